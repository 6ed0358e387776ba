package neraca.statistics;

import static neraca.model.result.Working.operand;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.steps.Steps;

/** The figures of single items and of pairs of items. */
final class ItemFigures {
  static final List<String> STATISTICS =
      List.of(
          "mean",
          "variance",
          "sd",
          "r_total",
          "p_total",
          "r_corrected",
          "p_corrected",
          "scale_mean_if_deleted",
          "scale_variance_if_deleted",
          "alpha_if_deleted",
          "smc");

  /** What is said of an item that has left the scale. */
  private static final Set<String> KEPT = Set.of("mean", "variance", "sd");

  private final InstrumentResult result;
  private final TotalScore total;
  private final SumFigures sums;

  ItemFigures(InstrumentResult result, TotalScore total, SumFigures sums) {
    this.result = result;
    this.total = total;
    this.sums = sums;
  }

  /** One of {@link #STATISTICS} of an item, its missing answers, or a statistic of a pair. */
  Optional<Figure> find(int item, String statistic) {
    return switch (statistic) {
      case "mean" -> Optional.of(mean(item));
      case "variance" -> Optional.of(variance(item));
      case "sd" -> Optional.of(sd(item));
      case "r_total" -> Optional.of(rTotal(item));
      case "t_total" -> Optional.of(t(item, statistic, rTotal(item)));
      case "t_corrected" -> Optional.of(t(item, statistic, rCorrected(item)));
      case "p_total" -> Optional.of(pTotal(item));
      case "r_corrected" -> Optional.of(rCorrected(item));
      case "p_corrected" -> Optional.of(pCorrected(item));
      case "scale_mean_if_deleted" -> Optional.of(meanIfDeleted(item));
      case "scale_variance_if_deleted" -> Optional.of(varianceIfDeleted(item));
      case "alpha_if_deleted" -> Optional.of(alphaIfDeleted(item));
      case "smc" -> Optional.of(smc(item));
      case "missing" -> Optional.of(sums.missing(item));
      default -> ofPair(item, statistic);
    };
  }

  /** {@code OTHER/r} and {@code OTHER/p}. */
  private Optional<Figure> ofPair(int item, String name) {
    for (int other = 0; other < result.items().size(); other++) {
      if (name.equals(sums.code(other) + "/r")) {
        return Optional.of(r(item, other));
      }
      if (name.equals(sums.code(other) + "/p")) {
        return Optional.of(p(item, other));
      }
    }
    return Optional.empty();
  }

  private Figure figure(int item, String id, String name, double value, Working working) {
    String code = sums.code(item);
    Format format =
        id.equals("mean") || id.equals("scale_mean_if_deleted") ? Format.MEAN : Format.STATISTIC;
    return new Figure(
        sums.prefix() + code + "/" + id,
        new Cell.Said(Phrase.of(name).with("item", code)),
        Value.of(value),
        format,
        of(item).constant() && !KEPT.contains(id)
            ? Working.of("instrument.left.formula", operand("answers", sums.answers(List.of(code))))
            : working,
        absences(value, code));
  }

  private List<Note> absences(double value, String code) {
    return Double.isFinite(value)
        ? List.of()
        : result.notes().stream()
            .filter(n -> Findings.ABSENCES.contains(n.phrase().key()))
            .filter(n -> n.items().isEmpty() || n.items().contains(code))
            .toList();
  }

  /** Why a number of the scale is not defined; none where it is. */
  List<Note> absences(double value) {
    return Double.isFinite(value)
        ? List.of()
        : result.notes().stream()
            .filter(n -> Findings.ABSENCES.contains(n.phrase().key()))
            .toList();
  }

  private ItemResult of(int item) {
    return result.items().get(item);
  }

  private Figure mean(int item) {
    return figure(
        item, "mean", "instrument.item.mean", of(item).mean(), quotient(sums.sum(item), sums.n()));
  }

  static Working quotient(Figure sum, Figure n) {
    return Working.of("instrument.mean.formula", operand("sum", sum), operand("n", n));
  }

  Figure variance(int item) {
    return figure(
        item,
        "variance",
        "instrument.item.variance",
        result.sums().variance(item),
        Steps.variance(sums.squares(item), sums.sum(item), sums.n()));
  }

