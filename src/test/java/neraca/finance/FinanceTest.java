package neraca.finance;

import static neraca.finance.Rows.asset;
import static neraca.finance.Rows.count;
import static neraca.finance.Rows.input;
import static neraca.finance.Rows.line;
import static neraca.finance.Rows.n;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import neraca.model.Asset;
import neraca.model.Count;
import neraca.model.LedgerLine.Kind;
import neraca.model.LedgerLine.Role;
import neraca.model.Period;
import neraca.model.Words;
import neraca.model.result.Note;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Input that is missing, zero, negative or unusual. */
class FinanceTest {
  private static Value value(FinanceResult result, String id) {
    return result.figure("finance/" + id).orElseThrow().value();
  }

  private static List<String> keys(FinanceResult result) {
    return result.notes().stream().map(note -> note.phrase().key()).toList();
  }

  @Test
  void nothingEnteredHasNoValuesButNotes() {
    FinanceResult result = Finance.of(input(List.of(), List.of(), List.of()));
    for (String id : List.of("revenue", "total_cost", "profit", "rc_ratio", "rentability")) {
      assertThat(value(result, id)).as(id).isEqualTo(Value.ABSENT);
    }
    assertThat(keys(result))
        .contains("finance.note.no_cost", "finance.note.no_revenue", "finance.note.count_missing");
    assertThat(result.tables()).extracting(t -> t.id()).containsExactly("finance.summary");
  }

  @Test
  void aRevenueOfZeroIsNotAMissingOne() {
    FinanceResult result =
        Finance.of(
            input(
                List.of(),
                List.of(line(Kind.REVENUE, "r", 0, 5), line(Kind.FIXED_COST, "c", 1, 10)),
                List.of()));
    assertThat(value(result, "rc_ratio")).isEqualTo(Value.of(0));
    assertThat(value(result, "profit")).isEqualTo(Value.of(-10));
    assertThat(value(result, "profit_margin")).isEqualTo(Value.ABSENT);
    assertThat(keys(result)).contains("finance.verdict.not_feasible", "finance.note.zero_divisor");
  }

  @ParameterizedTest
  @CsvSource({
    "101, finance.verdict.feasible",
    "100, finance.verdict.break_even",
    "99, finance.verdict.not_feasible"
  })
  void theVerdictOfRevenueOverCost(long revenue, String key) {
    FinanceResult result =
        Finance.of(
            input(
                List.of(),
                List.of(line(Kind.REVENUE, "r", 1, revenue), line(Kind.VARIABLE_COST, "c", 1, 100)),
                List.of()));
    assertThat(keys(result)).filteredOn(k -> k.startsWith("finance.verdict")).containsExactly(key);
  }

  @Test
  void zeroAndMissingCountsHaveNoValueAndOneNoteEach() {
    FinanceResult result =
        Finance.of(
            input(
                List.of(),
                List.of(line(Kind.REVENUE, "r", 1, 20), line(Kind.FIXED_COST, "c", 1, 10)),
                List.of(count("customers", 0), count("regular_customers", 3))));
    assertThat(value(result, "customer_profitability")).isEqualTo(Value.ABSENT);
    assertThat(value(result, "regular_customer_share")).isEqualTo(Value.ABSENT);
    assertThat(value(result, "employee_productivity")).isEqualTo(Value.ABSENT);
    assertThat(keys(result))
        .filteredOn(k -> k.startsWith("finance.note.count"))
        .containsExactly(
            "finance.note.count_not_positive",
            "finance.note.count_missing",
            "finance.note.count_not_positive");
    assertThat(keys(result)).doesNotContain("finance.note.zero_divisor");
  }

  @Test
  void aCountOfThePeriodStandsBeforeOneOfNone() {
    Count ofMay =
        new Count(
            Rows.id("may employees"),
            Rows.BUSINESS.uuid(),
            Rows.MAY.uuid(),
            "employees",
            9,
            Words.of("karyawan"),
            n(4),
            Words.NONE,
            Words.NONE);
    Count ofJune =
        new Count(
            Rows.id("june employees"),
            Rows.BUSINESS.uuid(),
            Rows.id("june"),
            "employees",
            0,
            Words.of("karyawan"),
            n(2),
            Words.NONE,
            Words.NONE);
    FinanceResult result =
        Finance.of(
            input(
                List.of(),
                List.of(line(Kind.REVENUE, "r", 1, 20)),
                List.of(count("employees", 10), ofMay, ofJune)));
    assertThat(value(result, "employee_productivity")).isEqualTo(Value.of(5));
    assertThat(value(result, "count/employees")).isEqualTo(Value.of(4));
  }

  @Test
  void aTypedListOfWorkingCapitalReplacesTotalCost() {
    FinanceResult result =
        Finance.of(
            input(
                List.of(),
                List.of(
                    line(Kind.REVENUE, "r", 1, 30),
                    line(Kind.FIXED_COST, "c", 1, 20),
                    line(Kind.WORKING_CAPITAL, "c", 2, 20)),
                List.of()));
    assertThat(value(result, "working_capital")).isEqualTo(Value.of(40));
    assertThat(value(result, "rentability")).isEqualTo(Value.of(25));
    assertThat(value(result, "line/c")).isEqualTo(Value.of(20));
    assertThat(value(result, "line/working_capital/c")).isEqualTo(Value.of(40));
    assertThat(keys(result)).doesNotContain("finance.note.same_as_rc");
  }

