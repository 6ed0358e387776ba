package neraca.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import neraca.model.result.Cell;
import neraca.model.result.Table;
import neraca.model.result.Unit;

/**
 * How a column of a table is said. Where all its numbers share a unit the heading says it once and
 * the numbers stand alone; where units are mixed every number carries its own.
 */
public final class ColumnText {
  private static final Set<Unit> BARE = EnumSet.of(Unit.NUMBER, Unit.COUNT, Unit.RATIO);
  private final Texts texts;
  private final Cell heading;
  private final Optional<Unit> shared;

  private ColumnText(Texts texts, Cell heading, Optional<Unit> shared) {
    this.texts = texts;
    this.heading = heading;
    this.shared = shared;
  }

  /** Every column of the table, in order. */
  public static List<ColumnText> of(Table table, Texts texts) {
    return java.util.stream.IntStream.range(0, table.columns().size())
        .mapToObj(
            at -> new ColumnText(texts, table.columns().get(at).heading(), sharedUnit(table, at)))
        .toList();
  }

  private static Optional<Unit> sharedUnit(Table table, int at) {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    for (List<Cell> row : table.rows()) {
      if (row.get(at) instanceof Cell.Number number) {
        units.add(number.format().unit());
      }
    }
    if (BARE.containsAll(units)) {
      return Optional.of(Unit.NUMBER);
    }
    return units.size() == 1 ? Optional.of(units.iterator().next()) : Optional.empty();
  }

  /** Whether the numbers of the column stand without their unit. */
  public boolean isBare() {
    return shared.isPresent();
  }

  /** The heading, with the shared unit in brackets unless the heading already names it. */
  public String heading() {
    String words = texts.say(heading);
    String unit = shared.map(texts::unit).orElse("");
    return unit.isEmpty() || words.contains(unit) ? words : words + " (" + unit + ")";
  }

  /** A cell of this column. */
  public String say(Cell cell) {
    return cell instanceof Cell.Number number && isBare()
        ? texts.inTable(number.value(), number.format())
        : texts.say(cell);
  }
}
