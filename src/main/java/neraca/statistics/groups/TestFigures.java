package neraca.statistics.groups;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Term;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.result.Working;

/** The figures of one test: its statistic, degrees of freedom, p and effects, and their names. */
final class TestFigures {
  private static final Format DF = new Format(Unit.NUMBER, 0, 2);

  private final String prefix;
  private final GroupTest test;
  private final String kind;
  private final List<Figure> made = new ArrayList<>();

  /**
   * @param prefix of the ids of the comparison
   */
  TestFigures(String prefix, GroupTest test) {
    this.test = test;
    kind = test.kind().name().toLowerCase(Locale.ROOT);
    this.prefix = prefix + "test/" + test.kind().code() + "/";
  }

  List<Figure> made() {
    return made;
  }

  /** The statistic by a formula of its own. */
  Figure statistic(String formula, List<Working.Operand> operands) {
    return keep(
        figure("statistic", "describe.tests.statistic", test.statistic(), formula, operands));
  }

  /** One of the degrees of freedom. */
  Figure df(int place, String formula, List<Working.Operand> operands) {
    String id = place == 0 ? "df" : "df2";
    double df = place < test.df().size() ? test.df().get(place) : Double.NaN;
    return keep(
        new Figure(
            prefix + id,
            said("describe.tests." + id),
            Value.of(df),
            DF,
            new Working(formula, operands)));
  }

  Figure p(String formula, Working.Operand... operands) {
    return keep(
        figure(
            "p", "describe.tests.p", test.p(), "describe.tests.p." + formula, List.of(operands)));
  }

  Figure effect(String formula, Working.Operand... operands) {
    return keep(
        figure(
            "effect",
            "describe.tests.effect." + kind,
            test.effect(),
            "describe.tests." + formula + ".formula",
            List.of(operands)));
  }

  Figure corrected(String formula, Working.Operand... operands) {
    return keep(
        figure(
            "corrected",
            "describe.tests.corrected",
            test.corrected(),
            "describe.tests." + formula + ".formula",
            List.of(operands)));
  }

  /** A step on the way that stands in no table. */
  Figure step(String name, double value, List<Working.Operand> operands) {
    return figure(
        name, "describe.tests." + name, value, "describe.tests." + name + ".formula", operands);
  }

  private Figure figure(
      String id, String name, double value, String formula, List<Working.Operand> operands) {
    return new Figure(
        prefix + id, said(name), Value.of(value), Format.STATISTIC, new Working(formula, operands));
  }

  private Cell said(String name) {
    return new Cell.Said(
        Phrase.of("describe.figure.of_test", "what", Cell.said(name))
            .with("test", Cell.said("describe.tests.kind." + kind)));
  }

  private Figure keep(Figure figure) {
    made.add(figure);
    return figure;
  }

  /** The same place of the formula for all of these. */
  static List<Working.Operand> all(String place, List<? extends Term> terms) {
    return terms.stream().map(t -> operand(place, t)).toList();
  }

  @SafeVarargs
  static List<Working.Operand> join(List<Working.Operand>... lists) {
    return java.util.Arrays.stream(lists).flatMap(List::stream).toList();
  }
}
