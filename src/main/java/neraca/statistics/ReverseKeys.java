package neraca.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.statistics.factors.Spectrum;
import neraca.statistics.sums.CrossProducts;
import neraca.statistics.sums.Quotient;

/**
 * Items that run against the others (butir berarah terbalik), found together: those with a negative
 * loading on the first principal component of the correlations, when its sign is such that most
 * loadings are positive (the way of psych::alpha in R, Revelle). An item stays a suspect only if it
 * correlates negatively with the total of the others once those run one way. Nothing is reversed.
 *
 * @param title of the table
 * @param suspects in the order of the items
 * @param alphaBefore alpha as the items stand
 * @param alphaAfter alpha with the suspects reversed; the same without suspects
 */
public record ReverseKeys(
    Phrase title, List<Suspect> suspects, double alphaBefore, double alphaAfter) {
  public ReverseKeys {
    suspects = List.copyOf(suspects);
  }

  /**
   * @param loading on the component, as a correlation
   * @param r with the total of the others, those set to run one way
   * @param p of it, two-tailed
   */
  public record Suspect(String code, double loading, double r, double p) {}

  static ReverseKeys of(InstrumentResult result) {
    CrossProducts sums = result.sums();
    int[] items =
        IntStream.range(0, result.items().size())
            .filter(i -> !result.items().get(i).constant())
            .toArray();
    double[] loadings = new Spectrum(result.correlations().among(items)).firstLoadings();
    boolean[] turned = new boolean[items.length];
    for (int i = 0; i < items.length; i++) {
      turned[i] = loadings[i] < 0;
    }
    for (int again = 0; again < items.length && drop(sums, items, turned); again++) {
      // An item that goes changes the total the others are held against.
    }
    List<Suspect> suspects = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      if (turned[i]) {
        Correlation r = withOthers(sums, items, turned, i);
        suspects.add(new Suspect(result.items().get(items[i]).code(), loadings[i], r.r(), r.p()));
      }
    }
    return new ReverseKeys(
        Phrase.of("instrument.reverse.title", "name", Cell.own(result.name()))
            .with("n", result.used()),
        suspects,
        result.scale().alpha(),
        suspects.isEmpty() ? result.scale().alpha() : alpha(sums, items, turned));
  }

  /** Drops suspects that do not run against the others; whether there were any. */
  private static boolean drop(CrossProducts sums, int[] items, boolean[] turned) {
    boolean[] before = turned.clone();
    for (int i = 0; i < items.length; i++) {
      if (before[i] && !(withOthers(sums, items, before, i).r() < 0)) {
        turned[i] = false;
      }
    }
    return !Arrays.equals(before, turned);
  }

  private static Correlation withOthers(
      CrossProducts sums, int[] items, boolean[] turned, int item) {
    BigDecimal with = BigDecimal.ZERO;
    for (int j = 0; j < items.length; j++) {
      if (j != item) {
        BigDecimal cell = sums.centred(items[item], items[j]);
        with = turned[j] ? with.subtract(cell) : with.add(cell);
      }
    }
    BigDecimal others = BigDecimal.ZERO;
    for (int i = 0; i < items.length; i++) {
      for (int j = 0; j < items.length; j++) {
        if (i != item && j != item) {
          BigDecimal cell = sums.centred(items[i], items[j]);
          others = turned[i] == turned[j] ? others.add(cell) : others.subtract(cell);
        }
      }
    }
    return Correlation.of(with, sums.centred(items[item], items[item]), others, sums.n());
  }

  private static double alpha(CrossProducts sums, int[] items, boolean[] turned) {
    BigDecimal between = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < items.length; i++) {
      total = total.add(sums.centred(items[i], items[i]));
      for (int j = 0; j < items.length; j++) {
        if (i != j) {
          BigDecimal cell = sums.centred(items[i], items[j]);
          between = turned[i] == turned[j] ? between.add(cell) : between.subtract(cell);
        }
      }
    }
    long k = items.length;
    return Quotient.of(
        between.multiply(BigDecimal.valueOf(k)),
        between.add(total).multiply(BigDecimal.valueOf(k - 1)));
  }

  /** What to look at; empty without suspects. */
  public Optional<Note> note() {
    List<String> codes = suspects.stream().map(Suspect::code).toList();
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Note.doubtful(
                Phrase.of("instrument.note.reverse")
                    .with("items", String.join(", ", codes))
                    .with("before", Cell.number(alphaBefore, Format.STATISTIC))
                    .with("after", Cell.number(alphaAfter, Format.STATISTIC)),
                codes));
  }

  /** A row a suspect. */
  public Table table() {
    return new Table(
        "instrument.reverse",
        title,
        List.of(
            Column.text("instrument.item"),
            Column.number("instrument.reverse.loading"),
            Column.number("instrument.reverse.r"),
            Column.number("instrument.p_total")),
        suspects.stream()
            .map(
                s ->
                    List.of(
                        Cell.code(s.code()),
                        Cell.number(s.loading(), Format.STATISTIC),
                        Cell.number(s.r(), Format.STATISTIC),
                        Cell.number(s.p(), Format.STATISTIC)))
            .toList(),
        note().stream().toList());
  }
}
