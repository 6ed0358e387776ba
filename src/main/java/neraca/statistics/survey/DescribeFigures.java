package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.GroupFigures;
import neraca.statistics.groups.Grouping;
import neraca.statistics.groups.SideBySide;

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
    answers = result.answers();
    prefix = KIND + answers.source() + "/";
    means = new SurveyFigures(result.survey(), KIND);
    items =
        result.options().importance().isEmpty()
            ? means
            : new SurveyFigures(RespondentScores.of(answers), KIND);
  }

  List<Figure> all() {
    if (result.hidesWhole()) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>(total().main());
    importance().flatMap(ImportanceFigures::csi).ifPresent(figures::add);
    dimensions().forEach(part -> figures.addAll(part.main()));
    return figures;
  }

  private PartFigures total() {
    return new PartFigures(
        result.options(), result.total(), result.survey().answers(), means.overall());
  }

  private Stream<PartFigures> dimensions() {
    return IntStream.range(0, result.dimensions().size()).mapToObj(this::dimension);
  }

  private PartFigures dimension(int at) {
    SurveyResult survey = result.survey();
    SurveyMean part = survey.dimensions().get(at);
    return new PartFigures(
        result.options(),
        result.dimensions().get(at),
        survey.answers().select(survey.parts().getOrDefault(part.code(), List.of())),
        means.dimension(part));
  }

  private Optional<ImportanceFigures> importance() {
    return Optional.ofNullable(result.importance())
        .map(of -> new ImportanceFigures(of, result.options(), prefix, this::item));
  }

  Optional<Figure> find(String id) {
    if (!id.startsWith(prefix)) {
      return Optional.empty();
    }
    return candidates(id.substring(prefix.length()))
        .filter(f -> f.id().equals(id))
        .findFirst()
        .or(
            () ->
                candidates(id.substring(prefix.length()))
                    .flatMap(f -> f.find(id).stream())
                    .findFirst());
  }

  /** Figures among which, or among whose operands, one of that name is. */
  private Stream<Figure> candidates(String name) {
    return Stream.concat(result.hidesWhole() ? Stream.empty() : ofTogether(name), ofGroups(name));
  }

  /** Of the respondents compared. */
  private Stream<Figure> ofGroups(String name) {
    String first = first(name);
    Stream<Figure> ofAll =
        switch (first) {
          case "group", "test", "pair" -> groups(this::isWhole);
          case "side" -> sides(answers.source());
          case "dimension" -> {
            String part = name.substring(first.length() + 1);
            Stream<Figure> compared =
                result.survey().parts().keySet().stream()
                    .filter(code -> part.startsWith(code + "/"))
                    .flatMap(this::sides);
            yield Stream.concat(
                groups(g -> !isWhole(g) && part.startsWith(g.of() + "/")), compared);
          }
          default -> Stream.empty();
        };
    return Stream.concat(ofAll, itemsOf(name).flatMap(i -> sides(answers.items().get(i))));
  }

  private static String first(String name) {
    return name.substring(0, Math.max(name.indexOf('/'), 0));
  }

  /** The places of the items with whose code a name may begin. */
  private Stream<Integer> itemsOf(String name) {
    return IntStream.range(0, answers.items().size())
        .filter(i -> name.startsWith(answers.items().get(i) + "/"))
        .boxed();
  }

  /** Of all respondents together. */
  private Stream<Figure> ofTogether(String name) {
    String first = first(name);
    Stream<Figure> ofAll =
        switch (first) {
          case "" -> Stream.concat(total().all().stream(), ofPairs());
          case "dimension" -> ofDimension(name.substring(first.length() + 1));
          case "totals" ->
              new TotalFigures(prefix, result.survey()).all(result.totalChart().bins()).stream();
          case "csi" -> ofPairs();
          case "class", "respondent" -> total().all().stream();
          default -> Stream.empty();
        };
    return Stream.concat(
        ofAll, itemsOf(name).flatMap(i -> Stream.concat(ofItem(i).stream(), ofPairs())));
  }

  private Stream<Figure> ofPairs() {
    return importance().stream().flatMap(i -> i.all().stream());
  }

  /** Of the dimension that a name begins with. */
  private Stream<Figure> ofDimension(String name) {
    return IntStream.range(0, result.dimensions().size())
        .filter(at -> name.startsWith(result.dimensions().get(at).code() + "/"))
        .mapToObj(this::dimension)
        .flatMap(d -> d.all().stream());
  }

  /** All of the groups that are shown: their means by their places, the tests, the pairs. */
  private Stream<Figure> groups(Predicate<GroupComparison> of) {
    Grouping grouping = result.options().grouping();
    return grouping == null
        ? Stream.empty()
        : result.groups().stream()
            .filter(of)
            .flatMap(compared -> groups(compared, grouping).stream());
  }

  private List<Figure> groups(GroupComparison compared, Grouping grouping) {
    List<Figure> all =
        new ArrayList<>(
            IntStream.range(0, compared.levels().size())
                .mapToObj(at -> group(compared, grouping, at))
                .toList());
    AnswerMatrix part = result.survey().answers().select(itemsOf(compared));
    List<Value> scores =
        IntStream.range(0, part.rows().size())
            .mapToObj(row -> RespondentScores.of(part, row).score())
            .toList();
    all.addAll(
        GroupFigures.of(compared, grouping, scores, answers.confidential(), List.copyOf(all)));
    return all;
  }

  private boolean isWhole(GroupComparison compared) {
    return compared.of().equals(answers.source());
  }

  /** The items of the score that is compared. */
  private List<String> itemsOf(GroupComparison compared) {
    return isWhole(compared)
        ? result.survey().answers().items()
        : result.survey().parts().getOrDefault(compared.of(), List.of());
  }

  private Figure group(GroupComparison compared, Grouping grouping, int at) {
    return group(
        (isWhole(compared) ? "" : "dimension/" + compared.of() + "/") + "group/",
        itemsOf(compared),
        new Cell[] {compared.name(), compared.levels().get(at).level()},
        grouping,
        at);
  }

  /**
   * The mean of a group.
   *
   * @param start of the id, before the place of the group
   * @param named what is grouped by, and the group
   */
  private Figure group(String start, List<String> items, Cell[] named, Grouping grouping, int at) {
    Cell level = named[1];
    int[] rows =
        IntStream.range(0, answers.rows().size())
            .filter(row -> level.equals(grouping.levels().get(row)))
            .toArray();
    return means.group(
        start + at + "/",
        Phrase.of("describe.figure.group", "by", named[0]).with("level", named[1]),
        answers.select(items).only(rows));
  }

  /** Means of the groups of one row of those side by side, and their differences. */
  private Stream<Figure> sides(String code) {
    SideBySide sides = result.sides();
    Grouping grouping = result.options().grouping();
    if (sides == null || grouping == null) {
      return Stream.empty();
    }
    return sides.rows().stream()
        .filter(row -> row.of().equals(code))
        .findFirst()
        .map(row -> sides(sides, row, grouping).stream())
        .orElse(Stream.empty());
  }

  private List<Figure> sides(SideBySide sides, SideBySide.Row row, Grouping grouping) {
    boolean whole = row.of().equals(answers.source());
    boolean item = !whole && !result.survey().parts().containsKey(row.of());
    String start = (whole ? "" : (item ? "" : "dimension/") + row.of() + "/") + "side/";
    List<String> items =
        whole
            ? result.survey().answers().items()
            : item ? List.of(row.of()) : result.survey().parts().getOrDefault(row.of(), List.of());
    List<Figure> figures = new ArrayList<>();
    for (int at = 0; at < sides.levels().size(); at++) {
      Cell level = sides.levels().get(at);
      if (!row.means().get(at).isAbsent()) {
        figures.add(group(start, items, new Cell[] {sides.name(), level}, grouping, at));
      }
      Value difference = row.difference(at);
      if (at > 0 && !difference.isAbsent()) {
        Figure first =
            group(start, items, new Cell[] {sides.name(), sides.levels().get(0)}, grouping, 0);
        figures.add(
            new Figure(
                prefix + start + at + "/difference",
                new Cell.Said(
                    Phrase.of("describe.figure.difference", "later", level)
                        .with("first", sides.levels().get(0))),
                difference,
                Format.MEAN,
                Working.of(
                    "describe.difference.formula",
                    Working.operand("later", figures.get(figures.size() - 1)),
                    Working.operand("first", first))));
      }
    }
    return figures;
  }

  private List<Figure> ofItem(int item) {
    String code = answers.items().get(item);
    Figure mean = item(code);
    List<Figure> figures = new ArrayList<>(List.of(mean));
    PartFigures.index(result.options(), mean)
        .map(
            working ->
                new Figure(
                    prefix + code + "/index",
                    new Cell.Said(Phrase.of("describe.figure.item_index").with("item", code)),
                    result.items().get(item).index(),
                    Format.PERCENT,
                    working))
        .ifPresent(figures::add);
    figures.addAll(new ItemFigures(answers, result.items().get(item), mean).all(prefix));
    return figures;
  }

  private Figure item(String code) {
    return items.item(
        items == means
            ? result.survey().answers().items().indexOf(code)
            : answers.items().indexOf(code));
  }
}
