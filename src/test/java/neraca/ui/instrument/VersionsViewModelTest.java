package neraca.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.model.LeftOutItem;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of an instrument in the study file. Expected alphas: R, by left_out.R. */
class VersionsViewModelTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final double ALL = 0.8438733288724413;
  private static final double WITHOUT_6 = 0.8391047512349136;
  private static final double DIMENSION = 0.4627192982456142;
  private static final double DIMENSION_WITHOUT_6 = 0.6058906030855540;
  private static final int IN_REPORT = 2;
  private static final int ALPHA = 5;
  private static final int VALID = 6;

  @TempDir Path folder;
  private SampleDesk sample;
  private InstrumentViewModel model;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    show();
  }

  private void show() {
    model = new InstrumentViewModel(sample.desk, sample.trail);
    model.shown();
    model.tab().set(Section.PURIFY);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void keep(String reason) {
    model.purifying().reason().set(reason);
    model.purifying().keep(Language.ID);
  }

  @Test
  void aVersionNeedsAReasonAndWhatWasTypedStays() {
    model.toggle(5);
    keep("  ");
    assertThat(refusal()).isEqualTo("test.refused.reason");
    assertThat(versions()).hasSize(2);
    assertThat(sample.study.toUndo()).isEmpty();
    keep("x".repeat(501));
    assertThat(refusal()).isEqualTo("study.refused.too_long");
    assertThat(model.purifying().reason().get()).hasSize(501);
    assertThat(sample.study.all(InstrumentVersion.class)).isEmpty();
    assertThat(sample.study.all(LeftOutItem.class)).isEmpty();
    model.purifying().reason().set("rancu");
    assertThat(model.purifying().refusal().get()).isEmpty();
  }

  @Test
  void versionsAreKeptWithTheirReasonAndCompared() {
    model.toggle(5);
    keep(" butir 6 rancu ");
    assertThat(model.purifying().refusal().get()).isEmpty();
    assertThat(model.purifying().reason().get()).isEmpty();
    assertThat(versions()).hasSize(2);
    assertThat(versions().get(0).get(0)).isEqualTo(Cell.said("instrument.version.all"));
    assertThat(versions().get(0).get(IN_REPORT)).isEqualTo(Cell.said("instrument.version.always"));
    assertThat(alpha(0)).isCloseTo(ALL, EXACT);
    assertThat(versions().get(1).subList(0, 3))
        .containsExactly(Cell.own(Words.of("butir 6 rancu")), Cell.code("cs_06"), Cell.code(""));
    assertThat(versions().get(1).get(3)).isEqualTo(Cell.count(13));
    assertThat(versions().get(1).get(4)).isEqualTo(Cell.count(18));
    assertThat(alpha(1)).isCloseTo(WITHOUT_6, EXACT);
    assertThat(versions().get(1).get(VALID)).isEqualTo(valid(12, 13));
    assertThat(number(1, 7)).isCloseTo(45.05555555555556, EXACT);
    assertThat(number(1, 8)).isCloseTo(8.0108178492822493, EXACT);
    assertThat(number(1, 9)).isCloseTo(3.2132792282484286, EXACT);
    keep("sekali lagi");
    assertThat(refusal()).isEqualTo("test.refused.kept");
    assertThat(model.purifying().reason().get()).isEqualTo("sekali lagi");
    assertThat(versions()).hasSize(2);
    PurifySheet sheet = model.purifying().sheet().get().orElseThrow();
    assertThat(model.figure(sheet.versions(), 1, 0)).isEmpty();
    assertThat(model.figure(sheet.versions(), 1, ALPHA))
        .map(Figure::id)
        .hasValue("instrument/customer_satisfaction/alpha");
  }

  private static Cell valid(long valid, long all) {
    return new Cell.Said(
        Phrase.of("instrument.version.count").with("valid", valid).with("all", all));
  }

  @Test
  void theItemsOfAVersionAreSwitchedToAndBack() {
    model.toggle(5);
    keep("rancu");
    model.purifying().use(0);
    assertThat(leftOut()).isEmpty();
    model.purifying().use(1);
    assertThat(leftOut()).containsExactly("cs_06");
    assertThat(model.choices().takeBack()).isTrue();
    assertThat(leftOut()).isEmpty();
    model.purifying().use(99);
    assertThat(leftOut()).isEmpty();
  }

  @Test
  void keepingIsUndoneAndRedone() {
    model.toggle(5);
    keep("rancu");
    assertThat(sample.desk.toUndo().get().orElseThrow().key()).isEqualTo("test.edit.keep");
    sample.desk.undo();
    assertThat(versions().get(1).get(0)).isEqualTo(Cell.said("instrument.version.now"));
    assertThat(sample.study.all(LeftOutItem.class)).isEmpty();
    sample.desk.redo();
    assertThat(versions().get(1).get(0)).isEqualTo(Cell.own(Words.of("rancu")));
    assertThat(sample.study.verify()).isEmpty();
  }

  @Test
  void aVersionIsThereAgainAfterTheStudyWasClosed() {
    model.toggle(5);
    keep("rancu");
    model.purifying().report(1);
    Path file = sample.study.path();
    sample.close();
    sample = SampleDesk.of(Study.open(file));
    sample.desk.place().set(new Choice("pemancingan", "2018-05"));
    show();
    assertThat(leftOut()).isEmpty();
    assertThat(versions()).hasSize(2);
    assertThat(versions().get(1).get(0)).isEqualTo(Cell.own(Words.of("rancu")));
    assertThat(alpha(1)).isCloseTo(WITHOUT_6, EXACT);
    assertThat(model.purifying().isReported(1)).isTrue();
  }

  @Test
  void aReasonIsChangedInTheLanguageOfTheWindow() {
    model.toggle(5);
    keep("rancu");
    model.purifying().change(0, Language.EN);
    assertThat(model.purifying().changing().get()).isEmpty();
    model.purifying().change(1, Language.EN);
    assertThat(model.purifying().reason().get()).isEqualTo("rancu");
    model.purifying().reason().set(" ");
    model.purifying().keep(Language.EN);
    assertThat(refusal()).isEqualTo("test.refused.reason");
    assertThat(model.purifying().changing().get()).isPresent();
    model.purifying().reason().set("ambiguous");
    model.purifying().keep(Language.EN);
    assertThat(model.purifying().changing().get()).isEmpty();
    assertThat(model.purifying().reason().get()).isEmpty();
    assertThat(versions().get(1).get(0)).isEqualTo(Cell.own(new Words("rancu", "ambiguous")));
    sample.desk.undo();
    assertThat(versions().get(1).get(0)).isEqualTo(Cell.own(Words.of("rancu")));
  }

  @Test
  void changingAReasonIsGivenUpAndEndsWithTheVersion() {
    model.toggle(5);
    keep("rancu");
    model.purifying().change(1, Language.ID);
    model.purifying().reason().set("lain");
    model.purifying().stopChanging();
    assertThat(model.purifying().reason().get()).isEmpty();
    model.purifying().change(1, Language.ID);
    sample.desk.undo();
    assertThat(model.purifying().changing().get()).isEmpty();
    assertThat(sample.study.all(InstrumentVersion.class)).isEmpty();
  }

  @Test
  void oneVersionOrNoneIsForTheReport() {
    model.toggle(5);
    keep("rancu");
    model.toggle(0);
    keep("dua butir");
    model.purifying().report(0);
    assertThat(reported()).isEmpty();
    model.purifying().report(1);
    assertThat(reported()).containsExactly("rancu");
    assertThat(versions().get(1).get(IN_REPORT)).isEqualTo(Cell.said("instrument.version.yes"));
    model.purifying().report(2);
    assertThat(reported()).containsExactly("dua butir");
    assertThat(model.purifying().isReported(1)).isFalse();
    sample.desk.undo();
    assertThat(reported()).containsExactly("rancu");
    sample.desk.redo();
    model.purifying().report(2);
    assertThat(reported()).isEmpty();
  }

  private List<String> reported() {
    return sample.study.all(InstrumentVersion.class).stream()
        .filter(InstrumentVersion::reported)
        .map(v -> v.reason().id())
        .toList();
  }

  @Test
  void aVersionIsDeletedAndComesBackWithItsItems() {
    model.toggle(5);
    keep("rancu");
    model.purifying().forget(0);
    assertThat(model.purifying().isKept(0)).isFalse();
    assertThat(model.purifying().isKept(1)).isTrue();
    model.purifying().forget(1);
    assertThat(versions().get(1).get(0)).isEqualTo(Cell.said("instrument.version.now"));
    assertThat(sample.study.all(LeftOutItem.class)).isEmpty();
    sample.desk.undo();
    assertThat(versions().get(1).get(1)).isEqualTo(Cell.code("cs_06"));
  }

  @Test
  void versionsFollowTheAnswersAndBelongToTheirInstrument() {
    model.toggle(5);
    keep("rancu");
    answerOneInsteadOfFour();
    assertThat(alpha(0)).isCloseTo(0.8333045601400844, EXACT);
    assertThat(alpha(1)).isCloseTo(0.8293033214957175, EXACT);
    model.chosen().set(instrument("employee_satisfaction"));
    assertThat(versions()).hasSize(1);
    model.chosen().set(model.instruments().get(0));
    assertThat(versions()).hasSize(2);
  }

  /** Item 1 of the first respondent. */
  private void answerOneInsteadOfFour() {
    Questionnaire asked = sample.study.all(Questionnaire.class).get(0);
    Respondent first =
        sample.study.all(Respondent.class).stream()
            .filter(r -> r.number().equals("P-01"))
            .findFirst()
            .orElseThrow();
    UUID response =
        sample.study.all(Response.class).stream()
            .filter(r -> r.questionnaire().equals(asked.uuid()))
            .filter(r -> r.respondent().equals(first.uuid()))
            .findFirst()
            .orElseThrow()
            .uuid();
    sample.desk.edit(new Edit.Answer(response, item("cs_01").uuid(), Mark.of(1, asked.scale())));
  }

  @Test
  void anItemThatWasRemovedSinceIsSaid() {
    model.toggle(5);
    model.toggle(0);
    keep("dua butir");
    UUID sixth = item("cs_06").uuid();
    sample.desk.edit(new Edit.Remove(Item.class, sixth));
    assertThat(versions().get(1).get(1))
        .isEqualTo(
            new Cell.Said(
                Phrase.of("instrument.version.left_out_and_gone")
                    .with("gone", "cs_06")
                    .with("left_out", "cs_01")));
    assertThat(versions().get(1).get(3)).isEqualTo(Cell.count(12));
    assertThat(alpha(1)).isCloseTo(0.8275241632257618, EXACT);
    assertThat(model.purifying().sheet().get().orElseThrow().versions().notes())
        .extracting(note -> note.phrase().key())
        .containsExactly("instrument.version.note_gone");
    sample.desk.edit(new Edit.Remove(Item.class, item("cs_01").uuid()));
    assertThat(versions().get(1).get(1))
        .isEqualTo(
            new Cell.Said(Phrase.of("instrument.version.gone").with("gone", "cs_01, cs_06")));
    model.purifying().use(1);
    assertThat(leftOut()).isEmpty();
    sample.desk.undo();
    sample.desk.undo();
    assertThat(versions().get(1).get(1)).isEqualTo(Cell.code("cs_01, cs_06"));
    assertThat(sample.study.verify()).isEmpty();
  }

  /** Items 5, 6 and 7; the whole instrument has a choice and versions of its own. */
  @Test
  void aDimensionIsTestedByItselfAndHasVersionsOfItsOwn() {
    put(item("cs_05"), "cs_05", item("cs_06").dimension());
    model.toggle(5);
    keep("rancu");
    model.chosen().set(instrument("customer_satisfaction/reliability"));
    assertThat(leftOut()).isEmpty();
    assertThat(versions()).hasSize(1);
    assertThat(versions().get(0).get(3)).isEqualTo(Cell.count(3));
    assertThat(alpha(0)).isCloseTo(DIMENSION, EXACT);
    model.toggle(1);
    keep("rancu di sini juga");
    model.purifying().report(1);
    assertThat(versions().get(1).get(1)).isEqualTo(Cell.code("cs_06"));
    assertThat(alpha(1)).isCloseTo(DIMENSION_WITHOUT_6, EXACT);
    model.chosen().set(instrument("customer_satisfaction"));
    assertThat(versions()).hasSize(2);
    assertThat(leftOut()).containsExactly("cs_06");
    assertThat(versions().get(1).get(0)).isEqualTo(Cell.own(Words.of("rancu")));
    assertThat(model.purifying().isReported(1)).isFalse();
    UUID dimension = item("cs_06").dimension();
    sample.desk.edit(new Edit.Remove(Dimension.class, Objects.requireNonNull(dimension)));
    assertThat(sample.study.all(InstrumentVersion.class))
        .extracting(v -> v.reason().id())
        .containsExactly("rancu");
    sample.desk.undo();
    assertThat(sample.study.all(InstrumentVersion.class)).hasSize(2);
  }

  @Test
  void aRenamedItemIsCalledByItsNewCode() {
    model.toggle(5);
    keep("rancu");
    Item sixth = item("cs_06");
    put(sixth, "cs_6b", sixth.dimension());
    assertThat(versions().get(1).get(1)).isEqualTo(Cell.code("cs_6b"));
    assertThat(alpha(1)).isCloseTo(WITHOUT_6, EXACT);
  }

  @Test
  void aQuestionnaireTakesItsVersionsAlongAndBringsThemBack() {
    model.toggle(5);
    keep("rancu");
    UUID asked = sample.study.all(Questionnaire.class).get(0).uuid();
    sample.desk.edit(new Edit.Remove(Questionnaire.class, asked));
    assertThat(sample.study.all(InstrumentVersion.class)).isEmpty();
    sample.desk.undo();
    assertThat(sample.study.all(LeftOutItem.class)).hasSize(1);
  }

  @Test
  void aWindowThatOnlyReadsComparesAndUsesVersions() {
    model.toggle(5);
    keep("rancu");
    try (Study reading = Study.openReadOnly(sample.study.path())) {
      Desk desk = new Desk(reading, Jobs.inline());
      desk.place().set(new Choice("pemancingan", "2018-05"));
      InstrumentViewModel other = new InstrumentViewModel(desk, sample.trail);
      other.shown();
      other.tab().set(Section.PURIFY);
      Purifying purifying = other.purifying();
      assertThat(purifying.sheet().get().orElseThrow().rows()).hasSize(2);
      purifying.use(1);
      assertThat(other.choices().leftOut()).containsExactly("cs_06");
      other.toggle(0);
      purifying.reason().set("lain");
      purifying.keep(Language.ID);
      purifying.report(1);
      purifying.forget(1);
      purifying.change(1, Language.ID);
      assertThat(purifying.changing().get()).isEmpty();
      assertThat(desk.toUndo().get()).isEmpty();
      assertThat(reading.all(InstrumentVersion.class)).hasSize(1);
    }
  }

  /** The questionnaire went and the screen has not read again. */
  @Test
  void whatTheFileDoesNotTakeIsSaidAndWhatWasTypedStays() {
    model.toggle(5);
    keep("rancu");
    InstrumentVersion kept = sample.study.all(InstrumentVersion.class).get(0);
    model.purifying().change(1, Language.ID);
    sample.study.edit(new Edit.Remove(Questionnaire.class, kept.questionnaire()));
    model.purifying().reason().set("lain");
    model.purifying().keep(Language.ID);
    assertThat(refusal()).isEqualTo("study.refers_elsewhere");
    assertThat(model.purifying().reason().get()).isEqualTo("lain");
    assertThat(model.purifying().changing().get()).isPresent();
    model.purifying().stopChanging();
    model.purifying().report(1);
    assertThat(refusal()).isEqualTo("study.refers_elsewhere");
    model.toggle(0);
    keep("baru");
    assertThat(refusal()).isEqualTo("study.refers_elsewhere");
    assertThat(model.purifying().reason().get()).isEqualTo("baru");
    assertThat(sample.study.all(InstrumentVersion.class)).isEmpty();
  }

  private void put(Item item, String code, @Nullable UUID dimension) {
    sample.desk.edit(
        new Edit.Put(
            new Item(
                item.uuid(),
                item.questionnaire(),
                dimension,
                code,
                item.position(),
                item.statement(),
                item.reversed(),
                item.importance())));
  }

  private Instrument instrument(String key) {
    return model.instruments().stream().filter(i -> i.key().equals(key)).findFirst().orElseThrow();
  }

  private Set<String> leftOut() {
    return model.choices().leftOut();
  }

  private String refusal() {
    return model.purifying().refusal().get().map(Phrase::key).orElse("");
  }

  private double alpha(int row) {
    return number(row, ALPHA);
  }

  private double number(int row, int column) {
    return ((Cell.Number) versions().get(row).get(column)).value().toDouble();
  }

  private List<List<Cell>> versions() {
    return model.purifying().sheet().get().orElseThrow().versions().rows();
  }

  private Item item(String code) {
    return sample.study.all(Item.class).stream()
        .filter(i -> i.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
