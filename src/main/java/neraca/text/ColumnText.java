package neraca.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Table;
import neraca.model.result.Unit;

/**
 * How a column of a table is said. Where all its numbers share a unit the heading says it once and
 * the numbers stand alone; where units are mixed every number carries its own. Where all share a
 * format they show equally many decimals, so that the decimal marks stand under one another.
 */
public final class ColumnText {
  private static final Set<Unit> BARE = EnumSet.of(Unit.NUMBER, Unit.COUNT, Unit.RATIO);

  /** Quantities as typed may have any number of decimals; they are not padded to the longest. */
  private static final int ALIGNED = 2;

  private final Texts texts;
  private final Cell heading;
  private final Optional<Unit> shared;
  private final int decimals;

  private ColumnText(Texts texts, Cell heading, List<Cell.Number> numbers) {
    this.texts = texts;
    this.heading = heading;
    this.shared = sharedUnit(numbers);
    this.decimals = sharedDecimals(numbers);
  }

  /** Every column of the table, in order. */
  public static List<ColumnText> of(Table table, Texts texts) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            at -> new ColumnText(texts, table.columns().get(at).heading(), numbers(table, at)))
        .toList();
  }

  private static List<Cell.Number> numbers(Table table, int at) {
    return table.rows().stream()
        .map(row -> row.get(at))
        .filter(Cell.Number.class::isInstance)
        .map(Cell.Number.class::cast)
        .toList();
  }

  private static Optional<Unit> sharedUnit(List<Cell.Number> numbers) {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    numbers.forEach(number -> units.add(number.format().unit()));
    if (BARE.containsAll(units)) {
      return Optional.of(Unit.NUMBER);
    }
    return units.size() == 1 ? Optional.of(units.iterator().next()) : Optional.empty();
  }

  /** The most decimals that any number needs; 0, which changes nothing, where formats differ. */
  private static int sharedDecimals(List<Cell.Number> numbers) {
    List<Format> formats = numbers.stream().map(Cell.Number::format).distinct().toList();
    if (formats.size() != 1 || formats.get(0).most() - formats.get(0).fewest() > ALIGNED) {
      return 0;
    }
    return numbers.stream()
        .filter(number -> !number.value().isAbsent())
        .mapToInt(number -> Digits.of(number.value(), number.format()).scale())
        .max()
        .orElse(0);
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

  /** The format a number has in this column. */
  public Format format(Cell.Number number) {
    Format own = number.format();
    return new Format(own.unit(), Math.max(own.fewest(), decimals), own.most());
  }

  /** A cell of this column. */
  public String say(Cell cell) {
    if (cell instanceof Cell.Number number) {
      return isBare()
          ? texts.inTable(number.value(), format(number))
          : texts.number(number.value(), format(number));
    }
    return texts.say(cell);
  }
}
