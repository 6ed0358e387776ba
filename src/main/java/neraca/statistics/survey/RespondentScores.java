package neraca.statistics.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.Exact;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.secrecy.Secrecy;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Scores of respondents: the mean of the items each has answered, needing at least half of them. An
 * instrument's mean is the mean of these scores. All fractions are exact, decimals taken as they
 * are written.
 */
public final class RespondentScores {
  /** Whole numbers up to here are added as {@code long}. */
  private static final double WHOLE = 1e15;

  private final AnswerMatrix answers;

  private RespondentScores(AnswerMatrix answers) {
    this.answers = answers;
  }

  /**
   * The scores of all respondents, and the means of the items. A mean of too few respondents of a
   * confidential questionnaire is absent.
   *
   * @throws Refusal for an infinite cell
   */
  public static SurveyResult of(AnswerMatrix answers) {
    return of(answers, Map.of());
  }

  /**
   * The same with the means of dimensions.
   *
   * @param dimensions item codes by the dimension they belong to; a respondent's score on a
   *     dimension needs half of its items
   * @throws Refusal for an infinite cell
   * @throws IllegalArgumentException for an item that is not in the table
   */
  public static SurveyResult of(AnswerMatrix answers, Map<String, List<String>> dimensions) {
    ItemAnalysis.refuseInfinite(answers);
    RespondentScores scores = new RespondentScores(answers);
    SurveyMean overall = scores.mean(answers.source(), answers.items());
    List<SurveyMean> items =
        answers.items().stream().map(item -> scores.mean(item, List.of(item))).toList();
    Map<String, List<String>> kept = new LinkedHashMap<>();
    dimensions.forEach((code, of) -> kept.put(code, List.copyOf(of)));
    List<SurveyMean> parts =
        kept.entrySet().stream().map(d -> scores.mean(d.getKey(), d.getValue())).toList();
    return new SurveyResult(
        answers, overall, items, parts, kept, scores.notes(overall, items, parts));
  }

  /** The score of one respondent. */
  static RespondentScore of(AnswerMatrix answers, int row) {
    RespondentScores scores = new RespondentScores(answers);
    int[] all = IntStream.range(0, answers.items().size()).toArray();
    int answered = scores.answered(row, all);
    BigFraction sum = Exact.of(scores.sum(row, all));
    return new RespondentScore(
        answers.rows().get(row),
        answered,
        answered > 0 ? Value.of(sum) : Value.ABSENT,
        answered > 0 && answered == all.length ? Value.of(sum) : Value.ABSENT,
        isEnough(answered, all.length) ? Value.of(sum.divide(answered)) : Value.ABSENT);
  }

  private static boolean isEnough(int answered, int of) {
    return answered > 0 && 2 * answered >= of;
  }

  /** Mean of the respondents' scores on these items; sums are kept apart by items answered. */
  private SurveyMean mean(String code, List<String> items) {
    int[] columns = items.stream().mapToInt(this::column).toArray();
    BigDecimal[] sums = new BigDecimal[columns.length + 1];
    Arrays.fill(sums, BigDecimal.ZERO);
    int n = 0;
    for (int row = 0; row < answers.rows().size(); row++) {
      int answered = answered(row, columns);
      if (isEnough(answered, columns.length)) {
        sums[answered] = sums[answered].add(sum(row, columns));
        n++;
      }
    }
    BigFraction sum = BigFraction.ZERO;
    for (int answered = 1; answered < sums.length; answered++) {
      sum = sum.add(Exact.of(sums[answered]).divide(answered));
    }
    boolean absent = n == 0 || Secrecy.hides(answers, n);
    return new SurveyMean(
        code, n, answers.rows().size() - n, absent ? Value.ABSENT : Value.of(sum.divide(n)));
  }

  private int column(String item) {
    int column = answers.items().indexOf(item);
    if (column < 0) {
      throw new IllegalArgumentException("no item " + item);
    }
    return column;
  }

  private int answered(int row, int[] columns) {
    int answered = 0;
    for (int column : columns) {
      if (!answers.isMissing(row, column)) {
        answered++;
      }
    }
    return answered;
  }

  private BigDecimal sum(int row, int[] columns) {
    long whole = 0;
    BigDecimal rest = BigDecimal.ZERO;
    for (int column : columns) {
      double x = answers.value(row, column);
      if (Math.abs(x) <= WHOLE && x == Math.rint(x)) {
        whole += (long) x;
      } else if (!Double.isNaN(x)) {
        rest = rest.add(BigDecimal.valueOf(x));
      }
    }
    return rest.add(BigDecimal.valueOf(whole));
  }

  private List<Note> notes(SurveyMean overall, List<SurveyMean> items, List<SurveyMean> parts) {
    List<Note> notes = new ArrayList<>();
    if (Secrecy.hides(answers, overall.n())) {
      notes.add(Secrecy.note(overall.n()));
    } else if (overall.n() == 0) {
      notes.add(Note.doubtful(Phrase.of("survey.note.no_scores"), List.of()));
    } else if (overall.missing() > 0) {
      notes.add(
          Note.remark(
              Phrase.of("survey.note.left_out").with("missing", overall.missing()), List.of()));
    }
    List<String> few =
        Stream.concat(items.stream(), parts.stream())
            .filter(m -> m.n() > 0 && Secrecy.hides(answers, m.n()))
            .map(SurveyMean::code)
            .toList();
    if (!few.isEmpty() && !Secrecy.hides(answers, overall.n())) {
      notes.add(Secrecy.note(few));
    }
    List<String> empty = items.stream().filter(i -> i.n() == 0).map(SurveyMean::code).toList();
    if (!empty.isEmpty()) {
      notes.add(
          Note.doubtful(
              Phrase.of("survey.note.empty").with("items", String.join(", ", empty)), empty));
    }
    return notes;
  }
}
