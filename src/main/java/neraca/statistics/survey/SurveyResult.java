package neraca.statistics.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.statistics.secrecy.Secrecy;

/**
 * The scores of an instrument's respondents.
 *
 * @param overall mean of the respondents' scores; its code is that of the instrument
 * @param items means of the items, each over its own answers
 * @param dimensions means of the respondents' scores on each dimension
 * @param parts items of each dimension
 */
public record SurveyResult(
    AnswerMatrix answers,
    SurveyMean overall,
    List<SurveyMean> items,
    List<SurveyMean> dimensions,
    Map<String, List<String>> parts,
    List<Note> notes) {

  public SurveyResult {
    items = List.copyOf(items);
    dimensions = List.copyOf(dimensions);
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    notes = List.copyOf(notes);
  }

  /** Respondents with a score. */
  public int n() {
    return overall.n();
  }

  /** The instrument's mean, exact; absent where nobody has a score. */
  public Value mean() {
    return overall.mean();
  }

  /** One a respondent, in the order of the rows; computed when asked for. */
  public List<RespondentScore> scores() {
    return IntStream.range(0, answers.rows().size())
        .mapToObj(row -> RespondentScores.of(answers, row))
        .toList();
  }

  /** Those who answered every item. */
  List<RespondentScore> answeredAll() {
    return scores().stream().filter(s -> !s.total().isAbsent()).toList();
  }

  /** The same; nobody where they are too few of a confidential instrument. */
  List<RespondentScore> complete() {
    List<RespondentScore> complete = answeredAll();
    return Secrecy.hides(answers, complete.size()) ? List.of() : complete;
  }

  /**
   * The mean, those of items and dimensions, and the scores of the respondents, which are left out
   * where they are confidential.
   */
  public List<Table> tables() {
    return new SurveyTables(this).all();
  }

  /** The instrument's mean and those of its dimensions. */
  public List<Figure> figures() {
    return new SurveyFigures(this).all();
  }

  /** Any figure of this result by its id. */
  public Optional<Figure> figure(String id) {
    return new SurveyFigures(this).find(id);
  }
}
