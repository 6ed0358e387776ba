package neraca.work;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.store.AnswerTable;
import org.jspecify.annotations.Nullable;

/**
 * How far a questionnaire has been answered: what an item would take with it, and how much of the
 * scale is in use.
 *
 * @param responses forms of every wave and pass
 * @param byItem how many forms say something of an item, be it a missing kind or an entry to be
 *     resolved; items of which nothing is said are not named
 * @param highest the highest answer to any item; null where there is none
 */
public record Answered(int responses, Map<UUID, Integer> byItem, @Nullable Integer highest) {
  public static final Answered NOTHING = new Answered(0, Map.of(), null);

  public Answered {
    byItem = Map.copyOf(byItem);
  }

  public static Answered of(Study study, Questionnaire questionnaire) {
    AnswerTable table = study.file().answers(questionnaire.uuid());
    Map<UUID, Integer> byItem = new HashMap<>();
    Integer highest = null;
    for (int i = 0; i < table.items().size(); i++) {
      Item item = table.items().get(i);
      for (AnswerTable.Row row : table.rows()) {
        Mark mark = row.mark(i);
        if (!mark.equals(Mark.BLANK)) {
          byItem.merge(item.uuid(), 1, Integer::sum);
        }
        if (mark.isAnswer()) {
          int value = mark.value(questionnaire.scale());
          highest = highest == null ? value : Math.max(highest, value);
        }
      }
    }
    return new Answered(table.rows().size(), byItem, highest);
  }
}
