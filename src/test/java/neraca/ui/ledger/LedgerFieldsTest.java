package neraca.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import neraca.model.Asset;
import neraca.model.LedgerLine;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.ui.ledger.Sheet.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, methods and flags. The lamps are 9 × 30.000 written off over one year: 270.000. */
class LedgerFieldsTest {
  private static final long CAPITAL = 824_648_000;
  private static final long A_YEAR = 34_086_000;
  @TempDir Path folder;

  private static Asset lamps(Pond pond) {
    return pond.all(Asset.class).stream()
        .filter(asset -> asset.name().inIndonesian().equals("Lampu"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAssetIsWrittenOffFromWhenItWasBoughtUntilItsLifeIsOver() {
    try (Pond pond = Pond.sample(folder)) {
      Cursor bought = pond.cell("Lampu", "purchased");
      assertThat(pond.shown(bought.row(), "purchased")).isEmpty();
      assertThat(pond.type(bought, "31-5-2016")).isTrue();
      assertThat(lamps(pond).purchased()).isEqualTo(LocalDate.of(2016, 5, 31));
      assertThat(pond.shown(bought.row(), "purchased")).isEqualTo("31-05-2016");
      assertThat(pond.figure("depreciation_per_year")).isEqualTo(Pond.n(A_YEAR - 270_000));
      assertThat(pond.figure("fixed_capital")).isEqualTo(Pond.n(CAPITAL));
      pond.type(bought, "2018-06-01");
      assertThat(pond.figure("fixed_capital")).isEqualTo(Pond.n(CAPITAL - 270_000));
      pond.desk.undo();
      assertThat(lamps(pond).purchased()).isEqualTo(LocalDate.of(2016, 5, 31));
      pond.type(bought, "");
      assertThat(lamps(pond).purchased()).isNull();
      assertThat(pond.figure("depreciation_per_year")).isEqualTo(Pond.n(A_YEAR));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-02-2018", "5-2018", "kemarin", "31-5/2018", "31-5-18", "2018-13-01"})
  void whatIsNoDayIsRefused(String typed) {
    try (Pond pond = Pond.sample(folder)) {
      assertThat(pond.type(pond.cell("Lampu", "purchased"), typed)).isFalse();
      assertThat(pond.refusal()).isEqualTo("ledger.refused.date");
      assertThat(lamps(pond).purchased()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({"1.2.2018,2018-02-01", "01/02/2018,2018-02-01", " 2018-2-1 ,2018-02-01"})
  void theDayStandsFirstUnlessTheYearDoes(String typed, LocalDate day) {
    assertThat(TypedDate.parse(typed, "id")).isEqualTo(day);
    assertThat(TypedDate.parse(TypedDate.format(day, "id"), "id")).isEqualTo(day);
    assertThat(TypedDate.parse(TypedDate.format(day, "en"), "en")).isEqualTo(day);
  }

  @Test
  void aMethodThatIsNotComputedSaysSo() {
    try (Pond pond = Pond.sample(folder)) {
      Cursor method = pond.cell("Lampu", "method");
      assertThat(pond.shown(method.row(), "method")).isEqualTo("garis lurus");
      pond.model.edits().toggle(method);
      assertThat(lamps(pond).method()).isEqualTo(Asset.Method.DECLINING_BALANCE);
      assertThat(pond.shown(method.row(), "method")).isEqualTo("saldo menurun");
      List<Finding> found = pond.model.found().about(method.row());
      assertThat(found)
          .flatExtracting(Finding::says)
          .extracting(Phrase::key)
          .containsExactly("finance.note.method");
      assertThat(pond.model.figure("finance/profit").orElseThrow().value()).isEqualTo(Value.ABSENT);
      pond.desk.undo();
      assertThat(lamps(pond).method()).isEqualTo(Asset.Method.STRAIGHT_LINE);
      assertThat(pond.model.found().about(method.row())).isEmpty();
      for (Asset.Method each : Asset.Method.values()) {
        assertThat(lamps(pond).method()).isEqualTo(each);
        pond.model.edits().toggle(method);
      }
      assertThat(pond.figure("depreciation_per_year")).isEqualTo(Pond.n(A_YEAR));
    }
  }

  @Test
  void aCostIsOneOfWhatIsSoldOrNot() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.tab().set(LedgerTab.VARIABLE_COSTS);
      Cursor flag = pond.cell("Pakan", "cost_of_sales");
      boolean before = feed(pond).costOfSales();
      String shown = pond.shown(flag.row(), "cost_of_sales");
      assertThat(shown).isEqualTo(before ? "ya" : "tidak");
      pond.model.edits().toggle(flag);
      assertThat(feed(pond).costOfSales()).isNotEqualTo(before);
      assertThat(pond.shown(flag.row(), "cost_of_sales")).isNotEqualTo(shown);
      pond.desk.undo();
      assertThat(feed(pond).costOfSales()).isEqualTo(before);
    }
  }

  private static LedgerLine feed(Pond pond) {
    return pond.all(LedgerLine.class).stream()
        .filter(line -> line.name().inIndonesian().equals("Pakan"))
        .findFirst()
        .orElseThrow();
  }
}
