package neraca.statistics.survey;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;

/**
 * The figures of respondents' scores, down to their answers; where those are confidential, down to
 * all of them together, without the single respondents.
 */
final class SurveyFigures {
  private final SurveyResult result;
  private final AnswerMatrix answers;
  private final String prefix;

  SurveyFigures(SurveyResult result) {
    this(result, "survey/");
  }

  /** The figures under another beginning of their ids. */
  SurveyFigures(SurveyResult result, String kind) {
    this.result = result;
    this.answers = result.answers();
    this.prefix = kind + answers.source() + "/";
  }

  List<Figure> all() {
    return Stream.concat(Stream.of(overall()), result.dimensions().stream().map(this::dimension))
        .toList();
  }

  Optional<Figure> find(String id) {
    if (!id.startsWith(prefix)) {
      return Optional.empty();
    }
    return all().stream()
        .flatMap(f -> f.find(id).stream())
        .findFirst()
        .or(
            () ->
                IntStream.range(0, result.items().size())
                    .mapToObj(this::item)
                    .flatMap(f -> f.find(id).stream())
                    .findFirst());
  }

  private Source.Answers source(List<String> items, int n) {
    return new Source.Answers(answers.source(), items, n, false);
  }

  /** Answers of these respondents; they are named only where they are some and not confidential. */
  private Source source(AnswerMatrix part, int n) {
    boolean all = part.rows().size() == answers.rows().size();
    return new Source.Answers(
        answers.source(),
        part.items(),
        all || answers.confidential() ? List.of() : part.rows(),
        n,
        false);
  }

  private Figure figure(String id, Phrase name, Value value, Format format, Working working) {
    List<Note> notes = value.isAbsent() ? result.notes() : List.of();
    return new Figure(prefix + id, new Cell.Said(name), value, format, working, notes);
  }

  Figure overall() {
    Phrase name = Phrase.of("survey.mean_of", "name", Cell.own(answers.name()));
    return scored("", name, result.overall(), answers);
  }

  Figure dimension(SurveyMean mean) {
    return scored(
        "dimension/" + mean.code() + "/",
        Phrase.of("survey.dimension_mean").with("dimension", mean.code()),
        mean,
        answers.select(result.parts().getOrDefault(mean.code(), List.of())));
  }

  /**
   * The mean of a group of respondents.
   *
   * @param start of the ids
   * @param part the group's answers to the items of the score
   */
  Figure group(String start, Phrase name, AnswerMatrix part) {
    return scored(start, name, RespondentScores.of(part).overall(), part);
  }

  /** Mean of the scores of all respondents who have one. */
  private Figure scored(String start, Phrase name, SurveyMean mean, AnswerMatrix part) {
    List<Working.Operand> operands = new ArrayList<>();
    for (int row = 0; row < part.rows().size(); row++) {
      RespondentScore score = RespondentScores.of(part, row);
      if (!part.confidential() && !score.score().isAbsent()) {
        operands.add(operand("term", respondent(start, score, part)));
      }
    }
    if (operands.isEmpty()) {
      operands.add(operand("term", source(part, mean.n())));
    }
    operands.add(operand("n", count(start + "n", mean.n(), source(part, mean.n()))));
    return figure(
        start + "mean",
        name,
        mean.mean(),
        Format.MEAN,
        new Working("survey.mean.formula", operands));
  }

  private Figure respondent(String start, RespondentScore score, AnswerMatrix part) {
    String id = start + "respondent/" + score.row();
    Source given =
        new Source.Answers(answers.source(), part.items(), List.of(score.row()), 1, false);
    Figure sum =
        figure(
            id + "/sum",
            Phrase.of("survey.respondent_sum").with("respondent", score.row()),
            score.sum(),
            Format.PLAIN,
            Working.of("survey.sum.formula", operand("answers", given)));
    return figure(
        id,
        Phrase.of("survey.respondent_score").with("respondent", score.row()),
        score.score(),
        Format.MEAN,
        Working.of(
            "survey.score.formula",
            operand("sum", sum),
            operand("answered", count(id + "/answered", score.answered(), given))));
  }

  private Figure count(String id, int count, Source of) {
    return figure(
        id,
        Phrase.of(id.endsWith("/answered") ? "survey.answered" : "survey.n"),
        Value.of(count),
        Format.COUNT,
        Working.of("survey.count.formula", operand("answers", of)));
  }

  Figure item(int item) {
    SurveyMean mean = result.items().get(item);
    Source given = source(List.of(mean.code()), mean.n());
    Figure sum =
        figure(
            mean.code() + "/sum",
            Phrase.of("survey.item_sum").with("item", mean.code()),
            sum(mean),
            Format.PLAIN,
            Working.of("survey.sum.formula", operand("answers", given)));
    return figure(
        mean.code() + "/mean",
        Phrase.of("survey.item_mean").with("item", mean.code()),
        mean.mean(),
        Format.MEAN,
        Working.of(
            "survey.item_mean.formula",
            operand("sum", sum),
            operand("n", count(mean.code() + "/n", mean.n(), given))));
  }

  /** Sum of the answers to an item: exactly the mean times their number. */
  private static Value sum(SurveyMean mean) {
    return mean.mean() instanceof Value.Exactly exact
        ? Value.of(exact.fraction().multiply(mean.n()))
        : Value.ABSENT;
  }
}
