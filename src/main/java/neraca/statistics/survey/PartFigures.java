package neraca.statistics.survey;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What is said of the scores on an instrument or on a dimension besides their mean: spread, index,
 * classes, share of the satisfied.
 */
final class PartFigures {
  private final DescribeOptions options;
  private final PartDescription part;
  private final AnswerMatrix answers;
  private final Figure mean;
  private final String prefix;
  private final List<RespondentScore> scores;

  /**
   * @param answers to the items of the score
   * @param mean of the scores, {@code …/mean}, made of their number {@code …/n}
   */
  PartFigures(DescribeOptions options, PartDescription part, AnswerMatrix answers, Figure mean) {
    this.options = options;
    this.part = part;
    this.answers = answers;
    this.mean = mean;
    prefix = mean.id().substring(0, mean.id().length() - "mean".length());
    scores =
        IntStream.range(0, answers.rows().size())
            .mapToObj(row -> RespondentScores.of(answers, row))
            .toList();
  }

  /** The mean, its index and the share of the satisfied. */
  List<Figure> main() {
    List<Figure> figures = new ArrayList<>(List.of(mean));
    index().ifPresent(figures::add);
    satisfied().ifPresent(figures::add);
    return figures;
  }

  /** These and all that stands in a table besides. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>(main());
    figures.add(sd());
    figures.add(missing());
    ClassSystem classes = options.classes();
    if (classes != null) {
      classes.classes().forEach(c -> figures.addAll(share(classes, c)));
    }
    return figures;
  }

  private Figure n() {
    return mean.find(prefix + "n").orElseThrow();
  }

  private Figure figure(String id, String name, Value value, Format format, Working working) {
    return figure(id, Phrase.of(name), value, format, working);
  }

  private Figure figure(String id, Phrase name, Value value, Format format, Working working) {
    Cell said =
        part.code().equals(answers.source())
            ? new Cell.Said(name)
            : new Cell.Said(
                Phrase.of("describe.figure.of_dimension", "what", new Cell.Said(name))
                    .with("dimension", part.code()));
    return new Figure(prefix + id, said, value, format, working, List.of());
  }

  /** A number that was declared or follows from the method. */
  static Source.Setting setting(String key, BigFraction number) {
    return new Source.Setting(Phrase.of(key), Cell.number(Value.of(number), Format.PLAIN));
  }

  /** 100 × mean ÷ max; none without a scale. */
  static Optional<Working> index(DescribeOptions options, Figure mean) {
    DeclaredScale scale = options.scale();
    return scale == null
        ? Optional.empty()
        : Optional.of(
            Working.of(
                "describe.index.formula",
                operand("mean", mean),
                operand("max", setting("describe.scale_max", scale.max()))));
  }

  private Optional<Figure> index() {
    return index(options, mean)
        .map(
            working ->
                figure("index", "describe.figure.index", part.index(), Format.PERCENT, working));
  }

  /** √(Σ(score − mean)² ÷ (n − 1)). */
  private Figure sd() {
    Value squares = Value.ABSENT;
    if (part.mean() instanceof Value.Exactly centre) {
      BigFraction sum = BigFraction.ZERO;
      for (RespondentScore score : scores) {
        if (score.score() instanceof Value.Exactly exact) {
          BigFraction away = exact.fraction().subtract(centre.fraction());
          sum = sum.add(away.multiply(away));
        }
      }
      squares = Value.of(sum);
    }
    Figure spread =
        figure(
            "score_squares",
            "describe.score_squares",
            squares,
            Format.STATISTIC,
            Working.of(
                "describe.score_squares.formula",
                operand("answers", given(List.of(), part.n())),
                operand("mean", mean)));
    return figure(
        "sd",
        "describe.score_sd",
        Value.of(part.sd()),
        Format.STATISTIC,
        Working.of("describe.score_sd.formula", operand("squares", spread), operand("n", n())));
  }

  private Figure missing() {
    return figure(
        "missing",
        "describe.score_missing",
        Value.of(part.missing()),
        Format.COUNT,
        Working.of(
            "instrument.excluded.formula",
            operand("respondents", respondents(prefix, answers)),
            operand("n", n())));
  }

  /** Everybody, whatever they answered. */
  static Figure respondents(String prefix, AnswerMatrix answers) {
    int all = answers.rows().size();
    return new Figure(
        prefix + "respondents",
        Cell.said("instrument.respondents"),
        Value.of(all),
        Format.COUNT,
        Working.of(
            "instrument.respondents.formula",
            operand("answers", new Source.Answers(answers.source(), answers.items(), all, false))));
  }

