package neraca.store;

import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import neraca.model.Entity;
import neraca.model.Exact;
import neraca.model.Scale;
import neraca.model.Words;
import neraca.store.Column.Reference;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The columns a record stands in and how it is read from them. They follow from its components: the
 * name in snake_case, the value by its type; words and scales take two columns.
 */
final class Columns<E extends Entity> {
  private final Class<E> kind;
  private final List<Column> columns = new ArrayList<>();
  private final List<Component> readers = new ArrayList<>();

  /** Reads one component of the record. */
  private interface Component {
    @Nullable Object read(Row row) throws SQLException;
  }

  /**
   * @param references what each component that is another row's UUID refers to
   */
  Columns(Class<E> kind, Map<String, Reference> references) {
    this.kind = kind;
    for (RecordComponent component : kind.getRecordComponents()) {
      String name = component.getName();
      if (name.equals("uuid")) {
        readers.add(row -> row.uuid("uuid"));
      } else if (component.getType() == UUID.class) {
        Reference reference = Objects.requireNonNull(references.get(name), name);
        add(component, reference, Object::toString, UUID::fromString);
      } else {
        add(component);
      }
    }
  }

  List<Column> list() {
    return List.copyOf(columns);
  }

  E read(Row row) throws SQLException {
    Object[] values = new Object[readers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = readers.get(i).read(row);
    }
    try {
      return kind.cast(kind.getDeclaredConstructors()[0].newInstance(values));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(RecordComponent component) {
    Class<?> type = component.getType();
    String name = column(component);
    if (type == Words.class) {
      addPart(name + "_id", row -> ((Words) value(component, row)).id());
      addPart(name + "_en", row -> ((Words) value(component, row)).en());
      readers.add(row -> new Words(row.text(name + "_id"), row.text(name + "_en")));
    } else if (type == Scale.class) {
      addPart(name + "_min", row -> ((Scale) value(component, row)).min());
      addPart(name + "_max", row -> ((Scale) value(component, row)).max());
      readers.add(row -> new Scale(row.whole(name + "_min"), row.whole(name + "_max")));
    } else if (type == boolean.class) {
      add(component, null, flag -> (boolean) flag ? 1 : 0, "1"::equals);
    } else if (type == int.class || type == Integer.class) {
      add(component, null, whole -> whole, Integer::valueOf);
    } else if (type == BigFraction.class) {
      add(component, null, exact -> Exact.format((BigFraction) exact), Exact::parse);
    } else if (type == LocalDate.class) {
      add(component, null, Object::toString, LocalDate::parse);
    } else if (type.isEnum()) {
      Map<String, Object> choices =
          Arrays.stream(type.getEnumConstants())
              .collect(Collectors.toMap(Object::toString, Function.identity()));
      add(component, null, Object::toString, choices::get);
    } else {
      add(component, null, text -> text, text -> text);
    }
  }

  private void addPart(String name, Function<Entity, @Nullable Object> value) {
    columns.add(new Column(name, value, null));
  }

  /** A component in one column; null stands for null. */
  private void add(
      RecordComponent component,
      @Nullable Reference reference,
      Function<Object, Object> write,
      Function<String, @Nullable Object> read) {
    String name = column(component);
    columns.add(
        new Column(
            name,
            row -> {
              Object value = value(component, row);
              return value == null ? null : write.apply(value);
            },
            reference));
    readers.add(
        row -> {
          String text = row.textOrNull(name);
          return text == null ? null : read.apply(text);
        });
  }

  private static Object value(RecordComponent component, Entity row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code costOfSales} is {@code cost_of_sales}; a group, which is a word of SQL, its table. */
  private static String column(RecordComponent component) {
    String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    return name.equals("group") ? "score_group" : name;
  }
}