  @Test
  void taxAmongTheCostsIsAddedBack() {
    FinanceResult result =
        Finance.of(
            input(
                List.of(),
                List.of(
                    line(Kind.REVENUE, "r", 1, 30),
                    line(Kind.FIXED_COST, "c", n(1), n(5), null, Role.TAX),
                    line(Kind.VARIABLE_COST, "v", n(1), n(2), null, Role.TAX),
                    line(Kind.VARIABLE_COST, "i", n(1), n(3), null, Role.INTEREST)),
                List.of(count("customers", 3))));
    assertThat(value(result, "profit_before_tax")).isEqualTo(Value.of(27));
    assertThat(value(result, "customer_profitability")).isEqualTo(Value.of(9));
  }

  @Test
  void negativeTotalsArePointedOut() {
    FinanceResult result =
        Finance.of(input(List.of(), List.of(line(Kind.REVENUE, "r", -1, 30)), List.of()));
    assertThat(value(result, "revenue")).isEqualTo(Value.of(-30));
    assertThat(result.notes())
        .filteredOn(note -> note.phrase().key().equals("finance.note.negative"))
        .extracting(Note::items)
        .containsExactly(List.of("r"));
  }

  @Test
  void aStatedTotalWithoutAProfitIsReportedWithoutAnEffect() {
    FinanceResult result =
        Finance.of(
            input(
                List.of(),
                List.of(line(Kind.FIXED_COST, "c", n(2), n(3), n(7), Role.NONE)),
                List.of()));
    assertThat(value(result, "fixed_cost")).isEqualTo(Value.of(7));
    assertThat(keys(result)).filteredOn("finance.note.stated"::equals).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(value = Asset.Method.class, mode = EnumSource.Mode.EXCLUDE, names = "STRAIGHT_LINE")
  void otherMethodsOfDepreciationAreNotComputedAsAStraightLine(Asset.Method method) {
    FinanceResult result =
        Finance.of(
            input(
                List.of(asset("a", n(120), n(10), n(0), method, null)),
                List.of(line(Kind.REVENUE, "r", 1, 20)),
                List.of()));
    assertThat(value(result, "fixed_capital")).isEqualTo(Value.of(120));
    assertThat(value(result, "asset/a/depreciation")).isEqualTo(Value.ABSENT);
    assertThat(value(result, "profit")).isEqualTo(Value.ABSENT);
    assertThat(keys(result)).contains("finance.note.method");
  }

  @Test
  void aLifeOfZeroAndAResidualAboveTheCostAreFindings() {
    Asset noLife = asset("a", 120, 0);
    Asset tooMuchLeft = asset("b", n(120), n(2), n(130), Asset.Method.STRAIGHT_LINE, null);
    FinanceResult result = Finance.of(input(List.of(noLife, tooMuchLeft), List.of(), List.of()));
    assertThat(value(result, "depreciation_per_year")).isEqualTo(Value.ABSENT);
    assertThat(keys(result)).contains("finance.note.life", "finance.note.residual");
  }

  @Test
  void theResidualValueIsNotWrittenOff() {
    FinanceResult result =
        Finance.of(
            input(
                List.of(asset("a", n(130), n(10), n(10), Asset.Method.STRAIGHT_LINE, null)),
                List.of(),
                List.of()));
    assertThat(value(result, "depreciation_per_year")).isEqualTo(Value.of(12));
    assertThat(value(result, "fixed_cost")).isEqualTo(Value.of(1));
  }

  /** 1,200 over 1 year, 100 a month; the period is the first half of 2018. */
  @ParameterizedTest
  @CsvSource({
    "2016-12-31, 0, 1200",
    "2017-01-31, 0, 1200",
    "2017-02-01, 100, 1200",
    "2017-08-15, 600, 1200",
    "2018-01-31, 600, 1200",
    "2018-02-01, 500, 1200",
    "2018-06-30, 100, 1200",
    "2018-07-01, 0, 0",
  })
  void wholeMonthsFromTheMonthOfPurchase(LocalDate purchased, long cost, long capital) {
    Period half =
        new Period(
            Rows.id("half"),
            "2018-h1",
            Words.of("Semester 1"),
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2018, 6, 30),
            6);
    Asset asset = asset("a", n(1200), n(1), n(0), Asset.Method.STRAIGHT_LINE, purchased);
    FinanceResult result =
        Finance.of(
            new FinanceInput(
                Rows.BUSINESS,
                half,
                "IDR",
                List.of(asset),
                List.of(line(Kind.FIXED_COST, "c", 1, 1)),
                List.of()));
    assertThat(value(result, "fixed_cost")).isEqualTo(Value.of(cost + 1));
    assertThat(value(result, "fixed_capital")).isEqualTo(Value.of(capital));
    assertThat(value(result, "depreciation_per_year")).isEqualTo(Value.of(cost > 0 ? 1200 : 0));
  }

  @Test
  void aYearTakesTwelveMonthsOfDepreciation() {
    Period year =
        new Period(
            Rows.id("year"),
            "2018",
            Words.of("2018"),
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2018, 12, 31),
            12);
    FinanceResult result =
        Finance.of(
            new FinanceInput(
                Rows.BUSINESS, year, "IDR", List.of(asset("a", 100, 3)), List.of(), List.of()));
    assertThat(value(result, "depreciation")).isEqualTo(Value.of(new BigFraction(100, 3)));
    assertThat(value(result, "depreciation_per_month"))
        .isEqualTo(Value.of(new BigFraction(100, 36)));
  }

  @Test
  void aPeriodOfNoMonthsIsRefused() {
    Period none =
        new Period(
            Rows.id("none"),
            "x",
            Words.NONE,
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2018, 1, 31),
            0);
    FinanceInput input =
        new FinanceInput(Rows.BUSINESS, none, "IDR", List.of(), List.of(), List.of());
    assertThatThrownBy(() -> Finance.of(input))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.phrase().key()).isEqualTo("finance.refused.months"));
  }
}
