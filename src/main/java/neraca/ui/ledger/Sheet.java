package neraca.ui.ledger;

import java.util.List;
import java.util.Optional;
import neraca.model.Words;
import neraca.model.result.Figure;
import neraca.model.result.Table;

/**
 * A sheet as it is shown and typed into.
 *
 * @param table what is seen, totals in the last row
 * @param fields what each column is
 * @param lines what stands behind each row
 */
public record Sheet(Table table, List<Field> fields, List<Line> lines) {
  public Sheet {
    fields = List.copyOf(fields);
    lines = List.copyOf(lines);
  }

  /** How a column is filled in. */
  public enum Kind {
    WORDS,
    NUMBER,
    DATE,
    /** One of a few, changed by the space bar. */
    TOGGLE,
    DERIVED
  }

  /**
   * A column.
   *
   * @param id the field of the row as the study file names it, {@code quantity}; of a part of the
   *     period {@code part_1}
   */
  public record Field(String id, Kind kind) {}

  /**
   * A row.
   *
   * @param row stable name, the UUID of an entered row; {@code depreciation} and {@code total} are
   *     derived
   */
  public record Line(String row, Standing standing, List<Spot> spots) {
    public Line {
      spots = List.copyOf(spots);
    }

    public boolean isEntered() {
      return standing == Standing.SAVED || standing == Standing.DRAFT;
    }
  }

  /** What a row is. */
  public enum Standing {
    SAVED,
    /** Typed, but not enough to be kept. */
    DRAFT,
    DERIVED,
    TOTAL
  }

  /**
   * What stands behind a cell.
   *
   * @param words the user's own words where the cell holds words
   * @param typed the number as it would be typed
   * @param figure what F4 explains
   */
  public record Spot(boolean editable, Words words, String typed, Optional<Figure> figure) {}

  /** A cell by names that outlive a change of the sheet. */
  public record Cursor(String row, String field) {
    public static final Cursor NONE = new Cursor("", "");
  }

  /** Place of a row in the sheet, or -1. */
  public int indexOf(String row) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).row().equals(row)) {
        return i;
      }
    }
    return -1;
  }

  /** Place of a column, or -1. */
  public int columnOf(String field) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).id().equals(field)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether there is anything entered. */
  public boolean isEmpty() {
    return lines.stream().noneMatch(Line::isEntered);
  }

  public long entered() {
    return lines.stream().filter(Line::isEntered).count();
  }
}
