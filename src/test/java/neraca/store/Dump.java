package neraca.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All data of a study file as text, apart from ids, the change log and slots. */
public final class Dump {
  private Dump() {}

  public static Map<String, List<String>> of(Path file) {
    try (Database database = Database.open(file, Database.Mode.READ)) {
      Map<String, List<String>> rows = new TreeMap<>();
      for (EntityTable<?> table : Tables.ALL) {
        String all = table.json.replace("WHERE t.uuid = ?", "ORDER BY t.uuid");
        rows.put(table.name, database.list(all, row -> row.set().getString(1)));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of any SELECT, columns joined by {@code |}, null as nothing. */
  public static List<String> select(Path file, String sql) {
    try (Database database = Database.open(file, Database.Mode.READ)) {
      return database.list(
          sql,
          row -> {
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= row.set().getMetaData().getColumnCount(); i++) {
              String text = row.set().getString(i);
              line.append(i == 1 ? "" : "|").append(text == null ? "" : text);
            }
            return line.toString();
          });
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
