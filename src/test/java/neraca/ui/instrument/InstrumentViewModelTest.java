package neraca.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.util.Subscription;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.ui.SampleDesk;
import neraca.ui.desk.Target;
import neraca.ui.instrument.ItemRow.Judgement;
import neraca.ui.kit.Findings;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected values: R, by left_out.R, and the counts that the study's case states. */
class InstrumentViewModelTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final int R_TOTAL = 3;

  @TempDir Path folder;
  private SampleDesk sample;
  private InstrumentViewModel model;
  private Subscription shown;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    model = new InstrumentViewModel(sample.desk, sample.trail);
    shown = model.shown();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void testsTheFirstInstrumentByTheUsualRule() {
    assertThat(model.instruments())
        .filteredOn(i -> i.dimension() == null)
        .extracting(Instrument::items)
        .containsExactly(14, 13, 7);
    assertThat(alpha()).isCloseTo(0.8438733288724413, EXACT);
    assertThat(r(0)).isCloseTo(0.6191457322384465, EXACT);
    assertThat(summary().valid().value().toDouble()).isEqualTo(14);
    assertThat(summary().reliable()).isTrue();
    assertThat(summary().rTable().value().toDouble()).isCloseTo(0.468277305445, within(1e-11));
    assertThat(summary().used()).isEqualTo(18);
  }

  @Test
  void anItemLeftOutStaysInItsRowAndEverythingFollows() {
    model.toggle(5);
    assertThat(alpha()).isCloseTo(0.8391047512349136, EXACT);
    assertThat(r(0)).isCloseTo(0.6434572555097128, EXACT);
    assertThat(summary().k()).isEqualTo(13);
    assertThat(sheet().rows()).hasSize(14);
    assertThat(sheet().rows().get(5)).isEqualTo(new ItemRow("cs_06", false, Judgement.NONE, false));
    assertThat(sheet().verdicts().rows().get(5).subList(R_TOTAL, 9))
        .allSatisfy(cell -> assertThat(((Cell.Number) cell).value().isAbsent()).isTrue());
    assertThat(keys(sheet().verdicts())).contains("test.note.left_out");
    assertThat(sample.study.toUndo()).isEmpty();
    model.toggle(5);
    assertThat(alpha()).isCloseTo(0.8438733288724413, EXACT);
  }

  @Test
  void allItemsAreTakenBackAtOnce() {
    model.toggle(1);
    model.toggle(2);
    model.choices().useAll();
    assertThat(sheet().rows()).allMatch(ItemRow::used);
    assertThat(alpha()).isCloseTo(0.8438733288724413, EXACT);
  }

  @Test
  void itemsThatAskForImportanceAreTestedApart() {
    pair("cs_01", "cs_02");
    pair("cs_03", "cs_04");
    assertThat(model.instruments())
        .filteredOn(i -> i.dimension() == null)
        .extracting(Instrument::items)
        .containsExactly(12, 2, 13, 7);
    assertThat(alpha()).isCloseTo(0.8092151157844587, EXACT);
    assertThat(sheet().rows()).extracting(ItemRow::code).doesNotContain("cs_02", "cs_04");
    assertThat(keys(sheet().verdicts())).contains("instrument.note.importance");
    model
        .chosen()
        .set(model.instruments().stream().filter(Instrument::importance).findFirst().orElseThrow());
    assertThat(sheet().rows()).extracting(ItemRow::code).containsExactly("cs_02", "cs_04");
    assertThat(alpha()).isCloseTo(0.1505646173149311, EXACT);
  }

  @Test
  void itemsLeftOutBelongToTheirInstrument() {
    model.toggle(5);
    model.chosen().set(instrument("employee_satisfaction"));
    assertThat(sheet().rows()).hasSize(13).allMatch(ItemRow::used);
    model.chosen().set(model.instruments().get(0));
    assertThat(sheet().rows().get(5).used()).isFalse();
  }

  @Test
  void levelAndTailsMoveTheCriticalR() {
    model.settings().level().set(model.settings().levels().get(0));
    assertThat(summary().rTable().value().toDouble()).isCloseTo(0.589714448406, within(1e-11));
    assertThat(summary().valid().value().toDouble()).isEqualTo(7);
    model.settings().level().set(model.settings().levels().get(1));
    model.settings().tails().set(model.settings().allTails().get(1));
    assertThat(summary().rTable().value().toDouble()).isCloseTo(0.400027051724, within(1e-11));
  }

  @Test
  void theRuleChosenDecidesAndIsPrintedWithTheTable() {
    assertThat(model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true)))
        .isTrue();
    assertThat(summary().valid().value().toDouble()).isEqualTo(3);
    assertThat(summary().disputed().value().toDouble()).isEqualTo(10);
    assertThat(sheet().rows().get(0).verdict()).isEqualTo(Judgement.INVALID);
    model.settings().rule().set(model.settings().rules().get(1));
    assertThat(summary().valid().value().toDouble()).isEqualTo(13);
    assertThat(sheet().verdicts().title().places().get("rule"))
        .isEqualTo(Cell.said("instrument.rule.r_030"));
    assertThat(keys(sheet().verdicts())).contains("instrument.note.disputed");
  }

  @Test
  void onlyDisputedItemsAreListedWhereAnyAre() {
    model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    assertThat(sheet().disputed()).isEqualTo(10);
    TestSheet listed = sheet().listed(true);
    assertThat(listed.rules().rows()).hasSize(10);
    assertThat(listed.rows()).hasSize(10).allMatch(ItemRow::disputed);
    for (int row = 0; row < 10; row++) {
      assertThat(listed.rules().rows().get(row).get(0))
          .isEqualTo(Cell.code(listed.rows().get(row).code()));
    }
    String first = listed.rows().get(0).code();
    assertThat(model.figure(listed.rules(), 0, 1))
        .map(Figure::id)
        .hasValue("instrument/employee_satisfaction/" + first + "/r_total");
    assertThat(sheet().listed(false).rules().rows()).hasSize(13);
    // All fourteen items of the customers pass every rule: nothing is disputed.
    model.reveal(new Source.Answers("customer_satisfaction", List.of(), 18, true));
    assertThat(sheet().disputed()).isZero();
    assertThat(sheet().listed(true).rules().rows()).hasSize(14);
  }

  @Test
  void theBadgeCountsInstrumentsWithFailedItemsWhateverRuleIsChosen() {
    assertThat(model.findings().get()).isEqualTo(new Findings(0, 2));
    model.settings().rule().set(model.settings().rules().get(1));
    assertThat(model.findings().get()).isEqualTo(new Findings(0, 2));
  }

  @Test
  void aCellKnowsItsFigure() {
    Table verdicts = sheet().verdicts();
    assertThat(model.figure(verdicts, 1, R_TOTAL)).map(Figure::id).hasValue(id("cs_02/r_total"));
    assertThat(model.figure(verdicts, 1, 4)).map(Figure::id).hasValue(id("r_table"));
    assertThat(model.figure(verdicts, 1, 7)).map(Figure::id).hasValue(id("cs_02/alpha_if_deleted"));
    assertThat(model.figure(verdicts, 1, 8)).map(Figure::id).hasValue(id("cs_02/r_total"));
    assertThat(model.figure(verdicts, 1, 2)).isEmpty();
    Table itemTotal = printed("instrument.item_total");
    assertThat(model.figure(itemTotal, 0, 1))
        .map(Figure::id)
        .hasValue(id("cs_01/scale_mean_if_deleted"));
    assertThat(model.figure(printed("instrument.reliability"), 0, 0))
        .map(Figure::id)
        .hasValue(id("alpha"));
    Table correlations = model.correlations().orElseThrow();
    assertThat(model.figure(correlations, 3, 2)).map(Figure::id).hasValue(id("cs_01/cs_02/r"));
    assertThat(model.figure(correlations, 3, 16)).map(Figure::id).hasValue(id("cs_02/r_total"));
    assertThat(model.figure(correlations, 0, 2)).isEmpty();
  }

  @Test
  void everyNumberOfEveryTableOpensItsWorking() {
    model.tab().set(Section.PURIFY);
    declareReversed("cs_06");
    model.toggle(1);
    List<Table> tables = new ArrayList<>(sheet().printed());
    tables.add(sheet().verdicts());
    tables.add(sheet().rules());
    tables.add(model.correlations().orElseThrow());
    tables.add(model.purifying().sheet().get().orElseThrow().versions());
    model.purifying().sheet().get().orElseThrow().removal().ifPresent(tables::add);
    assertThat(tables).extracting(Table::id).contains("instrument.reverse", "instrument.versions");
    int compared = 0;
    for (Table table : tables) {
      for (int r = 0; r < table.rows().size(); r++) {
        for (int c = 0; c < table.columns().size(); c++) {
          if (number(table.rows().get(r).get(c)) instanceof Cell.Number number
              && !number.value().isAbsent()
              && !isOfAnItemWithItself(table, r, c)) {
            Figure figure = model.figure(table, r, c).orElse(null);
            assertThat(figure).as("%s, row %d, column %d", table.id(), r, c).isNotNull();
            assertThat(figure.value().toDouble()).isEqualTo(number.value().toDouble());
            assertThat(endsInSources(figure.working())).as(figure.id()).isTrue();
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(700);
  }

  /** Numbers that stand in words: r with its stars, and how many items are valid. */
  private static Cell number(Cell cell) {
    return cell instanceof Cell.Said said
        ? Stream.of("r", "valid")
            .filter(said.phrase().places()::containsKey)
            .findFirst()
            .map(said.phrase().places()::get)
            .orElse(cell)
        : cell;
  }

  private static boolean endsInSources(Working working) {
    return !working.operands().isEmpty()
        && working.operands().stream()
            .map(Working.Operand::term)
            .allMatch(
                t -> t instanceof Source || t instanceof Figure f && endsInSources(f.working()));
  }

  /**
   * R: 1 − (1 − alpha)·qf(c(.975, .025), 17, 17·13). By r-table three of the employees' 13 items
   * are valid and by r &gt; 0.30 all, so the rules differ on ten.
   */
  @Test
  void whatStandsBeneathTheNumbersOfTheStripOpensToo() {
    assertThat(summary().low().value().toDouble()).isCloseTo(0.713125520263163, EXACT);
    assertThat(summary().high().value().toDouble()).isCloseTo(0.931664695555202, EXACT);
    assertThat(summary().low().figure().get().working().operands()).hasSize(2);
    assertThat(summary().df().value().toDouble()).isEqualTo(16);
    assertThat(summary().df().working().formula()).isEqualTo("instrument.df.formula");
    assertThat(summary().disputed().value()).isEqualTo(Value.of(0));
    model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    Figure disputed = summary().disputed().figure().get();
    assertThat(disputed.value()).isEqualTo(Value.of(10));
    assertThat(disputed.working().operands()).hasSize(13);
    for (Working.Operand item : disputed.working().operands()) {
      Figure one = (Figure) item.term();
      List<Figure> rules =
          one.working().operands().stream()
              .map(Working.Operand::term)
              .filter(Figure.class::isInstance)
              .map(Figure.class::cast)
              .toList();
      double valid = rules.stream().mapToDouble(r -> r.value().toDouble()).sum();
      assertThat(rules).hasSize(4);
      assertThat(one.value()).isEqualTo(Value.of(valid > 0 && valid < 4 ? 1 : 0));
    }
  }

  @Test
  void everyNumberOfTheSummaryOpensItsWorking() {
    Summary summary = summary();
    assertThat(summary.valid().value().toDouble()).isEqualTo(14);
    assertThat(summary.valid().figure().get().working().operands()).hasSize(14);
    assertThat(
            List.of(
                summary.alpha(),
                summary.omega(),
                summary.valid().figure().get(),
                summary.rTable(),
                summary.mean(),
                summary.sd(),
                summary.sem(),
                summary.n(),
                summary.excluded(),
                summary.items(),
                summary.low().figure().get(),
                summary.high().figure().get(),
                summary.disputed().figure().get(),
                summary.df()))
        .allSatisfy(figure -> assertThat(endsInSources(figure.working())).isTrue());
    // The step below opens as well, also when everything is computed anew.
    sample.trail.open(summary.valid().figure().get());
    sample.trail.into((Figure) summary.valid().figure().get().working().operands().get(1).term());
    model.toggle(0);
    assertThat(summary().valid().value().toDouble())
        .isEqualTo(sheet().rows().stream().filter(r -> r.verdict() == Judgement.VALID).count());
    assertThat(sample.trail.path().get()).extracting(Figure::id).hasSize(2);
  }

  private static boolean isOfAnItemWithItself(Table table, int row, int column) {
    return table.id().equals("instrument.correlations") && row % 3 == 0 && row / 3 == column - 2;
  }

  @Test
  void aFigureThatIsOpenIsComputedAnewWithTheItems() {
    sample.trail.open(summary().alpha());
    model.toggle(5);
    assertThat(sample.trail.here().orElseThrow().value().toDouble())
        .isCloseTo(0.8391047512349136, EXACT);
  }

  @Test
  void tooFewItemsAreRefusedWithTheRowsStillThere() {
    for (int i = 0; i < 14; i++) {
      model.toggle(i);
    }
    assertThat(sheet().refusal()).isNotNull();
    assertThat(sheet().refusal().key()).isEqualTo("instrument.refused.items");
    assertThat(sheet().summary()).isNull();
    assertThat(sheet().rows()).hasSize(14).noneMatch(ItemRow::used);
    model.toggle(0);
    assertThat(sheet().refusal()).isNotNull();
    model.toggle(1);
    assertThat(sheet().refusal()).isNull();
    assertThat(summary().k()).isEqualTo(2);
  }

  @Test
  void followsTheStudyOnlyWhileItIsShown() {
    answer(1);
    assertThat(alpha()).isCloseTo(0.8333045601400844, EXACT);
    assertThat(r(0)).isCloseTo(0.5170240266026342, EXACT);
    shown.unsubscribe();
    answer(4);
    assertThat(alpha()).isCloseTo(0.8333045601400844, EXACT);
    model.shown();
    assertThat(alpha()).isCloseTo(0.8438733288724413, EXACT);
  }

  @Test
  void aPlaceWithoutAnswersLeadsToTheAnswers() {
    List<Target> gone = new ArrayList<>();
    model.onGo(gone::add);
    Questionnaire unanswered =
        new Questionnaire(
            new UUID(0, 1),
            "new",
            9,
            Words.of("Baru"),
            new Scale(1, 5),
            Words.NONE,
            false,
            Words.NONE);
    sample.desk.edit(new Edit.Put(unanswered));
    assertThat(model.chosen().get().code()).isEqualTo("customer_satisfaction");
    model.reveal(new Source.Answers("new", List.of(), 0, true));
    assertThat(model.sheet().get()).isEmpty();
    assertThat(model.empty().get().orElseThrow().says().key()).isEqualTo("test.no_answers");
    model.goNext();
    assertThat(gone).containsExactly(Target.of("answers"));
  }

  @Test
  void anEmptyStudyLeadsToTheQuestionnaires() {
    StudyInfo info =
        new StudyInfo(new UUID(0, 1), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    try (Study study = Study.create(folder.resolve("empty.neraca"), info)) {
      SampleDesk empty = SampleDesk.of(study);
      InstrumentViewModel nothing = new InstrumentViewModel(empty.desk, empty.trail);
      nothing.shown();
      assertThat(nothing.empty().get().orElseThrow().next()).isEqualTo(Target.of("questionnaires"));
      assertThat(nothing.findings().get()).isEqualTo(Findings.NONE);
    }
  }

  @Test
  void anUnknownPlaceIsSaidAndNothingOldStays() {
    sample.desk.place().set(new Choice("elsewhere", null));
    assertThat(model.sheet().get()).isEmpty();
    assertThat(model.empty().get()).isPresent();
  }

  @Test
  void aSourceOfAnotherScreenIsNotRevealed() {
    assertThat(
            model.reveal(
                new Source.Entry("asset", new UUID(0, 1), "price", Cell.code("x"), Cell.code("y"))))
        .isFalse();
    assertThat(model.reveal(new Source.Answers("unknown", List.of(), 0, true))).isFalse();
  }

  @Test
  void anItemThatRunsTheOtherWayIsFoundAndTurnedOnlyWhenAsked() {
    assertThat(sheet().suspected()).isEmpty();
    declareReversed("cs_06");
    assertThat(alpha()).isLessThan(0.80);
    TestSheet.Suspected found = sheet().suspected().orElseThrow();
    assertThat(found.codes()).containsExactly("cs_06");
    Cell after = found.says().places().get("after");
    assertThat(((Cell.Number) after).value().toDouble()).isCloseTo(0.8438733288724413, EXACT);
    double before = alpha();
    model.reversing().reverse(found.codes());
    assertThat(alpha()).isCloseTo(0.8438733288724413, EXACT);
    assertThat(item("cs_06").reversed()).isFalse();
    assertThat(sheet().suspected()).isEmpty();
    assertThat(sample.study.toUndo().orElseThrow().key()).isEqualTo("test.edit.reverse");
    sample.desk.undo();
    assertThat(alpha()).isEqualTo(before);
    assertThat(sheet().suspected()).isPresent();
  }

  @Test
  void severalItemsAreTurnedInOneStep() {
    declareReversed("cs_02");
    declareReversed("cs_06");
    assertThat(sheet().suspected().orElseThrow().codes()).containsExactly("cs_02", "cs_06");
    model.reversing().reverse(List.of("cs_02", "cs_06"));
    assertThat(alpha()).isCloseTo(0.8438733288724413, EXACT);
    sample.desk.undo();
    assertThat(item("cs_02").reversed()).isTrue();
    assertThat(item("cs_06").reversed()).isTrue();
  }

  /** The questionnaire went and the screen has not read again. */
  @Test
  void aReversalThatTheFileDoesNotTakeIsSaidAndNothingElseChanges() {
    declareReversed("cs_02");
    declareReversed("cs_06");
    double before = alpha();
    TestSheet.Suspected found = sheet().suspected().orElseThrow();
    sample.study.edit(new Edit.Remove(Questionnaire.class, item("cs_02").questionnaire()));
    model.reversing().reverse(found.codes());
    assertThat(model.reversing().refusal().get().orElseThrow().key())
        .isEqualTo("study.refers_elsewhere");
    assertThat(alpha()).isEqualTo(before);
    assertThat(sheet().suspected()).hasValue(found);
    assertThat(sample.study.toUndo().orElseThrow().key()).isEqualTo("study.edit.remove");
    sample.desk.undo();
    assertThat(item("cs_02").reversed()).isTrue();
    assertThat(item("cs_06").reversed()).isTrue();
    model.reversing().reverse(found.codes());
    assertThat(model.reversing().refusal().get()).isEmpty();
    assertThat(alpha()).isCloseTo(0.8438733288724413, EXACT);
  }

  @Test
  void nothingIsTurnedWhereTheStudyCanOnlyBeRead() {
    Path copy = folder.resolve("locked.neraca");
    neraca.work.sample.Samples.write("tunggulwulung", copy);
    try (Study study = Study.openReadOnly(copy)) {
      SampleDesk reader = SampleDesk.of(study);
      InstrumentViewModel locked = new InstrumentViewModel(reader.desk, reader.trail);
      locked.shown();
      assertThat(locked.readOnly()).isTrue();
      locked.reversing().reverse(List.of("cs_06"));
      assertThat(study.all(Item.class)).noneMatch(Item::reversed);
      locked.toggle(5);
      assertThat(locked.sheet().get().orElseThrow().rows().get(5).used()).isFalse();
    }
  }

  @Test
  void aChoiceOfItemsIsTakenBackStepByStep() {
    assertThat(model.choices().takeBack()).isFalse();
    model.toggle(5);
    model.toggle(1);
    model.choices().useAll();
    assertThat(model.choices().takeBack()).isTrue();
    assertThat(model.choices().leftOut()).containsExactlyInAnyOrder("cs_02", "cs_06");
    assertThat(model.choices().takeBack()).isTrue();
    assertThat(alpha()).isCloseTo(0.8391047512349136, EXACT);
    assertThat(model.choices().takeBack()).isTrue();
    assertThat(alpha()).isCloseTo(0.8438733288724413, EXACT);
    assertThat(model.choices().takeBack()).isFalse();
  }

  @Test
  void aLaterChangeOfTheStudyIsUndoneFirst() {
    model.toggle(5);
    assertThat(model.choices().canTakeBack()).isTrue();
    answer(1);
    assertThat(model.choices().takeBack()).isFalse();
    assertThat(sheet().rows().get(5).used()).isFalse();
  }

  @Test
  void theSuggestionIsFollowedUpToAStep() {
    model.reveal(new Source.Answers("employee_satisfaction", List.of(), 6, true));
    model.tab().set(Section.PURIFY);
    PurifySheet purify = model.purifying().sheet().get().orElseThrow();
    Table removal = purify.removal().orElseThrow();
    assertThat(removal.rows().get(0).get(0)).isEqualTo(Cell.code("es_08")); // the smallest r, 0.616
    Figure before = model.figure(removal, 0, 2).orElseThrow();
    assertThat(before.value()).isEqualTo(summary().alpha().value());
    double second = ((Cell.Number) removal.rows().get(1).get(3)).value().toDouble();
    assertThat(model.figure(removal, 1, 3).orElseThrow().value().toDouble()).isEqualTo(second);
    model.purifying().follow(1);
    assertThat(model.choices().leftOut()).containsExactlyInAnyOrder("es_08", "es_12");
    assertThat(alpha()).isEqualTo(second);
    assertThat(model.choices().takeBack()).isTrue();
    model.purifying().follow(99);
    assertThat(model.choices().leftOut()).isEmpty();
    model.settings().rule().set(model.settings().rules().get(1)); // all pass r > 0.30
    assertThat(model.purifying().sheet().get().orElseThrow().removal()).isEmpty();
  }

  @Test
  void aVersionThatCannotBeTestedIsShownWithoutNumbers() {
    model.tab().set(Section.PURIFY);
    for (int i = 1; i < 14; i++) {
      model.toggle(i);
    }
    assertThat(sheet().refusal()).isNotNull();
    List<Cell> now = versions().get(1);
    assertThat(((Cell.Number) now.get(5)).value().isAbsent()).isTrue();
    assertThat(model.figure(model.purifying().sheet().get().orElseThrow().versions(), 1, 5))
        .isEmpty();
  }

  @Test
  void omegaFollowsWhenTheRestStands() {
    assertThat(summary().omega().value().toDouble()).isCloseTo(0.846, within(0.0005));
    assertThat(summary().ofOmega().key()).isEqualTo("test.summary.one_factor");
    Held.Asked asked = new Held.Asked(held(), java.util.Set.of(), model.settings().options());
    Summary first =
        java.util.Objects.requireNonNull(
            java.util.Objects.requireNonNull(Held.test(asked).sheet()).summary());
    assertThat(first.omega().value().isAbsent()).isTrue();
    assertThat(first.ofOmega().key()).isEqualTo("test.summary.later");
    assertThat(first.alpha().value()).isEqualTo(summary().alpha().value());
  }

  @Test
  void theSuggestionIsComputedOnlyWhereItIsLookedAt() {
    assertThat(model.purifying().sheet().get()).isEmpty();
    model.tab().set(Section.PURIFY);
    assertThat(model.purifying().sheet().get()).isPresent();
  }

  @Test
  void aPastedTableIsComparedWithTheTestShown() {
    Twinning twin = model.twinning();
    twin.compare();
    assertThat(twin.refusal().get().orElseThrow().key()).isEqualTo("twin.refused.empty");
    twin.text().set("Butir\tr-hitung\tSig.\ncs_01\t,619\t,006\ncs_02\t,663\t,003\n");
    assertThat(twin.refusal().get()).isEmpty();
    twin.compare();
    Twinning.Compared same = twin.compared().get().orElseThrow();
    assertThat(same.same()).isTrue();
    assertThat(same.differences()).isEmpty();
    assertThat(same.unpaired()).isEmpty();
    model.toggle(5); // another scale, other r
    Twinning.Compared other = twin.compared().get().orElseThrow();
    assertThat(other.same()).isFalse();
    assertThat(other.differences().orElseThrow().rows().get(0).get(0))
        .isEqualTo(Cell.code("cs_01"));
    assertThat(twin.figure(0)).map(Figure::id).hasValue(id("cs_01/r_total"));
    assertThat(twin.figure(99)).isEmpty();
    model.toggle(5);
    assertThat(twin.compared().get().orElseThrow().same()).isTrue();
    twin.text().set("Butir\tr-hitung\tLoading\ncs_01\t,619\t,700\n");
    twin.compare();
    assertThat(twin.compared().get().orElseThrow().unpaired().orElseThrow().rows())
        .containsExactly(List.of(Cell.code("cs_01"), Cell.code("Loading"), Cell.code(",700")));
  }

  @Test
  void aTableIsNotComparedWithWhatCannotBeTested() {
    for (int i = 1; i < 14; i++) {
      model.toggle(i);
    }
    model.twinning().text().set("Butir\tr-hitung\ncs_01\t,619\n");
    model.twinning().compare();
    assertThat(model.twinning().compared().get()).isEmpty();
    assertThat(model.twinning().refusal().get().orElseThrow().key()).isEqualTo("test.untested");
  }

  private Instrument instrument(String key) {
    return model.instruments().stream().filter(i -> i.key().equals(key)).findFirst().orElseThrow();
  }

  private Held held() {
    return java.util.Objects.requireNonNull(
        Reading.read(sample.study, model.instruments().get(0), sample.desk.place().get()).held());
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

  private void pair(String code, String twin) {
    Item item = item(code);
    sample.desk.edit(
        new Edit.Put(
            new Item(
                item.uuid(),
                item.questionnaire(),
                item.dimension(),
                item.code(),
                item.position(),
                item.statement(),
                item.reversed(),
                item(twin).uuid())));
  }

  private void declareReversed(String code) {
    Item item = item(code);
    sample.desk.edit(
        new Edit.Put(
            new Item(
                item.uuid(),
                item.questionnaire(),
                item.dimension(),
                item.code(),
                item.position(),
                item.statement(),
                true,
                item.importance())));
  }

  private void answer(int value) {
    Questionnaire asked =
        sample.study.all(Questionnaire.class).stream()
            .filter(q -> q.code().equals("customer_satisfaction"))
            .findFirst()
            .orElseThrow();
    Item item =
        sample.study.all(Item.class).stream()
            .filter(i -> i.code().equals("cs_01"))
            .findFirst()
            .orElseThrow();
    UUID first =
        sample.study.all(Response.class).stream()
            .filter(r -> r.questionnaire().equals(asked.uuid()))
            .filter(r -> number(r.respondent()).equals("P-01"))
            .findFirst()
            .orElseThrow()
            .uuid();
    sample.desk.edit(new Edit.Answer(first, item.uuid(), Mark.of(value, asked.scale())));
  }

  private String number(UUID respondent) {
    return sample.study.find(Respondent.class, respondent).orElseThrow().number();
  }

  private TestSheet sheet() {
    return model.sheet().get().orElseThrow();
  }

  private Summary summary() {
    return java.util.Objects.requireNonNull(sheet().summary());
  }

  private double alpha() {
    return summary().alpha().value().toDouble();
  }

  private double r(int row) {
    return ((Cell.Number) sheet().verdicts().rows().get(row).get(R_TOTAL)).value().toDouble();
  }

  private Table printed(String id) {
    return sheet().printed().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static String id(String name) {
    return "instrument/customer_satisfaction/" + name;
  }

  private static List<String> keys(Table table) {
    return table.notes().stream().map(note -> note.phrase().key()).toList();
  }
}
