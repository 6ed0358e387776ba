package neraca.store;

import java.util.List;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Response;

/**
 * All answers to a questionnaire, raw.
 *
 * @param items in their order
 * @param rows in the order of the respondents' numbers, every wave and pass
 */
public record AnswerTable(List<Item> items, List<Row> rows) {
  public AnswerTable {
    items = List.copyOf(items);
    rows = List.copyOf(rows);
  }

  /**
   * What one response says.
   *
   * @param number the respondent's number
   * @param marks one mark's code an item, in the order of the items
   */
  public record Row(Response response, String number, String marks) {

    /** The mark of the item at this place of {@link AnswerTable#items}. */
    public Mark mark(int item) {
      return new Mark(marks.charAt(item));
    }
  }
}
