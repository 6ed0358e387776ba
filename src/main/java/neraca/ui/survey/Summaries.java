package neraca.ui.survey;

import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Value;
import neraca.statistics.survey.ClassSystem;
import neraca.statistics.survey.DescribeResult;
import neraca.statistics.survey.ScoreClass;
import org.apache.commons.math3.fraction.BigFraction;

/** Reads the strip's figures out of a description. */
final class Summaries {
  private Summaries() {}

  static Summary of(DescribeResult result, int items) {
    ScoreClass of = result.total().scoreClass();
    ClassSystem classes = result.options().classes();
    Format format = classes != null && classes.ofIndex() ? Format.WEIGHT : Format.MEAN;
    return new Summary(
        result.n(),
        result.total().missing(),
        items,
        figure(result, "mean").orElseThrow(),
        figure(result, "index").orElse(null),
        figure(result, "satisfied").orElse(null),
        of == null ? null : of.name(),
        of == null ? null : bound(of.lower(), format),
        of == null ? null : bound(of.upper(), format),
        result.answers().confidential());
  }

  private static Cell bound(BigFraction bound, Format format) {
    return Cell.number(Value.of(bound), format);
  }

  private static Optional<Figure> figure(DescribeResult result, String name) {
    return result.figure("describe/" + result.answers().source() + "/" + name);
  }
}
