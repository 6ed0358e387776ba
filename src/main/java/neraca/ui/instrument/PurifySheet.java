package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.statistics.InstrumentResult;
import neraca.statistics.Removal;

/**
 * Purification as the screen shows it: what might go next, and the choices side by side.
 *
 * @param removal the suggested order, a row a step; empty where nothing is suggested
 * @param versions a row a choice: all items, those that were kept, and the present one
 * @param rows of {@code versions}
 */
record PurifySheet(
    Held.Asked asked,
    Optional<Table> removal,
    List<Removal> steps,
    Table versions,
    List<Row> rows) {
  /**
   * @param kept its place among the kept versions; -1 for all items and for the present choice
   * @param result empty where the items cannot be tested
   */
  record Row(Set<String> leftOut, int kept, Optional<InstrumentResult> result) {}

  /** What takes longer than a test: the test with omega, and the purification. */
  record Later(Optional<Reading.Tested> tested, PurifySheet purify) {}

  private static final int REASON = 0;

  /**
   * @param testable whether the items asked for can be tested at all
   */
  static Later later(Held.Asked asked, boolean testable, List<Purifying.Version> kept) {
    Optional<Reading.Tested> tested = testable ? Optional.of(Held.whole(asked)) : Optional.empty();
    return new Later(tested, of(asked, kept, tested.map(Reading.Tested::result)));
  }

  static PurifySheet of(
      Held.Asked asked, List<Purifying.Version> kept, Optional<InstrumentResult> now) {
    List<Removal> steps =
        asked.held().sums().removals(asked.held().without(asked.leftOut()), asked.options());
    List<Row> rows = new ArrayList<>();
    List<Cell> names = new ArrayList<>();
    add(rows, asked, Set.of(), -1);
    names.add(Cell.said("test.version.all"));
    for (int i = 0; i < kept.size(); i++) {
      add(rows, asked, kept.get(i).leftOut(), i);
      names.add(Cell.own(Words.of(kept.get(i).reason())));
    }
    if (rows.stream().noneMatch(row -> row.leftOut().equals(asked.leftOut()))) {
      add(rows, asked, asked.leftOut(), -1);
      names.add(Cell.said("test.version.now"));
    }
    return new PurifySheet(
        asked,
        now.filter(result -> !steps.isEmpty()).map(result -> Removal.table(result, steps)),
        steps,
        versions(asked, rows, names),
        List.copyOf(rows));
  }

  private static void add(List<Row> rows, Held.Asked asked, Set<String> leftOut, int kept) {
    List<String> codes = asked.held().without(leftOut);
    rows.add(new Row(leftOut, kept, asked.held().only(codes, asked.options())));
  }

  private static Table versions(Held.Asked asked, List<Row> rows, List<Cell> names) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Optional<InstrumentResult> result = rows.get(i).result();
      List<Cell> row = new ArrayList<>(List.of(names.get(i), leftOut(asked, rows.get(i))));
      row.add(Cell.count(asked.held().without(rows.get(i).leftOut()).size()));
      row.add(result.map(r -> Cell.count(r.used())).orElse(none()));
      row.add(number(result.map(r -> r.scale().alpha()), Format.STATISTIC));
      row.add(result.map(PurifySheet::valid).orElse(none()));
      row.add(number(result.map(r -> r.scale().mean()), Format.MEAN));
      row.add(number(result.map(r -> r.scale().sd()), Format.STATISTIC));
      row.add(number(result.map(r -> r.scale().sem()), Format.STATISTIC));
      cells.add(row);
    }
    return new Table(
        "test-versions",
        Phrase.of("test.versions.title", "name", Cell.own(asked.held().name()))
            .with("rule", new Cell.Said(asked.options().rule().phrase())),
        List.of(
            Column.text("test.version"),
            Column.text("test.version.left_out"),
            Column.number("instrument.k"),
            Column.number("instrument.n"),
            Column.number("instrument.alpha"),
            Column.text("test.version.valid"),
            Column.number("instrument.mean"),
            Column.number("instrument.sd"),
            Column.number("instrument.sem")),
        cells,
        List.of());
  }

  private static Cell leftOut(Held.Asked asked, Row row) {
    List<String> codes =
        asked.held().items().stream()
            .map(neraca.model.Item::code)
            .filter(row.leftOut()::contains)
            .toList();
    return codes.isEmpty() ? Cell.said("test.version.none") : Cell.code(String.join(", ", codes));
  }

  private static Cell valid(InstrumentResult result) {
    long valid =
        result.items().stream()
            .filter(i -> i.verdict().under(result.options().rule()).orElse(false))
            .count();
    return new Cell.Said(
        Phrase.of("test.version.count").with("valid", valid).with("all", result.k()));
  }

  private static Cell none() {
    return Cell.number(Double.NaN, Format.STATISTIC);
  }

  private static Cell number(Optional<Double> value, Format format) {
    return Cell.number(value.orElse(Double.NaN), format);
  }

  /** What is left out when this step of the suggestion and all before it are followed. */
  Set<String> after(int step) {
    Set<String> out = new TreeSet<>(asked.leftOut());
    steps.subList(0, step + 1).forEach(removal -> out.add(removal.item()));
    return out;
  }

  boolean holds(Table table) {
    return table.equals(versions) || removal.filter(table::equals).isPresent();
  }

  /** The figure in a cell of {@link #versions} or {@link #removal}. */
  Optional<Figure> figure(Table table, int at, int column) {
    if (column == REASON && table.equals(versions)) {
      return Optional.empty();
    }
    if (table.equals(versions)) {
      return rows.get(at).result().flatMap(r -> new Pointing(r).at(table, at, column));
    }
    Removal step = steps.get(at);
    String heading = Pointing.lastOf(table.columns().get(column).heading());
    Set<String> before = at == 0 ? asked.leftOut() : after(at - 1);
    return switch (heading) {
      case "why" -> figure(before, step.item() + "/" + Pointing.decides(step.rule()));
      case "alpha_before" -> figure(before, "alpha");
      case "alpha_after" -> figure(after(at), "alpha");
      case "left" -> figure(after(at), "k");
      default -> Optional.empty();
    };
  }

  private Optional<Figure> figure(Set<String> leftOut, String name) {
    return asked
        .held()
        .only(asked.held().without(leftOut), asked.options())
        .flatMap(r -> r.figure("instrument/" + r.source() + "/" + name));
  }
}
