package neraca.statistics;

import static neraca.model.result.Working.operand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.model.result.Working;
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
 * @param reversed those suspects that had been scored the other way round, in the same order
 */
public record ReverseKeys(
    Phrase title,
    List<Suspect> suspects,
    double alphaBefore,
    double alphaAfter,
    List<String> reversed) {
  /** What the names of its figures start with. */
  static final String PREFIX = "reverse/";

  public ReverseKeys {
    suspects = List.copyOf(suspects);
    reversed = List.copyOf(reversed);
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
        suspects.isEmpty() ? result.scale().alpha() : alpha(sums, items, turned),
        suspects.stream().map(Suspect::code).filter(result.reversed()::contains).toList());
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

  /**
   * A number of the table by its name, {@code ITEM/loading}, {@code ITEM/r} or {@code ITEM/p}.
   *
   * @param sums of the same result
   */
  Optional<Figure> figure(String name, SumFigures sums) {
    int at = name.lastIndexOf('/');
    return suspects.stream()
        .filter(s -> at >= 0 && s.code().equals(name.substring(0, at)))
        .findFirst()
        .flatMap(s -> figure(s, name.substring(at + 1), sums));
  }

  private static Optional<Figure> figure(Suspect suspect, String statistic, SumFigures sums) {
    Working.Operand item = operand("item", sums.answers(List.of(suspect.code())));
    Working.Operand answers = operand("answers", sums.scaleAnswers());
    return switch (statistic) {
      case "loading" ->
          Optional.of(
              figure(
                  suspect,
                  statistic,
                  suspect.loading(),
                  Working.of("instrument.reverse.loading.formula", item, answers),
                  sums));
      case "r" ->
          Optional.of(r(suspect, Working.of("instrument.reverse.r.formula", item, answers), sums));
      case "p" ->
          Optional.of(
              figure(
                  suspect,
                  statistic,
                  suspect.p(),
                  Working.of(
                      "instrument.p.formula",
                      operand(
                          "r",
                          r(
                              suspect,
                              Working.of("instrument.reverse.r.formula", item, answers),
                              sums)),
                      operand("n", sums.n())),
                  sums));
      default -> Optional.empty();
    };
  }

  private static Figure r(Suspect suspect, Working working, SumFigures sums) {
    return figure(suspect, "r", suspect.r(), working, sums);
  }

  private static Figure figure(
      Suspect suspect, String statistic, double value, Working working, SumFigures sums) {
    return new Figure(
        sums.prefix() + PREFIX + suspect.code() + "/" + statistic,
        new Cell.Said(
            Phrase.of("instrument.reverse." + statistic + "_of").with("item", suspect.code())),
        Value.of(value),
        Format.STATISTIC,
        working);
  }

  /** What to look at; empty without suspects. Other advice for items that were reversed. */
  public Optional<Note> note() {
    List<String> codes = suspects.stream().map(Suspect::code).toList();
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    String key =
        reversed.isEmpty()
            ? "instrument.note.reverse"
            : reversed.equals(codes)
                ? "instrument.note.reverse_reversed"
                : "instrument.note.reverse_mixed";
    Phrase phrase =
        Phrase.of(key)
            .with("items", String.join(", ", codes))
            .with("before", Cell.number(alphaBefore, Format.STATISTIC))
            .with("after", Cell.number(alphaAfter, Format.STATISTIC));
    boolean mixed = !reversed.isEmpty() && !reversed.equals(codes);
    return Optional.of(
        Note.doubtful(
            mixed ? phrase.with("reversed", String.join(", ", reversed)) : phrase, codes));
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
