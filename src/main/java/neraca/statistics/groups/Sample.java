package neraca.statistics.groups;

import static neraca.model.result.Working.operand;

import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;

/**
 * The figures of one group that tests are made of.
 *
 * @param n scores
 * @param mean of the scores, or of their distances from the mean
 * @param squares sum of squares about it
 * @param answers of the group
 */
record Sample(Cell level, Figure n, Figure mean, Figure squares, Source answers) {

  /** The scores of a group whose mean, made of their number, is known. */
  static Sample of(Cell level, Scores scores, Figure mean) {
    String prefix = start(mean);
    Figure n = mean.find(prefix + "n").orElseThrow();
    Source answers = (Source) n.working().operands().get(0).term();
    Figure squares =
        named(
            prefix + "squares",
            "describe.score_squares",
            level,
            Value.of(scores.squares()),
            Working.of(
                "describe.score_squares.formula",
                operand("answers", answers),
                operand("mean", mean)));
    return new Sample(level, n, mean, squares, answers);
  }

  private static String start(Figure mean) {
    return mean.id().substring(0, mean.id().lastIndexOf('/') + 1);
  }

  /** The distances of the same scores from their mean, for Levene's test. */
  Sample distances(Scores distances) {
    String prefix = start(mean);
    Figure distance =
        named(
            prefix + "distance",
            "describe.tests.distance",
            level,
            Value.of(distances.mean()),
            Working.of(
                "describe.tests.distance.formula",
                operand("answers", answers),
                operand("mean", mean)));
    Figure about =
        named(
            prefix + "distance_squares",
            "describe.tests.distance_squares",
            level,
            Value.of(distances.squares()),
            Working.of(
                "describe.tests.distance_squares.formula",
                operand("answers", answers),
                operand("mean", mean),
                operand("distance", distance)));
    return new Sample(level, n, distance, about, answers);
  }

  Figure sd(double sd) {
    return named(
        start(mean) + "sd",
        "describe.sd",
        level,
        Value.of(sd),
        Working.of("describe.score_sd.formula", operand("squares", squares), operand("n", n)));
  }

  /** An end of the 95% interval of the mean. */
  Figure end(String name, double value, double t, Figure sd) {
    Source times =
        new Source.Setting(
            Phrase.of("describe.t").with("df", Math.max((int) n.value().toDouble() - 1, 0)),
            Cell.number(t, Format.STATISTIC));
    return new Figure(
        start(mean) + name,
        said("describe.groups." + name, level),
        Value.of(value),
        Format.MEAN,
        Working.of(
            "describe.groups." + name + ".formula",
            operand("mean", mean),
            operand("t", times),
            operand("sd", sd),
            operand("n", n)));
  }

  /** What only this group has. */
  Figure own(String id, String name, double value, Working working) {
    return named(start(mean) + id, name, level, Value.of(value), working);
  }

  private static Cell said(String name, Cell level) {
    return new Cell.Said(
        Phrase.of("describe.figure.of_level", "what", Cell.said(name)).with("level", level));
  }

  private static Figure named(String id, String name, Cell level, Value value, Working working) {
    return new Figure(id, said(name, level), value, Format.STATISTIC, working);
  }
}
