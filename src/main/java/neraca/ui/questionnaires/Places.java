package neraca.ui.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Positions of rows in a wished order, with as few rows changed as can be. */
final class Places {
  private Places() {}

  /**
   * @param wished the positions that the rows have now, in the order in which they shall stand;
   *     null for a row that is new there
   * @return a position for each, rising
   */
  static List<Integer> of(List<@Nullable Integer> wished) {
    List<Integer> had = wished.stream().filter(Objects::nonNull).sorted().toList();
    List<Integer> places = new ArrayList<>();
    int last = 0;
    int used = 0;
    for (Integer before : wished) {
      int least = places.isEmpty() && before != null ? had.get(0) : last + 1;
      last = before == null ? least : Math.max(had.get(used++), least);
      places.add(last);
    }
    return places;
  }
}
