package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Table;
import org.junit.jupiter.api.Test;

class InstrumentTablesTest {
  private static InstrumentResult analyse(String questionnaire, Rule rule) {
    return ItemAnalysis.of(
        StoredTables.responses(questionnaire), new InstrumentOptions(0.05, 2, rule));
  }

  private static Table table(InstrumentResult result, String id) {
    return result.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Cell> column(Table table, int at) {
    return table.rows().stream().map(row -> row.get(at)).toList();
  }

  private static List<String> noteKeys(Table table) {
    return table.notes().stream().map(n -> n.phrase().key()).toList();
  }

  @Test
  void orderOfSpss() {
    InstrumentResult result = analyse("customer_satisfaction", Rule.R_TABLE);
    assertThat(result.tablesWithCorrelations().subList(0, 6))
        .extracting(Table::id)
        .containsExactly(
            "instrument.cases",
            "instrument.reliability",
            "instrument.items",
            "instrument.correlations",
            "instrument.item_total",
            "instrument.scale");
    assertThat(result.tables())
        .extracting(Table::id)
        .containsExactly(
            "instrument.cases",
            "instrument.reliability",
            "instrument.items",
            "instrument.item_total",
            "instrument.scale",
            "instrument.coefficients",
            "instrument.split_half",
            "instrument.verdict",
            "instrument.rules",
            "instrument.referee");
  }

  @Test
  void casesCountTheRowsLeftOut() {
    Table cases =
        table(
            ItemAnalysis.of(StoredTables.made("missing"), InstrumentOptions.USUAL),
            "instrument.cases");
    assertThat(column(cases, 1)).containsExactly(Cell.count(21), Cell.count(4), Cell.count(25));
    assertThat(column(cases, 2))
        .containsExactly(
            Cell.number(84.0, Format.PERCENT),
            Cell.number(16.0, Format.PERCENT),
            Cell.number(100.0, Format.PERCENT));
    assertThat(noteKeys(cases))
        .containsExactly("instrument.cases.listwise", "instrument.note.excluded");
  }

  /** The study: only items 2, 3 and 4 of the employees' satisfaction pass r-tabel, all pass 0.3. */
  @Test
  void verdictsUnderEachRule() {
    Cell yes = Cell.said("instrument.valid");
    Cell no = Cell.said("instrument.invalid");
    InstrumentResult strict = analyse("employee_satisfaction", Rule.R_TABLE);
    Table verdicts = table(strict, "instrument.verdict");
    assertThat(column(verdicts, 5))
        .containsExactly(no, yes, yes, yes, no, no, no, no, no, no, no, no, no);
    assertThat(column(verdicts, 2))
        .containsOnly(Cell.number(strict.rTable().value(), Format.STATISTIC));
    assertThat(noteKeys(verdicts)).contains("instrument.note.fails");
    assertThat(verdicts.title().places())
        .containsEntry("n", Cell.count(6))
        .containsEntry("rule", new Cell.Said(Rule.R_TABLE.phrase()));

    InstrumentResult lenient = analyse("employee_satisfaction", Rule.R_030);
    assertThat(column(table(lenient, "instrument.verdict"), 5)).containsOnly(yes);
    assertThat(noteKeys(table(lenient, "instrument.verdict"))).isEmpty();

    Table rules = table(lenient, "instrument.rules");
    assertThat(column(rules, 1)).isEqualTo(column(verdicts, 5));
    assertThat(column(rules, 2)).containsOnly(yes);
    assertThat(column(rules, 3)).isEqualTo(column(verdicts, 5));
    assertThat(lenient.notes())
        .filteredOn(n -> n.phrase().key().equals("instrument.note.disputed"))
        .singleElement()
        .satisfies(
            n ->
                assertThat(n.items())
                    .doesNotContain("es_02", "es_03", "es_04")
                    .contains("es_01", "es_05")
                    .hasSize(10));
  }

  @Test
  void undefinedIsAbsentAndExplained() {
    InstrumentResult result =
        ItemAnalysis.of(StoredTables.made("constant"), InstrumentOptions.USUAL);
    Table total = table(result, "instrument.item_total");
    Cell absent = Cell.number(Double.NaN, Format.STATISTIC);
    assertThat(((Cell.Number) absent).value().isAbsent()).isTrue();
    assertThat(total.rows().get(2).subList(2, 6)).containsOnly(absent);
    assertThat(noteKeys(total)).contains("instrument.note.constant");
    assertThat(table(result, "instrument.verdict").rows().get(2).subList(1, 6))
        .containsOnly(absent);
    Table employees = table(analyse("employee_motivation", Rule.R_TABLE), "instrument.item_total");
    assertThat(column(employees, 4)).containsOnly(absent);
    assertThat(noteKeys(employees)).containsExactly("instrument.note.singular");
  }
}
