package neraca.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import neraca.model.result.Note;
import neraca.model.result.Value;
import neraca.model.score.Band;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.ObjectiveLink;
import neraca.model.score.ScoreGroup;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.card.PerspectivesForm.PerspectiveDraft;
import neraca.ui.card.SourceList.SourceOption;
import neraca.ui.kit.Light;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFormsTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private ScorecardViewModel model;

  @BeforeEach
  void open() {
    use(SampleDesk.tunggulwulung(folder));
  }

  private void use(SampleDesk desk) {
    sample = desk;
    model = new ScorecardViewModel(sample.desk, sample.trail);
    model.shown();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private IndicatorForm form() {
    return Objects.requireNonNull(model.changes().indicatorForm().get());
  }

  private PerspectivesForm perspectives() {
    return Objects.requireNonNull(model.changes().perspectivesForm().get());
  }

  private void edit(String code) {
    Cards.select(model, code);
    model.changes().edit();
  }

  private static SourceOption option(IndicatorForm form, String reference) {
    return form.sources().stream()
        .filter(o -> o.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fromNothingToAVerdict() {
    sample.close();
    use(Cards.nothing(folder));
    assertThat(model.card().get()).isNull();
    model.changes().begin();
    assertThat(Cards.card(model).perspectives())
        .extracting(p -> p.row().name().id())
        .containsExactly(
            "Keuangan", "Pelanggan", "Proses bisnis internal", "Pembelajaran dan Pertumbuhan");
    assertThat(Cards.card(model).total().light()).isEqualTo(Light.NO_DATA);
    add("financial", "Laba", Grade.A);
    add("customer", "Keluhan", Grade.C);
    // 100 % and 50 %, of equal weight once the two empty perspectives are left out
    assertThat(Cards.card(model).total().percent()).isEqualTo(Value.of(75));
    assertThat(Cards.card(model).notes())
        .filteredOn(n -> n.phrase().key().equals("scorecard.note.left_out"))
        .hasSize(2);
    assertThat(Cards.perspective(model, "financial").weight()).isEqualTo(new BigFraction(50));
    assertThat(model.indicator().map(i -> i.row().code())).contains("keluhan");
  }

  private void add(String perspective, String name, Grade grade) {
    model.select(new Spot(Cards.perspective(model, perspective).row().uuid(), null));
    model.changes().add();
    form().choose(option(form(), ""));
    form().name().in(Language.ID).set(name);
    form().grade().set(Optional.of(grade));
    model.changes().save();
    assertThat(model.changes().indicatorForm().get()).isNull();
  }

  @Test
  void aChosenSourceBringsItsNameAndOurBands() {
    Cards.select(model, "capital");
    model.changes().add();
    form().choose(option(form(), "finance/rc_ratio"));
    assertThat(form().name().in(Language.ID).get()).isEqualTo("R/C Ratio");
    assertThat(form().bands()).hasSize(4);
    form().choose(option(form(), "employee_motivation"));
    assertThat(form().name().in(Language.ID).get()).isEqualTo("Motivasi Karyawan");
    assertThat(form().bands()).extracting(b -> b.lower().get()).containsExactly("4", "3", "2", "");
    assertThat(form().basis().in(Language.EN).get()).contains("ours, not the study's");
    model.changes().save();
    ShownIndicator made = Cards.indicator(model, "motivasi_karyawan");
    assertThat(made.grade()).isEqualTo(Grade.B); // 3.29 of 5
    assertThat(made.group().code()).isEqualTo("financial");
    sample.desk.undo();
    assertThat(Cards.card(model).indicators()).isEqualTo(15);
    assertThat(sample.study.toUndo()).isEmpty();
  }

  @Test
  void sourcesNotYetUsedStandFirst() {
    model.changes().add();
    List<Boolean> used = form().sources().stream().map(SourceOption::used).toList();
    assertThat(used).contains(true, false).isSorted();
  }

  @Test
  void bandsAreReadInTheStudysFormatAndWhatIsWrongStaysAsTyped() {
    edit("rc_ratio");
    assertThat(form().bands())
        .extracting(b -> b.lower().get())
        .containsExactly("2", "1,5", "1", "");
    form().bands().get(0).lower().set("2.5x");
    form().bands().get(1).lower().set("1");
    model.changes().save();
    assertThat(form().refusals().byField()).containsOnlyKeys("band.0", "band.2");
    assertThat(form().bands().get(0).lower().get()).isEqualTo("2.5x");
    assertThat(sample.study.toUndo()).isEmpty();
    form().bands().get(0).lower().set("2,5");
    form().bands().get(1).lower().set("2,18");
    model.changes().save();
    assertThat(model.changes().indicatorForm().get()).isNull();
    // 2.1794... is below 2.18
    assertThat(Cards.indicator(model, "rc_ratio").grade()).isEqualTo(Grade.C);
    sample.desk.undo();
    assertThat(Cards.indicator(model, "rc_ratio").grade()).isEqualTo(Grade.A);
  }

  @Test
  void twoClassesOpenAtTheBottomAreRefused() {
    edit("rc_ratio");
    form().addBand();
    model.changes().save();
    assertThat(form().refusals().byField().get("band.4").key())
        .isEqualTo("card.refused.lowest_twice");
  }

  @Test
  void boundsCanChangePlaces() {
    edit("rc_ratio");
    form().bands().get(0).lower().set("1,5");
    form().bands().get(1).lower().set("2");
    model.changes().save();
    assertThat(Cards.indicator(model, "rc_ratio").grade()).isEqualTo(Grade.B);
  }

  @Test
  void anIndicatorNeedsANameAndASource() {
    model.changes().add();
    model.changes().save();
    assertThat(form().refusals().byField()).containsOnlyKeys("name", "source");
    model.changes().close();
    assertThat(model.changes().indicatorForm().get()).isNull();
  }

  @Test
  void aCodeThatIsTakenIsSaidUnderTheCode() {
    edit("capital");
    form().code().set("profit");
    model.changes().save();
    assertThat(form().refusals().byField()).containsOnlyKeys("code");
    assertThat(form().code().get()).isEqualTo("profit");
  }

  @Test
  void arrowsOfTheMapFollowANewCode() {
    String old =
        sample.study.all(ObjectiveLink.class).stream()
            .map(ObjectiveLink::cause)
            .filter(c -> c.equals("employee_motivation"))
            .findFirst()
            .orElseThrow();
    edit(old);
    form().code().set("motivation");
    model.changes().save();
    assertThat(sample.study.all(ObjectiveLink.class))
        .extracting(ObjectiveLink::cause)
        .contains("motivation")
        .doesNotContain(old);
  }

  @Test
  void aWeightOfItsOwnLeavesTheRestToTheOthers() {
    edit("product_quality");
    form().weight().set("50");
    form().name().in(Language.EN).set("Quality");
    model.changes().save();
    assertThat(Cards.indicator(model, "product_quality").weight()).isEqualTo(new BigFraction(10));
    assertThat(Cards.indicator(model, "customer_complaints").weight())
        .isEqualTo(new BigFraction(5));
    assertThat(Cards.indicator(model, "product_quality").row().name().en()).isEqualTo("Quality");
  }

  @Test
  void aTypedValueIsGradedByBandsAndMovesToAnotherPerspective() {
    edit("customer_complaints");
    form().actual().set("7");
    form().addBand();
    form().addBand();
    form().bands().get(0).lower().set("5");
    form().bands().get(0).grade().set(Grade.D);
    form().bands().get(1).grade().set(Grade.A);
    form().group().set(Cards.perspective(model, "customer").row());
    model.changes().save();
    ShownIndicator shown = Cards.indicator(model, "customer_complaints");
    assertThat(shown.grade()).isEqualTo(Grade.D);
    assertThat(shown.banded()).isTrue();
    assertThat(Cards.perspective(model, "customer").indicators()).hasSize(5);
  }

  @Test
  void aGradeThatStaysKeepsTheValueItWasJudgedOn() {
    edit("capital");
    form().name().in(Language.ID).set("Modal");
    model.changes().save();
    assertThat(sample.study.all(neraca.model.score.Appraisal.class))
        .extracting(neraca.model.score.Appraisal::judgedOn)
        .contains(new BigFraction(900_218_500));
    edit("capital");
    form().grade().set(Optional.empty());
    model.changes().save();
    assertThat(Cards.indicator(model, "capital").light()).isEqualTo(Light.NO_DATA);
    assertThat(Cards.indicator(model, "capital").weight()).isNull();
    assertThat(model.findings().get().doubtful()).isEqualTo(1);
  }

  @Test
  void weightsAreAddedUpWhileTheyAreTyped() {
    model.changes().editPerspectives();
    assertThat(sum().phrase().key()).isEqualTo("card.sum.whole");
    perspectives().perspectives().get(0).weight().set("40");
    assertThat(sum().phrase().key()).isEqualTo("card.sum.not_100");
    assertThat(sum().weight()).isEqualTo(Note.Weight.DOUBTFUL);
    perspectives().perspectives().get(1).weight().set("");
    assertThat(sum().phrase().key()).isEqualTo("card.sum.shared"); // 40 + 20 + 15, 25 left
    perspectives().perspectives().get(0).weight().set("70");
    assertThat(sum().weight()).isEqualTo(Note.Weight.WRONG);
    perspectives().perspectives().get(0).weight().set("seven");
    assertThat(sum().phrase().key()).isEqualTo("card.sum.unread");
    model.changes().save();
    assertThat(perspectives().refusals().byField()).containsOnlyKeys("weight.0");
    assertThat(sample.study.toUndo()).isEmpty();
  }

  private Note sum() {
    return perspectives().weights().get();
  }

  @Test
  void perspectivesAreAddedMovedRemovedAndNamedInOneStep() {
    model.changes().editPerspectives();
    PerspectivesForm form = perspectives();
    form.remove(form.perspectives().get(3));
    PerspectiveDraft environment = form.add();
    environment.name().in(Language.ID).set("Lingkungan");
    environment.weight().set("15");
    form.move(environment, -1);
    form.perspectives().get(0).name().in(Language.ID).set("Uang");
    form.name().in(Language.ID).set("Kartu 2018");
    model.changes().save();
    assertThat(Cards.card(model).perspectives())
        .extracting(p -> p.row().name().id())
        .containsExactly("Uang", "Pelanggan", "Lingkungan", "Proses bisnis internal");
    assertThat(Cards.card(model).row().name().id()).isEqualTo("Kartu 2018");
    assertThat(sample.study.all(Indicator.class)).hasSize(12);
    sample.desk.undo();
    assertThat(sample.study.all(ScoreGroup.class))
        .extracting(ScoreGroup::code)
        .containsExactly("financial", "customer", "internal_process", "learning_growth");
    assertThat(sample.study.all(Indicator.class)).hasSize(15);
    assertThat(Cards.card(model).total().percent()).isEqualTo(Value.of(new BigFraction(1019, 12)));
  }

  @Test
  void aPerspectiveNeedsAName() {
    model.changes().editPerspectives();
    perspectives().add();
    model.changes().save();
    assertThat(perspectives().refusals().byField()).containsOnlyKeys("name.4");
  }

  @Test
  void savingWhatDidNotChangeIsNoStep() {
    edit("customer_satisfaction");
    model.changes().save();
    model.changes().editPerspectives();
    model.changes().save();
    assertThat(sample.study.toUndo()).isEmpty();
    assertThat(sample.study.all(Band.class)).hasSize(32);
  }
}
