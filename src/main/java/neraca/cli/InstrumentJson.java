package neraca.cli;

import java.util.List;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.Referee;
import neraca.statistics.Removal;
import neraca.statistics.ReverseKeys;
import neraca.statistics.Rule;
import neraca.statistics.ScaleResult;
import neraca.statistics.SplitHalf;
import neraca.work.DimensionCheck;
import neraca.work.InstrumentCheck;
import neraca.work.VersionCheck;
import neraca.work.basis.Basis;
import org.jspecify.annotations.Nullable;

/** The JSON of an instrument test. */
final class InstrumentJson {
  private InstrumentJson() {}

  /**
   * What stands in the document beside the test.
   *
   * @param removals null where they were not asked for
   */
  record Besides(
      @Nullable List<Removal> removals,
      Optional<VersionCheck.Told> versions,
      boolean correlations) {}

  static void write(
      Json json,
      InstrumentCheck.Outcome outcome,
      List<DimensionCheck.Part> dimensions,
      Besides besides) {
    json.object(
        () -> {
          place(json, outcome, outcome.basis());
          tested(json, outcome.result(), outcome.refusal(), besides.correlations());
          removals(json, besides.removals());
          besides.versions().ifPresent(told -> VersionJson.write(json, told));
          json.array(
              "dimensions",
              dimensions,
              part -> {
                json.text("dimension", part.code());
                json.words("name", part.name());
                tested(json, part.result(), part.refusal(), besides.correlations());
              });
        });
  }

  /** Without its dimensions. */
  static void write(Json json, InstrumentCheck.Outcome outcome) {
    json.object(
        () -> {
          place(json, outcome, outcome.basis());
          tested(json, outcome.result(), outcome.refusal(), false);
        });
  }

  static void write(
      Json json,
      DimensionCheck.Part part,
      Optional<VersionCheck.Told> versions,
      boolean correlations) {
    json.object(
        () -> {
          place(json, part.whole(), part.basis());
          json.text("dimension", part.code());
          json.words("name", part.name());
          tested(json, part.result(), part.refusal(), correlations);
          versions.ifPresent(told -> VersionJson.write(json, told));
        });
  }

  private static void place(Json json, InstrumentCheck.Outcome outcome, Basis basis) {
    json.text("questionnaire", outcome.questionnaire());
    json.text("business", outcome.place().businessCode());
    json.text("period", outcome.place().periodCode());
    json.basis(basis);
  }

  static void tested(
      Json json,
      @Nullable InstrumentResult result,
      @Nullable Phrase refusal,
      boolean correlations) {
    if (result != null) {
      fields(json, result, correlations);
    } else if (refusal != null) {
      json.phrase("refused", refusal);
    }
  }

  static void write(
      Json json,
      InstrumentCheck.OfTable of,
      @Nullable List<Removal> removals,
      boolean correlations) {
    json.object(
        () -> {
          json.basis(of.basis());
          fields(json, of.result(), correlations);
          removals(json, removals);
        });
  }

  private static void removals(Json json, @Nullable List<Removal> removals) {
    if (removals != null) {
      json.array("removals", removals, step -> removal(json, step));
    }
  }

  private static void fields(Json json, InstrumentResult result, boolean correlations) {
    json.whole("respondents", result.respondents());
    json.whole("used", result.used());
    json.whole("excluded", result.excluded());
    json.whole("k", result.k());
    json.array("items", result.items(), item -> item(json, item));
    json.object(
        "r_table",
        () -> {
          json.whole("n", result.rTable().n());
          json.whole("df", result.rTable().df());
          json.number("level", result.options().level());
          json.whole("tails", result.options().tails());
          json.number("value", result.rTable().value());
        });
    json.object("scale", () -> scale(json, result.scale()));
    json.object("referee", () -> referee(json, result.referee()));
    json.object("reverse_keys", () -> reverseKeys(json, result.reverseKeys()));
    if (correlations) {
      json.rows("correlations", result.items().size(), result::correlationsOf);
      json.rows("correlations_p", result.items().size(), result::significancesOf);
    }
    json.notes(result.notes());
  }

