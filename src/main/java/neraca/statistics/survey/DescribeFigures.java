package neraca.statistics.survey;

import static neraca.model.result.Working.operand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.Grouping;
import org.apache.commons.math3.fraction.BigFraction;

/** The figures of a description, down to the answers; means as {@link SurveyFigures} opens them. */
final class DescribeFigures {
  private static final String KIND = "describe/";

  private final DescribeResult result;
  private final AnswerMatrix answers;
  private final String prefix;
  private final SurveyFigures means;
  private final SurveyFigures items;

  DescribeFigures(DescribeResult result) {
    this.result = result;
    boolean confidential = result.options().confidential();
    answers = result.answers();
    prefix = KIND + answers.source() + "/";
    means = new SurveyFigures(result.survey(), KIND, confidential);
    items =
        result.options().importance().isEmpty()
            ? means
            : new SurveyFigures(RespondentScores.of(answers), KIND, confidential);
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    Figure mean = means.overall();
    figures.add(mean);
    index("index", Phrase.of("describe.figure.index"), mean).ifPresent(figures::add);
    satisfied().ifPresent(figures::add);
    csi().ifPresent(figures::add);
    for (SurveyMean part : result.survey().dimensions()) {
      Figure of = means.dimension(part);
      figures.add(of);
      index(
              "dimension/" + part.code() + "/index",
              Phrase.of("describe.figure.dimension_index").with("dimension", part.code()),
              of)
          .ifPresent(figures::add);
    }
    return figures;
  }

  Optional<Figure> find(String id) {
    if (!id.startsWith(prefix)) {
      return Optional.empty();
    }
    return all().stream()
        .flatMap(f -> f.find(id).stream())
        .findFirst()
        .or(() -> groups().flatMap(f -> f.find(id).stream()).findFirst())
        .or(
            () ->
                IntStream.range(0, answers.items().size())
                    .filter(i -> id.startsWith(prefix + answers.items().get(i) + "/"))
                    .boxed()
                    .flatMap(i -> ofItem(i).stream())
                    .flatMap(f -> f.find(id).stream())
                    .findFirst());
  }

  /** Means of the groups that are shown, by their places. */
  private Stream<Figure> groups() {
    Grouping grouping = result.options().grouping();
    return grouping == null
        ? Stream.empty()
        : result.groups().stream()
            .flatMap(
                compared ->
                    IntStream.range(0, compared.levels().size())
                        .mapToObj(at -> group(compared, grouping, at)));
  }

  private Figure group(GroupComparison compared, Grouping grouping, int at) {
    AnswerMatrix scored = result.survey().answers();
    boolean whole = compared.of().equals(answers.source());
    List<String> items =
        whole ? scored.items() : result.survey().parts().getOrDefault(compared.of(), List.of());
    Words level = compared.levels().get(at).level();
    int[] rows =
        IntStream.range(0, scored.rows().size())
            .filter(row -> level.equals(grouping.levels().get(row)))
            .toArray();
    return means.group(
        (whole ? "" : "dimension/" + compared.of() + "/") + "group/" + at + "/",
        Phrase.of("describe.figure.group", "by", compared.name()).with("level", Cell.own(level)),
        rows(scored.select(items), rows));
  }

