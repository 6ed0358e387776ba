package neraca.statistics.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One table: the lines above its numbers, and the lines with numbers. */
final class Block {
  private final List<Pasted.Line> headings = new ArrayList<>();
  private final List<Pasted.Line> rows = new ArrayList<>();
  private final Map<Integer, List<Optional<Statistic>>> statistics = new HashMap<>();

  /**
   * @param heading whether a line with numbers heads the columns
   */
  static List<Block> of(List<Pasted.Line> lines, Predicate<Pasted.Line> heading) {
    List<Block> blocks = new ArrayList<>(List.of(new Block()));
    for (int l = 0; l < lines.size(); l++) {
      Pasted.Line line = lines.get(l);
      Block block = blocks.get(blocks.size() - 1);
      if (line.hasNumber() && !heading.test(line)) {
        block.rows.add(line);
      } else if (block.rows.isEmpty()) {
        block.headings.add(line);
      } else if (!block.goesOn(line, l + 1 < lines.size() ? lines.get(l + 1) : line)) {
        blocks.add(new Block());
        blocks.get(blocks.size() - 1).headings.add(line);
      }
    }
    return blocks;
  }

  /** A label over several lines, whether what is left of it follows its numbers or leads them. */
  private boolean goesOn(Pasted.Line line, Pasted.Line next) {
    int columns = rows.get(rows.size() - 1).cells().size();
    boolean labelOnly = line.filled() == 1 && !line.cells().get(0).isEmpty();
    if (columns < 2 || !labelOnly) {
      return false;
    }
    boolean title = next.cells().size() == columns && !next.hasNumber() && next.filled() > 1;
    if (line.cells().size() == columns && !title) {
      rows.set(rows.size() - 1, rows.get(rows.size() - 1).continued(line.cells().get(0)));
      return true;
    }
    return columns > 2
        && line.cells().size() == 1
        && next.hasNumber()
        && next.cells().size() == columns;
  }

  List<Pasted.Line> rows() {
    return rows;
  }

  /** All words above the numbers. */
  String title() {
    return Names.plain(
        headings.stream().flatMap(h -> h.cells().stream()).collect(Collectors.joining(" ")));
  }

  /** Cells of a row before its numbers; a number or code of an item is one of them. */
  int firstValue(Pasted.Line row) {
    int first = row.firstNumber();
    int columns = row.cells().size();
    boolean numbered =
        first + 1 < columns
            && row.cells().get(first).matches("\\d{1,3}\\.?")
            && Names.isOfLabels(heading(columns, first, 0))
            && IntStream.range(0, first).noneMatch(c -> !row.cells().get(c).isEmpty());
    if (!numbered) {
      return first;
    }
    int next = first + 1;
    while (next < columns && Printed.of(row.cells().get(next)).isEmpty()) {
      next++;
    }
    return next;
  }

  /** What stands before the numbers; a plain number only where nothing else does. */
  List<String> labels(Pasted.Line row) {
    List<String> labels =
        row.cells().subList(0, firstValue(row)).stream().filter(c -> !c.isEmpty()).toList();
    return labels.size() > 1 && labels.get(0).matches("\\d{1,3}\\.?")
        ? labels.subList(1, labels.size())
        : labels;
  }

  /** The words above a column; lines of headings are read together, from the right. */
  String heading(int columns, int column, int from) {
    return headings.stream()
        .skip(from)
        .filter(line -> line.cells().size() > 1)
        .map(line -> line.under(columns, column))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Every way to read the headings, the longest first. */
  int headingLines() {
    return headings.size();
  }

  /** What heads each column of a row. */
  List<Optional<Statistic>> statistics(Pasted.Line row) {
    return statistics.computeIfAbsent(row.cells().size(), columns -> statistics(row, columns));
  }

  private List<Optional<Statistic>> statistics(Pasted.Line row, int columns) {
    List<Optional<Statistic>> best = stacked(columns);
    for (int from = 0; from < headings.size(); from++) {
      // The last line may be the first one of a label.
      for (int to = Math.max(from, headings.size() - 1); to <= headings.size(); to++) {
        List<Optional<Statistic>> broken = broken(columns, headings.subList(from, to));
        best = known(broken) > known(best) ? broken : best;
      }
    }
    return known(best) > 0 ? best : inOneLine(row, best);
  }

  private static long known(List<Optional<Statistic>> statistics) {
    return statistics.stream().filter(Optional::isPresent).count();
  }

  private List<Optional<Statistic>> stacked(int columns) {
    List<Optional<Statistic>> found = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      Optional<Statistic> named = Optional.empty();
      for (int from = 0; from < headings.size() && named.isEmpty(); from++) {
        named = Names.of(heading(columns, c, from));
      }
      found.add(named);
    }
    return found;
  }

  /**
   * Where cells of the headings were broken into lines, as Word gives them: line ends are blanks.
   */
  private static List<Optional<Statistic>> broken(int columns, List<Pasted.Line> lines) {
    String text =
        lines.stream()
            .map(line -> String.join("\t", line.cells()))
            .collect(Collectors.joining(" "));
    String[] cells = text.split("\t", -1);
    return cells.length != columns ? List.of() : List.of(cells).stream().map(Names::of).toList();
  }

  private List<Optional<Statistic>> inOneLine(Pasted.Line row, List<Optional<Statistic>> none) {
    List<Integer> numbers =
        IntStream.range(firstValue(row), row.cells().size())
            .filter(c -> Printed.of(row.cells().get(c)).isPresent())
            .boxed()
            .toList();
    List<Optional<Statistic>> found = new ArrayList<>(none);
    headings.stream()
        .map(h -> Names.within(String.join(" ", h.cells())))
        .filter(h -> h.size() == numbers.size())
        .findFirst()
        .ifPresent(
            h -> {
              for (int i = 0; i < numbers.size(); i++) {
                found.set(numbers.get(i), Optional.of(h.get(i)));
              }
            });
    return found;
  }
}
