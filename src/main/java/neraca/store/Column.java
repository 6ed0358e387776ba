package neraca.store;

import java.util.function.Function;
import neraca.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of rows that people enter.
 *
 * @param value what stands there for a row: null, a String or an Integer; for a reference the UUID
 */
record Column(
    String name, Function<Entity, @Nullable Object> value, @Nullable Reference reference) {

  /** What becomes of a row when the row it refers to goes. */
  enum WhenGone {
    GOES_TOO,
    IS_EMPTIED
  }

  /** A reference to a row of a table: a UUID for the domain, its id in the file. */
  record Reference(String table, WhenGone whenGone) {}

  boolean refersTo(String table, WhenGone whenGone) {
    return new Reference(table, whenGone).equals(reference);
  }

  /** The column as the domain sees it, in a SELECT from a table called {@code t}. */
  String selected() {
    return reference == null
        ? "t." + name
        : "(SELECT uuid FROM " + reference.table() + " WHERE id = t." + name + ")";
  }

  /** What is written for parameter {@code n}; −1, which no row has, for a row that is gone. */
  String written(int n) {
    return reference == null
        ? "?" + n
        : "iif(?%1$s IS NULL, NULL, ifnull((SELECT id FROM %2$s WHERE uuid = ?%1$s), -1))"
            .formatted(n, reference.table());
  }
}
