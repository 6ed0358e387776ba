package neraca.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds to the change log; every change names the changes it replaces. */
final class ChangeLog {
  private static final String INSERT =
      "INSERT INTO change (seq, device, device_seq, person, at, edit, kind, entity, uuid, field,"
          + " before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ";

  /**
   * The changes of the row, or of this field of it, that no other such change has replaced. ?1 is
   * the new change, ?4 its field or null for the whole row.
   */
  private static final String REPLACES =
      """
      INSERT INTO change_replaces (change, replaced)
      SELECT ?1, c.seq FROM change c
      WHERE c.uuid = ?2 AND c.entity = ?3 AND c.seq < ?1
        AND (?4 IS NULL OR c.field IS NULL OR c.field = ?4)
        AND NOT EXISTS (SELECT 1 FROM change_replaces r JOIN change n ON n.seq = r.change
          WHERE r.replaced = c.seq AND (?4 IS NULL OR n.field IS NULL OR n.field = ?4))
      """;

  private final Database database;
  private final Writer writer;
  private long seq;
  private long deviceSeq;
  private long edit;
  private String at = "";

  ChangeLog(Database database, Writer writer) {
    this.database = database;
    this.writer = writer;
  }

  /** Call at the beginning of every transaction: its changes are one edit. */
  void begin() throws SQLException {
    seq = database.number("SELECT max(seq) FROM change");
    deviceSeq =
        database.number("SELECT max(device_seq) FROM change WHERE device = ?", writer.device());
    edit = deviceSeq + 1;
    at = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /** A row has come; call after inserting it. */
  void inserted(EntityTable<?> table, UUID uuid) throws SQLException {
    add("put", table, uuid, "NULL, NULL, (" + table.json + ")", uuid.toString());
  }

  /** A row goes; call before deleting it. */
  void removed(EntityTable<?> table, UUID uuid) throws SQLException {
    add("remove", table, uuid, "NULL, (" + table.json + "), NULL", uuid.toString());
  }

  void updated(
      EntityTable<?> table,
      UUID uuid,
      String field,
      @Nullable Object before,
      @Nullable Object after)
      throws SQLException {
    add("put", table, uuid, "?, ?, ?", field, before, after);
  }

  void answered(UUID response, UUID item, String before, String after) throws SQLException {
    add("answer", Tables.RESPONSE, response, "?, ?, ?", item.toString(), before, after);
  }

  private void add(
      String kind,
      EntityTable<?> table,
      UUID uuid,
      String fieldBeforeAfter,
      @Nullable Object... values)
      throws SQLException {
    seq++;
    deviceSeq++;
    @Nullable Object[] all = new @Nullable Object[9 + values.length];
    Object[] head = {
      seq, writer.device(), deviceSeq, writer.person(), at, edit, kind, table.name, uuid.toString()
    };
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(values, 0, all, head.length, values.length);
    database.update(INSERT + fieldBeforeAfter + ")", all);
    Object field = values.length == 3 ? values[0] : null;
    database.update(REPLACES, seq, uuid.toString(), table.name, field);
  }
}