  private Figure sd(int item) {
    return figure(
        item,
        "sd",
        "instrument.item.sd",
        of(item).sd(),
        Working.of("instrument.sd.formula", operand("variance", variance(item))));
  }

  private List<Figure> both(int item) {
    return List.of(sums.sum(item), sums.squares(item));
  }

  private Figure rTotal(int item) {
    return figure(
        item,
        "r_total",
        "instrument.item.r_total",
        of(item).rTotal(),
        Steps.pearson(
            sums.n(), sums.product(item), both(item), List.of(sums.sum(), sums.squares())));
  }

  private Figure rCorrected(int item) {
    return figure(
        item,
        "r_corrected",
        "instrument.item.r_corrected",
        of(item).rCorrected(),
        Steps.pearson(
            sums.n(),
            sums.restProduct(item),
            both(item),
            List.of(sums.restSum(item), sums.restSquares(item))));
  }

  /** What r is compared with in a table of t. */
  private Figure t(int item, String id, Figure r) {
    double value = r.value().toDouble();
    double t = value * Math.sqrt((result.used() - 2) / ((1 - value) * (1 + value)));
    return figure(item, id, "instrument.item." + id, t, Steps.t(r, sums.n()));
  }

  private Working tail(Figure r) {
    return Working.of("instrument.p.formula", operand("r", r), operand("n", sums.n()));
  }

  private Figure pTotal(int item) {
    return figure(
        item, "p_total", "instrument.item.p_total", of(item).pTotal(), tail(rTotal(item)));
  }

  private Figure pCorrected(int item) {
    return figure(
        item,
        "p_corrected",
        "instrument.item.p_corrected",
        of(item).pCorrected(),
        tail(rCorrected(item)));
  }

  private Figure meanIfDeleted(int item) {
    return figure(
        item,
        "scale_mean_if_deleted",
        "instrument.item.scale_mean_if_deleted",
        of(item).scaleMeanIfDeleted(),
        quotient(sums.restSum(item), sums.n()));
  }

  private Figure varianceIfDeleted(int item) {
    return figure(
        item,
        "scale_variance_if_deleted",
        "instrument.item.scale_variance_if_deleted",
        of(item).scaleVarianceIfDeleted(),
        Steps.variance(sums.restSquares(item), sums.restSum(item), sums.n()));
  }

  private Figure alphaIfDeleted(int item) {
    Figure others =
        new Figure(
            sums.prefix() + sums.code(item) + "/k_if_deleted",
            Cell.said("instrument.k_if_deleted"),
            Value.of(result.k() - 1L),
            Format.COUNT,
            Working.of("instrument.k_if_deleted.formula", operand("k", sums.k())));
    return figure(
        item,
        "alpha_if_deleted",
        "instrument.item.alpha_if_deleted",
        of(item).alphaIfDeleted(),
        alpha(
            others,
            Arrays.stream(total.items()).filter(i -> i != item).toArray(),
            varianceIfDeleted(item)));
  }

  /** The working of alpha over these items. */
  Working alpha(Figure k, int[] items, Figure variance) {
    return Steps.alpha(k, Arrays.stream(items).mapToObj(this::variance).toList(), variance);
  }

  Figure smc(int item) {
    return figure(
        item,
        "smc",
        "instrument.item.smc",
        of(item).smc(),
        Working.of("instrument.smc.formula", operand("answers", sums.scaleAnswers())));
  }

  /** r of two items. */
  Figure r(int item, int other) {
    return new Figure(
        sums.prefix() + sums.code(item) + "/" + sums.code(other) + "/r",
        new Cell.Said(
            Phrase.of("instrument.pair.r")
                .with("item", sums.code(item))
                .with("other", sums.code(other))),
        Value.of(result.correlations().r(item, other)),
        Format.STATISTIC,
        Steps.pearson(sums.n(), sums.product(item, other), both(item), both(other)));
  }

  /** Its two-tailed significance. */
  private Figure p(int item, int other) {
    double p = result.correlations().p(item, other);
    return new Figure(
        sums.prefix() + sums.code(item) + "/" + sums.code(other) + "/p",
        new Cell.Said(
            Phrase.of("instrument.pair.p")
                .with("item", sums.code(item))
                .with("other", sums.code(other))),
        Value.of(p),
        Format.STATISTIC,
        tail(r(item, other)),
        absences(p));
  }
}