  private Source.Answers given(List<String> respondents, int used) {
    return new Source.Answers(answers.source(), answers.items(), respondents, used, false);
  }

  /**
   * The answers of these; of a confidential instrument without saying who they are. Of nobody no
   * answers are to be opened: without names all would be.
   */
  private Source.Answers of(List<RespondentScore> some) {
    if (some.isEmpty()) {
      return new Source.Answers(answers.source(), List.of(), 0, false);
    }
    return given(
        answers.confidential() ? List.of() : some.stream().map(RespondentScore::row).toList(),
        some.size());
  }

  private List<RespondentScore> in(
      ClassSystem classes, java.util.function.Predicate<ScoreClass> c) {
    DeclaredScale scale = options.scale();
    return scores.stream()
        .filter(
            s ->
                scale != null
                    && s.score() instanceof Value.Exactly exact
                    && classes.of(exact.fraction(), scale).filter(c).isPresent())
        .toList();
  }

  /** 100 × satisfied ÷ n; none without classes. */
  private Optional<Figure> satisfied() {
    ClassSystem classes = options.classes();
    if (classes == null) {
      return Optional.empty();
    }
    Working counted =
        Working.of(
            "describe.satisfied_count.formula",
            operand(
                "from",
                setting(
                    classes.ofIndex() ? "describe.satisfied_index_from" : "describe.satisfied_from",
                    classes.satisfiedFrom())),
            operand("answers", of(in(classes, classes::isSatisfied))));
    Figure count =
        figure(
            "satisfied_count",
            "describe.figure.satisfied_count",
            Value.of(part.satisfied()),
            Format.COUNT,
            counted);
    return Optional.of(
        figure(
            "satisfied",
            "describe.figure.satisfied",
            part.satisfiedPercent(),
            Format.PERCENT,
            Working.of(
                "describe.satisfied.formula", operand("satisfied", count), operand("n", n()))));
  }

  /** Bounds of a class, and who is in it. */
  private List<Figure> share(ClassSystem classes, ScoreClass of) {
    String id = "class/" + of.number() + "/";
    Figure from = bound(id + "from", classes, of, of.number() - 1, of.lower());
    Figure to = bound(id + "to", classes, of, of.number(), of.upper());
    List<RespondentScore> members = in(classes, c -> c.number() == of.number());
    Figure count =
        figure(
            id + "count",
            Phrase.of("describe.figure.class_count", "class", of.name()),
            Value.of(members.size()),
            Format.COUNT,
            Working.of(
                classes.ofIndex()
                    ? "describe.class_index_count.formula"
                    : "describe.class_count.formula",
                operand("from", from),
                operand("to", to),
                operand("answers", of(members))));
    Value percent =
        part.n() == 0
            ? Value.ABSENT
            : Value.of(new BigFraction(members.size(), part.n()).multiply(100));
    return List.of(
        from,
        to,
        count,
        figure(
            id + "percent",
            Phrase.of("describe.figure.class_percent", "class", of.name()),
            percent,
            Format.PERCENT,
            Working.of(
                "describe.option_percent.formula", operand("count", count), operand("n", n()))));
  }

  /** min + steps × (max − min) ÷ classes; a bound of somebody's own is what was chosen. */
  private Figure bound(
      String id, ClassSystem classes, ScoreClass of, int steps, BigFraction bound) {
    Phrase name =
        Phrase.of("describe.figure.class_" + id.substring(id.lastIndexOf('/') + 1))
            .with("class", of.name());
    int count = classes.classes().size();
    BigFraction min = classes.classes().get(0).lower();
    BigFraction max = classes.classes().get(count - 1).upper();
    boolean equal = bound.equals(min.add(max.subtract(min).multiply(steps).divide(count)));
    Working working =
        equal
            ? Working.of(
                "describe.class_bound.formula",
                operand("min", setting("describe.class_min", min)),
                operand("steps", setting("describe.class_steps", new BigFraction(steps))),
                operand("max", setting("describe.class_max", max)),
                operand("classes", setting("describe.class_number", new BigFraction(count))))
            : Working.of("figure.sum", operand("term", setting("describe.class_chosen", bound)));
    return figure(id, name, Value.of(bound), Format.MEAN, working);
  }
}
