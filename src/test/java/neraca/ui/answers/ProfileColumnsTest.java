package neraca.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.ProfileField;
import neraca.model.ProfileField.Kind;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.answers.Cursor.Step;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Jobs;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What respondents say about themselves, typed left of the first item; and the pilot wave. */
class ProfileColumnsTest {
  private static final int JOB = -2;
  private static final int AGE = -1;

  @TempDir Path folder;
  private final List<Refusal> notSaved = new ArrayList<>();
  private final ProfileField job = field("job", 8, "Pekerjaan", Kind.CHOICE);
  private final ProfileField age = field("age", 9, "Usia", Kind.NUMBER);
  private Study study;
  private Desk desk;
  private AnswersViewModel model;

  @BeforeEach
  void open() {
    Path file = folder.resolve("sample.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
    study.edit(new Edit.Put(job));
    study.edit(new Edit.Put(age));
    int position = 1;
    for (String level : List.of("Petani/farmer", "Pedagang/trader", "Pelajar/pupil")) {
      String[] names = level.split("/");
      study.edit(
          new Edit.Put(
              new ProfileLevel(
                  UUID.randomUUID(), job.uuid(), position++, new Words(names[0], names[1]))));
    }
    desk = new Desk(study, Jobs.inline());
    desk.onNotSaved(notSaved::add);
    model = new AnswersViewModel(desk);
    model.shown();
  }

  private static ProfileField field(String code, int position, String name, Kind kind) {
    return new ProfileField(UUID.randomUUID(), code, position, Words.of(name), kind);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private void type(String characters) {
    characters.chars().forEach(c -> model.typing().typed((char) c));
  }

  private void go(int row, int column) {
    model.typing().go(new Spot(row, column), false);
  }

  private String shown(int row, int column) {
    Grid grid = model.grid();
    return model.board().shown(column, grid.content(grid.row(row), column));
  }

  /** What the file has. */
  private String kept(String number, ProfileField field) {
    UUID respondent =
        study.all(Respondent.class).stream()
            .filter(r -> r.number().equals(number))
            .findFirst()
            .orElseThrow()
            .uuid();
    return study.all(ProfileValue.class).stream()
        .filter(v -> v.respondent().equals(respondent) && v.field().equals(field.uuid()))
        .map(v -> v.value().id())
        .findFirst()
        .orElse("");
  }

  @Test
  void aDigitChoosesTheLevelIsKeptAtOnceAndMovesOn() {
    assertThat(model.grid().first()).isEqualTo(-3);
    go(0, JOB);
    type("2");
    assertThat(kept("P-01", job)).isEqualTo("Pedagang");
    assertThat(model.cursor().focus()).isEqualTo(new Spot(0, AGE));
    type("34");
    model.typing().move(Step.NEXT, false);
    assertThat(kept("P-01", age)).isEqualTo("34");
    assertThat(model.cursor().focus()).isEqualTo(new Spot(0, 0));
    type("5");
    assertThat(model.grid().row(0).code(0)).isEqualTo('4');
    model.board().speak(Texts.of(Language.EN));
    assertThat(shown(0, JOB)).isEqualTo("trader");
  }

  @Test
  void lettersChooseWhenTheyNameOneLevelOnly() {
    go(0, JOB);
    type("pet");
    assertThat(model.typing().text()).contains("pet");
    assertThat(kept("P-01", job)).isEmpty();
    model.typing().enter();
    assertThat(kept("P-01", job)).isEqualTo("Petani");
    assertThat(model.cursor().focus()).isEqualTo(new Spot(1, JOB));
    type("TRADER");
    model.typing().finish();
    assertThat(kept("P-02", job)).isEqualTo("Pedagang");
    go(2, JOB);
    type("pe");
    model.typing().finish();
    assertThat(kept("P-03", job)).isEqualTo("pe");
    assertThat(model.grid().unresolved()).isEqualTo(1);
  }

  @Test
  void whatIsNoLevelAndNoNumberStaysToBeFoundAndResolved() {
    go(4, JOB);
    type("9");
    go(6, AGE);
    type("tua");
    model.typing().finish();
    assertThat(kept("P-05", job)).isEqualTo("9");
    assertThat(kept("P-07", age)).isEqualTo("tua");
    assertThat(model.findings().get()).isEqualTo(new Findings(2, 0));
    go(0, 0);
    model.nextFinding();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(4, JOB));
    type("1");
    model.nextFinding();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(6, AGE));
    type(".");
    assertThat(kept("P-07", age)).isEmpty();
    assertThat(model.findings().get()).isEqualTo(new Findings(0, 0));
  }

