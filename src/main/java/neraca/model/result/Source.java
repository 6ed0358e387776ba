package neraca.model.result;

import java.util.List;
import java.util.UUID;

/** A leaf of a figure's tree: what someone typed or chose. It names rows and copies none. */
public sealed interface Source extends Term {

  /**
   * Answers to these items.
   *
   * @param questionnaire code of the questionnaire, or the name of the table
   * @param items item codes
   * @param respondents the rows, by number; empty where every respondent's answers count
   * @param used number of respondents whose answers were counted
   * @param complete whether only respondents with an answer to every item in use were counted
   */
  record Answers(
      String questionnaire,
      List<String> items,
      List<String> respondents,
      int used,
      boolean complete)
      implements Source {
    public Answers {
      items = List.copyOf(items);
      respondents = List.copyOf(respondents);
    }

    /** Answers of every respondent. */
    public Answers(String questionnaire, List<String> items, int used, boolean complete) {
      this(questionnaire, items, List.of(), used, complete);
    }
  }

  /**
   * One field of one row that a person entered (a ledger line's price, a judged grade).
   *
   * @param table the kind of row, as the study file names it: {@code ledger_line}, {@code asset},
   *     {@code count_of}, {@code appraisal}, {@code score_group}, {@code band}
   * @param field the column
   * @param name the row's own name
   */
  record Entry(String table, UUID row, String field, Cell name, Cell value) implements Source {}

  /** A setting or a constant of the method: the level, 12 months a year, 4 points for an A. */
  record Setting(Phrase name, Cell value) implements Source {}
}
