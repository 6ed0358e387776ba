package neraca.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;

/**
 * SPSS's Correlations: three rows a variable (r with stars, two-tailed significance, n), the total
 * last. One star is p below 0.05, two below 0.01.
 */
final class CorrelationTable {
  private final InstrumentResult result;
  private final CorrelationMatrix matrix;

  CorrelationTable(InstrumentResult result) {
    this.result = result;
    this.matrix = result.correlations();
  }

  Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("instrument.item"));
    columns.add(Column.text("instrument.correlations.statistic"));
    for (ItemResult item : result.items()) {
      columns.add(new Column(Cell.code(item.code()), true));
    }
    columns.add(Column.number("instrument.total"));
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i <= matrix.size(); i++) {
      rows.addAll(rows(i));
    }
    return new Table(
        "instrument.correlations",
        Phrase.of("instrument.correlations.title", "name", Cell.own(result.name()))
            .with("n", result.used()),
        columns,
        rows,
        notes());
  }

  /** The same correlations as a picture, without the total. */
  Chart.HeatMap chart() {
    List<List<Value>> cells = new ArrayList<>();
    for (int i = 0; i < matrix.size(); i++) {
      cells.add(Arrays.stream(result.correlationsOf(i)).mapToObj(Value::of).toList());
    }
    return new Chart.HeatMap(
        Phrase.of("instrument.correlations.chart", "name", Cell.own(result.name()))
            .with("n", result.used()),
        result.items().stream().map(ItemResult::code).toList(),
        cells);
  }

  private List<Note> notes() {
    Set<String> wanted = Set.of(Findings.CONSTANT, Findings.TWO_ROWS, Findings.TOTAL_CONSTANT);
    return Stream.concat(
            Stream.of(Note.remark(Phrase.of("instrument.correlations.stars"), List.of())),
            result.notes().stream().filter(n -> wanted.contains(n.phrase().key())))
        .toList();
  }

  private List<List<Cell>> rows(int variable) {
    Cell name =
        variable == matrix.size()
            ? Cell.said("instrument.total")
            : Cell.code(result.items().get(variable).code());
    List<Cell> r = begun(name, "instrument.correlations.r");
    List<Cell> p = begun(name, "instrument.correlations.p");
    List<Cell> n = begun(name, "instrument.n");
    for (int other = 0; other <= matrix.size(); other++) {
      r.add(starred(r(variable, other), p(variable, other)));
      p.add(Cell.number(p(variable, other), Format.STATISTIC));
      n.add(Cell.count(result.used()));
    }
    return List.of(r, p, n);
  }

  private static List<Cell> begun(Cell name, String key) {
    List<Cell> row = new ArrayList<>();
    row.add(name);
    row.add(Cell.said(key));
    return row;
  }

  private double r(int one, int other) {
    int total = matrix.size();
    if (one == total && other == total) {
      return result.scale().variance() > 0 ? 1 : Double.NaN;
    }
    return Math.max(one, other) == total
        ? result.items().get(Math.min(one, other)).rTotal()
        : matrix.r(one, other);
  }

  private double p(int one, int other) {
    if (one == other) {
      return Double.NaN;
    }
    return Math.max(one, other) == matrix.size()
        ? result.items().get(Math.min(one, other)).pTotal()
        : matrix.p(one, other);
  }

  private static Cell starred(double r, double p) {
    Cell.Number plain = new Cell.Number(Value.of(r), Format.STATISTIC);
    if (p < 0.01) {
      return new Cell.Marked(plain, "**");
    }
    return p < 0.05 ? new Cell.Marked(plain, "*") : plain;
  }
}
