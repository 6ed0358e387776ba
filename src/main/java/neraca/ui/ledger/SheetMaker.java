package neraca.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.ui.desk.TypedNumber;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Puts a sheet together row by row, cell by cell: what is seen and what stands behind it. */
final class SheetMaker {
  private static final Cell NOTHING = Cell.code("");
  private final LedgerTab tab;
  private final String numberFormat;
  private final List<Column> columns = new ArrayList<>();
  private final List<Sheet.Field> fields = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Sheet.Line> lines = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private List<Sheet.Spot> spots = new ArrayList<>();
  private Optional<Figure> figure = Optional.empty();

  SheetMaker(LedgerTab tab, String numberFormat) {
    this.tab = tab;
    this.numberFormat = numberFormat;
  }

  SheetMaker column(String field, Sheet.Kind kind, Cell heading) {
    boolean numeric = kind == Sheet.Kind.NUMBER || kind == Sheet.Kind.DERIVED;
    columns.add(new Column(heading, numeric));
    fields.add(new Sheet.Field(field, kind));
    return this;
  }

  SheetMaker column(String field, Sheet.Kind kind, String heading) {
    return column(field, kind, Cell.said(heading));
  }

  /** A column of words that nobody types. */
  SheetMaker derivedWords(String field, String heading) {
    columns.add(Column.text(heading));
    fields.add(new Sheet.Field(field, Sheet.Kind.DERIVED));
    return this;
  }

  /** Number, name, quantity, unit, price and total: what assets and lines have in common. */
  SheetMaker pricedColumns() {
    return column("number", Sheet.Kind.DERIVED, "ledger.column.number")
        .column("name", Sheet.Kind.WORDS, "finance.column.name")
        .column("quantity", Sheet.Kind.NUMBER, "finance.column.quantity")
        .column("unit", Sheet.Kind.WORDS, "finance.column.unit")
        .column("price", Sheet.Kind.NUMBER, "finance.column.price")
        .column("stated_total", Sheet.Kind.NUMBER, "finance.column.total");
  }

  /**
   * Begins a row.
   *
   * @param whole the figure of the row, which F4 explains wherever a cell has none of its own
   */
  SheetMaker row(Optional<Figure> whole) {
    cells = new ArrayList<>();
    spots = new ArrayList<>();
    figure = whole;
    return this;
  }

  /** What F4 explains in the cells that follow. */
  SheetMaker about(Optional<Figure> part) {
    figure = part;
    return this;
  }

  SheetMaker number() {
    long entered = lines.stream().filter(Sheet.Line::isEntered).count();
    return derived(Cell.count(entered + 1));
  }

  SheetMaker words(Words words) {
    return add(Cell.own(words), true, words, "");
  }

  /** A number to type; null where it has not been typed. */
  SheetMaker number(@Nullable BigFraction number, Format format) {
    Value value = number == null ? Value.ABSENT : Value.of(number);
    String typed = number == null ? "" : TypedNumber.format(number, numberFormat);
    return add(Cell.number(value, format), true, Words.NONE, typed);
  }

  /** A date to type; null where none is known. */
  SheetMaker date(@Nullable LocalDate date) {
    String typed = TypedDate.format(date, numberFormat);
    return add(Cell.code(typed), true, Words.NONE, typed);
  }

  SheetMaker toggle(String key) {
    return add(Cell.said(key), true, Words.NONE, "");
  }

  SheetMaker derived(Cell cell) {
    return add(cell, false, Words.NONE, "");
  }

  SheetMaker figure(Optional<Figure> shown) {
    Cell cell =
        shown
            .map(f -> Cell.number(f.value(), f.format()))
            .orElse(Cell.number(Value.ABSENT, Format.MONEY));
    cells.add(cell);
    spots.add(new Sheet.Spot(false, Words.NONE, "", shown.or(() -> figure)));
    return this;
  }

  SheetMaker nothing() {
    return derived(NOTHING);
  }

  void end(String row, Sheet.Standing standing) {
    while (cells.size() < columns.size()) {
      nothing();
    }
    rows.add(cells);
    lines.add(new Sheet.Line(row, standing, spots));
  }

  Sheet made() {
    return new Sheet(
        new Table(
            "ledger." + tab.id(), Phrase.of("ledger.tab." + tab.id()), columns, rows, List.of()),
        fields,
        lines);
  }

  private SheetMaker add(Cell cell, boolean editable, Words words, String typed) {
    cells.add(cell);
    spots.add(new Sheet.Spot(editable, words, typed, figure));
    return this;
  }
}
