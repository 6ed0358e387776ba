package neraca.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import neraca.model.Entity;
import neraca.model.result.Phrase;
import neraca.store.Column.Reference;

/**
 * How one kind of row stands in the file, said once: reading, writing, logging and removing are
 * made from it.
 */
final class EntityTable<E extends Entity> {
  final Class<E> kind;
  final String name;
  final List<Column> columns;

  /** What {@link #read} needs of a row; the table is called {@code t}. */
  final String selected;

  /** Selects rows for {@link #read}. */
  final String select;

  /** The end of a SELECT of every row, in the order people read. */
  final String ordered;

  /** Parameter 1 is the UUID, the columns follow. */
  final String insert;

  /** The whole content of the row whose UUID is the parameter, as JSON for the change log. */
  final String json;

  private final Columns<E> reader;

  /**
   * @param references what each component that is another row's UUID refers to
   * @param logged more names and values for the change log
   */
  EntityTable(
      Class<E> kind, String name, String order, Map<String, Reference> references, String logged) {
    this.kind = kind;
    this.name = name;
    this.reader = new Columns<>(kind, references);
    this.columns = reader.list();
    this.selected = join("t.uuid", c -> c.selected() + " AS " + c.name());
    this.select = "SELECT " + selected + " FROM " + name + " t ";
    this.ordered = "ORDER BY " + order + ", t.uuid";
    this.insert =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                name,
                join("uuid", Column::name),
                join("?1", c -> c.written(columns.indexOf(c) + 2)));
    this.json =
        "SELECT json_object(%s%s) FROM %s t WHERE t.uuid = ?"
            .formatted(
                join("'uuid', t.uuid", c -> "'" + c.name() + "', " + c.selected()), logged, name);
  }

  private String join(String first, Function<Column, String> each) {
    return columns.stream().map(each).collect(Collectors.joining(", ", first + ", ", ""));
  }

  E read(Row row) throws SQLException {
    return reader.read(row);
  }

  /** What a person calls this kind of row. */
  Phrase phrase() {
    return Phrase.of("study.kind." + name);
  }
}
