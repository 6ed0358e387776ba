package neraca.statistics.twin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;

/**
 * SPSS's Summary Item Statistics: of the means, variances, covariances or correlations of all items
 * of the scale the mean, the least, the greatest and so on.
 */
final class Summary {
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("mean", "mean"),
          Map.entry("rata rata", "mean"),
          Map.entry("minimum", "least"),
          Map.entry("maximum", "greatest"),
          Map.entry("maksimum", "greatest"),
          Map.entry("range", "range"),
          Map.entry("rentang", "range"),
          Map.entry("maximum minimum", "quotient"),
          Map.entry("maksimum minimum", "quotient"),
          Map.entry("variance", "variance"),
          Map.entry("varians", "variance"),
          Map.entry("n of items", "k"));

  private static final Map<String, String> ROWS =
      Map.of(
          "item means", "means",
          "rata rata butir", "means",
          "item variances", "variances",
          "varians butir", "variances",
          "inter item covariances", "covariances",
          "inter item correlations", "correlations");

  private final InstrumentResult result;

  Summary(InstrumentResult result) {
    this.result = result;
  }

  /** Whether a row of this label belongs to such a table. */
  static boolean isRow(String label) {
    return ROWS.containsKey(Names.plain(label));
  }

  /** Whether a heading is one of such a table. */
  static boolean isColumn(String heading) {
    return COLUMNS.containsKey(Names.plain(heading));
  }

  /** Adds a number, if it is one of these. */
  boolean add(String label, String heading, Printed number, Collected to) {
    String row = ROWS.getOrDefault(Names.plain(label), "");
    String column = COLUMNS.getOrDefault(Names.plain(heading), "");
    double[] series = series(row);
    boolean pairs = row.startsWith("co");
    // How SPSS divides the variance of numbers of pairs of items is not documented.
    Optional<Double> ours =
        pairs && column.equals("variance") ? Optional.empty() : of(series, column);
    Cell says = Cell.said("twin.summary." + row);
    ours.ifPresent(
        value ->
            to.named(
                column.equals("mean") && row.equals("means")
                    ? says
                    : new Cell.Said(Phrase.of("twin.summary." + column, "series", says)),
                number,
                value,
                column.equals("k") ? "k" : "summary"));
    return ours.isPresent();
  }

  private Optional<Double> of(double[] series, String column) {
    double least = Arrays.stream(series).min().orElse(Double.NaN);
    double greatest = Arrays.stream(series).max().orElse(Double.NaN);
    double mean = Arrays.stream(series).average().orElse(Double.NaN);
    return switch (column) {
      case "mean" -> Optional.of(mean);
      case "least" -> Optional.of(least);
      case "greatest" -> Optional.of(greatest);
      case "range" -> Optional.of(greatest - least);
      case "quotient" -> Optional.of(greatest / least);
      case "variance" ->
          Optional.of(
              Arrays.stream(series).map(x -> (x - mean) * (x - mean)).sum() / (series.length - 1));
      case "k" -> Optional.of((double) result.k());
      default -> Optional.empty();
    };
  }

  private double[] series(String row) {
    List<Integer> items =
        IntStream.range(0, result.items().size())
            .filter(i -> !result.items().get(i).constant())
            .boxed()
            .toList();
    return switch (row) {
      case "means" -> ofItems(items, ItemResult::mean);
      case "variances" -> ofItems(items, ItemResult::variance);
      case "covariances" -> ofPairs(items, this::covariance);
      case "correlations" -> ofPairs(items, p -> result.correlations().r(p[0], p[1]));
      default -> new double[0];
    };
  }

  private double covariance(int[] pair) {
    return result.covariance(pair[0], pair[1]);
  }

  private double[] ofItems(List<Integer> items, ToDoubleFunction<ItemResult> of) {
    return items.stream().map(result.items()::get).mapToDouble(of).toArray();
  }

  private static double[] ofPairs(List<Integer> items, ToDoubleFunction<int[]> of) {
    return items.stream()
        .flatMapToDouble(
            i ->
                items.stream()
                    .filter(j -> j < i)
                    .mapToDouble(j -> of.applyAsDouble(new int[] {i, j})))
        .toArray();
  }
}
