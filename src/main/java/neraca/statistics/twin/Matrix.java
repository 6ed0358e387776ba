package neraca.statistics.twin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;

/** A table with items above its columns: correlations of two, or statistics of each. */
final class Matrix {
  /** The name of a row and its statistic in one cell, as PSPP prints them. */
  private static final Pattern BOTH =
      Pattern.compile(
          "(?i)(.*?)\\s*\\b(Pearson(?:'s r| Correlation)?|Korelasi Pearson|Sig\\. ?\\(.*|p-value|(?<=\\s)N)");

  /** A row of numbers: whose, of which statistic. */
  private record Row(Pasted.Line line, int variable, String statistic) {}

  private final InstrumentResult result;
  private final Labels labels;
  private final Block block;
  private final Collected to;
  private final int total;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  /** Labels of the variables of the rows, in order. */
  private final List<String> names = new ArrayList<>();

  private List<OptionalInt> across = List.of();
  private long mostStars;

  Matrix(InstrumentResult result, Labels labels, Block block, Collected to) {
    this.result = result;
    this.labels = labels;
    this.block = block;
    this.to = to;
    total = result.items().size();
    columns = columns();
    rows();
  }

  /**
   * The words above the numbers, of the widest row; those of a line above many columns left out.
   */
  private List<String> columns() {
    Pasted.Line widest = block.rows().get(0);
    for (Pasted.Line row : block.rows()) {
      widest = row.cells().size() > widest.cells().size() ? row : widest;
    }
    int width = widest.cells().size();
    int first =
        block.rows().stream()
            .mapToInt(r -> width - r.cells().size() + r.firstNumber())
            .min()
            .orElse(0);
    List<String> best = List.of();
    long most = -1;
    for (int l = 0; l < block.headingLines(); l++) {
      int from = l;
      List<String> words =
          IntStream.range(0, width)
              .mapToObj(c -> c < first ? "" : block.heading(width, c, from))
              .toList();
      long known = words.stream().filter(this::isVariable).count();
      if (known > most) {
        best = words;
        most = known;
      }
    }
    return best;
  }

  private boolean isVariable(String words) {
    return labels.code(words).isPresent() || labels.isTotal(words);
  }

  private void rows() {
    String statistic = "";
    for (Pasted.Line line : block.rows()) {
      List<String> said = line.labels();
      String last = said.isEmpty() ? "" : said.get(said.size() - 1);
      Matcher both = BOTH.matcher(last);
      String name = said.isEmpty() ? "" : said.get(0);
      if (said.size() > 1 && Names.ofPair(last).isPresent()) {
        statistic = last;
      } else if (both.matches() && !both.group(1).isBlank()) {
        name = both.group(1);
        statistic = both.group(2);
      } else if (Names.ofPair(last).isPresent() || Names.of(last).isPresent()) {
        name = "";
        statistic = last;
      } else if (!last.isEmpty()) {
        statistic = "";
      }
      boolean again = !names.isEmpty() && names.get(names.size() - 1).equals(name);
      boolean own = begins(statistic) || isVariable(name) || columns.contains(name);
      if (names.isEmpty() || !name.isEmpty() && own && (!again || begins(statistic))) {
        names.add(name);
      }
      rows.add(new Row(line, names.size() - 1, statistic));
    }
  }

  /** The other rows of a variable may hold the rest of its label. */
  private static boolean begins(String statistic) {
    return Names.ofPair(statistic).map(s -> s == Statistic.PAIR_R).orElse(true);
  }

  /** Whether the block is such a table. */
  boolean applies() {
    boolean paired =
        rows.stream()
                .filter(r -> Names.ofPair(r.statistic()).filter(s -> s != Statistic.N).isPresent())
                .count()
            > 0;
    List<String> heads = columns.stream().filter(c -> !c.isEmpty()).toList();
    long known = heads.stream().filter(this::isVariable).count();
    boolean square = heads.size() > 1 && heads.containsAll(names);
    return known > 1 || known > 0 && paired || square && Names.of(heads.get(0)).isEmpty();
  }

  void pair() {
    across = variables(columns);
    List<OptionalInt> down = down();
    mostStars =
        rows.stream()
            .flatMap(
                r -> IntStream.range(0, r.line().cells().size()).mapToObj(c -> number(r.line(), c)))
            .flatMap(Optional::stream)
            .mapToLong(Printed::stars)
            .max()
            .orElse(0);
    for (int r = 0; r < rows.size(); r++) {
      row(rows.get(r), down.get(rows.get(r).variable()));
    }
  }

  /** Whose the rows are: what is said above the columns too, else in the order of the columns. */
  private List<OptionalInt> down() {
    List<OptionalInt> above =
        names.stream()
            .map(n -> columns.contains(n) ? across.get(columns.indexOf(n)) : OptionalInt.empty())
            .toList();
    if (above.stream().allMatch(OptionalInt::isPresent)) {
      return above;
    }
    List<OptionalInt> found = variables(names);
    List<OptionalInt> inOrder =
        IntStream.range(0, columns.size())
            .filter(c -> !columns.get(c).isEmpty())
            .mapToObj(across::get)
            .toList();
    boolean unknown = found.stream().limit(total).allMatch(OptionalInt::isEmpty);
    return unknown && inOrder.size() == names.size() ? inOrder : found;
  }

