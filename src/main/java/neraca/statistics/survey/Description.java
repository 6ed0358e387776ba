package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.Grouping;
import neraca.statistics.groups.Scores;
import neraca.statistics.groups.SideBySide;
import neraca.statistics.secrecy.Secrecy;
import neraca.statistics.tally.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Describes answers: each item on its own, the instrument and its dimensions by the scores of the
 * respondents, who need half of the items. Items that ask for importance are described, but are in
 * no score.
 */
public final class Description {
  private final AnswerMatrix answers;
  private final DescribeOptions options;
  private final AnswerMatrix scored;

  /** Codes of the items and dimensions that too few answered. */
  private final Set<String> withheld;

  private Description(AnswerMatrix answers, DescribeOptions options, Set<String> withheld) {
    this.answers = answers;
    this.options = options;
    this.withheld = withheld;
    Set<String> twins = new HashSet<>(options.importance().values());
    scored = answers.select(answers.items().stream().filter(i -> !twins.contains(i)).toList());
  }

  /**
   * Describes answers.
   *
   * @throws Refusal for an infinite cell, a pair that names an unknown item, or too few respondents
   *     of a confidential instrument; items and dimensions of it that too few answered are left out
   */
  public static DescribeResult of(AnswerMatrix answers, DescribeOptions options) {
    Secrecy.refuse(answers);
    options.importance().entrySet().stream()
        .flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()))
        .filter(item -> !answers.items().contains(item))
        .findFirst()
        .ifPresent(
            item -> {
              throw new Refusal(
                  Phrase.of("describe.refused.pair")
                      .with("item", item)
                      .with("known", String.join(", ", answers.items())));
            });
    AnswerMatrix told = Secrecy.told(answers);
    Set<String> withheld = new LinkedHashSet<>(answers.items());
    told.items().forEach(withheld::remove);
    return new Description(told, options.among(told.items()), withheld).result();
  }

  private DescribeResult result() {
    Map<String, List<String>> parts = parts();
    SurveyResult survey = RespondentScores.of(scored, parts);
    Secrecy.refuse(answers, survey.n());
    Map<String, List<Value>> scores = new LinkedHashMap<>();
    scores.put(answers.source(), scores(scored));
    for (SurveyMean mean : survey.dimensions()) {
      scores.put(mean.code(), scores(scored.select(parts.getOrDefault(mean.code(), List.of()))));
    }
    if (options.hidesWhole(answers)) {
      return inGroups(survey, scores);
    }
    List<ItemDescription> items = new ArrayList<>();
    for (int i = 0; i < answers.items().size(); i++) {
      items.add(
          ItemDescription.of(
              answers.items().get(i),
              new Tally(answers.columns()[i]),
              answers.rows().size(),
              options));
    }
    List<PartDescription> dimensions =
        survey.dimensions().stream()
            .map(mean -> part(mean, scores.getOrDefault(mean.code(), List.of())))
            .toList();
    List<Value> all = scores.getOrDefault(answers.source(), List.of());
    PartDescription total = part(survey.overall(), all);
    return new DescribeResult(
        answers,
        options,
        survey,
        items,
        dimensions,
        total,
        shares(all, total.n()),
        groups(scores),
        sides(scores),
        importance(items),
        notes(survey, items));
  }

  /** Nothing but how many there are, and the groups. */
  private DescribeResult inGroups(SurveyResult survey, Map<String, List<Value>> scores) {
    return new DescribeResult(
        answers,
        options,
        survey,
        List.of(),
        List.of(),
        PartDescription.hidden(survey.overall()),
        List.of(),
        groups(scores),
        sides(scores),
        null,
        notes(survey, List.of()));
  }

  /** The dimensions with those of their items that are in a score. */
  private Map<String, List<String>> parts() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    options
        .dimensions()
        .forEach(
            (code, items) -> {
              List<String> left = items.stream().filter(scored.items()::contains).toList();
              if (!left.isEmpty() && isTold(left)) {
                parts.put(code, left);
              } else if (!left.isEmpty()) {
                withheld.add(code);
              }
            });
    return parts;
  }

  private boolean isTold(List<String> dimension) {
    return !answers.confidential()
        || !Secrecy.hides(answers, RespondentScores.of(scored.select(dimension)).n());
  }

  private List<Note> notes(SurveyResult survey, List<ItemDescription> items) {
    List<Note> notes = new ArrayList<>(new DescribeFindings(options, items).all(survey));
    if (!withheld.isEmpty()) {
      notes.add(Secrecy.note(withheld));
    }
    return notes;
  }

  private static List<Value> scores(AnswerMatrix part) {
    List<Value> scores = new ArrayList<>();
    for (int row = 0; row < part.rows().size(); row++) {
      scores.add(RespondentScores.of(part, row).score());
    }
    return scores;
  }

  private PartDescription part(SurveyMean mean, List<Value> scores) {
    ClassSystem classes = options.classes();
    int satisfied = 0;
    for (Value score : scores) {
      ScoreClass of = options.scoreClass(score);
      satisfied += of != null && classes != null && classes.isSatisfied(of) ? 1 : 0;
    }
    return new PartDescription(
        mean.code(),
        mean.n(),
        mean.missing(),
        mean.mean(),
        Scores.sd(scores),
        options.index(mean.mean()),
        options.scoreClass(mean.mean()),
        satisfied,
        classes == null ? Value.ABSENT : Frequency.percent(satisfied, mean.n()));
  }

  private List<ClassShare> shares(List<Value> scores, int n) {
    ClassSystem classes = options.classes();
    if (classes == null) {
      return List.of();
    }
    Map<Integer, Integer> counts = new HashMap<>();
    for (Value score : scores) {
      ScoreClass of = options.scoreClass(score);
      if (of != null) {
        counts.merge(of.number(), 1, Integer::sum);
      }
    }
    return classes.classes().stream()
        .map(
            c -> {
              int count = counts.getOrDefault(c.number(), 0);
              return new ClassShare(c, count, Frequency.percent(count, n));
            })
        .toList();
  }

  private List<GroupComparison> groups(Map<String, List<Value>> scores) {
    Grouping grouping = options.grouping();
    if (grouping == null) {
      return List.of();
    }
    return scores.entrySet().stream()
        .map(e -> GroupComparison.of(e.getKey(), grouping, e.getValue(), answers.confidential()))
        .toList();
  }

  private @Nullable SideBySide sides(Map<String, List<Value>> scores) {
    Grouping grouping = options.grouping();
    if (grouping == null) {
      return null;
    }
    Map<String, List<Value>> all = new LinkedHashMap<>(scores);
    answers.items().forEach(item -> all.putIfAbsent(item, scores(answers.select(List.of(item)))));
    return SideBySide.of(grouping, all, answers.confidential());
  }

  private @Nullable ImportanceAnalysis importance(List<ItemDescription> items) {
    if (options.importance().isEmpty()) {
      return null;
    }
    Map<String, Value> means = new HashMap<>();
    items.forEach(item -> means.put(item.code(), item.mean()));
    return ImportanceAnalysis.of(means, options);
  }
}
