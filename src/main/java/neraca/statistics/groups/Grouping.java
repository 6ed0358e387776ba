package neraca.statistics.groups;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import org.jspecify.annotations.Nullable;

/**
 * Which group each respondent belongs to.
 *
 * @param by code of the profile field, or name of the column
 * @param name what people call it
 * @param levels one a row of the answers, null where the respondent gave none
 * @param order the levels as they are declared; empty where they are not
 * @param apart the place or wave of each row, which are described one by one where no groups are
 *     asked for; empty where all rows are described together
 * @param notes who is in no group, and why
 */
public record Grouping(
    String by,
    Cell name,
    List<@Nullable Cell> levels,
    List<Cell> order,
    List<Integer> apart,
    List<Note> notes) {
  public Grouping {
    levels = Collections.unmodifiableList(new ArrayList<>(levels));
    order = List.copyOf(order);
    apart = List.copyOf(apart);
    notes = List.copyOf(notes);
  }

  /** Of rows that are described together. */
  public Grouping(String by, Cell name, List<@Nullable Cell> levels) {
    this(by, name, levels, List.of(), List.of(), List.of());
  }

  /** Whether it joins what is otherwise described one by one. */
  public boolean joins() {
    return apart.stream().distinct().limit(2).count() > 1;
  }

  /** The rows that are too few to be described by themselves; none where all are together. */
  Set<Integer> concealed(int fewest) {
    Map<Integer, Long> sizes =
        apart.stream().collect(Collectors.groupingBy(part -> part, Collectors.counting()));
    return joins()
        ? IntStream.range(0, apart.size())
            .filter(row -> sizes.getOrDefault(apart.get(row), 0L) < fewest)
            .boxed()
            .collect(Collectors.toSet())
        : Set.of();
  }

  /**
   * The levels that occur: as they are declared; where they are not, from the smallest where all
   * are numbers, such as the codes of a file, otherwise in the order of their first respondent.
   */
  List<Cell> declared() {
    List<Cell> all = levels.stream().filter(Objects::nonNull).distinct().toList();
    if (order.containsAll(all)) {
      return order.stream().filter(all::contains).toList();
    }
    try {
      return all.stream().sorted(Comparator.comparing(Grouping::number)).toList();
    } catch (NumberFormatException words) {
      return all;
    }
  }

  private static BigDecimal number(Cell level) {
    if (level instanceof Cell.Own own) {
      return new BigDecimal(own.words().inIndonesian());
    }
    throw new NumberFormatException();
  }
}
