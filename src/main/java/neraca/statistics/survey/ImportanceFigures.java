package neraca.statistics.survey;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;

/** The satisfaction index, the gaps, and where the cross-hairs stand. */
final class ImportanceFigures {
  private final ImportanceAnalysis analysis;
  private final DescribeOptions options;
  private final String prefix;
  private final Function<String, Figure> means;

  /**
   * @param prefix of the ids
   * @param means of items by their codes
   */
  ImportanceFigures(
      ImportanceAnalysis analysis,
      DescribeOptions options,
      String prefix,
      Function<String, Figure> means) {
    this.analysis = analysis;
    this.options = options;
    this.prefix = prefix;
    this.means = means;
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    csi().ifPresent(figures::add);
    if (!analysis.items().isEmpty()) {
      figures.add(line("line_performance", analysis.performance(), ImportanceItem::item));
      figures.add(line("line_importance", analysis.importance(), ImportanceItem::twin));
    }
    analysis.items().forEach(pair -> figures.add(gap(pair)));
    return figures;
  }

  private Figure figure(String id, Phrase name, Value value, Format format, Working working) {
    return new Figure(prefix + id, new Cell.Said(name), value, format, working, List.of());
  }

  private Figure mean(String item) {
    return means.apply(item);
  }

  private Figure gap(ImportanceItem pair) {
    return figure(
        pair.item() + "/gap",
        Phrase.of("describe.figure.gap").with("item", pair.item()),
        Value.of(pair.gap()),
        Format.MEAN,
        Working.of(
            "describe.gap.formula",
            operand("performance", mean(pair.item())),
            operand("importance", mean(pair.twin()))));
  }

  /** A cross-hair: the mean of the items' means, or the middle of the scale. */
  private Figure line(String id, BigFraction at, Function<ImportanceItem, String> code) {
    DeclaredScale scale = options.scale();
    Phrase name = Phrase.of("describe.figure." + id);
    if (options.midpoint() && scale != null) {
      return figure(
          id,
          name,
          Value.of(at),
          Format.MEAN,
          Working.of(
              "describe.middle.formula",
              operand("min", PartFigures.setting("describe.scale_min", scale.min())),
              operand("max", PartFigures.setting("describe.scale_max", scale.max()))));
    }
    List<Working.Operand> operands = new ArrayList<>();
    analysis.items().forEach(pair -> operands.add(operand("term", mean(code.apply(pair)))));
    operands.add(
        operand(
            "k",
            PartFigures.setting(
                "describe.importance.pairs", new BigFraction(analysis.items().size()))));
    return figure(
        id, name, Value.of(at), Format.MEAN, new Working("describe.line.formula", operands));
  }

  /** 100 × Σ(importance × performance) ÷ Σ importance ÷ max; none without pairs or a scale. */
  Optional<Figure> csi() {
    DeclaredScale scale = options.scale();
    if (scale == null || analysis.items().isEmpty()) {
      return Optional.empty();
    }
    List<Working.Operand> operands = new ArrayList<>();
    for (ImportanceItem pair : analysis.items()) {
      Figure importance = mean(pair.twin());
      operands.add(
          operand(
              "term",
              figure(
                  "csi/" + pair.item(),
                  Phrase.of("describe.figure.csi_term").with("item", pair.item()),
                  Value.of(pair.importance().multiply(pair.performance())),
                  Format.STATISTIC,
                  Working.of(
                      "describe.csi_term.formula",
                      operand("importance", importance),
                      operand("performance", mean(pair.item()))))));
      operands.add(operand("weight", importance));
    }
    operands.add(operand("max", PartFigures.setting("describe.scale_max", scale.max())));
    return Optional.of(
        figure(
            "csi",
            Phrase.of("describe.figure.csi"),
            analysis.csi(),
            Format.PERCENT,
            new Working("describe.csi.formula", operands)));
  }
}