  @Test
  void aStepIsUndoneAndTheFocusGoesThere() {
    go(3, JOB);
    type("1");
    go(8, 5);
    desk.undo();
    assertThat(shown(3, JOB)).isEmpty();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(3, JOB));
    desk.redo();
    assertThat(shown(3, JOB)).isEqualTo("Petani");
  }

  @Test
  void typingGoesFromFormToFormWhereItBegan() {
    go(0, JOB);
    type("1");
    type("20");
    model.typing().move(Step.NEXT, false);
    type("11111111111111");
    assertThat(model.cursor().atRowEnd()).isTrue();
    model.typing().enter();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(1, JOB));
    go(2, 0);
    type("11111111111111");
    model.typing().enter();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(3, 0));
    model.typing().move(Step.ROW_START, false);
    assertThat(model.cursor().focus()).isEqualTo(new Spot(3, -3));
  }

  @Test
  void aBlockGoesToOtherProgramsAndBackWithTheProfile() {
    go(0, JOB);
    model.typing().go(new Spot(1, 1), true);
    model.blocks().paste("pelajar\t19\t1\t2\nbupati\t1.500,5\t3\t4\n");
    assertThat(kept("P-01", job)).isEqualTo("Pelajar");
    assertThat(kept("P-02", job)).isEqualTo("bupati");
    assertThat(kept("P-02", age)).isEqualTo("1500.5");
    assertThat(model.grid().unresolved()).isEqualTo(1);
    assertThat(model.board().message().get().orElseThrow().key())
        .isEqualTo("answers.pasted_unresolved");
    assertThat(model.blocks().copy()).isEqualTo("Pelajar\t19\t1\t2\nbupati\t1500,5\t3\t4\n");
    desk.undo();
    assertThat(kept("P-01", job)).isEmpty();
    go(0, JOB);
    model.typing().go(new Spot(1, 1), true);
    assertThat(model.blocks().copy()).startsWith("\t\t4\t5\n");
  }

  @Test
  void aPastedBeginningOfANameIsNotGuessedAt() {
    go(0, JOB);
    model.blocks().paste("pet");
    assertThat(kept("P-01", job)).isEqualTo("pet");
    assertThat(model.grid().unresolved()).isEqualTo(1);
  }

  @Test
  void whatTheFileRefusesStaysOnTheScreenAndIsSavedLater() {
    // The field goes without the grid hearing of it, as a file that cannot be written refuses.
    study.edit(new Edit.Remove(ProfileField.class, age.uuid()));
    go(0, AGE);
    type("41");
    model.typing().move(Step.NEXT, false);
    assertThat(notSaved).isNotEmpty();
    assertThat(shown(0, AGE)).isEqualTo("41");
    assertThat(model.board().isFailed(model.grid().row(0), AGE)).isTrue();
    assertThat(model.unsaved().get()).isEqualTo(1);
    study.edit(new Edit.Put(age));
    model.saveAgain();
    assertThat(model.unsaved().get()).isZero();
    assertThat(kept("P-01", age)).isEqualTo("41");
  }

  @Test
  void thePersonIsTheSameOnEveryForm() {
    model.choose(model.questionnaires().get(1));
    go(0, JOB);
    type("1");
    model.choose(model.questionnaires().get(2));
    assertThat(shown(0, JOB)).isEqualTo("Petani");
    model.profile().set(false);
    assertThat(model.grid().first()).isZero();
    assertThat(model.respondents().asked()).isTrue();
  }

  @Test
  void thePilotIsTypedApartFromTheStudyItself() {
    model.wave().set(Response.Wave.PILOT);
    assertThat(model.state().get()).isEqualTo(AnswersViewModel.State.NO_RESPONDENT);
    assertThat(model.respondents().nextNumber()).isEqualTo("U-001");
    assertThat(model.respondents().add("U-001")).isTrue();
    type("5");
    assertThat(study.all(Response.class))
        .filteredOn(r -> r.wave() == Response.Wave.PILOT)
        .hasSize(1);
    model.choose(model.questionnaires().get(1));
    assertThat(model.grid().size()).isZero();
    model.choose(model.questionnaires().get(0));
    assertThat(model.grid().size()).isEqualTo(1);
    model.wave().set(Response.Wave.MAIN);
    assertThat(model.grid().size()).isEqualTo(18);
    assertThat(desk.place().get().wave()).isEqualTo(Response.Wave.MAIN);
  }
}
