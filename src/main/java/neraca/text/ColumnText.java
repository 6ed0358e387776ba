package neraca.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Table;
import neraca.model.result.Unit;

/**
 * How a column of a table is said. Where all its numbers share a unit the heading says it once and
 * the numbers stand alone; where units are mixed every number carries its own. Then numbers of one
 * unit show equally many decimals, the most that any of them needs, so that the decimal marks stand
 * under one another.
 */
public final class ColumnText {
  private static final Set<Unit> BARE = EnumSet.of(Unit.NUMBER, Unit.COUNT, Unit.RATIO);

  /** Quantities as typed may have any number of decimals; they are not padded to the longest. */
  private static final int ALIGNED = 4;

  private final Texts texts;
  private final Cell heading;
  private final Optional<Unit> shared;
  private final Map<Unit, Integer> decimals;
  private final String marks;

  private ColumnText(Texts texts, Cell heading, List<Cell> cells) {
    this.texts = texts;
    this.heading = heading;
    this.marks =
        cells.stream()
            .map(ColumnText::marks)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    List<Cell.Number> numbers = numbers(cells);
    this.shared = sharedUnit(numbers);
    this.decimals = decimals(numbers);
  }

  /** Every column of the table, in order. */
  public static List<ColumnText> of(Table table, Texts texts) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            at ->
                new ColumnText(
                    texts,
                    table.columns().get(at).heading(),
                    table.rows().stream().map(row -> row.get(at)).toList()))
        .toList();
  }

  private static List<Cell.Number> numbers(List<Cell> cells) {
    return cells.stream()
        .map(cell -> cell instanceof Cell.Marked marked ? marked.number() : cell)
        .filter(Cell.Number.class::isInstance)
        .map(Cell.Number.class::cast)
        .toList();
  }

  /** The footnote marks of a cell; empty for most. */
  public static String marks(Cell cell) {
    return cell instanceof Cell.Marked marked ? marked.marks() : "";
  }

  /** The longest marks in the column, whose place is to be kept behind every number of it. */
  public String marks() {
    return marks;
  }

  private static Optional<Unit> sharedUnit(List<Cell.Number> numbers) {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    numbers.forEach(number -> units.add(number.format().unit()));
    if (BARE.containsAll(units)) {
      return Optional.of(Unit.NUMBER);
    }
    return units.size() == 1 ? Optional.of(units.iterator().next()) : Optional.empty();
  }

  /** The most decimals that any number of a unit needs, of those that are aligned. */
  private static Map<Unit, Integer> decimals(List<Cell.Number> numbers) {
    Map<Unit, Integer> needed = new EnumMap<>(Unit.class);
    numbers.stream()
        .filter(number -> !number.value().isAbsent() && isAligned(number.format()))
        .forEach(
            number ->
                needed.merge(
                    number.format().unit(),
                    Digits.of(number.value(), number.format()).scale(),
                    Math::max));
    return needed;
  }

  private static boolean isAligned(Format format) {
    return format.most() - format.fewest() <= ALIGNED;
  }

  /** Whether the numbers of the column stand without their unit. */
  public boolean isBare() {
    return shared.isPresent();
  }

  /** The heading, with the shared unit in brackets unless the heading already names it. */
  public String heading() {
    String words = texts.say(heading);
    String unit = shared.map(texts::unit).orElse("");
    return unit.isEmpty() || names(words, unit) ? words : words + " (" + unit + ")";
  }

  /** Whether a heading names the unit, as a word of its own in whatever case. */
  private static boolean names(String words, String unit) {
    return Pattern.compile(
            "(?<!\\p{L})" + Pattern.quote(unit) + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(words)
        .find();
  }

  /** The format a number has in this column. */
  public Format format(Cell.Number number) {
    Format own = number.format();
    int shared = isBare() && isAligned(own) ? decimals.getOrDefault(own.unit(), 0) : 0;
    int fewest = Math.max(own.fewest(), shared);
    return new Format(own.unit(), fewest, Math.max(fewest, own.most()));
  }

  /** A cell of this column. */
  public String say(Cell cell) {
    if (cell instanceof Cell.Number number) {
      return isBare()
          ? texts.inTable(number.value(), format(number))
          : texts.number(number.value(), format(number));
    }
    return cell instanceof Cell.Marked marked
        ? say(marked.number()) + marked.marks()
        : texts.say(cell);
  }
}
