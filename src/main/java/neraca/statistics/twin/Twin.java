package neraca.statistics.twin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Table;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.statistics.InstrumentResult;

/**
 * What another program printed, beside what this one computes of the same answers.
 *
 * @param pairs every number that was paired, in the order of the table
 * @param unpaired numbers whose item or statistic is not known
 * @param byNumber whether items were paired by the number in their label and not by their code
 * @param byOrder whether items were paired by the order of the rows
 * @param otherOmega whether an omega was left out that is estimated in another way
 */
public record Twin(
    InstrumentResult result,
    List<Pair> pairs,
    List<Unpaired> unpaired,
    boolean byNumber,
    boolean byOrder,
    boolean otherOmega) {
  private static final Format OURS = new Format(Unit.NUMBER, 5, 5);

  /** More decimals than a double has. */
  private static final int HELD = 40;

  public Twin {
    pairs = List.copyOf(pairs);
    unpaired = List.copyOf(unpaired);
  }

  /**
   * A printed number that was compared with none.
   *
   * @param row what stands before it; likewise {@code column} what stands above it
   */
  public record Unpaired(String row, String column, String printed) {}

  /**
   * One printed number.
   *
   * @param of the item, two items, or empty for the scale
   * @param statistic what it is
   * @param printed as it stood there, {@code .891}
   * @param value the same as a number, with its decimals
   * @param ours not rounded; {@code NaN} where it is not defined
   * @param figure id of our figure
   */
  public record Pair(
      String of, Cell statistic, String printed, BigDecimal value, double ours, String figure) {
    /** Ours at the decimals that were printed; empty where it is not defined. */
    public Optional<BigDecimal> rounded() {
      return Double.isFinite(ours)
          ? Optional.of(Value.of(ours).rounded(Math.max(0, value.scale())))
          : Optional.empty();
    }

    /** Whether every printed digit is ours too, or could be: a half may be rounded either way. */
    public boolean agrees() {
      if (printed.startsWith("<")) {
        return value.unscaledValue().equals(BigInteger.ONE) && ours < value.doubleValue();
      }
      return rounded().filter(r -> r.compareTo(value) == 0).isPresent() || isOtherHalf();
    }

    /** Numbers of rows, items or stars. */
    boolean isWhole() {
      return value.scale() <= 0 && ours == Math.rint(ours);
    }

    /** Whether ours lies exactly between what was printed and what is printed here. */
    boolean isOtherHalf() {
      int more = Math.max(0, value.scale()) + 1;
      return Double.isFinite(ours)
          && Value.of(ours)
                  .rounded(HELD)
                  .subtract(value)
                  .abs()
                  .compareTo(BigDecimal.valueOf(5, more))
              == 0
          && rounded().filter(r -> r.compareTo(value) != 0).isPresent();
    }
  }

  /**
   * Reads and compares.
   *
   * @throws Refusal where no number of the text could be paired
   */
  public static Twin of(InstrumentResult result, String text) {
    Twin twin = new Pairing(result).of(Pasted.of(text));
    if (twin.pairs().isEmpty()) {
      throw new Refusal(
          Phrase.of(twin.unpaired().isEmpty() ? "twin.refused.empty" : "twin.refused.unknown"));
    }
    return twin;
  }

  /** Numbers with another digit. */
  public List<Pair> differences() {
    return pairs.stream().filter(p -> !p.agrees()).toList();
  }

  /** A row a statistic: how many were compared, and how many differ. */
  public Table counts() {
    Map<Cell, int[]> counts = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      int[] count = counts.computeIfAbsent(pair.statistic(), s -> new int[2]);
      count[0]++;
      count[1] += pair.agrees() ? 0 : 1;
    }
    List<List<Cell>> rows = new ArrayList<>();
    counts.forEach((s, count) -> rows.add(List.of(s, Cell.count(count[0]), Cell.count(count[1]))));
    rows.add(
        List.of(Cell.said("twin.all"), Cell.count(pairs.size()), Cell.count(differences().size())));
    return new Table(
        "twin.counts",
        titled("twin.counts.title"),
        List.of(
            Column.text("twin.statistic"),
            Column.number("twin.compared"),
            Column.number("twin.different")),
        rows,
        notes());
  }

  private Phrase titled(String key) {
    return Phrase.of(key, "name", Cell.own(result.name())).with("n", result.used());
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    if (byNumber) {
      notes.add(Note.remark(Phrase.of("twin.note.by_number"), List.of()));
    }
    if (byOrder) {
      notes.add(Note.remark(Phrase.of("twin.note.by_order"), List.of()));
    }
    long halves = pairs.stream().filter(Pair::isOtherHalf).count();
    if (halves > 0) {
      notes.add(Note.remark(Phrase.of("twin.note.halves").with("n", halves), List.of()));
    }
    if (otherOmega) {
      notes.add(Note.remark(Phrase.of("twin.note.omega"), List.of()));
    }
    if (!unpaired.isEmpty()) {
      notes.add(Note.remark(Phrase.of("twin.note.unread").with("n", unpaired.size()), List.of()));
    }
    return notes;
  }

  /** A row a difference. */
  public Table table() {
    return new Table(
        "twin.differences",
        titled("twin.differences.title"),
        List.of(
            Column.text("instrument.item"),
            Column.text("twin.statistic"),
            Column.number("twin.printed"),
            Column.number("twin.ours")),
        differences().stream().map(Twin::row).toList(),
        List.of());
  }

  /** A row a number that was not paired. */
  public Table unpairedTable() {
    return new Table(
        "twin.unpaired",
        titled("twin.unpaired.title"),
        List.of(Column.text("twin.row"), Column.text("twin.column"), Column.number("twin.printed")),
        unpaired.stream()
            .map(u -> List.of(Cell.code(u.row()), Cell.code(u.column()), Cell.code(u.printed())))
            .toList(),
        List.of());
  }

  /** Ours with more digits than were printed, which shows whether only the rounding differs. */
  private static List<Cell> row(Pair pair) {
    return List.of(
        pair.of().isEmpty() ? Cell.said("twin.scale") : Cell.code(pair.of()),
        pair.statistic(),
        Cell.code(pair.printed()),
        pair.isWhole() ? Cell.count((long) pair.ours()) : Cell.number(pair.ours(), OURS));
  }

  /** Our figure in a row of {@link #table}. */
  public Optional<Figure> figure(int row) {
    return result.figure("instrument/" + result.source() + "/" + differences().get(row).figure());
  }
}
