package neraca.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Scale;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.ui.answers.AnswersViewModel.State;
import neraca.ui.answers.Cursor.Step;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Jobs;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.TypedAnswers;
import neraca.work.sample.Samples;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every intention and failure, without a toolkit. Values are those of the printed study. */
class AnswersViewModelTest {
  @TempDir Path folder;
  private final List<Refusal> notSaved = new ArrayList<>();
  private Study study;
  private Desk desk;
  private AnswersViewModel model;

  @BeforeEach
  void open() {
    Path file = folder.resolve("sample.neraca");
    Samples.write("tunggulwulung", file);
    open(Study.open(file));
  }

  private void open(Study opened) {
    study = opened;
    desk = new Desk(study, Jobs.inline());
    desk.onNotSaved(notSaved::add);
    model = new AnswersViewModel(desk);
    model.shown();
  }

  @AfterEach
  void close() {
    study.close();
  }

  private void type(String characters) {
    characters.chars().forEach(c -> model.typing().typed((char) c));
  }

  private String shown(int row, int column) {
    return model.grid().notation().shown(model.grid().row(row).entry(column));
  }

  private String row(int row) {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < model.grid().items().size(); c++) {
      text.append(shown(row, c));
    }
    return text.toString();
  }

  /** What the file says, read anew. */
  private String inFile(int row, int column) {
    TypedAnswers read =
        TypedAnswers.of(study, model.grid().questionnaire().uuid(), Choice.ALL).orElseThrow();
    TypedAnswers.Row at = read.rows().get(row);
    Mark mark = new Mark(at.marks().charAt(column));
    String raw = at.unresolved().get(read.items().get(column).uuid());
    return model.grid().notation().shown(mark, raw);
  }

  private void go(int row, int column) {
    model.typing().go(new Spot(row, column), false);
  }

  private Optional<String> said() {
    return model.board().message().get().map(Phrase::key);
  }

  @Test
  void showsThePrintedAnswersWithTotalsAndMeans() {
    assertThat(model.state().get()).isEqualTo(State.GRID);
    assertThat(model.grid().size()).isEqualTo(18);
    assertThat(row(0)).isEqualTo("45343544444354");
    assertThat(model.grid().row(0).total()).isEqualTo(Value.of(56));
    assertThat(model.grid().row(0).mean()).isEqualTo(Value.of(4));
    assertThat(model.grid().row(13).number()).isEqualTo("P-14");
    assertThat(model.grid().row(13).total()).isEqualTo(Value.of(62));
    assertThat(model.grid().answered(4)).isEqualTo(18);
    assertThat(model.grid().mean(4)).isEqualTo(Value.of(new BigFraction(5, 2)));
    assertThat(model.findings().get()).isEqualTo(Findings.NONE);
  }

  @Test
  void aDigitAnswersAndMovesOnAndIsInTheFileAtOnce() {
    go(0, 0);
    type("1");
    assertThat(shown(0, 0)).isEqualTo("1");
    assertThat(inFile(0, 0)).isEqualTo("1");
    assertThat(model.cursor().focus()).isEqualTo(new Spot(0, 1));
    assertThat(model.grid().row(0).total()).isEqualTo(Value.of(53));
    assertThat(model.grid().mean(0)).isEqualTo(Value.of(new BigFraction(54, 18)));
  }

  @Test
  void ownEditsDoNotReadTheGridAgain() {
    Grid before = model.grid();
    type("12345");
    assertThat(model.grid()).isSameAs(before);
  }

  @Test
  void enterGoesToWhereTypingBeganAndFromTheRowsEndToTheFirstItem() {
    go(2, 3);
    type("12");
    model.typing().enter();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(3, 3));
    go(4, 12);
    type("55");
    assertThat(model.cursor().atRowEnd()).isTrue();
    model.typing().enter();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(5, 0));
  }

  @Test
  void aFullRowTakesNoFurtherDigitAndSaysSo() {
    go(4, 13);
    type("53");
    assertThat(shown(4, 13)).isEqualTo("5");
    assertThat(said()).contains("answers.row_is_full");
    assertThat(row(5)).isEqualTo("33443153453445");
  }

  @Test
  void whatIsNotOnTheScaleStaysUnresolvedAndCountsNowhere() {
    go(11, 8);
    type("7");
    assertThat(shown(11, 8)).isEqualTo("7");
    assertThat(inFile(11, 8)).isEqualTo("7");
    assertThat(model.grid().row(11).code(8)).isEqualTo('?');
    assertThat(model.grid().row(11).total()).isEqualTo(Value.ABSENT);
    assertThat(model.grid().answered(8)).isEqualTo(17);
    assertThat(model.grid().mean(8)).isEqualTo(Value.of(new BigFraction(49, 17)));
    assertThat(model.findings().get()).isEqualTo(new Findings(1, 0));
    go(11, 8);
    model.typing().edit();
    assertThat(model.typing().text()).contains("7");
    model.typing().back();
    type("2");
    model.typing().enter();
    assertThat(shown(11, 8)).isEqualTo("2");
    assertThat(model.findings().get()).isEqualTo(Findings.NONE);
  }

  @Test
  void missingKindsHaveTheirLettersAndAPointBlanks() {
    go(0, 0);
    type("tNx.");
    assertThat(row(0)).startsWith("TNX.3");
    assertThat(model.grid().row(0).code(0)).isEqualTo(Mark.REFUSED.code());
    assertThat(model.grid().row(0).code(1)).isEqualTo(Mark.NOT_APPLICABLE.code());
    assertThat(inFile(0, 2)).isEqualTo("X");
    assertThat(model.grid().row(0).answered()).isEqualTo(10);
  }

  @Test
  void otherWritingIsKeptAsItIsWhenTheCellIsLeft() {
    go(0, 0);
    type("abc");
    assertThat(shown(0, 0)).isEqualTo("4");
    model.typing().move(Step.DOWN, false);
    assertThat(shown(0, 0)).isEqualTo("abc");
    assertThat(inFile(0, 0)).isEqualTo("abc");
    go(1, 0);
    type("q");
    assertThat(model.typing().cancel()).isTrue();
    assertThat(shown(1, 0)).isEqualTo("1");
  }

  @Test
  void keysMoveAsInASheet() {
    go(3, 5);
    model.typing().move(Step.ROW_END, false);
    assertThat(model.cursor().focus()).isEqualTo(new Spot(3, 13));
    model.typing().move(Step.NEXT, false);
    assertThat(model.cursor().focus()).isEqualTo(new Spot(4, 0));
    model.typing().move(Step.PREVIOUS, false);
    assertThat(model.cursor().focus()).isEqualTo(new Spot(3, 13));
    model.typing().move(Step.ROW_START, false);
    assertThat(model.cursor().focus()).isEqualTo(new Spot(3, 0));
    model.cursor().page(10);
    model.typing().move(Step.PAGE_DOWN, false);
    assertThat(model.cursor().focus()).isEqualTo(new Spot(13, 0));
    model.typing().move(Step.LAST, false);
    assertThat(model.cursor().focus()).isEqualTo(new Spot(17, 13));
    model.typing().move(Step.FIRST, false);
    assertThat(model.cursor().focus()).isEqualTo(new Spot(0, 0));
    model.typing().move(Step.UP, false);
    assertThat(model.cursor().focus()).isEqualTo(new Spot(0, 0));
  }

  @Test
  void aBlockIsBlankedAsOneStepAndUndoneAsOne() {
    go(2, 2);
    model.typing().go(new Spot(3, 4), true);
    model.typing().clear();
    assertThat(row(2)).startsWith("54...3");
    assertThat(row(3)).startsWith("43...2");
    assertThat(model.findings().get()).isEqualTo(new Findings(0, 6));
    desk.undo();
    assertThat(row(2)).startsWith("544323");
    assertThat(row(3)).startsWith("435422");
  }

  @Test
  void undoGoesToWhatItChangedAndNamesIt() {
    go(0, 0);
    type("1");
    go(9, 9);
    assertThat(desk.toUndo().get().map(Phrase::key)).contains("answers.edit.answer");
    desk.undo();
    assertThat(shown(0, 0)).isEqualTo("4");
    assertThat(model.cursor().focus()).isEqualTo(new Spot(0, 0));
    desk.redo();
    assertThat(shown(0, 0)).isEqualTo("1");
  }

  @Test
  void blocksGoToOtherProgramsAndBack() {
    go(0, 0);
    model.typing().go(new Spot(1, 2), true);
    assertThat(model.blocks().copy()).isEqualTo("4\t5\t3\n1\t2\t4\n");
    go(4, 11);
    model.blocks().paste("1\t\t9\r\nT\tx\t2\r\n");
    assertThat(row(4)).endsWith("1.9");
    assertThat(row(5)).endsWith("TX2");
    assertThat(inFile(4, 13)).isEqualTo("9");
    assertThat(said()).contains("answers.pasted_unresolved");
    desk.undo();
    assertThat(row(4)).endsWith("313");
    assertThat(row(5)).endsWith("445");
  }

  @Test
  void aBlockThatIsTooWideChangesNothing() {
    go(0, 12);
    model.blocks().paste("1\t1\t1\n");
    assertThat(said()).contains("answers.too_wide");
    assertThat(row(0)).isEqualTo("45343544444354");
    assertThat(desk.toUndo().get()).isEmpty();
  }

  @Test
  void oneCellIsPastedIntoEverySelectedOne() {
    go(0, 0);
    model.typing().go(new Spot(1, 1), true);
    model.blocks().paste("2");
    assertThat(row(0)).startsWith("223");
    assertThat(row(1)).startsWith("224");
  }

  @Test
  void linesAfterTheLastRowMakeNewRespondentsInTheSameStep() {
    go(17, 0);
    model.blocks().paste("5\t5\n4\t4\n3\t3\n");
    assertThat(model.grid().size()).isEqualTo(20);
    assertThat(model.grid().row(19).number()).isEqualTo("P-20");
    assertThat(inFile(19, 1)).isEqualTo("3");
    desk.undo();
    assertThat(model.grid().size()).isEqualTo(18);
  }

  @Test
  void enterAfterTheLastRowAddsTheNextRespondent() {
    go(17, 13);
    type("4");
    model.typing().enter();
    assertThat(model.grid().size()).isEqualTo(19);
    assertThat(model.grid().row(18).number()).isEqualTo("P-19");
    assertThat(model.cursor().focus()).isEqualTo(new Spot(18, 0));
    type("5");
    assertThat(inFile(18, 0)).isEqualTo("5");
    assertThat(study.all(Respondent.class)).anyMatch(r -> r.number().equals("P-19"));
    desk.undo();
    desk.undo();
    assertThat(model.grid().size()).isEqualTo(18);
  }

  @Test
  void anEmptyLastRowIsNotFollowedByAnother() {
    model.respondents().add();
    model.typing().enter();
    assertThat(model.grid().size()).isEqualTo(19);
    assertThat(model.findings().get()).isEqualTo(new Findings(0, 1));
  }

  @Test
  void aKnownNumberMeansTheSamePerson() {
    int before = study.all(Respondent.class).size();
    assertThat(model.respondents().add("K-01")).isTrue();
    assertThat(study.all(Respondent.class)).hasSize(before);
    assertThat(model.respondents().add("K-01")).isFalse();
    assertThat(said()).contains("answers.number_taken");
  }

  @Test
  void numbersBeginWithTheLaptopsPrefix() {
    model.prefix("B-");
    assertThat(model.respondents().nextNumber()).isEqualTo("B-001");
    model.respondents().add();
    assertThat(model.respondents().nextNumber()).isEqualTo("B-002");
  }

  @Test
  void aSheetIsRemovedAndComesBackWithItsAnswers() {
    go(0, 0);
    model.respondents().remove();
    assertThat(model.grid().size()).isEqualTo(17);
    assertThat(model.grid().row(0).number()).isEqualTo("P-02");
    desk.undo();
    assertThat(row(0)).isEqualTo("45343544444354");
  }

  @Test
  void findingsAreVisitedInTurn() {
    go(11, 8);
    type("7");
    go(16, 9);
    model.typing().clear();
    go(0, 0);
    model.nextFinding();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(11, 8));
    model.nextFinding();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(16, 9));
    model.nextFinding();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(11, 8));
    assertThat(model.findings().get()).isEqualTo(new Findings(1, 1));
  }

  @Test
  void respondentsAreFoundByNumber() {
    go(0, 5);
    assertThat(model.find(" p-14 ")).isTrue();
    assertThat(model.cursor().focus()).isEqualTo(new Spot(13, 5));
    assertThat(model.find("Z")).isFalse();
    assertThat(said()).contains("answers.not_found");
  }

  @Test
  void aLeafOpensItsRowAndItemInItsQuestionnaire() {
    model.reveal(
        new Source.Answers("employee_motivation", List.of("em_03"), List.of("K-02"), 1, true));
    assertThat(model.chosen().get().map(Questionnaire::code)).contains("employee_motivation");
    assertThat(model.cursor().focus()).isEqualTo(new Spot(1, 2));
    assertThat(shown(1, 2)).isEqualTo("1");
  }

  @Test
  void anotherQuestionnaireHasItsOwnAnswers() {
    model.choose(model.questionnaires().get(1));
    assertThat(model.grid().items()).hasSize(13);
    assertThat(row(0)).isEqualTo("4245542245455");
  }

  @Test
  void aPlaceWithoutAnswersAsksForTheFirst() {
    desk.place().set(new Choice("none", null));
    assertThat(model.state().get()).isEqualTo(State.NO_RESPONDENT);
    desk.place().set(Choice.ALL);
    assertThat(model.state().get()).isEqualTo(State.GRID);
  }

  @Test
  void aChangeFromElsewhereIsRead() {
    UUID response = model.grid().row(0).response().uuid();
    UUID item = model.grid().items().get(0).uuid();
    desk.edit(new Edit.Answer(response, item, new Mark('0')));
    assertThat(shown(0, 0)).isEqualTo("1");
  }

  @Test
  void nothingIsReadWhileTheScreenIsNotShown() {
    model.shown().unsubscribe();
    UUID response = model.grid().row(0).response().uuid();
    desk.edit(new Edit.Answer(response, model.grid().items().get(0).uuid(), new Mark('0')));
    assertThat(shown(0, 0)).isEqualTo("4");
    model.shown();
    assertThat(shown(0, 0)).isEqualTo("1");
  }

  @Test
  void theFocusPointsAtTheItemsMeanAndAtTheRowsEndAtTheScore() {
    go(0, 4);
    Figure mean = model.figure().orElseThrow();
    assertThat(mean.id()).isEqualTo("survey/customer_satisfaction/cs_05/mean");
    assertThat(mean.value()).isEqualTo(Value.of(new BigFraction(45, 18)));
    assertThat(mean.find("survey/customer_satisfaction/cs_05/sum").orElseThrow().value())
        .isEqualTo(Value.of(45));
    go(0, 14);
    Figure score = model.figure().orElseThrow();
    assertThat(score.value()).isEqualTo(Value.of(4));
    assertThat(score.find(score.id() + "/sum").orElseThrow().value()).isEqualTo(Value.of(56));
  }

  @Test
  void readOnlyTakesNothingAndSaysWhy() {
    Path file = study.path();
    study.close();
    open(Study.openReadOnly(file));
    type("1");
    model.typing().clear();
    model.blocks().paste("1");
    model.respondents().add();
    assertThat(said()).contains("study.read_only");
    assertThat(row(0)).isEqualTo("45343544444354");
    assertThat(model.grid().size()).isEqualTo(18);
  }

  @Test
  void whatTheFileRefusesStaysAndIsSavedWithTheNextThatSucceeds() {
    UUID response = model.grid().row(1).response().uuid();
    // The row goes without the grid hearing of it, as a file that cannot be written refuses.
    study.edit(new Edit.Remove(neraca.model.Response.class, response));
    go(1, 0);
    type("55");
    assertThat(row(1)).startsWith("55");
    assertThat(model.unsaved().get()).isEqualTo(2);
    assertThat(model.board().isFailed(model.grid().row(1), 0)).isTrue();
    assertThat(notSaved).hasSize(2);
    study.undo();
    go(0, 0);
    type("3");
    assertThat(model.unsaved().get()).isZero();
    assertThat(inFile(1, 0)).isEqualTo("5");
    assertThat(inFile(1, 1)).isEqualTo("5");
    assertThat(inFile(0, 0)).isEqualTo("3");
  }

  @Test
  void whatTheFileRefusedCanBeTriedAgainOrDiscarded() {
    UUID response = model.grid().row(1).response().uuid();
    study.edit(new Edit.Remove(neraca.model.Response.class, response));
    go(1, 0);
    type("5");
    model.saveAgain();
    assertThat(model.unsaved().get()).isEqualTo(1);
    study.undo();
    model.saveAgain();
    assertThat(model.unsaved().get()).isZero();
    assertThat(inFile(1, 0)).isEqualTo("5");
    study.edit(new Edit.Remove(neraca.model.Response.class, response));
    go(1, 0);
    type("2");
    study.undo();
    model.discard();
    assertThat(shown(1, 0)).isEqualTo("5");
  }

  @Test
  void answersOfTwoDigitsWaitOnlyWhileThereIsAChoice() {
    open(tenPoints());
    assertThat(model.state().get()).isEqualTo(State.NO_RESPONDENT);
    assertThat(model.respondents().add("1")).isTrue();
    type("10");
    type("2");
    type("13");
    assertThat(row(0)).isEqualTo("10213");
    assertThat(model.cursor().atRowEnd()).isTrue();
    go(0, 0);
    type("1");
    assertThat(shown(0, 0)).isEqualTo("10");
    assertThat(model.typing().text()).contains("1");
    model.typing().move(Step.DOWN, false);
    assertThat(shown(0, 0)).isEqualTo("1");
    go(0, 3);
    type("0");
    assertThat(model.grid().row(0).code(3)).isEqualTo('?');
  }

  @Test
  void reversedItemsCountTurnedRound() {
    open(tenPoints());
    model.respondents().add("1");
    type("2345");
    // 2 + 3 + (1 + 10 - 4) + 5
    assertThat(model.grid().row(0).total()).isEqualTo(Value.of(17));
    assertThat(model.grid().mean(2)).isEqualTo(Value.of(7));
  }

  /** Four items on a scale from 1 to 10, the third reversed. */
  private Study tenPoints() {
    study.close();
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "ten", Words.of("Ten"), "id", "IDR", Words.NONE);
    Study made = Study.create(folder.resolve("ten.neraca"), info);
    UUID q = UUID.randomUUID();
    made.edit(
        new Edit.Put(
            new Questionnaire(
                q, "q", 1, Words.of("Q"), new Scale(1, 10), Words.NONE, false, Words.NONE)));
    for (int i = 1; i <= 4; i++) {
      made.edit(
          new Edit.Put(
              new Item(
                  UUID.randomUUID(), q, null, "i" + i, i, Words.of("Item " + i), i == 3, null)));
    }
    return made;
  }

  @Test
  void withoutQuestionnaireOrItemThereIsNothingToTypeInto() {
    study.close();
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "empty", Words.of("Empty"), "id", "IDR", Words.NONE);
    open(Study.create(folder.resolve("empty.neraca"), info));
    assertThat(model.state().get()).isEqualTo(State.NO_QUESTIONNAIRE);
    desk.edit(
        new Edit.Put(
            new Questionnaire(
                UUID.randomUUID(),
                "q",
                1,
                Words.of("Q"),
                new Scale(1, 5),
                Words.NONE,
                false,
                Words.NONE)));
    assertThat(model.state().get()).isEqualTo(State.NO_ITEM);
    type("1");
    model.typing().enter();
    model.nextFinding();
    assertThat(model.grid().size()).isZero();
  }
}
