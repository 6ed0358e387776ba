package neraca.ui.questionnaires;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import neraca.ui.kit.Cells;
import neraca.ui.kit.Parts;
import neraca.ui.questionnaires.Spot.Field;

/**
 * A column of an {@link EditTable}.
 *
 * @param heading its words, or more than words
 * @param em its width; 0 shares what the others leave
 * @param shown what stands in the cell
 * @param typed what there is to be edited; {@code true} or {@code false} for a tick
 * @param choices names to choose from, asked when editing begins; empty for free text
 */
record EditColumn<R>(
    Field field,
    Kind kind,
    Node heading,
    double em,
    Function<R, String> shown,
    Function<R, String> typed,
    Supplier<List<String>> choices) {
  /** How a cell is edited. */
  enum Kind {
    TEXT,
    NUMBER,
    TICK,
    FIXED,
    FIXED_NUMBER;

    Cells.Kind typed() {
      return switch (this) {
        case TEXT -> Cells.Kind.TEXT;
        case NUMBER -> Cells.Kind.NUMBER;
        case TICK -> Cells.Kind.TOGGLE;
        case FIXED, FIXED_NUMBER -> Cells.Kind.FIXED;
      };
    }

    boolean isFixed() {
      return this == FIXED || this == FIXED_NUMBER;
    }

    boolean isNumber() {
      return this == NUMBER || this == FIXED_NUMBER;
    }
  }

  static <R> EditColumn<R> text(Field field, Node heading, double em, Function<R, String> text) {
    return new EditColumn<>(field, Kind.TEXT, heading, em, text, text, List::of);
  }

  static <R> EditColumn<R> of(
      Field field, Kind kind, Node heading, double em, Function<R, String> text) {
    return new EditColumn<>(field, kind, heading, em, text, text, List::of);
  }

  EditColumn<R> showing(Function<R, String> instead) {
    return new EditColumn<>(field, kind, heading, em, instead, typed, choices);
  }

  EditColumn<R> choosing(Supplier<List<String>> names) {
    return new EditColumn<>(field, kind, heading, em, shown, typed, names);
  }

  /** The column of that table. */
  TableColumn<R, R> in(EditTable<R> table) {
    StackPane top = new StackPane(heading);
    top.getStyleClass().add("edit-heading");
    TableColumn<R, R> column = Parts.tableColumn(kind.isNumber());
    column.setGraphic(top);
    column.setResizable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(of -> new EditCell<>(table, this));
    return column;
  }
}
