package neraca.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;

/** One connection to an SQLite file; statements are prepared once. */
final class Database implements AutoCloseable {
  private static final int BUSY_MILLIS = 10_000;

  /** What the connection may do. Only CREATE makes a file where there is none. */
  enum Mode {
    /** Touches nothing, not even to roll back what a killed writer left. */
    LOOK,
    /** Changes no data, but rolls back what a killed writer left. */
    READ,
    WRITE,
    CREATE
  }

  /** Something that talks to the database. */
  interface Work<T> {
    T run() throws SQLException;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private boolean writing;

  private Database(Connection connection) {
    this.connection = connection;
  }

  static Database open(Path file, Mode mode) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    if (mode != Mode.CREATE) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    config.setReadOnly(mode == Mode.LOOK);
    // The driver cuts a plain name at a question mark; a file URI has it escaped.
    String name = file.toString().contains("?") ? "file:" + file.toUri().getRawPath() : "" + file;
    Database database = new Database(config.createConnection("jdbc:sqlite:" + name));
    try {
      // Without spilling, a long import keeps readers out only while it commits.
      database.script(
          "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
              + " PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL;"
              + " PRAGMA cache_spill = OFF;");
      if (mode == Mode.READ) {
        database.script("PRAGMA query_only = ON");
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  /** Runs one statement; numbered or plain places take the values in order. */
  void update(String sql, @Nullable Object... values) throws SQLException {
    bind(sql, values).executeUpdate();
  }

  /** Runs a script of several statements. */
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... values)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet set = bind(sql, values).executeQuery()) {
      Row row = new Row(set);
      while (set.next()) {
        rows.add(reader.read(row));
      }
    }
    return rows;
  }

  <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... values)
      throws SQLException {
    try (ResultSet set = bind(sql, values).executeQuery()) {
      return set.next() ? Optional.of(reader.read(new Row(set))) : Optional.empty();
    }
  }

  /** The whole number in the first column of the first row; 0 for none or null. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    try (ResultSet set = bind(sql, values).executeQuery()) {
      return set.next() ? set.getLong(1) : 0;
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  boolean isWriting() {
    return writing;
  }

  /** All or nothing; nobody else writes meanwhile. */
  <T> T writing(Work<T> work) throws SQLException {
    script("BEGIN IMMEDIATE");
    writing = true;
    try {
      return within(work);
    } finally {
      writing = false;
    }
  }

  /** Sees one state of the file, whoever writes meanwhile. */
  <T> T reading(Work<T> work) throws SQLException {
    script("BEGIN");
    return within(work);
  }

  private <T> T within(Work<T> work) throws SQLException {
    boolean done = false;
    try {
      T result = work.run();
      script("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try {
      script("ROLLBACK");
    } catch (SQLException e) {
      // After a full disk or a lost medium SQLite has rolled back by itself and says so here; the
      // failure that brought us here is already on its way.
    }
  }

  /** Copies a consistent state of the whole file to a path where nothing is. */
  void copyTo(Path target) throws SQLException {
    ((SQLiteConnection) connection).getDatabase().backup("main", target.toString(), null);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