  private static void item(Json json, ItemResult item) {
    json.text("code", item.code());
    json.whole("missing", item.missing());
    json.number("mean", item.mean());
    json.number("sd", item.sd());
    json.number("variance", item.variance());
    json.number("r_total", item.rTotal());
    json.number("p_total", item.pTotal());
    json.number("r_corrected", item.rCorrected());
    json.number("p_corrected", item.pCorrected());
    json.number("scale_mean_if_deleted", item.scaleMeanIfDeleted());
    json.number("scale_variance_if_deleted", item.scaleVarianceIfDeleted());
    json.number("alpha_if_deleted", item.alphaIfDeleted());
    json.number("smc", item.smc());
    json.object(
        "verdict",
        () -> {
          for (Rule rule : Rule.values()) {
            String name = rule.code().replace('-', '_');
            item.verdict()
                .under(rule)
                .ifPresentOrElse(v -> json.flag(name, v), () -> json.absent(name));
          }
        });
  }

  private static void scale(Json json, ScaleResult scale) {
    json.number("mean", scale.mean());
    json.number("variance", scale.variance());
    json.number("sd", scale.sd());
    json.number("alpha", scale.alpha());
    json.flag("kr20", scale.dichotomous());
    json.number("standardized_alpha", scale.standardizedAlpha());
    json.numbers("alpha_ci_95", scale.interval().low(), scale.interval().high());
    json.number("mean_inter_item_r", scale.meanInterItemR());
    json.number("lambda2", scale.lambda2());
    json.number("lambda6", scale.lambda6());
    json.number("omega_total", scale.omega().total());
    json.object("split_half", () -> splitHalf(json, scale.splitHalf()));
    json.number("sem", scale.sem());
  }

  private static void splitHalf(Json json, SplitHalf split) {
    json.whole("k_1", split.first());
    json.whole("k_2", split.second());
    json.number("r", split.r());
    json.number("spearman_brown", split.spearmanBrown());
    json.number("spearman_brown_unequal", split.spearmanBrownUnequal());
    json.number("guttman", split.guttman());
    json.number("alpha_1", split.alpha1());
    json.number("alpha_2", split.alpha2());
  }

  private static void referee(Json json, Referee referee) {
    json.array(
        "items",
        referee.ofItems(),
        one -> {
          json.text("rule", one.rule().code());
          json.number("bound", one.bound());
          json.texts("valid", one.valid());
          json.texts("failing", one.failing());
          json.cell("source", new Cell.Said(one.rule().taughtBy()));
        });
    json.array(
        "scale",
        referee.ofScale(),
        one -> {
          json.text("rule", one.rule().code());
          json.number("bound", one.bound());
          Boolean reliable = one.reliable();
          if (reliable == null) {
            json.absent("reliable");
          } else {
            json.flag("reliable", reliable);
          }
          json.cell("source", new Cell.Said(one.rule().taughtBy()));
        });
    json.texts("disputed_items", referee.disputedItems());
    json.flag("scale_disputed", referee.scaleDisputed());
  }

  private static void reverseKeys(Json json, ReverseKeys turned) {
    json.array(
        "items",
        turned.suspects(),
        one -> {
          json.text("code", one.code());
          json.number("loading", one.loading());
          json.number("r", one.r());
          json.number("p", one.p());
        });
    json.number("alpha_before", turned.alphaBefore());
    json.number("alpha_after", turned.alphaAfter());
  }

  private static void removal(Json json, Removal step) {
    json.text("item", step.item());
    json.text("rule", step.rule().code());
    json.number("r", step.r());
    json.number("alpha_before", step.alphaBefore());
    json.number("alpha_after", step.alphaAfter());
    json.whole("left", step.left());
  }
}
