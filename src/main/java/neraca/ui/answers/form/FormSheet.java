package neraca.ui.answers.form;

import java.util.List;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Value;

/**
 * What stands on the form now.
 *
 * @param name of the respondent
 * @param at the box that is typed into, from 0; as many as there are boxes at the sheet's end
 * @param profile how many of the boxes, the first ones, are about the respondent
 * @param question empty at the sheet's end
 * @param says what is to be known of the last key or of the box; empty where nothing is
 * @param before the sheets above this one, the nearest first
 */
public record FormSheet(
    String name,
    List<Box> boxes,
    int at,
    int profile,
    Optional<Question> question,
    Optional<Phrase> says,
    Total total,
    Pile pile,
    List<Total> before) {
  public FormSheet {
    boxes = List.copyOf(boxes);
    before = List.copyOf(before);
  }

  /** What a box has in it. */
  public enum Holds {
    NOTHING,
    ANSWER,
    MISSING,
    UNRESOLVED,
    UNSAVED
  }

  /**
   * A box of the sheet.
   *
   * @param head the item's number on paper, or what the respondent was asked
   */
  public record Box(Cell head, String text, Holds holds) {}

  /**
   * What is asked.
   *
   * @param group the item's dimension; empty words where it has none
   * @param hint what is to be typed where there is nothing to choose from
   */
  public record Question(
      String code, Cell group, Cell statement, List<Option> options, Optional<Phrase> hint) {
    public Question {
      options = List.copyOf(options);
    }
  }

  /**
   * An answer that may be chosen.
   *
   * @param digits the keys that choose it
   * @param label as the questionnaire has it; empty words where it has none
   */
  public record Option(String digits, Cell label, boolean given) {}

  /**
   * The sum of a sheet.
   *
   * @param sum over the items answered; absent where none is
   * @param answered how many items have an answer that counts
   */
  public record Total(String name, Value sum, int answered, int items, int blank) {}

  /**
   * All sheets here.
   *
   * @param sheet the place of this one, from 1
   * @param complete sheets with something in every box
   * @param begun sheets with something in some boxes
   */
  public record Pile(int sheet, int sheets, int complete, int begun) {}
}
