package neraca.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import neraca.model.Entity;
import neraca.model.Response;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.store.Column.WhenGone;
import org.jspecify.annotations.Nullable;

/** Reads, puts and removes rows of any table and logs what it changes. */
final class Rows {
  private final Database database;
  private final ChangeLog log;
  private final Answers answers;

  Rows(Database database, ChangeLog log, Answers answers) {
    this.database = database;
    this.log = log;
    this.answers = answers;
  }

  <E extends Entity> List<E> all(Class<E> kind) throws SQLException {
    EntityTable<E> table = Tables.of(kind);
    return database.list(table.select + table.ordered, table::read);
  }

  <E extends Entity> Optional<E> find(EntityTable<E> table, UUID uuid) throws SQLException {
    return database.first(table.select + "WHERE t.uuid = ?", table::read, uuid.toString());
  }

  /** Inserts the row or changes what differs; gives the row as it was. */
  <E extends Entity> Optional<E> put(E row) throws SQLException {
    EntityTable<E> table = Tables.of(row);
    Optional<E> before = find(table, row.uuid());
    if (before.isEmpty()) {
      insert(row);
      log.inserted(table, row.uuid());
      return before;
    }
    List<Change> changes = new ArrayList<>();
    for (Column column : table.columns) {
      Change change =
          new Change(column, column.value().apply(before.get()), column.value().apply(row));
      if (!Objects.equals(change.was(), change.is())) {
        changes.add(change);
      }
    }
    change(table, row.uuid(), changes);
    return before;
  }

  /** What becomes of one column of a row. */
  private record Change(Column column, @Nullable Object was, @Nullable Object is) {}

  /** Inserts the row without logging it. */
  <E extends Entity> void insert(E row) throws SQLException {
    EntityTable<E> table = Tables.of(row);
    List<@Nullable Object> values = new ArrayList<>(table.columns.size() + 1);
    values.add(row.uuid().toString());
    for (Column column : table.columns) {
      values.add(column.value().apply(row));
    }
    database.update(table.insert, values.toArray());
  }

  /** All at once: a state in between may be one that the file does not allow. */
  private void change(EntityTable<?> table, UUID uuid, List<Change> changes) throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    List<@Nullable Object> values = new ArrayList<>();
    StringJoiner assignments = new StringJoiner(", ");
    for (Change change : changes) {
      if (change.column().name().equals("parent") && change.is() != null) {
        refuseCircle(table, uuid.toString(), change.is().toString());
      }
      values.add(change.is());
      assignments.add(change.column().name() + " = " + change.column().written(values.size()));
    }
    values.add(uuid.toString());
    database.update(
        "UPDATE %s SET %s WHERE uuid = ?%s".formatted(table.name, assignments, values.size()),
        values.toArray());
    for (Change change : changes) {
      log.updated(table, uuid, change.column().name(), change.was(), change.is());
    }
  }

  /** A group cannot stand, by way of others, inside itself. */
  private void refuseCircle(EntityTable<?> table, String uuid, String parent) throws SQLException {
    String above =
        """
        WITH RECURSIVE above (id, parent) AS (
          SELECT id, parent FROM %1$s WHERE uuid = ?
          UNION SELECT t.id, t.parent FROM %1$s t JOIN above a ON t.id = a.parent)
        SELECT 1 FROM above a JOIN %1$s t ON t.id = a.id WHERE t.uuid = ?
        """
            .formatted(table.name);
    if (database.number(above, parent, uuid) > 0) {
      throw Failures.rule("circle", table, "parent");
    }
  }

  /**
   * Removes the row and every row that cannot be without it; a link to one of them is emptied.
   *
   * @return the rows as they were, in an order in which they can be put again; empty if there was
   *     no such row
   */
  List<Kept> remove(EntityTable<?> table, UUID uuid) throws SQLException {
    if (find(table, uuid).isEmpty()) {
      return List.of();
    }
    Set<Place> going = new LinkedHashSet<>();
    collect(new Place(table, uuid), going);
    Map<Place, Kept> emptied = new LinkedHashMap<>();
    for (Place place : going) {
      emptyLinks(place, emptied);
    }
    List<Kept> kept = new ArrayList<>();
    for (Place place : going) {
      kept.add(keep(place));
      log.removed(place.table(), place.uuid());
      database.update(
          "DELETE FROM " + place.table().name + " WHERE uuid = ?", place.uuid().toString());
    }
    Collections.reverse(kept);
    kept.addAll(emptied.values());
    return kept;
  }

  /** Where a row stands. */
  private record Place(EntityTable<?> table, UUID uuid) {}

  /** Adds the row after every row that depends on it. */
  private void collect(Place place, Set<Place> going) throws SQLException {
    if (going.contains(place)) {
      return;
    }
    for (EntityTable<?> other : Tables.ALL) {
      for (Column column : other.columns) {
        if (column.refersTo(place.table().name, WhenGone.GOES_TOO)) {
          for (UUID dependent : referring(other, column, place)) {
            collect(new Place(other, dependent), going);
          }
        }
      }
    }
    going.add(place);
  }

  private List<UUID> referring(EntityTable<?> table, Column column, Place to) throws SQLException {
    return database.list(
        "SELECT uuid FROM %s WHERE %s = (SELECT id FROM %s WHERE uuid = ?)"
            .formatted(table.name, column.name(), to.table().name),
        row -> row.uuid("uuid"),
        to.uuid().toString());
  }

  private void emptyLinks(Place place, Map<Place, Kept> emptied) throws SQLException {
    for (EntityTable<?> other : Tables.ALL) {
      for (Column column : other.columns) {
        if (column.refersTo(place.table().name, WhenGone.IS_EMPTIED)) {
          for (UUID linked : referring(other, column, place)) {
            Place from = new Place(other, linked);
            if (!emptied.containsKey(from)) {
              emptied.put(from, keep(from));
            }
            change(other, linked, List.of(new Change(column, place.uuid().toString(), null)));
          }
        }
      }
    }
  }

  private Kept keep(Place place) throws SQLException {
    Entity row = find(place.table(), place.uuid()).orElseThrow();
    return new Kept(row, row instanceof Response ? answers.sheet(row.uuid()) : null);
  }

  /** The refusal to touch a row that is not there any more. */
  static Refusal gone(EntityTable<?> table) {
    return new Refusal(Phrase.of("study.gone", "kind", new Cell.Said(table.phrase())));
  }
}
