package neraca.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;

/** Looks for what the constraints of the file cannot see or somebody has got round. */
final class Verification {
  private final Database database;
  private final List<Note> found = new ArrayList<>();

  private Verification(Database database) {
    this.database = database;
  }

  static List<Note> of(Database database) throws SQLException {
    Verification verification = new Verification(database);
    verification.integrity();
    verification.marks();
    verification.log();
    return verification.found;
  }

  private void wrong(String key, String place, String what) {
    found.add(Note.wrong(Phrase.of("study.verify." + key, place, Cell.code(what)), List.of()));
  }

  private void integrity() throws SQLException {
    for (String line : texts("PRAGMA integrity_check(100)")) {
      if (!line.equals("ok")) {
        wrong("integrity", "detail", line);
      }
    }
    for (String line :
        texts(
            "SELECT \"table\" || ' ' || rowid || ' > ' || parent FROM pragma_foreign_key_check")) {
      wrong("reference", "detail", line);
    }
  }

  private void marks() throws SQLException {
    String response =
        "SELECT q.code || ' ' || p.number || ' ' || r.wave || ' ' || r.pass FROM response r"
            + " JOIN questionnaire q ON q.id = r.questionnaire"
            + " JOIN respondent p ON p.id = r.respondent"
            + " JOIN response_scale s ON s.response = r.id WHERE ";
    for (String line : texts(response + "length(s.marks) > s.slots")) {
      wrong("mark_without_item", "response", line);
    }
    for (String line : texts(response + "s.marks GLOB s.beyond")) {
      wrong("mark_off_scale", "response", line);
    }
    String texts =
        "(SELECT count(*) FROM unresolved u WHERE u.response = r.id"
            + " AND substr(s.marks, u.slot + 1, 1) %s '?')";
    String open = "length(s.marks) - length(replace(s.marks, '?', ''))";
    for (String line : texts(response + open + " > " + texts.formatted("="))) {
      wrong("unresolved_without_text", "response", line);
    }
    for (String line : texts(response + texts.formatted("<>") + " > 0")) {
      wrong("text_without_unresolved", "response", line);
    }
  }

  private void log() throws SQLException {
    for (String device :
        texts(
            "SELECT device FROM change GROUP BY device"
                + " HAVING min(device_seq) <> 1 OR max(device_seq) <> count(*)")) {
      wrong("log_gap", "device", device);
    }
    for (EntityTable<?> table : Tables.ALL) {
      String unlogged =
          "SELECT uuid FROM %1$s t WHERE ifnull((SELECT c.kind = 'remove' FROM change c"
              + " WHERE c.uuid = t.uuid AND c.entity = '%1$s' ORDER BY c.seq DESC LIMIT 1), 1)";
      for (String uuid : texts(unlogged.formatted(table.name))) {
        Phrase phrase = Phrase.of("study.verify.not_logged", "kind", new Cell.Said(table.phrase()));
        found.add(Note.doubtful(phrase.with("uuid", uuid), List.of()));
      }
    }
  }

  private List<String> texts(String sql) throws SQLException {
    return database.list(sql, row -> row.set().getString(1));
  }
}
