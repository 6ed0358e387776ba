package neraca.statistics.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of what was pasted, cut into cells: those of a web page by its tags, else by tabs, by
 * drawn lines, by the separators of a CSV file, by the columns of a table between rules, by wide
 * gaps, else the numbers at the end of a line one by one.
 */
record Pasted(List<Line> lines) {
  private static final Pattern RULE = Pattern.compile("[\\s\\-=_+|\u2500-\u257f]*");
  private static final Pattern DRAWN = Pattern.compile("[|\u2502\u2551]");

  private static final Pattern VERDICT =
      Pattern.compile(
          "(?i)(\\S+) ((?:(?:tidak|not) )?(?:in)?valid|(?:(?:tidak|not) |un)?reliab(?:el|le)|gugur)$");

  /** Cells of a line; one that only says that there is nothing is empty. */
  record Line(List<String> cells) {
    Line {
      cells = cells.stream().map(String::strip).map(Line::said).toList();
    }

    private static String said(String cell) {
      return cell.matches("[.\u2014\u2013-]|\\.[a-e]") ? "" : cell;
    }

    /** The place of the first number, or how many cells there are. */
    int firstNumber() {
      for (int c = 0; c < cells.size(); c++) {
        if (Printed.of(cells.get(c)).isPresent()) {
          return c;
        }
      }
      return cells.size();
    }

    boolean hasNumber() {
      return firstNumber() < cells.size();
    }

    /** How many cells say something. */
    long filled() {
      return cells.stream().filter(c -> !c.isEmpty()).count();
    }

    /** What stands before the numbers, without empty cells. */
    List<String> labels() {
      return cells.subList(0, firstNumber()).stream().filter(c -> !c.isEmpty()).toList();
    }

    /** With the rest of its label; the parts of two columns in one cell are left as they are. */
    Line continued(String rest) {
      if (cells.get(0).matches(".*(\\s{2,}|\\b(Pearson|Sig)\\b|\\sN$).*")) {
        return this;
      }
      List<String> more = new ArrayList<>(cells);
      more.set(0, cells.get(0) + " " + rest);
      return new Line(more);
    }

    /** The cell that stands so many places before the end of a line of {@code columns} cells. */
    String under(int columns, int column) {
      int at = column - (columns - cells.size());
      return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }
  }

  static Pasted of(String text) {
    String plain = Markup.quoted(Markup.tagged(text)).replace('\u00a0', ' ');
    List<String> lines = plain.lines().toList();
    String separator = Markup.separator(lines);
    List<List<String>> cut = new ArrayList<>();
    for (int l = 0; l < lines.size(); l++) {
      String line = lines.get(l);
      int end = Ruled.end(lines, l);
      if (end > l) {
        cut.addAll(new Ruled(lines.subList(l, end)).lines());
        l = end - 1;
      } else if (!RULE.matcher(line).matches()) {
        cut.add(cells(line, separator));
      }
    }
    return new Pasted(
        cut.stream()
            .map(cells -> cells.stream().map(Markup::restored).toList())
            .filter(cells -> !isAbsent(cells))
            .map(Line::new)
            .filter(line -> line.filled() > 0)
            .toList());
  }

  /** A row that says of every statistic that it is not defined. */
  private static boolean isAbsent(List<String> cells) {
    return cells.stream().noneMatch(c -> Printed.of(c).isPresent())
        && cells.stream().skip(1).anyMatch(c -> c.matches("[.\u2014]|\\.[a-e]"));
  }

  private static List<String> cells(String line, String separator) {
    if (line.contains("\t")) {
      return List.of(line.split("\t", -1));
    }
    if (DRAWN.matcher(line).find()) {
      List<String> cells = List.of(DRAWN.split(line, -1));
      // A frame around the table is no column.
      boolean framed =
          cells.size() > 2 && cells.get(0).isBlank() && cells.get(cells.size() - 1).isBlank();
      return framed ? cells.subList(1, cells.size() - 1) : cells;
    }
    if (!separator.isEmpty() && line.contains(separator)) {
      return List.of(line.split(separator, -1));
    }
    return loose(line);
  }

  private static List<String> loose(String line) {
    List<String> wide = strip(line.strip().split(" {2,}", -1));
    if (wide.size() == 1) {
      return narrow(line);
    }
    // What stands first and has letters is a name, also with a number at its end.
    boolean name = wide.get(0).matches(".*\\p{L}.*");
    return Stream.concat(
            name ? Stream.of(wide.get(0)) : narrow(wide.get(0)).stream(),
            wide.stream().skip(1).flatMap(c -> narrow(c).stream()))
        .toList();
  }

  /** Words stay together, the numbers after them stand alone, and a verdict behind those. */
  private static List<String> narrow(String text) {
    Matcher verdict = VERDICT.matcher(text);
    if (verdict.find() && Printed.of(verdict.group(1)).isPresent()) {
      return Stream.concat(
              narrow(text.substring(0, verdict.start(2))).stream(), Stream.of(verdict.group(2)))
          .toList();
    }
    List<String> words = strip(text.strip().split(" +", -1));
    int first = words.size();
    while (first > 0 && Printed.of(words.get(first - 1)).isPresent()) {
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
    return text.strip().matches("(?i)(item|butir|soal|pertanyaan|no|q|p|x|y|part|belahan) \\d+");
  }

  private static List<String> strip(String[] cells) {
    return Arrays.stream(cells).map(String::strip).toList();
  }
}