  /** Items and the total, which has the place after the last. */
  private List<OptionalInt> variables(List<String> names) {
    Labels.Found found = labels.of(names);
    if (found.items().stream().anyMatch(Optional::isPresent)) {
      to.ways.add(found.way());
    }
    List<OptionalInt> variables = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<Integer> item = found.items().get(i);
      Optional<Integer> one =
          item.isEmpty() && labels.isTotal(names.get(i)) ? Optional.of(total) : item;
      variables.add(one.filter(taken::add).map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
    return variables;
  }

  private void row(Row row, OptionalInt one) {
    int shift = columns.size() - row.line().cells().size();
    Optional<Statistic> what = row.statistic().isEmpty() ? unsaid() : Names.ofPair(row.statistic());
    for (int c = row.line().firstNumber(); c < row.line().cells().size(); c++) {
      OptionalInt other = across.get(c + shift);
      Optional<Printed> number = number(row.line(), c);
      if (number.isEmpty()) {
        continue;
      }
      boolean found =
          what.isPresent() && one.isPresent() && other.isPresent()
              ? pair(number.get(), what.get(), one.getAsInt(), other.getAsInt())
              : what.isEmpty() && other.isPresent() && alone(number.get(), row, other.getAsInt());
      if (!found) {
        to.unpaired(
            names.get(row.variable()) + " " + row.statistic(),
            columns.get(c + shift),
            number.get());
      }
    }
  }

  /** Where no row says what it holds; answers themselves are no correlations. */
  private Optional<Statistic> unsaid() {
    String title = block.title();
    if (title.contains("covarian") || title.contains("kovarian")) {
      return Optional.of(Statistic.PAIR_COVARIANCE);
    }
    List<Printed> numbers =
        rows.stream()
            .flatMap(r -> r.line().cells().stream())
            .flatMap(c -> Printed.of(c).stream())
            .toList();
    long broken =
        numbers.stream()
            .filter(n -> n.value().scale() > 0 && n.value().abs().compareTo(BigDecimal.ONE) <= 0)
            .count();
    return title.contains("correl") || title.contains("korelasi") || 2 * broken >= numbers.size()
        ? Optional.of(Statistic.PAIR_R)
        : Optional.empty();
  }

  /** With its stars, which jamovi puts into a cell of their own. */
  private static Optional<Printed> number(Pasted.Line line, int cell) {
    List<String> cells = line.cells();
    boolean starred = cell + 1 < cells.size() && cells.get(cell + 1).matches("\\*{1,3}");
    return Printed.of(cells.get(cell) + (starred ? cells.get(cell + 1) : ""));
  }

  /** A statistic of one item, where the rows are statistics. */
  private boolean alone(Printed number, Row row, int item) {
    Optional<Statistic> statistic = Names.of(row.statistic());
    Optional<Double> ours =
        item == total
            ? statistic.flatMap(s -> s.of(result))
            : statistic.flatMap(s -> s.of(result.items().get(item)));
    if (ours.isEmpty()) {
      return false;
    }
    if (item == total) {
      to.ofScale(statistic.get(), number, ours.get());
    } else {
      to.ofItem(item, statistic.get(), number, ours.get());
    }
    return true;
  }

  /** A correlation of an item with itself is 1 whatever was answered. */
  private boolean pair(Printed number, Statistic what, int one, int other) {
    if (what == Statistic.N) {
      to.ofScale(what, number, result.used());
      return true;
    }
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (what == Statistic.PAIR_COVARIANCE) {
      return covariance(number, first, second);
    }
    if (first == second) {
      return true;
    }
    ItemResult item = result.items().get(first);
    boolean withTotal = second == total;
    String with = withTotal ? "total" : result.items().get(second).code();
    double r = withTotal ? item.rTotal() : result.correlations().r(first, second);
    double p = withTotal ? item.pTotal() : result.correlations().p(first, second);
    String of = item.code() + " × " + with;
    String figure =
        item.code()
            + (withTotal ? "/" + what.figure() + "_total" : "/" + with + "/" + what.figure());
    to.ofTwo(of, what, number, what == Statistic.PAIR_R ? r : p, figure);
    if (what == Statistic.PAIR_R && mostStars > 0) {
      double expected = p < 0.001 && mostStars > 2 ? 3 : p < 0.01 ? 2 : p < 0.05 ? 1 : 0;
      to.ofTwo(of, Statistic.STARS, number.asStars(), expected, figure);
    }
    return true;
  }

  private boolean covariance(Printed number, int first, int second) {
    if (second == total) {
      return false;
    }
    String one = result.items().get(first).code();
    String other = result.items().get(second).code();
    boolean same = first == second;
    to.ofTwo(
        one + " × " + other,
        Statistic.PAIR_COVARIANCE,
        number,
        result.covariance(first, second),
        same ? one + "/variance" : one + "/" + other + "/covariance");
    return true;
  }
}
