package neraca.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import neraca.model.Entity;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Says what the database refused or could not do; what is no one's to correct stays a defect. */
final class Failures {
  private Failures() {}

  /** A failure that no particular row is to blame for. */
  static RuntimeException of(SQLException failure) {
    return of(failure, null, null);
  }

  /**
   * @param row what was to be written
   */
  static RuntimeException of(
      SQLException failure, @Nullable EntityTable<?> table, @Nullable Entity row) {
    String code = code(failure);
    if (code.startsWith("SQLITE_CONSTRAINT") && table != null) {
      return constraint(failure, code, table, row);
    }
    String key =
        switch (code.split("_", 3)[1]) {
          case "FULL" -> "study.commit_failed_full";
          case "IOERR", "READONLY", "CANTOPEN", "PERM", "AUTH" -> "study.commit_failed_medium";
          case "BUSY", "LOCKED" -> "study.busy";
          case "CORRUPT", "NOTADB" -> "study.damaged_now";
          default -> null;
        };
    return key == null ? new IllegalStateException(failure) : new Refusal(Phrase.of(key), failure);
  }

  /** SQLite's name of what went wrong; never without an underscore. */
  static String code(SQLException failure) {
    return failure instanceof SQLiteException e ? e.getResultCode().name() : "NO_CODE";
  }

  /** Whether the bytes are not those of a sound database. */
  static boolean isDamage(SQLException failure) {
    return code(failure).startsWith("SQLITE_CORRUPT") || code(failure).equals("SQLITE_NOTADB");
  }

  static Refusal rule(String rule, EntityTable<?> table, String field) {
    return new Refusal(
        Phrase.of("study.refused." + rule, "kind", new Cell.Said(table.phrase()))
            .with("field", Cell.said("study.field." + field)));
  }

  static Refusal file(String key, Path file) {
    return new Refusal(Phrase.of(key, "file", Cell.code(file.toString())));
  }

  static Refusal file(String key, Path file, Path copy) {
    return new Refusal(
        Phrase.of(key, "file", Cell.code(file.toString())).with("copy", copy.toString()));
  }

  private static RuntimeException constraint(
      SQLException failure, String code, EntityTable<?> table, @Nullable Entity row) {
    Cell kind = new Cell.Said(table.phrase());
    String said = said(failure);
    return switch (code.substring("SQLITE_CONSTRAINT".length())) {
      case "_UNIQUE" -> duplicate(kind, table, row);
      case "_CHECK" -> {
        List<String> rule = List.of(said.substring(said.indexOf(": ") + 2).split(" "));
        yield rule.size() == 2
            ? rule(rule.get(0), table, rule.get(1))
            : new IllegalStateException(failure);
      }
      case "_FOREIGNKEY" -> new Refusal(Phrase.of("study.refers_elsewhere", "kind", kind), failure);
      case "_TRIGGER" ->
          said.contains(" ")
              ? new IllegalStateException(failure)
              : new Refusal(Phrase.of("study.refused." + said, "kind", kind), failure);
      default -> new IllegalStateException(failure);
    };
  }

  private static Refusal duplicate(Cell kind, EntityTable<?> table, @Nullable Entity row) {
    for (Column column : table.columns) {
      if (row != null && (column.name().equals("code") || column.name().equals("number"))) {
        return new Refusal(
            Phrase.of("study.duplicate_code", "kind", kind)
                .with("code", String.valueOf(column.value().apply(row))));
      }
    }
    return new Refusal(Phrase.of("study.duplicate", "kind", kind));
  }

  /** SQLite's own words, which the driver gives in parentheses at the end. */
  private static String said(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    int open = message.indexOf('(');
    return open < 0 ? message : message.substring(open + 1, message.length() - 1);
  }
}
