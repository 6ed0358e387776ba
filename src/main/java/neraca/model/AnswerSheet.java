package neraca.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one response says, all at once.
 *
 * @param items items of one questionnaire, each once; an item not named here is not answered
 * @param marks the code of one {@link Mark} an item, in the same order
 * @param unresolved what stood in the place of each {@code ?}, by item, not empty; nothing else
 */
public record AnswerSheet(List<UUID> items, String marks, Map<UUID, String> unresolved) {
  public static final AnswerSheet EMPTY = new AnswerSheet(List.of(), "", Map.of());

  public AnswerSheet {
    items = List.copyOf(items);
    unresolved = Map.copyOf(unresolved);
    if (marks.length() != items.size()) {
      throw new IllegalArgumentException(marks.length() + " marks for " + items.size() + " items");
    }
    int open = 0;
    for (int i = 0; i < marks.length(); i++) {
      Mark mark = new Mark(marks.charAt(i));
      if (mark.equals(Mark.UNRESOLVED)) {
        open++;
        if (unresolved.getOrDefault(items.get(i), "").isEmpty()) {
          throw new IllegalArgumentException("? without what stood there: " + items.get(i));
        }
      }
    }
    if (open != unresolved.size()) {
      throw new IllegalArgumentException(unresolved.size() + " texts for " + open + " ?");
    }
  }
}
