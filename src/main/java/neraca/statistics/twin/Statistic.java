package neraca.statistics.twin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import neraca.model.result.Cell;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;

/** A statistic as other programs head it; names are compared without case, signs and spaces. */
enum Statistic {
  R_TOTAL("r_total", ItemResult::rTotal, "r hitung", "rhitung", "r count", "r with total"),
  P_TOTAL(
      "p_total",
      ItemResult::pTotal,
      "sig",
      "sig 2 tailed",
      "sig 2 ekor",
      "p value",
      "signifikansi"),
  SCALE_MEAN_IF_DELETED(
      "scale_mean_if_deleted",
      ItemResult::scaleMeanIfDeleted,
      "scale mean if item deleted",
      "rata rata skala bila butir dihapus",
      "rata rata skala jika item dihapus"),
  SCALE_VARIANCE_IF_DELETED(
      "scale_variance_if_deleted",
      ItemResult::scaleVarianceIfDeleted,
      "scale variance if item deleted",
      "varians skala bila butir dihapus",
      "varians skala jika item dihapus"),
  R_CORRECTED(
      "r_corrected",
      ItemResult::rCorrected,
      "corrected item total correlation",
      "item rest correlation",
      "korelasi butir total terkoreksi",
      "korelasi item total terkoreksi",
      "r terkoreksi",
      "corrected r"),
  SMC("smc", ItemResult::smc, "squared multiple correlation", "korelasi ganda kuadrat"),
  ALPHA_IF_DELETED(
      "alpha_if_deleted",
      ItemResult::alphaIfDeleted,
      "cronbach s alpha if item deleted",
      "cronbachs alpha if item deleted",
      "alpha if item deleted",
      "cronbach s alpha if item dropped",
      "alpha bila butir dihapus",
      "alpha bila dihapus",
      "alpha jika item dihapus"),
  MEAN("mean", ItemResult::mean, r -> r.scale().mean(), "mean", "rata rata", "rerata"),
  SD(
      "sd",
      ItemResult::sd,
      r -> r.scale().sd(),
      "std deviation",
      "standard deviation",
      "std dev",
      "sd",
      "simpangan baku",
      "deviasi standar"),
  VARIANCE("variance", ItemResult::variance, r -> r.scale().variance(), "variance", "varians"),
  R_TABLE("r_table", null, r -> r.rTable().value(), "r tabel", "rtabel", "r table", "critical r"),
  N("n", null, InstrumentResult::used, "n", "valid n", "n valid"),
  ALPHA(
      "alpha",
      null,
      r -> r.scale().alpha(),
      "cronbach s alpha",
      "cronbachs alpha",
      "cronbach alpha",
      "alpha cronbach",
      "alpha"),
  STANDARDIZED_ALPHA(
      "standardized_alpha",
      null,
      r -> r.scale().standardizedAlpha(),
      "cronbach s alpha based on standardized items",
      "cronbachs alpha based on standardized items",
      "alpha butir terstandar"),
  OMEGA(
      "omega_total",
      null,
      r -> r.scale().omega().total(),
      "mcdonald s omega",
      "omega total",
      "omega total mcdonald"),
  K("k", null, InstrumentResult::k, "n of items", "banyak butir", "jumlah butir", "jumlah item"),
  SEM("sem", null, r -> r.scale().sem(), "standard error of measurement", "galat baku pengukuran"),
  /** The mean of the items' means, in SPSS's summary of the items. */
  ITEM_MEANS("mean_of_items", null, r -> r.scale().mean() / r.k(), "item means", "rata rata butir"),
  PAIR_R("r", null, "pearson correlation", "pearson s r", "korelasi pearson"),
  PAIR_P("p", null, "sig 2 tailed", "sig 2 ekor", "p value"),
  /** How many stars a correlation was given. */
  STARS("p", null);

  private final String figure;
  private final @org.jspecify.annotations.Nullable ToDoubleFunction<ItemResult> ofItem;
  private final @org.jspecify.annotations.Nullable ToDoubleFunction<InstrumentResult> ofScale;
  private final List<String> names;

  Statistic(
      String figure,
      @org.jspecify.annotations.Nullable ToDoubleFunction<ItemResult> ofItem,
      String... names) {
    this(figure, ofItem, null, names);
  }

  Statistic(
      String figure,
      @org.jspecify.annotations.Nullable ToDoubleFunction<ItemResult> ofItem,
      @org.jspecify.annotations.Nullable ToDoubleFunction<InstrumentResult> ofScale,
      String... names) {
    this.figure = figure;
    this.ofItem = ofItem;
    this.ofScale = ofScale;
    this.names = List.of(names);
  }

  /** The last part of the id of its figure. */
  String figure() {
    return figure;
  }

  /** What it is called here. */
  Cell says() {
    return Cell.said(
        switch (this) {
          case ITEM_MEANS -> "twin.item_means";
          case STARS -> "twin.stars";
          case PAIR_R -> "instrument.correlations.r";
          case PAIR_P -> "instrument.correlations.p";
          default -> "instrument." + figure;
        });
  }

  Optional<Double> of(ItemResult item) {
    return Optional.ofNullable(ofItem).map(f -> f.applyAsDouble(item));
  }

  Optional<Double> of(InstrumentResult result) {
    return Optional.ofNullable(ofScale).map(f -> f.applyAsDouble(result));
  }

  /** What a column or a row is headed by; pairs are found by where they stand. */
  static Optional<Statistic> named(String heading) {
    String plain = plain(heading);
    return Arrays.stream(values())
        .filter(s -> s != PAIR_R && s != PAIR_P)
        .filter(s -> s.names.contains(plain))
        .findFirst();
  }

  /** What the rows of a matrix of correlations say. */
  static Optional<Statistic> ofPair(String heading) {
    String plain = plain(heading);
    if (plain.equals("n")) {
      return Optional.of(N);
    }
    return PAIR_R.names.contains(plain)
        ? Optional.of(PAIR_R)
        : PAIR_P.names.contains(plain) ? Optional.of(PAIR_P) : Optional.empty();
  }

  /** In a line of headings without anything between them: all that are known, in order. */
  static List<Statistic> within(String line) {
    String rest = " " + plain(line) + " ";
    List<Statistic> found = new java.util.ArrayList<>();
    while (!rest.isBlank()) {
      String left = rest.strip();
      Statistic best = null;
      int longest = 0;
      for (Statistic statistic : values()) {
        for (String name : statistic.names) {
          if (name.length() > longest && (left + " ").startsWith(name + " ")) {
            best = statistic;
            longest = name.length();
          }
        }
      }
      if (best == null) {
        return List.of();
      }
      found.add(best);
      rest = left.substring(longest);
    }
    return found;
  }

  static String plain(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replace("α", "alpha")
        .replace("ω", "omega")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
