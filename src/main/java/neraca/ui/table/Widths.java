package neraca.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import neraca.model.result.Column;

/**
 * How wide the columns of a printed table want to be, for one text in one font. A page asks for
 * heights at several widths whenever it is laid out; so everything is measured once.
 */
final class Widths {
  /**
   * Columns within a width.
   *
   * @param headings the headings, broken into lines
   * @param cut the column of statements that do not fit into it; below zero where all fit
   */
  record Fit(double available, List<Double> widths, List<String> headings, int cut) {
    /** Before anything was laid out. */
    static final Fit NONE = new Fit(0, List.of(), List.of(), -1);

    double sum() {
      return Widths.sum(widths);
    }

    /** How many lines the highest heading has. */
    int lines() {
      int most = 1;
      for (String heading : headings) {
        most = Math.max(most, (int) heading.lines().count());
      }
      return most;
    }
  }

  /** What a cell's words leave free at either side. */
  private static final double PADDING = 16;

  private static final double LIGHT = 17;
  private static final double GAP = 8;

  /** Widths in em above which a heading breaks, from the best to what a crowded table gets. */
  private static final double[] HEADINGS = {9, 7, 5, 0};

  /** Widths in em: statements are longer than this; words shrink to no less than that. */
  private static final double STATEMENT = 18;

  private static final double NARROWEST = 12;

  private final Ruler ruler;
  private final TableText text;
  private final List<Column> columns;
  private final Function<ResultTable.Spot, ResultTable.Look> looks;
  private final Map<Integer, Double> contents = new HashMap<>();
  private final Map<Integer, Double> widest = new HashMap<>();
  private final Map<Double, Fit> fits = new HashMap<>();

  Widths(
      Ruler ruler,
      TableText text,
      List<Column> columns,
      Function<ResultTable.Spot, ResultTable.Look> looks) {
    this.ruler = ruler;
    this.text = text;
    this.columns = columns;
    this.looks = looks;
  }

  /**
   * The columns within a width. Headings are broken closer first, then the longest words shrink.
   *
   * @param fill whether a column takes what is left over
   */
  Fit fitting(double width, boolean fill) {
    return fits.computeIfAbsent(width, asked -> fit(asked, fill));
  }

  private Fit fit(double width, boolean fill) {
    List<Double> widths = natural(ruler.em(HEADINGS[0]));
    for (int i = 1; i < HEADINGS.length && sum(widths) > width; i++) {
      widths = natural(ruler.em(HEADINGS[i]));
    }
    int statements = statementColumn();
    int gives = statements >= 0 ? statements : longestWords(widths);
    double free = width - sum(widths);
    int cut = -1;
    if (gives >= 0 && free < 0 && widths.get(gives) > ruler.em(NARROWEST)) {
      widths.set(gives, Math.max(ruler.em(NARROWEST), widths.get(gives) + free));
      cut = gives == statements ? gives : -1;
    } else if (fill && free > 0 && !widths.isEmpty()) {
      int grows = Math.max(statements, 0);
      widths.set(grows, widths.get(grows) + free);
    }
    List<Double> whole = widths.stream().map(Math::floor).toList();
    List<String> headings =
        IntStream.range(0, whole.size())
            .mapToObj(c -> ruler.broken(text.headings().get(c), whole.get(c) - PADDING))
            .toList();
    return new Fit(width, whole, headings, cut);
  }

  /** The column with the longest words that are statements; below zero where there are none. */
  private int statementColumn() {
    int longest = -1;
    double width = ruler.em(STATEMENT);
    for (int c = 0; c < columns.size(); c++) {
      if (!columns.get(c).numeric() && content(c) > width) {
        longest = c;
        width = content(c);
      }
    }
    return longest;
  }

  private int longestWords(List<Double> widths) {
    int longest = -1;
    for (int c = 0; c < widths.size(); c++) {
      if (!columns.get(c).numeric() && (longest < 0 || widths.get(c) > widths.get(longest))) {
        longest = c;
      }
    }
    return longest;
  }

  private List<Double> natural(double headings) {
    List<Double> widths = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      String heading = text.headings().get(c);
      double whole = ruler.width(heading);
      double head = whole <= headings ? whole : Math.max(longestWord(heading), headings);
      widths.add(Math.ceil(Math.max(head, content(c)) + PADDING));
    }
    return widths;
  }

  private double longestWord(String heading) {
    double longest = 0;
    for (String word : heading.split(" ")) {
      longest = Math.max(longest, ruler.width(word));
    }
    return longest;
  }

  private static double sum(List<Double> widths) {
    double sum = 0;
    for (double width : widths) {
      sum += width;
    }
    return sum;
  }

  private double content(int column) {
    return contents.computeIfAbsent(column, this::measured);
  }

  /**
   * The widest cell; of a long column only texts that have about as many letters as the longest.
   */
  private double measured(int column) {
    int letters = text.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    double most = 0;
    for (int r = 0; r < text.rows().size(); r++) {
      String cell = text.rows().get(r).get(column);
      if (cell.length() * 1.4 >= letters) {
        ResultTable.Look look = looks.apply(new ResultTable.Spot(r, column));
        double lit = look.light().isPresent() ? LIGHT : 0;
        double drawn = look.picture().map(p -> p.width() + GAP).orElse(0.0);
        most = Math.max(most, Math.ceil(ruler.width(cell)) + kept(r, column) + lit + drawn);
      }
    }
    return most;
  }

  /** The width of the marks that a cell has not but others of its column have, in whole pixels. */
  double kept(int row, int column) {
    String missing = text.missing().get(row).get(column);
    return Math.floor(ruler.width(missing)); // measured in bold, most cells are not
  }

  /** How much narrower these words are than the widest of their column. */
  double narrower(String words, int column) {
    double most = widest.computeIfAbsent(column, this::widest);
    return Math.max(0, most - ruler.width(words));
  }

  private double widest(int column) {
    double most = 0;
    for (List<String> row : text.rows()) {
      most = Math.max(most, ruler.width(row.get(column)));
    }
    return most;
  }
}
