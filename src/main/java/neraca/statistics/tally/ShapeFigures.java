package neraca.statistics.tally;

import static neraca.model.result.Working.operand;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;

/** Skewness and kurtosis of an item with their standard errors, down to its answers. */
public final class ShapeFigures {
  private final String prefix;
  private final String item;
  private final Moments moments;
  private final Figure n;
  private final Figure mean;

  /**
   * @param prefix of the ids
   * @param n answers, of {@code mean}
   */
  public ShapeFigures(String prefix, String item, Moments moments, Figure n, Figure mean) {
    this.prefix = prefix;
    this.item = item;
    this.moments = moments;
    this.n = n;
    this.mean = mean;
  }

  /**
   * All four.
   *
   * @param sd of the item
   * @param given its answers
   */
  public List<Figure> all(Figure sd, Source given) {
    int answers = (int) n.value().toDouble();
    Figure cubes = powers("cubes", moments.cubes(), given);
    Figure fourths = powers("fourths", moments.fourths(), given);
    Figure skewnessSe = statistic("skewness_se", Moments.skewnessError(answers), operand("n", n));
    return List.of(
        statistic(
            "skewness",
            moments.skewness(),
            operand("n", n),
            operand("cubes", cubes),
            operand("sd", sd)),
        skewnessSe,
        statistic(
            "kurtosis",
            moments.kurtosis(),
            operand("n", n),
            operand("fourths", fourths),
            operand("sd", sd)),
        statistic(
            "kurtosis_se",
            Moments.kurtosisError(answers),
            operand("skewness_se", skewnessSe),
            operand("n", n)));
  }

  private Figure powers(String name, Value value, Source given) {
    return figure(name, value, Format.STATISTIC, operand("answers", given), operand("mean", mean));
  }

  private Figure statistic(String name, double value, Working.Operand... operands) {
    return figure(name, Value.of(value), Format.STATISTIC, operands);
  }

  private Figure figure(String name, Value value, Format format, Working.Operand... operands) {
    return new Figure(
        prefix + name,
        new Cell.Said(
            Phrase.of("describe.figure.of_item", "what", Cell.said("describe." + name))
                .with("item", item)),
        value,
        format,
        Working.of("describe." + name + ".formula", operands));
  }
}
