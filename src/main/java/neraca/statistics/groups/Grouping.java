package neraca.statistics.groups;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import neraca.model.Words;
import neraca.model.result.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Which group each respondent belongs to.
 *
 * @param by code of the profile field, or name of the column
 * @param name what people call it
 * @param levels one a row of the answers, null where the respondent gave none
 */
public record Grouping(String by, Cell name, List<@Nullable Words> levels) {
  public Grouping {
    levels = Collections.unmodifiableList(new ArrayList<>(levels));
  }

  /** The levels that occur, in the order of their first respondent. */
  List<Words> declared() {
    return List.copyOf(new LinkedHashSet<>(levels.stream().filter(Objects::nonNull).toList()));
  }
}
