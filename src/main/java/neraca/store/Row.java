package neraca.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer of the database, read by column name. */
record Row(ResultSet set) {

  /** Makes something of a row. */
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  String text(String column) throws SQLException {
    return set.getString(column);
  }

  @Nullable String textOrNull(String column) throws SQLException {
    return set.getString(column);
  }

  UUID uuid(String column) throws SQLException {
    return UUID.fromString(text(column));
  }

  int whole(String column) throws SQLException {
    return set.getInt(column);
  }
}
