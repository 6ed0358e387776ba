package neraca.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import neraca.model.Count;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.score.Appraisal;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Light;
import neraca.work.Edit;
import neraca.work.Study;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardViewModelTest {
  private static final Texts INDONESIAN = Texts.of(Language.ID).inCurrency("IDR");

  @TempDir Path folder;
  private SampleDesk sample;
  private ScorecardViewModel model;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    model = new ScorecardViewModel(sample.desk, sample.trail);
    model.shown();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void theTotalIsThatOfTheStudy() {
    ShownTotal total = Cards.card(model).total();
    assertThat(total.percent()).isEqualTo(Value.of(new BigFraction(1019, 12)));
    assertThat(total.category()).isEqualTo(Cell.code("AA"));
    assertThat(total.light()).isEqualTo(Light.GOOD);
    assertThat(INDONESIAN.say(Objects.requireNonNull(total.worked())))
        .isEqualTo("339,67 dari 400 = 1019/12 = 84,917. Dengan bobot tercetak 6,6: 84,920.");
    assertThat(total.scale())
        .extracting(ShownTotal.Step::lower)
        .containsExactly(95, 80, 65, 50, 40, 30, 20, 10, 0);
    assertThat(total.scale()).filteredOn(ShownTotal.Step::reached).hasSize(1);
  }

  @Test
  void rowsSayTheirValuesWithUnits() {
    assertThat(said("customer_satisfaction")).isEqualTo("3,44 dari 5");
    assertThat(said("new_customers")).isEqualTo("0 orang");
    assertThat(said("capital")).isEqualTo("Rp 900.218.500");
    assertThat(said("customer_profitability")).isEqualTo("Rp 1.121.618,75");
    assertThat(Cards.indicator(model, "product_quality").weight())
        .isEqualTo(new BigFraction(20, 3));
    assertThat(Cards.perspective(model, "customer").percent()).isEqualTo(Value.of(75));
    assertThat(Cards.perspective(model, "customer").light()).isEqualTo(Light.FAIR);
  }

  private String said(String code) {
    return INDONESIAN.say(Cards.indicator(model, code).actual());
  }

  @Test
  void whatWouldRaiseTheTotalStandsLargestFirst() {
    ShownCard.Gain first = Cards.card(model).gains().get(0);
    // D to A of new customers: 3 x 7.5 of 400
    assertThat(first.points().value()).isEqualTo(Value.of(new BigFraction(45, 8)));
    assertThat(first.share()).isEqualTo(1);
    assertThat(Cards.card(model).gains()).hasSize(6);
  }

  @Test
  void aLetterJudgesAtOnceAndAsksForTheReason() {
    Cards.select(model, "capital");
    model.grade(Grade.C);
    // 1019/3 - 7 of 400
    assertThat(Cards.card(model).total().percent()).isEqualTo(Value.of(new BigFraction(998, 12)));
    Asking asking = Objects.requireNonNull(model.asking().get());
    assertThat(asking.reason().in(Language.ID).get()).startsWith("Modal tetap Rp 824.648.000");
    asking.reason().in(Language.ID).set("Modal kurang");
    model.keepReason();
    assertThat(model.asking().get()).isNull();
    Appraisal kept = appraisal("capital");
    assertThat(kept.grade()).isEqualTo(Grade.C);
    assertThat(kept.reason().id()).isEqualTo("Modal kurang");
    assertThat(kept.judgedOn()).isEqualTo(new BigFraction(900_218_500));
    sample.desk.undo();
    assertThat(appraisal("capital").reason().id()).startsWith("Modal tetap");
    sample.desk.undo();
    assertThat(Cards.card(model).total().percent()).isEqualTo(Value.of(new BigFraction(1019, 12)));
  }

  private Appraisal appraisal(String code) {
    UUID indicator = Cards.indicator(model, code).row().uuid();
    return sample.study.all(Appraisal.class).stream()
        .filter(a -> a.indicator().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEscapedReasonStaysAsItWas() {
    Cards.select(model, "capital");
    model.grade(Grade.A);
    Objects.requireNonNull(model.asking().get()).reason().in(Language.ID).set("lain");
    model.leaveReason();
    assertThat(appraisal("capital").reason().id()).startsWith("Modal tetap");
  }

  @Test
  void walkingOnKeepsTheReasonTyped() {
    Cards.select(model, "capital");
    model.grade(Grade.A);
    Objects.requireNonNull(model.asking().get()).reason().in(Language.ID).set("lain");
    Cards.select(model, "rc_ratio");
    assertThat(appraisal("capital").reason().id()).isEqualTo("lain");
  }

  @Test
  void whereBandsDecideALetterOnlySaysSo() {
    Cards.select(model, "rc_ratio");
    model.grade(Grade.D);
    assertThat(Objects.requireNonNull(model.message().get()).key()).isEqualTo("card.banded");
    assertThat(Cards.indicator(model, "rc_ratio").grade()).isEqualTo(Grade.A);
    assertThat(sample.study.toUndo()).isEmpty();
    Cards.select(model, "capital");
    assertThat(model.message().get()).isNull();
  }

  @Test
  void aChangedValueFlagsTheJudgementUntilItIsGivenAgain() {
    put(withValue("employees", 5));
    assertThat(Cards.indicator(model, "employee_productivity").changed()).isTrue();
    assertThat(Cards.indicator(model, "capital").changed()).isFalse();
    assertThat(model.findings().get().doubtful()).isEqualTo(1);
    Cards.select(model, "employee_productivity");
    model.grade(Grade.A);
    assertThat(Cards.indicator(model, "employee_productivity").changed()).isFalse();
    assertThat(appraisal("employee_productivity").judgedOn())
        .isEqualTo(new BigFraction(164_700_000, 5));
  }

  @Test
  void aCountThatCrossesABandMovesTheTotal() {
    put(withValue("new_customers", 4));
    assertThat(Cards.indicator(model, "new_customers").grade()).isEqualTo(Grade.B);
    // 1019/3 + 2 x 7.5 of 400
    assertThat(Cards.card(model).total().percent()).isEqualTo(Value.of(new BigFraction(1064, 12)));
  }

  private void put(Count count) {
    sample.desk.edit(new Edit.Put(count));
  }

  private Count withValue(String code, int value) {
    Count c =
        sample.study.all(Count.class).stream()
            .filter(count -> count.code().equals(code))
            .findFirst()
            .orElseThrow();
    return new Count(
        c.uuid(),
        c.business(),
        c.period(),
        c.code(),
        c.position(),
        c.name(),
        new BigFraction(value),
        c.unit(),
        c.note());
  }

  @Test
  void theFigureOfTheSelectionOpensAndFollows() {
    model.trace();
    assertThat(sample.trail.here()).map(Figure::id).contains("scorecard/total");
    Cards.select(model, "rc_ratio");
    assertThat(sample.trail.here()).map(Figure::id).contains("scorecard/financial/rc_ratio");
    model.select(new Spot(Cards.perspective(model, "customer").row().uuid(), null));
    assertThat(sample.trail.here()).map(Figure::id).contains("scorecard/customer");
    put(withValue("new_customers", 4));
    assertThat(sample.trail.here()).map(Figure::value).contains(Value.of(new BigFraction(175, 2)));
  }

  @Test
  void aLeafIsShownWhereItStands() {
    UUID uuid = appraisal("after_sales_service").uuid();
    boolean here = model.reveal(entry("appraisal", uuid));
    assertThat(here).isTrue();
    assertThat(model.indicator().map(i -> i.row().code())).contains("after_sales_service");
    UUID group = Cards.perspective(model, "customer").row().uuid();
    model.reveal(entry("score_group", group));
    assertThat(model.selected().get()).isEqualTo(new Spot(group, null));
    assertThat(model.reveal(entry("ledger_line", uuid))).isFalse();
  }

  @Test
  void aLeafThatIsAskedForBeforeTheFirstReadingIsShownAfterIt() {
    ScorecardViewModel unread = new ScorecardViewModel(sample.desk, sample.trail);
    unread.reveal(entry("appraisal", appraisal("capital").uuid()));
    unread.shown();
    assertThat(unread.indicator().map(i -> i.row().code())).contains("capital");
  }

  private static Source.Entry entry(String table, UUID row) {
    return new Source.Entry(table, row, "grade", Cell.code(""), Cell.code(""));
  }

  @Test
  void indicatorsAreRemovedAndMoved() {
    Cards.select(model, "production_cost");
    model.changes().move(-1);
    assertThat(codes("financial")).startsWith("production_cost", "capital");
    assertThat(model.indicator().map(i -> i.row().code())).contains("production_cost");
    model.changes().move(-1);
    assertThat(codes("financial")).startsWith("production_cost", "capital");
    model.changes().remove();
    assertThat(codes("financial")).startsWith("capital", "profit").hasSize(4);
    sample.desk.undo();
    sample.desk.undo();
    assertThat(codes("financial")).startsWith("capital", "production_cost").hasSize(5);
  }

  private List<String> codes(String perspective) {
    return Cards.perspective(model, perspective).indicators().stream()
        .map(i -> i.row().code())
        .toList();
  }

  @Test
  void weightsThatLeaveNothingAreRefusedButCanBeCorrected() {
    ScoreGroup group = Cards.perspective(model, "financial").row();
    sample.desk.edit(
        new Edit.Put(
            new ScoreGroup(
                group.uuid(),
                group.scorecard(),
                null,
                group.code(),
                group.position(),
                group.name(),
                null)));
    ScoreGroup other = Cards.perspective(model, "customer").row();
    sample.desk.edit(
        new Edit.Put(
            new ScoreGroup(
                other.uuid(),
                other.scorecard(),
                null,
                other.code(),
                other.position(),
                other.name(),
                new BigFraction(90))));
    Phrase refusal = Objects.requireNonNull(Cards.card(model).refusal());
    assertThat(refusal.key()).isEqualTo("scorecard.refused.no_weight_left");
    assertThat(Cards.card(model).perspectives()).hasSize(4);
    assertThat(codes("financial")).hasSize(5);
    assertThat(Cards.card(model).total().light()).isEqualTo(Light.NO_DATA);
  }

  @Test
  void anotherScorecardCanBeLookedAt() {
    Scorecard second =
        new Scorecard(
            UUID.randomUUID(),
            "second",
            9,
            Words.of("Kedua"),
            Scorecard.Method.RANGKUTI,
            Words.NONE);
    sample.desk.edit(new Edit.Put(second));
    assertThat(model.cards()).hasSize(2);
    model.choose(second);
    assertThat(Cards.card(model).row()).isEqualTo(second);
    assertThat(Cards.card(model).perspectives()).isEmpty();
    assertThat(model.selected().get()).isEqualTo(Spot.TOTAL);
  }

  @Test
  void aStudyOpenForReadingIsNotChanged() {
    try (Study reading = Study.openReadOnly(sample.study.path())) {
      SampleDesk other = SampleDesk.of(reading);
      ScorecardViewModel shown = new ScorecardViewModel(other.desk, other.trail);
      shown.shown();
      Cards.select(shown, "capital");
      shown.grade(Grade.D);
      assertThat(Objects.requireNonNull(shown.message().get()).key()).isEqualTo("card.read_only");
      shown.changes().edit();
      assertThat(shown.changes().indicatorForm().get()).isNull();
      shown.changes().remove();
      assertThat(Cards.indicator(shown, "capital").grade()).isEqualTo(Grade.B);
    }
  }

  @Test
  void withoutAScorecardThereIsNothingSelected() {
    sample
        .study
        .all(Scorecard.class)
        .forEach(c -> sample.desk.edit(new Edit.Remove(Scorecard.class, c.uuid())));
    assertThat(model.card().get()).isNull();
    assertThat(model.read().get()).isTrue();
    assertThat(model.figure()).isEmpty();
    assertThat(sample.study.all(Indicator.class)).isEmpty();
  }
}
