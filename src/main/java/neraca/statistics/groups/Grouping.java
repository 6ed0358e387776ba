package neraca.statistics.groups;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import neraca.model.result.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Which group each respondent belongs to.
 *
 * @param by code of the profile field, or name of the column
 * @param name what people call it
 * @param levels one a row of the answers, null where the respondent gave none
 */
public record Grouping(String by, Cell name, List<@Nullable Cell> levels) {
  public Grouping {
    levels = Collections.unmodifiableList(new ArrayList<>(levels));
  }

  /**
   * The levels that occur: from the smallest where all are numbers, such as the codes of a file,
   * otherwise in the order of their first respondent.
   */
  List<Cell> declared() {
    List<Cell> all = levels.stream().filter(Objects::nonNull).distinct().toList();
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
