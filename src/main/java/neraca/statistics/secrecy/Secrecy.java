package neraca.statistics.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.Questionnaire;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/**
 * Of a confidential questionnaire nothing is computed from the answers of fewer than {@link
 * Questionnaire#FEWEST_SHOWN} respondents: out of a mean and a spread of four, single answers can
 * be found. Those who answered are protected from those who read results: an owner, a supervisor,
 * whoever looks at a screen or gets a table. Not from those who hold the study file, who type and
 * see every answer; so two results that differ by a few incomplete sheets are both shown, while
 * places and waves, each shown by itself, are never joined to a total.
 */
public final class Secrecy {
  private Secrecy() {}

  /** Whether so many of these respondents are too few; never where nothing is confidential. */
  public static boolean hides(AnswerMatrix answers, int respondents) {
    return answers.confidential() && respondents < Questionnaire.FEWEST_SHOWN;
  }

  /**
   * Holds back what would be computed of so many of these respondents.
   *
   * @throws Refusal where they are too few
   */
  public static void refuse(AnswerMatrix answers, int respondents) {
    if (hides(answers, respondents)) {
      throw new Refusal(why(respondents));
    }
  }

  /**
   * The same of all who answered anything.
   *
   * @throws Refusal where they are too few
   */
  public static void refuse(AnswerMatrix answers) {
    if (answers.confidential()) {
      refuse(answers, respondents(answers));
    }
  }

  /** The same for numbers that are not there. */
  public static Note note(int respondents) {
    return Note.doubtful(why(respondents), List.of());
  }

  /** What is held back of a whole that is told of. */
  public static Note note(Collection<String> codes) {
    return Note.doubtful(
        Phrase.of("survey.note.withheld")
            .with("items", String.join(", ", codes))
            .with("fewest", Questionnaire.FEWEST_SHOWN),
        List.copyOf(codes));
  }

  private static Phrase why(int respondents) {
    return Phrase.of("survey.refused.confidential")
        .with("n", respondents)
        .with("fewest", Questionnaire.FEWEST_SHOWN);
  }

  /** Without the items that too few answered; all where nothing is confidential. */
  public static AnswerMatrix told(AnswerMatrix answers) {
    if (!answers.confidential()) {
      return answers;
    }
    List<String> told = new ArrayList<>();
    for (String item : answers.items()) {
      if (!hides(answers, respondents(answers.select(List.of(item))))) {
        told.add(item);
      }
    }
    return answers.select(told);
  }

  private static int respondents(AnswerMatrix answers) {
    int items = answers.items().size();
    return (int)
        IntStream.range(0, answers.rows().size())
            .filter(
                row -> IntStream.range(0, items).anyMatch(item -> !answers.isMissing(row, item)))
            .count();
  }
}