  private static AnswerMatrix rows(AnswerMatrix all, int[] rows) {
    double[][] columns =
        Arrays.stream(all.columns())
            .map(column -> Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
            .toArray(double[][]::new);
    List<String> names = Arrays.stream(rows).mapToObj(all.rows()::get).toList();
    return new AnswerMatrix(all.source(), all.name(), all.items(), names, columns);
  }

  private List<Figure> ofItem(int item) {
    String code = answers.items().get(item);
    Figure mean = item(code);
    List<Figure> figures = new ArrayList<>(List.of(mean));
    index(code + "/index", Phrase.of("describe.figure.item_index").with("item", code), mean)
        .ifPresent(figures::add);
    boolean confidential = result.options().confidential();
    figures.addAll(
        new ItemFigures(answers, result.items().get(item), mean, confidential).all(prefix));
    return figures;
  }

  private Figure item(String code) {
    return items.item(
        items == means
            ? result.survey().answers().items().indexOf(code)
            : answers.items().indexOf(code));
  }

  private Figure figure(String id, Phrase name, Value value, Format format, Working working) {
    List<Note> notes = value.isAbsent() ? result.notes() : List.of();
    return new Figure(prefix + id, new Cell.Said(name), value, format, working, notes);
  }

  private static Source.Setting setting(String key, BigFraction number) {
    return new Source.Setting(Phrase.of(key), Cell.number(Value.of(number), Format.PLAIN));
  }

  /** 100 × mean ÷ max; none without a scale. */
  private Optional<Figure> index(String id, Phrase name, Figure mean) {
    DeclaredScale scale = result.options().scale();
    if (scale == null) {
      return Optional.empty();
    }
    Value value =
        mean.value() instanceof Value.Exactly exact ? scale.index(exact.fraction()) : Value.ABSENT;
    return Optional.of(
        figure(
            id,
            name,
            value,
            Format.PERCENT,
            Working.of(
                "describe.index.formula",
                operand("mean", mean),
                operand("max", setting("describe.scale_max", scale.max())))));
  }

  /** 100 × satisfied ÷ n; none without classes. */
  private Optional<Figure> satisfied() {
    ClassSystem classes = result.options().classes();
    if (classes == null) {
      return Optional.empty();
    }
    PartDescription total = result.total();
    Working counted =
        Working.of(
            "describe.satisfied_count.formula",
            operand(
                "from",
                setting(
                    classes.ofIndex() ? "describe.satisfied_index_from" : "describe.satisfied_from",
                    classes.satisfiedFrom())),
            operand("answers", ofSatisfied(classes, total.satisfied())));
    Figure count =
        figure(
            "satisfied_count",
            Phrase.of("describe.figure.satisfied_count"),
            Value.of(total.satisfied()),
            Format.COUNT,
            counted);
    Figure n =
        figure(
            "n",
            Phrase.of("describe.figure.n"),
            Value.of(total.n()),
            Format.COUNT,
            Working.of("survey.count.formula", operand("answers", source(List.of(), total.n()))));
    return Optional.of(
        figure(
            "satisfied",
            Phrase.of("describe.figure.satisfied"),
            total.satisfiedPercent(),
            Format.PERCENT,
            Working.of(
                "describe.satisfied.formula", operand("satisfied", count), operand("n", n))));
  }

  private Source.Answers source(List<String> respondents, int used) {
    return new Source.Answers(
        answers.source(), result.survey().answers().items(), respondents, used, false);
  }

  /** The answers of the satisfied; of a confidential instrument without saying who they are. */
  private Source.Answers ofSatisfied(ClassSystem classes, int satisfied) {
    DeclaredScale scale = result.options().scale();
    List<String> who = new ArrayList<>();
    for (RespondentScore score : result.survey().scores()) {
      if (!result.options().confidential()
          && scale != null
          && score.score() instanceof Value.Exactly exact
          && classes.of(exact.fraction(), scale).filter(classes::isSatisfied).isPresent()) {
        who.add(score.row());
      }
    }
    // Of nobody no answers are to be opened: without names all would be.
    return satisfied == 0
        ? new Source.Answers(answers.source(), List.of(), 0, false)
        : source(who, satisfied);
  }

  /** 100 × Σ(importance × performance) ÷ Σ importance ÷ max; none without pairs or a scale. */
  private Optional<Figure> csi() {
    ImportanceAnalysis analysis = result.importance();
    DeclaredScale scale = result.options().scale();
    if (analysis == null || scale == null || analysis.items().isEmpty()) {
      return Optional.empty();
    }
    List<Working.Operand> operands = new ArrayList<>();
    for (ImportanceItem pair : analysis.items()) {
      Figure importance = item(pair.twin());
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
                      operand("performance", item(pair.item()))))));
      operands.add(operand("weight", importance));
    }
    operands.add(operand("max", setting("describe.scale_max", scale.max())));
    return Optional.of(
        figure(
            "csi",
            Phrase.of("describe.figure.csi"),
            analysis.csi(),
            Format.PERCENT,
            new Working("describe.csi.formula", operands)));
  }
}
