package neraca.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import neraca.model.AnswerSheet;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Response;
import org.jspecify.annotations.Nullable;

/**
 * The answers of responses: one character a slot in {@code response.answers}, what could not be
 * read beside them in {@code unresolved}.
 */
final class Answers {
  private static final char BLANK = Mark.BLANK.code();
  private static final String OF_RESPONSE = "response = (SELECT id FROM response WHERE uuid = ?)";
  private static final Entry NOTHING = new Entry(Mark.BLANK, null);

  private final Database database;
  private final ChangeLog log;

  /** The items of a questionnaire by slot. Slots are only ever added, so this can only be short. */
  private final Map<UUID, Slots> slots = new HashMap<>();

  Answers(Database database, ChangeLog log) {
    this.database = database;
    this.log = log;
  }

  private record Slots(List<UUID> items, Map<UUID, Integer> places) {}

  /** A response as it stands in the file. */
  private record Stored(UUID questionnaire, String answers) {}

  /** Forgets what a transaction that came to nothing has read. */
  void forget() {
    slots.clear();
  }

  /** Sets one answer; gives what stood there. */
  Entry answer(UUID response, UUID item, Entry entry) throws SQLException {
    Stored stored = stored(response);
    int slot =
        database
            .first(
                "SELECT s.slot FROM slot s JOIN item i ON i.uuid = s.item"
                    + " WHERE s.item = ? AND s.questionnaire = ?",
                row -> row.whole("slot"),
                item.toString(),
                stored.questionnaire().toString())
            .orElseThrow(() -> Rows.gone(Tables.ITEM));
    Entry before = new Entry(new Mark(at(stored.answers(), slot)), raw(response, slot));
    if (!before.equals(entry)) {
      StringBuilder marks = new StringBuilder(stored.answers());
      set(marks, slot, entry.mark().code());
      write(response, marks);
      writeRaw(response, slot, entry.raw());
      log.answered(response, item, before.logged(), entry.logged());
    }
    return before;
  }

