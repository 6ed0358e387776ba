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
import org.sqlite.core.DB;

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
  private boolean within;

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
      database.configure();
      if (mode == Mode.READ) {
        database.readOnly();
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Where a writer keeps what was before. One that was left without its file would be rolled back
   * into whatever study comes to stand there.
   */
  static Path journal(Path file) {
    return file.resolveSibling(file.getFileName() + "-journal");
  }

  /** A copy of the whole file that nobody else sees and that goes when it is closed. */
  static Database inMemory(Path file) throws SQLException {
    Database database = new Database(new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
    try {
      int code = database.sqlite().restore("main", file.toString(), null);
      if (code != 0) {
        throw new SQLException("copying failed with SQLite's code " + code);
      }
      database.configure();
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  private void configure() throws SQLException {
    // Without spilling, a long import keeps readers out only while it commits.
    script(
        "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
            + " PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL;"
            + " PRAGMA cache_spill = OFF;");
  }

  /** From now on nothing can be changed. */
  void readOnly() throws SQLException {
    script("PRAGMA query_only = ON");
  }

  /** Runs one statement; numbered or plain places take the values in order. */
  void update(String sql, @Nullable Object... values) throws SQLException {
    execute(sql, PreparedStatement::executeUpdate, values);
  }

  /** Runs a script of several statements. */
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... values)
      throws SQLException {
    return execute(
        sql,
        statement -> {
          List<T> rows = new ArrayList<>();
          try (ResultSet set = statement.executeQuery()) {
            Row row = new Row(set);
            while (set.next()) {
              rows.add(reader.read(row));
            }
          }
          return rows;
        },
        values);
  }

  <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... values)
      throws SQLException {
    return execute(
        sql,
        statement -> {
          try (ResultSet set = statement.executeQuery()) {
            return set.next() ? Optional.of(reader.read(new Row(set))) : Optional.empty();
          }
        },
        values);
  }

  /** The whole number in the first column of the first row; 0 for none or null. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    return first(sql, row -> row.set().getLong(1), values).orElse(0L);
  }

  /** What is done with a statement whose places are filled. */
  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T execute(String sql, Use<T> use, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.remove(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
    }
    boolean done = false;
    try {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      T result = use.of(statement);
      done = true;
      return result;
    } finally {
      // A statement that has failed is not to be used again: the driver loses its state.
      if (done) {
        prepared.put(sql, statement);
      } else {
        statement.close();
      }
    }
  }

  boolean isWriting() {
    return writing;
  }

  /** All or nothing; nobody else writes meanwhile. */
  <T> T writing(Work<T> work) throws SQLException {
    writing = true;
    try {
      return within("BEGIN IMMEDIATE", work);
    } finally {
      writing = false;
    }
  }

  /** Sees one state of the file, whoever writes meanwhile; may stand within another. */
  <T> T reading(Work<T> work) throws SQLException {
    return within ? work.run() : within("BEGIN", work);
  }

  private <T> T within(String begin, Work<T> work) throws SQLException {
    script(begin);
    within = true;
    boolean done = false;
    try {
      T result = work.run();
      script("COMMIT");
      done = true;
      return result;
    } finally {
      within = false;
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
    int code = sqlite().backup("main", target.toString(), null);
    if (code != 0) {
      throw new SQLException("copying failed with SQLite's code " + code);
    }
  }

  private DB sqlite() {
    return ((SQLiteConnection) connection).getDatabase();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
