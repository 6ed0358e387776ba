package neraca.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table are items and which one names the respondents.
 *
 * @param id place of the column that names the respondents; -1 where none does
 * @param items names of the items, in the order wanted
 */
record Columns(int id, List<String> items) {
  private static final Set<String> ID_NAMES =
      Set.of("respondent", "responden", "id", "no", "no.", "nomor");
  private static final int MOST_LISTED = 60;

  static Columns of(CsvTable table, AnswerTable.Options options) {
    List<String> known = known(table);
    int id = id(table, options);
    List<String> items = new ArrayList<>(options.items());
    if (items.isEmpty()) {
      items.addAll(known);
      if (id >= 0) {
        items.remove(table.names().get(id));
      }
    }
    mustBeIn(known, items, "table.unknown_item");
    mustBeIn(items, options.reverse(), "table.unknown_reverse");
    mustBeOnce(items, "table.item_twice");
    mustBeOnce(options.reverse(), "table.reverse_twice");
    if (id >= 0 && items.contains(table.names().get(id))) {
      throw new Refusal(Phrase.of("table.id_is_item").with("name", table.names().get(id)));
    }
    if (items.isEmpty()) {
      throw new Refusal(Phrase.of("table.no_items").with("file", table.name()));
    }
    AnswerTable.@Nullable Range scale = options.scale();
    if (scale != null && !(scale.min() < scale.max())) {
      throw new Refusal(Phrase.of("table.scale_order"));
    }
    return new Columns(id, List.copyOf(items));
  }

  /** Names of all columns, each once; a column without name must be empty. */
  private static List<String> known(CsvTable table) {
    Map<String, Integer> places = new HashMap<>();
    List<String> known = new ArrayList<>();
    for (int i = 0; i < table.names().size(); i++) {
      String name = table.names().get(i);
      int column = i;
      if (name.isEmpty()) {
        if (table.rows().stream().anyMatch(row -> !Blanks.strip(row.cell(column)).isEmpty())) {
          throw new Refusal(Phrase.of("table.unnamed_column").with("column", i + 1));
        }
        continue;
      }
      @Nullable Integer before = places.put(name, i);
      if (before != null) {
        throw new Refusal(
            Phrase.of("table.name_twice")
                .with("name", name)
                .with("first", before + 1)
                .with("second", i + 1));
      }
      known.add(name);
    }
    return known;
  }

  private static int id(CsvTable table, AnswerTable.Options options) {
    @Nullable String wanted = options.idColumn();
    if (wanted != null) {
      mustBeIn(table.names(), List.of(wanted), "table.unknown_id");
      return table.names().indexOf(wanted);
    }
    String first = table.names().get(0);
    boolean named = ID_NAMES.contains(first.toLowerCase(Locale.ROOT));
    return named && !options.items().contains(first) ? 0 : -1;
  }

  private static void mustBeIn(List<String> known, List<String> wanted, String key) {
    Set<String> names = new HashSet<>(known);
    for (String name : wanted) {
      if (!names.contains(name) || name.isEmpty()) {
        throw new Refusal(Phrase.of(key).with("name", name).with("known", listed(known)));
      }
    }
  }

  private static void mustBeOnce(List<String> names, String key) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new Refusal(Phrase.of(key).with("name", name));
      }
    }
  }

  private static String listed(List<String> names) {
    List<String> shown = names.stream().filter(name -> !name.isEmpty()).toList();
    return shown.size() <= MOST_LISTED
        ? String.join(", ", shown)
        : String.join(", ", shown.subList(0, MOST_LISTED)) + ", …";
  }
}