  /** Sets all answers of a response that has none yet; the caller logs them. */
  void first(Response response, AnswerSheet sheet) throws SQLException {
    Map<UUID, Integer> places = places(response.questionnaire(), sheet.items());
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < sheet.items().size(); i++) {
      set(marks, place(places, sheet.items().get(i)), sheet.marks().charAt(i));
    }
    write(response.uuid(), marks);
    for (Map.Entry<UUID, String> raw : sheet.unresolved().entrySet()) {
      writeRaw(response.uuid(), place(places, raw.getKey()), raw.getValue());
    }
  }

  /** Makes a response that may have answers say this; marks of items that are gone stay. */
  void replace(UUID response, AnswerSheet sheet) throws SQLException {
    Stored stored = stored(response);
    places(stored.questionnaire(), sheet.items());
    Map<UUID, Entry> before = entries(sheet(response));
    Map<UUID, Entry> after = entries(sheet);
    for (Item item : items(stored.questionnaire())) {
      Entry entry = after.getOrDefault(item.uuid(), NOTHING);
      if (!entry.equals(before.getOrDefault(item.uuid(), NOTHING))) {
        answer(response, item.uuid(), entry);
      }
    }
  }

  private static Map<UUID, Entry> entries(AnswerSheet sheet) {
    Map<UUID, Entry> entries = new HashMap<>();
    for (int i = 0; i < sheet.items().size(); i++) {
      UUID item = sheet.items().get(i);
      entries.put(item, new Entry(new Mark(sheet.marks().charAt(i)), sheet.unresolved().get(item)));
    }
    return entries;
  }

  /** Everything a response says; items that are gone are among them while their marks are there. */
  AnswerSheet sheet(UUID response) throws SQLException {
    Stored stored = stored(response);
    List<UUID> items = slots(stored.questionnaire(), stored.answers().length()).items();
    StringBuilder marks = new StringBuilder(stored.answers());
    while (marks.length() < items.size()) {
      marks.append(BLANK);
    }
    Map<UUID, String> raw = new HashMap<>();
    for (int slot = marks.indexOf("?"); slot >= 0; slot = marks.indexOf("?", slot + 1)) {
      String text = raw(response, slot);
      raw.put(items.get(slot), text == null ? "?" : text);
    }
    return new AnswerSheet(items, marks.toString(), raw);
  }

  /** All answers to a questionnaire, one SELECT. */
  AnswerTable table(UUID questionnaire) throws SQLException {
    List<Item> live = items(questionnaire);
    Map<UUID, Integer> places = places(questionnaire, live.stream().map(Item::uuid).toList());
    int[] slot = live.stream().mapToInt(i -> place(places, i.uuid())).toArray();
    char[] marks = new char[slot.length];
    return new AnswerTable(
        live,
        database.list(
            "SELECT "
                + Tables.RESPONSE.selected
                + ", p.number, t.answers FROM response t JOIN respondent p ON p.id = t.respondent"
                + " WHERE t.questionnaire = (SELECT id FROM questionnaire WHERE uuid = ?) ORDER BY "
                + Tables.natural("p.number")
                + ", t.wave, t.pass, t.uuid",
            row -> {
              String answers = row.text("answers");
              for (int i = 0; i < slot.length; i++) {
                marks[i] = at(answers, slot[i]);
              }
              return new AnswerTable.Row(
                  Tables.RESPONSE.read(row), row.text("number"), new String(marks));
            },
            questionnaire.toString()));
  }

  /** What stood in the place of every {@code ?}, by response and item. */
  Map<UUID, Map<UUID, String>> unresolved(UUID questionnaire) throws SQLException {
    Map<UUID, Map<UUID, String>> texts = new HashMap<>();
    database.list(
        "SELECT r.uuid AS response, s.item, u.text FROM unresolved u"
            + " JOIN response r ON r.id = u.response JOIN questionnaire q ON q.id = r.questionnaire"
            + " JOIN slot s ON s.questionnaire = q.uuid AND s.slot = u.slot WHERE q.uuid = ?",
        row ->
            texts
                .computeIfAbsent(row.uuid("response"), response -> new HashMap<>())
                .put(row.uuid("item"), row.text("text")),
        questionnaire.toString());
    return texts;
  }

  private List<Item> items(UUID questionnaire) throws SQLException {
    EntityTable<Item> items = Tables.ITEM;
    return database.list(
        items.select
            + "WHERE t.questionnaire = (SELECT id FROM questionnaire WHERE uuid = ?) "
            + items.ordered,
        items::read,
        questionnaire.toString());
  }

  private Stored stored(UUID response) throws SQLException {
    return database
        .first(
            "SELECT q.uuid, r.answers FROM response r"
                + " JOIN questionnaire q ON q.id = r.questionnaire WHERE r.uuid = ?",
            row -> new Stored(row.uuid("uuid"), row.text("answers")),
            response.toString())
        .orElseThrow(() -> Rows.gone(Tables.RESPONSE));
  }

  private void write(UUID response, StringBuilder marks) throws SQLException {
    int end = marks.length();
    while (end > 0 && marks.charAt(end - 1) == BLANK) {
      end--;
    }
    database.update(
        "UPDATE response SET answers = ? WHERE uuid = ?",
        marks.substring(0, end),
        response.toString());
  }

  private @Nullable String raw(UUID response, int slot) throws SQLException {
    return database
        .first(
            "SELECT text FROM unresolved WHERE " + OF_RESPONSE + " AND slot = ?",
            row -> row.text("text"),
            response.toString(),
            slot)
        .orElse(null);
  }

  private void writeRaw(UUID response, int slot, @Nullable String raw) throws SQLException {
    database.update(
        "DELETE FROM unresolved WHERE " + OF_RESPONSE + " AND slot = ?", response.toString(), slot);
    if (raw != null) {
      database.update(
          "INSERT INTO unresolved (response, slot, text) SELECT id, ?, ? FROM response"
              + " WHERE uuid = ?",
          slot,
          raw,
          response.toString());
    }
  }

  private static void set(StringBuilder marks, int slot, char mark) {
    while (marks.length() <= slot) {
      marks.append(BLANK);
    }
    marks.setCharAt(slot, mark);
  }

  private static int place(Map<UUID, Integer> places, UUID item) {
    return Objects.requireNonNull(places.get(item));
  }

  private static char at(String answers, int slot) {
    return slot < answers.length() ? answers.charAt(slot) : BLANK;
  }

  /** The slots of at least these items. */
  private Map<UUID, Integer> places(UUID questionnaire, List<UUID> items) throws SQLException {
    Map<UUID, Integer> places = slots(questionnaire, 0).places();
    if (!places.keySet().containsAll(items)) {
      slots.remove(questionnaire);
      places = slots(questionnaire, 0).places();
      if (!places.keySet().containsAll(items)) {
        throw Rows.gone(Tables.ITEM);
      }
    }
    return places;
  }

  /** At least this many slots, if there are so many. */
  private Slots slots(UUID questionnaire, int atLeast) throws SQLException {
    Slots known = slots.get(questionnaire);
    if (known == null || known.items().size() < atLeast) {
      List<UUID> items =
          database.list(
              "SELECT item FROM slot WHERE questionnaire = ? ORDER BY slot",
              row -> row.uuid("item"),
              questionnaire.toString());
      Map<UUID, Integer> places = new HashMap<>();
      items.forEach(item -> places.put(item, places.size()));
      known = new Slots(List.copyOf(items), Map.copyOf(places));
      slots.put(questionnaire, known);
    }
    return known;
  }
}
