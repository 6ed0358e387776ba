package neraca.statistics.twin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neraca.statistics.InstrumentResult;
import org.jspecify.annotations.Nullable;

/** Finds for every printed number the item and the statistic it belongs to. */
final class Pairing {
  private static final Set<String> TOTALS =
      Set.of(
          "total", "skor total", "total skor", "jumlah", "total score", "score total", "y total");
  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\D*$");

  private final InstrumentResult result;
  private final Pasted pasted;
  private final Map<String, Integer> codes = new HashMap<>();
  private final boolean byNumber;
  private final boolean starred;
  private final List<Twin.Pair> pairs = new ArrayList<>();
  private final List<Pasted.Line> headings = new ArrayList<>();
  private int unread;
  private boolean numbersBefore;
  private String row = "";
  private String statistic = "";

  Pairing(InstrumentResult result, Pasted pasted) {
    this.result = result;
    this.pasted = pasted;
    for (int i = 0; i < result.items().size(); i++) {
      codes.put(key(result.items().get(i).code()), i);
    }
    byNumber =
        pasted.lines().stream()
            .flatMap(line -> line.labels().stream())
            .noneMatch(label -> codes.containsKey(key(label)));
    starred =
        pasted.lines().stream()
            .flatMap(line -> line.cells().stream())
            .anyMatch(c -> c.endsWith("*") && Pasted.Number.of(c).isPresent());
  }

  Twin twin() {
    for (Pasted.Line line : pasted.lines()) {
      if (line.hasNumber() && !isHeading(line)) {
        numbers(line);
        numbersBefore = true;
      } else {
        if (numbersBefore) {
          headings.clear();
          row = "";
          numbersBefore = false;
        }
        headings.add(line);
      }
    }
    return new Twin(
        result, pairs, unread, byNumber && pairs.stream().anyMatch(p -> !p.of().isEmpty()));
  }

  /** A line of item numbers or codes above a matrix. */
  private boolean isHeading(Pasted.Line line) {
    return line.cells().stream().filter(c -> !c.isEmpty()).count() > 2
        && line.cells().stream().allMatch(c -> c.isEmpty() || variable(c).isPresent())
        && line.cells().stream().anyMatch(c -> Pasted.Number.of(c).isEmpty() && !c.isEmpty());
  }

  private void numbers(Pasted.Line line) {
    List<String> labels = line.labels();
    List<OptionalInt> variables = variables(line);
    if (variables.stream().filter(OptionalInt::isPresent).count() > 1) {
      matrix(line, labels, variables);
      return;
    }
    Optional<Integer> item = labels.stream().findFirst().flatMap(this::item);
    List<Optional<Statistic>> statistics = statistics(line);
    for (int c = line.firstNumber(); c < line.cells().size(); c++) {
      int column = c;
      Pasted.Number.of(line.cells().get(c))
          .ifPresent(number -> table(number, labels, item, statistics.get(column)));
    }
  }

  private void table(
      Pasted.Number number,
      List<String> labels,
      Optional<Integer> item,
      Optional<Statistic> heading) {
    Optional<Statistic> named = labels.stream().findFirst().flatMap(Statistic::named);
    if (item.isPresent() && heading.isPresent()) {
      Statistic statistic = heading.get();
      Optional<Double> ours = statistic.of(result.items().get(item.get()));
      String code = result.items().get(item.get()).code();
      if (ours.isPresent()) {
        add(code, statistic, number, ours.get(), code + "/" + statistic.figure());
      } else {
        scale(statistic, number);
      }
    } else if (item.isEmpty() && named.isPresent()) {
      scale(named.get(), number);
    } else if (item.isEmpty() && labels.isEmpty() && heading.isPresent()) {
      scale(heading.get(), number);
    } else {
      unread++;
    }
  }

  private void scale(Statistic statistic, Pasted.Number number) {
    Optional<Double> ours = statistic.of(result);
    if (ours.isPresent()) {
      add(
          "",
          statistic,
          number,
          ours.get(),
          statistic == Statistic.ITEM_MEANS ? "mean" : statistic.figure());
    } else {
      unread++;
    }
  }

  private void add(
      String of, Statistic statistic, Pasted.Number number, double ours, String figure) {
    pairs.add(new Twin.Pair(of, statistic.says(), number.text(), number.value(), ours, figure));
  }

