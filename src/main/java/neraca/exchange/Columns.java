package neraca.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table are items and which one names the respondents.
 *
 * @param id place of the column that names the respondents; -1 where none does
 * @param items names of the items, in the order wanted
 * @param text columns of text, which are no items
 * @param numbered whether the names are nothing but numbers, which could have been a respondent's
 */
record Columns(int id, List<String> items, List<String> text, boolean numbered) {
  private static final Set<String> ID_NAMES =
      Set.of("respondent", "responden", "id", "no", "no.", "nomor");
  private static final int MOST_LISTED = 60;

  static Columns of(CsvTable table, AnswerTable.Options options) {
    Naming naming = Naming.of(table.names());
    if (naming == Naming.ANSWERS && options.items().isEmpty()) {
      throw new Refusal(
          Phrase.of("table.no_names")
              .with("first", listed(table.names()))
              .with("file", table.file()));
    }
    List<String> known = known(table);
    int id = id(table, options);
    mustBeIn(known, List.copyOf(options.where().keySet()), "table.unknown_where");
    @Nullable String by = options.by();
    mustBeIn(known, by == null ? List.of() : List.of(by), "table.unknown_by");
    List<String> items = new ArrayList<>(options.items());
    List<String> text = List.of();
    if (items.isEmpty()) {
      items.addAll(known);
      items.removeAll(options.apart());
      if (id >= 0) {
        items.remove(table.names().get(id));
      }
      text = items.stream().filter(name -> isText(table, name)).toList();
      // Answers written out in words are to be coded; who has no other columns is told so.
      text = text.size() == items.size() ? List.of() : text;
      items.removeAll(text);
    }
    check(table, known, items, id, options);
    boolean numbered = naming == Naming.NUMBERED && options.items().isEmpty();
    return new Columns(id, List.copyOf(items), text, numbered);
  }

  private static void check(
      CsvTable table, List<String> known, List<String> items, int id, AnswerTable.Options options) {
    mustBeIn(known, items, "table.unknown_item");
    mustBeIn(items, options.reverse(), "table.unknown_reverse");
    mustBeOnce(items, "table.item_twice");
    mustBeOnce(options.reverse(), "table.reverse_twice");
    if (id >= 0 && items.contains(table.names().get(id))) {
      throw new Refusal(Phrase.of("table.id_is_item").with("name", table.names().get(id)));
    }
    if (items.isEmpty()) {
      throw new Refusal(Phrase.of("table.no_items").with("file", table.file()));
    }
    AnswerTable.@Nullable Range scale = options.scale();
    if (scale != null && !(scale.min() < scale.max())) {
      throw new Refusal(Phrase.of("table.scale_order"));
    }
  }

  /** What has to be said of this understanding. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    if (numbered) {
      notes.add(
          Note.doubtful(Phrase.of("table.note.numbered").with("names", listed(items)), List.of()));
    }
    if (!text.isEmpty()) {
      notes.add(
          Note.remark(Phrase.of("table.note.text").with("columns", String.join(", ", text)), text));
    }
    return notes;
  }

  /** Whether something stands in the column, but no number. */
  private static boolean isText(CsvTable table, String name) {
    int column = table.names().indexOf(name);
    boolean any = false;
    for (CsvRow row : table.rows()) {
      String cell = Blanks.strip(row.cell(column));
      if (Numerals.isNumber(cell)) {
        return false;
      }
      any |= !Numerals.isMissing(cell);
    }
    return any;
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
    return isId(first) && !options.items().contains(first) ? 0 : -1;
  }

  /** Whether a name is one of those that columns of respondents have. */
  static boolean isId(String name) {
    return ID_NAMES.contains(name.toLowerCase(Locale.ROOT));
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

  static String listed(List<String> names) {
    List<String> shown = names.stream().filter(name -> !name.isEmpty()).toList();
    return shown.size() <= MOST_LISTED
        ? String.join(", ", shown)
        : String.join(", ", shown.subList(0, MOST_LISTED)) + ", …";
  }
}
