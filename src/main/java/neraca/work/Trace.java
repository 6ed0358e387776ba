package neraca.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.finance.FinanceResult;
import neraca.model.AnswerMatrix;
import neraca.model.Questionnaire;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Source;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.secrecy.Secrecy;
import neraca.statistics.survey.RespondentScores;
import neraca.statistics.survey.SurveyResult;

/** Finds a figure of a study by its id, and opens the answers that its leaves name. */
public final class Trace {
  private final Study study;
  private final Choice choice;

  public Trace(Study study, Choice choice) {
    this.study = study;
    this.choice = choice;
  }

  /** What one respondent answered to the items of a leaf, scored; {@code NaN} where nothing. */
  public record Row(String respondent, List<Double> answers) {}

  /**
   * The figure of that id with everything it was made from.
   *
   * @throws Refusal when there is no such figure, or several businesses or periods have it
   */
  public Figure figure(String id) {
    return study.file().snapshot(() -> find(id));
  }

  private Figure find(String id) {
    List<Figure> found =
        switch (id.contains("/") ? id.substring(0, id.indexOf('/')) : id) {
          case "finance" -> finance(id);
          case "scorecard" -> scorecard(id);
          case "instrument", "survey" -> answered(id);
          case "describe" -> described(id);
          default -> List.of();
        };
    if (found.isEmpty()) {
      throw new Refusal(Phrase.of("study.figure_unknown").with("id", id));
    }
    if (found.size() > 1) {
      throw new Refusal(Phrase.of("study.figure_several").with("id", id));
    }
    return found.get(0);
  }

  /**
   * The answers of a leaf, a row a respondent; complete rows only where the leaf says so. Empty for
   * a confidential questionnaire, where only counts are shown.
   */
  public List<Row> open(Source.Answers leaf) {
    return study.file().snapshot(() -> read(leaf));
  }

  private List<Row> read(Source.Answers leaf) {
    Questionnaire questionnaire = Sheets.questionnaire(study, leaf.questionnaire());
    if (questionnaire.confidential()) {
      return List.of();
    }
    Sheets sheets = new Sheets(study, questionnaire, choice);
    List<Row> rows = new ArrayList<>();
    for (Place place : sheets.places()) {
      AnswerMatrix answers = sheets.at(place);
      AnswerMatrix inUse = answers.select(inUse(sheets, leaf.items()));
      int[] columns = leaf.items().stream().mapToInt(answers.items()::indexOf).toArray();
      for (int r = 0; r < answers.rows().size(); r++) {
        int row = r;
        boolean complete =
            IntStream.range(0, inUse.items().size()).noneMatch(i -> inUse.isMissing(row, i));
        List<Double> given = IntStream.of(columns).mapToObj(i -> answers.value(row, i)).toList();
        boolean any = given.stream().anyMatch(x -> !x.isNaN());
        boolean named =
            leaf.respondents().isEmpty() || leaf.respondents().contains(answers.rows().get(row));
        if (named && (leaf.complete() ? complete : any)) {
          rows.add(new Row(answers.rows().get(row), given));
        }
      }
    }
    return rows;
  }

  /** The items a test of these was made of: those that ask for importance are tested apart. */
  private static List<String> inUse(Sheets sheets, List<String> items) {
    List<String> importance = sheets.asksImportance();
    boolean apart = !items.isEmpty() && importance.containsAll(items);
    return apart ? importance : sheets.scored();
  }

  private List<Figure> finance(String id) {
    List<FinanceResult> results = FinanceCheck.of(study, choice);
    return results.stream().flatMap(r -> r.figure(id).stream()).toList();
  }

  private List<Figure> scorecard(String id) {
    return ScorecardCheck.of(study, null, choice).stream()
        .flatMap(o -> o.result().figure(id).stream())
        .toList();
  }

  private List<Figure> answered(String id) {
    String[] parts = id.split("/", -1);
    if (parts.length < 3) {
      return List.of();
    }
    Questionnaire questionnaire = Sheets.questionnaire(study, parts[1]);
    Sheets sheets = new Sheets(study, questionnaire, choice);
    List<Figure> found = new ArrayList<>();
    Refusal why = null;
    for (Place place : sheets.places()) {
      try {
        figureOf(sheets.scoredAt(place), sheets, id).ifPresent(found::add);
      } catch (Refusal refused) {
        why = why == null ? refused : why;
      }
    }
    if (found.isEmpty() && why != null) {
      throw why;
    }
    return found;
  }

  private List<Figure> described(String id) {
    String[] parts = id.split("/", -1);
    if (parts.length < 3) {
      return List.of();
    }
    DescribeCheck.Request request =
        new DescribeCheck.Request(
            parts[1], List.of(), List.of(), DescribeCheck.Wanted.USUAL, choice);
    return DescribeCheck.of(study, request).stream()
        .map(DescribeCheck.Outcome::result)
        .filter(Objects::nonNull)
        .flatMap(result -> result.figure(id).stream())
        .toList();
  }

  /** The figure at one place; a test may be refused there that is not elsewhere. */
  private Optional<Figure> figureOf(AnswerMatrix answers, Sheets sheets, String id) {
    if (!id.startsWith("survey/")) {
      return ItemAnalysis.of(answers, InstrumentOptions.USUAL).figure(id);
    }
    SurveyResult survey =
        RespondentScores.of(answers, InstrumentCheck.parts(sheets, study, answers));
    Secrecy.refuse(answers, survey.n());
    return survey.figure(id);
  }
}
