package neraca.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.Questionnaire;
import neraca.model.ScaleLabel;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.ui.answers.form.FormSheet;
import neraca.ui.answers.form.FormSheet.Holds;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sheet at a time, without a toolkit. Values are those of the printed study. */
class FormTest {
  @TempDir Path folder;
  private Study study;
  private Desk desk;
  private AnswersViewModel model;

  @BeforeEach
  void open() {
    Path file = folder.resolve("sample.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
    desk = new Desk(study, Jobs.inline());
    model = new AnswersViewModel(desk);
    model.shown();
    model.profile().set(false);
    model.form().toggle();
    model.form().go(0);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private void type(String characters) {
    characters.chars().forEach(c -> model.typing().typed((char) c));
  }

  private FormSheet sheet() {
    return model.form().sheet().orElseThrow();
  }

  private String boxes() {
    StringBuilder text = new StringBuilder();
    sheet().boxes().forEach(box -> text.append(box.text().isEmpty() ? "_" : box.text()));
    return text.toString();
  }

  private Optional<String> says() {
    return sheet().says().map(Phrase::key);
  }

  @Test
  void showsTheSheetAsItIsOnPaper() {
    assertThat(sheet().name()).isEqualTo("P-01");
    assertThat(boxes()).isEqualTo("45343544444354");
    assertThat(sheet().boxes().get(9).head()).isEqualTo(Cell.code("10"));
    assertThat(sheet().at()).isZero();
    assertThat(sheet().total().sum()).isEqualTo(Value.of(56));
    assertThat(sheet().pile()).isEqualTo(new FormSheet.Pile(1, 18, 18, 0));
    assertThat(sheet().before()).isEmpty();
    FormSheet.Question question = sheet().question().orElseThrow();
    assertThat(question.code()).isEqualTo("cs_01");
    assertThat(question.statement())
        .isEqualTo(
            Cell.own(
                new Words(
                    "Menurut saya ikan yang disebar di kolam mudah memakan umpan",
                    ((Cell.Own) question.statement()).words().en())));
    assertThat(question.options())
        .extracting(FormSheet.Option::digits)
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(question.options())
        .extracting(FormSheet.Option::given)
        .containsExactly(false, false, false, true, false);
  }

  @Test
  void wordsThatTheQuestionnaireHasNotAreNotMadeUp() {
    FormSheet.Question question = sheet().question().orElseThrow();
    assertThat(question.options())
        .extracting(FormSheet.Option::label)
        .containsOnly(Cell.own(Words.NONE));
    assertThat(question.hint().map(Phrase::key)).contains("answers.form.unlabelled");
    UUID questionnaire = study.all(Questionnaire.class).get(0).uuid();
    Words agree = new Words("setuju", "agree");
    desk.edit(new Edit.Put(new ScaleLabel(UUID.randomUUID(), questionnaire, 4, agree)));
    assertThat(sheet().question().orElseThrow().options().get(3).label())
        .isEqualTo(Cell.own(agree));
    assertThat(sheet().question().orElseThrow().hint()).isEmpty();
  }

  @Test
  void aSheetIsTypedInOneGoAndTheNextOneBeginsWithEnter() {
    desk.edit(removal(1));
    model.form().toggle();
    model.typing().go(new Spot(16, 13), false);
    model.form().toggle();
    model.form().enter();
    assertThat(sheet().name()).isEqualTo("P-19");
    assertThat(sheet().pile()).isEqualTo(new FormSheet.Pile(18, 18, 17, 0));
    type("1234512345123");
    assertThat(sheet().pile().begun()).isEqualTo(1);
    assertThat(sheet().at()).isEqualTo(13);
    type("4");
    assertThat(sheet().question()).isEmpty();
    assertThat(sheet().total()).isEqualTo(new FormSheet.Total("P-19", Value.of(40), 14, 14, 0));
    type("5"); // at the end nothing is overwritten and nothing jumps
    assertThat(says()).contains("answers.row_is_full");
    assertThat(boxes()).isEqualTo("12345123451234");
    model.form().enter();
    assertThat(sheet().name()).isEqualTo("P-20");
    assertThat(sheet().at()).isZero();
    assertThat(sheet().before().get(0).sum()).isEqualTo(Value.of(40));
    model.form().enter();
    assertThat(sheet().name()).as("an empty sheet is not left for another").isEqualTo("P-20");
  }

  /** The sheet of a respondent goes, so that there is one fewer. */
  private Edit removal(int row) {
    return new Edit.Several(
        Phrase.of("answers.edit.remove"),
        List.of(
            new Edit.Remove(neraca.model.Response.class, model.grid().row(row).response().uuid())));
  }

  @Test
  void whatIsNoAnswerStaysAsItWasTyped() {
    type("7");
    assertThat(sheet().boxes().get(0).text()).isEqualTo("7");
    assertThat(sheet().boxes().get(0).holds()).isEqualTo(Holds.UNRESOLVED);
    assertThat(sheet().total().answered()).isEqualTo(13);
    model.typing().back();
    assertThat(sheet().at()).isZero();
    assertThat(says()).contains("answers.cell_unresolved");
    type("T");
    assertThat(sheet().boxes().get(0).holds()).isEqualTo(Holds.MISSING);
  }

  @Test
  void anItemLeftBlankIsSaidAndFoundAgain() {
    type("12.");
    assertThat(boxes()).startsWith("12_");
    model.form().next();
    assertThat(sheet().name()).isEqualTo("P-02");
    assertThat(says()).contains("answers.form.left_blank");
    model.form().previous();
    assertThat(sheet().at()).as("the blank item").isEqualTo(2);
  }

  @Test
  void aPressedAnswerIsTypedAndUndoTakesItBack() {
    model.typing().choose("1");
    assertThat(boxes()).startsWith("15343");
    assertThat(sheet().at()).isEqualTo(1);
    desk.undo();
    assertThat(boxes()).isEqualTo("45343544444354");
    assertThat(sheet().at()).isZero();
  }

  @Test
  void gridAndFormHaveTheSameCell() {
    model.form().go(9);
    model.form().toggle();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(0, 9));
    model.typing().go(new Spot(4, 2), false);
    model.typing().go(new Spot(6, 3), true);
    model.form().toggle();
    assertThat(sheet().name()).isEqualTo("P-07");
    assertThat(sheet().at()).isEqualTo(3);
    assertThat(model.cursor().block().isOne()).as("nothing unseen is selected").isTrue();
  }

  @Test
  void aRespondentIsAskedBoxByBox() {
    UUID job = UUID.randomUUID();
    desk.edit(put(new ProfileField(job, "job", 20, Words.of("Kerja"), ProfileField.Kind.CHOICE)));
    desk.edit(put(new ProfileLevel(UUID.randomUUID(), job, 1, Words.of("petani"))));
    desk.edit(put(new ProfileLevel(UUID.randomUUID(), job, 2, Words.of("pelajar"))));
    desk.edit(
        put(
            new ProfileField(
                UUID.randomUUID(), "age", 21, Words.of("Usia"), ProfileField.Kind.NUMBER)));
    model.profile().set(true);
    int asked = sheet().profile();
    model.form().go(asked - 2);
    FormSheet.Question question = sheet().question().orElseThrow();
    assertThat(question.statement()).isEqualTo(Cell.own(Words.of("Kerja")));
    assertThat(question.options()).extracting(FormSheet.Option::digits).containsExactly("1", "2");
    type("2");
    assertThat(sheet().boxes().get(asked - 2).text()).isEqualTo("pelajar");
    assertThat(sheet().question().orElseThrow().hint().map(Phrase::key))
        .contains("answers.profile.number");
    type("41");
    assertThat(sheet().boxes().get(asked - 1).text()).isEqualTo("41");
    model.form().enter();
    assertThat(sheet().at()).as("Enter takes what is being written").isEqualTo(asked);
    model.form().go(asked - 1);
    model.form().enter();
    assertThat(sheet().at()).as("a box about oneself may be left out").isEqualTo(asked);
    assertThat(sheet().name()).isEqualTo("P-01");
  }

  private static Edit put(neraca.model.Entity entity) {
    return new Edit.Put(entity);
  }
}
