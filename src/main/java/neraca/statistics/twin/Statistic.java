package neraca.statistics.twin;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import neraca.model.result.Cell;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import org.jspecify.annotations.Nullable;

/** A statistic that other programs print, and what it is here; {@link Names} says its names. */
enum Statistic {
  R_TOTAL("r_total", ItemResult::rTotal, null),
  P_TOTAL("p_total", ItemResult::pTotal, null),
  SCALE_MEAN_IF_DELETED("scale_mean_if_deleted", ItemResult::scaleMeanIfDeleted, null),
  SCALE_VARIANCE_IF_DELETED("scale_variance_if_deleted", ItemResult::scaleVarianceIfDeleted, null),
  R_CORRECTED("r_corrected", ItemResult::rCorrected, null),
  SMC("smc", ItemResult::smc, null),
  ALPHA_IF_DELETED("alpha_if_deleted", ItemResult::alphaIfDeleted, null),
  MEAN("mean", ItemResult::mean, r -> r.scale().mean()),
  SD("sd", ItemResult::sd, r -> r.scale().sd()),
  VARIANCE("variance", i -> i.constant() ? 0 : i.variance(), r -> r.scale().variance()),
  MISSING("missing", ItemResult::missing, null),
  R_TABLE("r_table", null, r -> r.rTable().value()),
  N("n", null, InstrumentResult::used),
  EXCLUDED("excluded", null, InstrumentResult::excluded),
  RESPONDENTS("respondents", null, InstrumentResult::respondents),
  N_PERCENT("used_percent", null, r -> percent(r, r.used())),
  EXCLUDED_PERCENT("excluded_percent", null, r -> percent(r, r.excluded())),
  RESPONDENTS_PERCENT("respondents_percent", null, r -> percent(r, r.respondents())),
  /** Only a heading; whose percent it is stands before the row. */
  PERCENT("percent", null, null),
  K("k", null, InstrumentResult::k),
  ALPHA("alpha", null, r -> r.scale().alpha()),
  STANDARDIZED_ALPHA("standardized_alpha", null, r -> r.scale().standardizedAlpha()),
  ALPHA_LOW("alpha_low", null, r -> r.scale().interval().low()),
  ALPHA_HIGH("alpha_high", null, r -> r.scale().interval().high()),
  MEAN_INTER_ITEM_R("mean_inter_item_r", null, r -> r.scale().meanInterItemR()),
  LAMBDA2("lambda2", null, r -> r.scale().lambda2()),
  LAMBDA6("lambda6", null, r -> r.scale().lambda6()),
  OMEGA("omega_total", null, r -> r.scale().omega().total()),
  SEM("sem", null, r -> r.scale().sem()),
  ALPHA_1("split_half/alpha_1", null, r -> r.scale().splitHalf().alpha1()),
  ALPHA_2("split_half/alpha_2", null, r -> r.scale().splitHalf().alpha2()),
  K_1("split_half/k_1", null, r -> r.scale().splitHalf().first()),
  K_2("split_half/k_2", null, r -> r.scale().splitHalf().second()),
  BETWEEN_HALVES("split_half/r", null, r -> r.scale().splitHalf().r()),
  SPEARMAN_BROWN("split_half/spearman_brown", null, r -> r.scale().splitHalf().spearmanBrown()),
  SPEARMAN_BROWN_UNEQUAL(
      "split_half/spearman_brown_unequal", null, r -> r.scale().splitHalf().spearmanBrownUnequal()),
  GUTTMAN("split_half/guttman", null, r -> r.scale().splitHalf().guttman()),
  /** Of the respondents' mean answers and not of their totals, as jamovi prints it. */
  SCORE_MEAN("mean", null, r -> r.scale().mean() / r.k()),
  SCORE_SD("sd", null, r -> r.scale().sd() / r.k()),
  PAIR_R("r", null, null),
  PAIR_P("p", null, null),
  PAIR_COVARIANCE("covariance", null, null),
  /** How many stars a correlation was given. */
  STARS("p", null, null),
  /** What only this program prints of items that run the other way; not compared. */
  LOADING("reverse.loading", null, null);

  private final String figure;
  private final @Nullable ToDoubleFunction<ItemResult> ofItem;
  private final @Nullable ToDoubleFunction<InstrumentResult> ofScale;

  Statistic(
      String figure,
      @Nullable ToDoubleFunction<ItemResult> ofItem,
      @Nullable ToDoubleFunction<InstrumentResult> ofScale) {
    this.figure = figure;
    this.ofItem = ofItem;
    this.ofScale = ofScale;
  }

  private static double percent(InstrumentResult result, int part) {
    return 100.0 * part / result.respondents();
  }

  /** The last part of the id of its figure. */
  String figure() {
    return figure;
  }

  /** What it is called here. */
  Cell says() {
    return Cell.said(
        switch (this) {
          case STARS -> "twin.stars";
          case SCORE_MEAN -> "twin.score_mean";
          case SCORE_SD -> "twin.score_sd";
          case PAIR_R -> "instrument.correlations.r";
          case PAIR_P -> "instrument.correlations.p";
          case PAIR_COVARIANCE -> "twin.covariance";
          case EXCLUDED -> "instrument.cases.excluded";
          case RESPONDENTS -> "instrument.respondents";
          case N_PERCENT, EXCLUDED_PERCENT, RESPONDENTS_PERCENT -> "twin.percent";
          default -> "instrument." + figure.replace('/', '.');
        });
  }

  /** Whether it is a whole number, whose mark parts thousands. */
  boolean counts() {
    return switch (this) {
      case MISSING, N, EXCLUDED, RESPONDENTS, K, K_1, K_2 -> true;
      default -> false;
    };
  }

  /** Whether a table of items repeats it in every row. */
  boolean repeated() {
    return this == R_TABLE || this == N || this == ALPHA;
  }

  Optional<Double> of(ItemResult item) {
    return Optional.ofNullable(ofItem).map(f -> f.applyAsDouble(item));
  }

  Optional<Double> of(InstrumentResult result) {
    return Optional.ofNullable(ofScale).map(f -> f.applyAsDouble(result));
  }
}
