package neraca.statistics.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import neraca.statistics.InstrumentResult;
import org.jspecify.annotations.Nullable;

/**
 * Which item a label means: by its code; where a table has none of the codes by the order, if it
 * has a row for every item; else by the number the label ends in, if that leaves no doubt.
 */
final class Labels {
  /** How the items of a table were found. */
  enum Way {
    CODE,
    ORDER,
    NUMBER
  }

  /**
   * @param items one a label; empty where it is none or not known which
   */
  record Found(List<Optional<Integer>> items, Way way) {
    static Found of(List<@Nullable Integer> items, Way way) {
      return new Found(items.stream().map(Optional::ofNullable).toList(), way);
    }
  }

  private static final Pattern TOTAL =
      Pattern.compile(
          "((skor|score|nilai)?(total|tot|jumlah|jml)(skor|score|nilai)?|sum|ysum)([xyz]?\\d{0,2})"
              + "|[xyz]\\d{0,2}(skor)?(total|jumlah|tot)");

  /** Not what a statement may begin with, such as "Jumlah menu yang tersedia". */
  private static final Pattern TOTAL_OF =
      Pattern.compile(
          "(?i)((skor|score)[ _](total|jumlah)|total|jumlah[ _]skor)([ _]\\S+){0,2}"
              + "|\\S+([ _]\\S+)?[ _]total");

  private static final Pattern NUMBERED = Pattern.compile("(.*?)0*(\\d{1,3})\\D?$");
  private static final int LONGEST = 12;

  private final List<Integer> varying;
  private final int size;
  private final Map<String, Integer> codes = new HashMap<>();

  Labels(InstrumentResult result) {
    size = result.items().size();
    varying =
        IntStream.range(0, size).filter(i -> !result.items().get(i).constant()).boxed().toList();
    Map<String, Integer> loose = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (int i = 0; i < size; i++) {
      String code = result.items().get(i).code();
      codes.put(key(code, "."), i);
      if (loose.put(key(code, ""), i) != null) {
        twice.add(key(code, ""));
      }
    }
    loose.keySet().removeAll(twice);
    loose.forEach(codes::putIfAbsent);
  }

  /** Without case, signs and leading zeros: cs_01, CS1 and cs 1 are one; X1.1 is not X11. */
  private static String key(String label, String between) {
    return label
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=\\d)[^a-z0-9]+(?=\\d)", "\u0000")
        .replaceAll("[^a-z0-9\u0000]+", "")
        .replaceAll("(?<!\\d)0+(?=\\d)", "")
        .replace("\u0000", between);
  }

  /** The item with this code. */
  Optional<Integer> code(String label) {
    @Nullable Integer item = codes.get(key(label, "."));
    return Optional.ofNullable(item == null ? codes.get(key(label, "")) : item);
  }

  /** Whether it is the total score of the items. */
  boolean isTotal(String label) {
    String letters = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    return code(label).isEmpty()
        && (TOTAL.matcher(letters).matches() || TOTAL_OF.matcher(label.strip()).matches());
  }

  /** The items that labels of one table mean; none twice. */
  Found of(List<String> labels) {
    List<@Nullable Integer> known = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (String label : labels) {
      Integer item = code(label).orElse(null);
      known.add(item != null && taken.add(item) ? item : null);
    }
    if (!taken.isEmpty()) {
      return Found.of(known, Way.CODE);
    }
    List<Integer> named =
        IntStream.range(0, labels.size())
            .filter(l -> !labels.get(l).isEmpty() && Names.of(labels.get(l)).isEmpty())
            .boxed()
            .toList();
    List<Integer> own = named.stream().filter(l -> !isTotal(labels.get(l))).toList();
    for (List<Integer> rows : List.of(own, named)) {
      if (rows.size() > 1 && rows.stream().map(labels::get).distinct().count() == rows.size()) {
        if (rows.size() == size || rows.size() == varying.size()) {
          return ordered(labels.size(), rows);
        }
      }
    }
    return numbered(labels, own);
  }

  private Found ordered(int labels, List<Integer> rows) {
    List<@Nullable Integer> items = new ArrayList<>(Collections.nCopies(labels, null));
    for (int i = 0; i < rows.size(); i++) {
      items.set(rows.get(i), rows.size() == size ? Integer.valueOf(i) : varying.get(i));
    }
    return Found.of(items, Way.ORDER);
  }

  /** Numbers that stand twice, or behind different words, or behind other numbers, say nothing. */
  private Found numbered(List<String> labels, List<Integer> rows) {
    List<@Nullable Integer> items = new ArrayList<>(Collections.nCopies(labels.size(), null));
    Set<String> words = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    for (int row : rows) {
      Matcher matcher = NUMBERED.matcher(labels.get(row));
      if (labels.get(row).length() <= LONGEST && matcher.matches()) {
        words.add(matcher.group(1).toLowerCase(Locale.ROOT).strip());
        int item = Integer.parseInt(matcher.group(2)) - 1;
        if (!taken.add(item)) {
          words.add("\u0000");
        }
        items.set(row, item >= 0 && item < size ? item : null);
      } else {
        words.add(labels.get(row));
      }
    }
    boolean doubtful = words.size() != 1 || words.iterator().next().matches(".*\\d.*");
    return doubtful
        ? Found.of(new ArrayList<>(Collections.nCopies(labels.size(), null)), Way.NUMBER)
        : Found.of(items, Way.NUMBER);
  }
}
