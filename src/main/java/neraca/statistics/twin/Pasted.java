package neraca.statistics.twin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a pasted table, cut into cells: by tabs, else by drawn lines, else by wide gaps,
 * else the numbers at the end of a line one by one.
 */
record Pasted(List<Line> lines) {
  /** A number as printed, {@code 0,619**}, {@code .891}, {@code 1.234,56}: sign, digits, marks. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-\u2212\u2013]?)(\\d{0,3}(?:[.,]\\d{3})*|\\d*)([.,](\\d+))?(?:\\*{1,2}|[a-d])?");

  private static final Pattern RULE = Pattern.compile("[\\s\\-=_+\u2500-\u257f]*");
  private static final Pattern DRAWN = Pattern.compile("[|\u2502\u2551]");

  /** Cells of a line; numbers know what they are. */
  record Line(List<String> cells) {
    Line {
      cells = List.copyOf(cells);
    }

    /** Numbers at the end of the line; a cell left empty among them has none. */
    int firstNumber() {
      for (int c = 0; c < cells.size(); c++) {
        if (Number.of(cells.get(c)).isPresent()) {
          return c;
        }
      }
      return cells.size();
    }

    boolean hasNumber() {
      return firstNumber() < cells.size();
    }

    /** What stands before the numbers, without empty cells. */
    List<String> labels() {
      return cells.subList(0, firstNumber()).stream().filter(c -> !c.isEmpty()).toList();
    }
  }

  /**
   * A number at the decimals it was printed with.
   *
   * @param text as it stood there
   */
  record Number(String text, BigDecimal value) {
    static Optional<Number> of(String cell) {
      Matcher matcher = NUMBER.matcher(cell);
      if (cell.isEmpty() || !matcher.matches() || !cell.matches(".*\\d.*")) {
        return Optional.empty();
      }
      String whole = matcher.group(2).replaceAll("[.,]", "");
      String decimals = matcher.group(4) == null ? "" : matcher.group(4);
      boolean grouped = !whole.equals(matcher.group(2));
      if (decimals.isEmpty() && grouped) {
        // 48.111 is a number with three decimals, as every program prints them.
        int at = matcher.group(2).length() - 3;
        whole = matcher.group(2).substring(0, at).replaceAll("[.,]", "");
        decimals = matcher.group(2).substring(at);
      }
      BigDecimal value =
          new BigDecimal(
              (whole.isEmpty() ? "0" : whole) + (decimals.isEmpty() ? "" : "." + decimals));
      return Optional.of(new Number(cell, matcher.group(1).isEmpty() ? value : value.negate()));
    }

    int decimals() {
      return Math.max(0, value.scale());
    }
  }

  static Pasted of(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\\R")) {
      if (!RULE.matcher(line).matches()) {
        lines.add(new Line(cells(line.replace('\u00a0', ' '))));
      }
    }
    return new Pasted(List.copyOf(lines));
  }

  private static List<String> cells(String line) {
    if (line.contains("\t")) {
      return strip(line.split("\t", -1));
    }
    if (DRAWN.matcher(line).find()) {
      List<String> cells = new ArrayList<>(strip(DRAWN.split(line, -1)));
      // A frame around the table is no column.
      if (cells.size() > 2 && cells.get(0).isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
        cells = cells.subList(1, cells.size() - 1);
      }
      return cells;
    }
    List<String> wide = strip(line.strip().split(" {2,}", -1));
    return wide.size() > 1 ? wide.stream().flatMap(c -> narrow(c).stream()).toList() : narrow(line);
  }

  /** Words stay together, the numbers after them stand alone. */
  private static List<String> narrow(String text) {
    List<String> words = strip(text.strip().split(" +", -1));
    int first = words.size();
    while (first > 0 && Number.of(words.get(first - 1)).isPresent()) {
      first--;
    }
    List<String> cells = new ArrayList<>();
    if (first > 0) {
      cells.add(String.join(" ", words.subList(0, first)));
    }
    cells.addAll(words.subList(first, words.size()));
    return first == words.size() - 1 && first > 0 && isName(text) ? List.of(text.strip()) : cells;
  }

  /** {@code Item 1} and {@code Butir 1} are names that end in a number. */
  private static boolean isName(String text) {
    return text.strip().matches("(?i)(item|butir|soal|pertanyaan|no|q|p|x|y) \\d+");
  }

  private static List<String> strip(String[] cells) {
    return Arrays.stream(cells).map(String::strip).toList();
  }
}