  /** What heads each column: lines of headings are read together, from the right. */
  private List<Optional<Statistic>> statistics(Pasted.Line line) {
    List<Optional<Statistic>> found = new ArrayList<>();
    int columns = line.cells().size();
    for (int c = 0; c < columns; c++) {
      found.add(Statistic.named(heading(columns, c)));
    }
    int first = line.firstNumber();
    if (found.stream().allMatch(Optional::isEmpty)) {
      List<Statistic> inOneLine =
          headings.stream()
              .map(h -> Statistic.within(String.join(" ", h.cells())))
              .filter(h -> h.size() == columns - first)
              .findFirst()
              .orElse(List.of());
      for (int i = 0; i < inOneLine.size(); i++) {
        found.set(first + i, Optional.of(inOneLine.get(i)));
      }
    }
    return found;
  }

  private String heading(int columns, int column) {
    StringBuilder words = new StringBuilder();
    for (Pasted.Line line : headings) {
      int at = column - (columns - line.cells().size());
      if (line.cells().size() > 1 && at >= 0 && at < line.cells().size()) {
        words.append(' ').append(line.cells().get(at));
      }
    }
    return words.toString();
  }

  /** The variables above the columns, where the headings are items. */
  private List<OptionalInt> variables(Pasted.Line line) {
    int columns = line.cells().size();
    for (int h = headings.size() - 1; h >= 0; h--) {
      List<String> cells = headings.get(h).cells();
      long known = cells.stream().filter(c -> variable(c).isPresent()).count();
      if (known > 1) {
        List<OptionalInt> variables = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
          int at = c - (columns - cells.size());
          variables.add(
              at >= 0 && at < cells.size() ? variable(cells.get(at)) : OptionalInt.empty());
        }
        return variables;
      }
    }
    return List.of();
  }

  private void matrix(Pasted.Line line, List<String> labels, List<OptionalInt> variables) {
    if (!labels.isEmpty() && variable(labels.get(0)).isPresent()) {
      row = labels.get(0);
      statistic = labels.size() > 1 ? labels.get(1) : "Pearson Correlation";
    } else if (!labels.isEmpty()) {
      statistic = labels.get(0);
    }
    OptionalInt one = variable(row);
    Optional<Statistic> what = Statistic.ofPair(statistic);
    for (int c = line.firstNumber(); c < line.cells().size(); c++) {
      Optional<Pasted.Number> number = Pasted.Number.of(line.cells().get(c));
      if (number.isEmpty()) {
        continue;
      }
      if (one.isEmpty() || what.isEmpty() || variables.get(c).isEmpty()) {
        unread++;
      } else {
        pair(number.get(), what.get(), one.getAsInt(), variables.get(c).getAsInt());
      }
    }
  }

  /** An item with itself is 1 whatever was answered. */
  private void pair(Pasted.Number number, Statistic what, int one, int other) {
    if (what == Statistic.N) {
      scale(what, number);
      return;
    }
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (first == second) {
      return;
    }
    String code = result.items().get(first).code();
    boolean withTotal = second == result.items().size();
    String with = withTotal ? "total" : result.items().get(second).code();
    boolean r = what == Statistic.PAIR_R;
    double ours =
        withTotal
            ? r ? result.items().get(first).rTotal() : result.items().get(first).pTotal()
            : r ? result.correlations().r(first, second) : result.correlations().p(first, second);
    String figure = withTotal ? (r ? "/r_total" : "/p_total") : "/" + with + "/" + what.figure();
    add(code + " × " + with, what, number, ours, code + figure);
    if (r && starred) {
      double p =
          withTotal ? result.items().get(first).pTotal() : result.correlations().p(first, second);
      BigDecimal printed = BigDecimal.valueOf(number.text().chars().filter(c -> c == '*').count());
      Pasted.Number stars = new Pasted.Number(number.text(), printed);
      double expected = p < 0.01 ? 2 : p < 0.05 ? 1 : 0;
      add(code + " × " + with, Statistic.STARS, stars, expected, code + figure);
    }
  }

  /** The place of an item, or the one after the last for the total. */
  private OptionalInt variable(String label) {
    if (TOTALS.contains(Statistic.plain(label))) {
      return OptionalInt.of(result.items().size());
    }
    return item(label).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private Optional<Integer> item(String label) {
    @Nullable Integer known = codes.get(key(label));
    if (known != null || !byNumber || label.length() > 12 || Statistic.named(label).isPresent()) {
      return Optional.ofNullable(known);
    }
    Matcher matcher = LAST_NUMBER.matcher(label);
    if (!matcher.find() || matcher.group(1).length() > 4 || Pasted.Number.of(label).isPresent()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return number >= 1 && number <= result.items().size()
        ? Optional.of(number - 1)
        : Optional.empty();
  }

  /** Without case, signs and leading zeros: cs_01, CS1 and cs 1 are one. */
  private static String key(String label) {
    return label
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "")
        .replaceAll("(?<!\\d)0+(?=\\d)", "");
  }
}
