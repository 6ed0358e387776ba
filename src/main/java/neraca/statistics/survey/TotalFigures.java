package neraca.statistics.survey;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.List;
import neraca.model.AnswerMatrix;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;

/** How many respondents have a total in a class of the histogram, down to their answers. */
final class TotalFigures {
  private final AnswerMatrix answers;
  private final List<RespondentScore> scores;
  private final String prefix;

  /**
   * @param prefix of the ids
   */
  TotalFigures(String prefix, SurveyResult survey) {
    this.prefix = prefix + "totals/";
    answers = survey.answers();
    scores = survey.complete();
  }

  List<Figure> all(List<Chart.Bin> bins) {
    List<Figure> figures = new ArrayList<>();
    Figure n =
        figure(
            "n",
            Phrase.of("describe.figure.totals"),
            Value.of(scores.size()),
            Format.COUNT,
            Working.of("survey.count.formula", operand("answers", of(scores))));
    for (int at = 0; at < bins.size(); at++) {
      figures.addAll(share(bins, at, n));
    }
    return figures;
  }

  private List<Figure> share(List<Chart.Bin> bins, int at, Figure n) {
    Chart.Bin bin = bins.get(at);
    boolean last = at == bins.size() - 1;
    List<RespondentScore> members =
        scores.stream()
            .filter(
                s -> {
                  double total = s.total().toDouble();
                  return total >= bin.from() && (total < bin.to() || last);
                })
            .toList();
    Figure count =
        figure(
            at + "/count",
            Phrase.of("describe.figure.bin_count", "bin", bin.name()),
            Value.of(members.size()),
            Format.COUNT,
            Working.of("survey.count.formula", operand("answers", of(members))));
    Figure percent =
        figure(
            at + "/percent",
            Phrase.of("describe.figure.bin_percent", "bin", bin.name()),
            Value.of(100.0 * members.size() / scores.size()),
            Format.PERCENT,
            Working.of(
                "describe.option_percent.formula", operand("count", count), operand("n", n)));
    return List.of(count, percent);
  }

  private Figure figure(String id, Phrase name, Value value, Format format, Working working) {
    return new Figure(prefix + id, new Cell.Said(name), value, format, working, List.of());
  }

  private Source of(List<RespondentScore> some) {
    return new Source.Answers(
        answers.source(),
        some.isEmpty() ? List.of() : answers.items(),
        answers.confidential() ? List.of() : some.stream().map(RespondentScore::row).toList(),
        some.size(),
        false);
  }
}
