package neraca.statistics.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of characters of one width with a rule above, one under its headings and one below, as
 * this program prints it: what stands in a column is one cell, also over several lines.
 */
final class Ruled {
  private static final int GAP = 2;
  private static final String RULE = "(\u2500{6,}|-{6,})\\s*";
  private final List<String> headings = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private final List<int[]> columns;

  /**
   * @param lines from the first rule to the last
   */
  Ruled(List<String> lines) {
    int rules = 0;
    for (String line : lines) {
      if (line.matches(RULE)) {
        rules++;
      } else if (rules == 1) {
        headings.add(line);
      } else {
        rows.add(line);
      }
    }
    columns = columns();
  }

  /**
   * Where the table that begins with the rule in line {@code first} ends; {@code first} if none.
   */
  static int end(List<String> lines, int first) {
    if (!lines.get(first).matches(RULE)) {
      return first;
    }
    int rules = 1;
    for (int l = first + 1; l < lines.size(); l++) {
      String line = lines.get(l);
      if (line.isBlank() || line.contains("\t") || line.contains("|")) {
        return first;
      }
      if (line.matches(RULE) && ++rules == 3) {
        return l + 1;
      }
    }
    return first;
  }

  /** The headings in one line, then a line a row. */
  List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    headings.stream().map(this::cells).reduce(Ruled::joined).ifPresent(lines::add);
    List<String> row = List.of();
    for (String line : rows) {
      List<String> cells = cells(line);
      if (!row.isEmpty() && continues(cells)) {
        row = joined(row, cells);
      } else {
        if (!row.isEmpty()) {
          lines.add(row);
        }
        row = cells;
      }
    }
    lines.add(row);
    return lines;
  }

  /** Numbers stand in the first line of a row. */
  private static boolean continues(List<String> cells) {
    return cells.stream().noneMatch(c -> c.equals(".") || Printed.of(c).isPresent());
  }

  private static List<String> joined(List<String> above, List<String> below) {
    return IntStream.range(0, above.size())
        .mapToObj(c -> (above.get(c) + " " + below.get(c)).strip())
        .toList();
  }

  private List<String> cells(String line) {
    return columns.stream()
        .map(c -> line.substring(Math.min(c[0], line.length()), Math.min(c[1], line.length())))
        .map(String::strip)
        .collect(Collectors.toList());
  }

  /** From and to of what is parted by gaps that every line has. */
  private List<int[]> columns() {
    List<String> all = Stream.concat(headings.stream(), rows.stream()).toList();
    int width = all.stream().mapToInt(String::length).max().orElse(0);
    List<int[]> found = new ArrayList<>();
    int from = 0;
    int gap = 0;
    for (int at = 0; at < width; at++) {
      int here = at;
      boolean blank = all.stream().allMatch(l -> here >= l.length() || l.charAt(here) == ' ');
      if (!blank && gap >= GAP) {
        found.add(new int[] {from, at - gap});
        from = at;
      }
      gap = blank ? gap + 1 : 0;
    }
    found.add(new int[] {from, width});
    return found;
  }
}
