package neraca.ui.table;

import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import neraca.ui.kit.Light;

/**
 * A cell of a {@link PrintedTable}: its words with a light or a picture before them, or with the
 * place behind them of footnote marks that other cells of the column have.
 */
final class PrintedCell extends TableCell<Integer, Integer> {
  private final PrintedTable table;
  private final int column;
  private final Worn styles = new Worn(this);
  private final InvalidationListener again = now -> redraw();
  private ResultTable.Look worn = ResultTable.Look.PLAIN;

  PrintedCell(PrintedTable table, int column) {
    this.table = table;
    this.column = column;
    table.onRedraw(again);
  }

  private void redraw() {
    // Else its row or its column is taken away soon.
    if (getIndex() < table.getItems().size() && column < table.getColumns().size()) {
      updateItem(getItem(), isEmpty());
    }
  }

  @Override
  protected void updateItem(Integer item, boolean empty) {
    super.updateItem(item, empty);
    if (getIndex() < 0) {
      setText(null);
      return; // on its way to another row: what it wears there is mostly the same
    }
    if (empty) {
      wear(ResultTable.Look.PLAIN, "");
      setText(null);
      setStyle("");
      return;
    }
    String words = table.words(getIndex(), column);
    wear(table.look(getIndex(), column), words);
    setText(words);
    long kept = Math.round(table.widths().kept(getIndex(), column));
    setStyle(kept == 0 ? "" : "-fx-label-padding: 0 " + kept + "px 0 0;");
  }

  /** What is worn already is not styled anew. */
  private void wear(ResultTable.Look look, String words) {
    styles.wear(look.styles());
    if (look.picture().isPresent()) {
      setGraphic(field(look.picture().get().drawn().get(), words));
    } else if (worn.picture().isPresent() || !look.light().equals(worn.light())) {
      setGraphic(look.light().map(Light::shape).orElse(null));
    }
    worn = look;
  }

  /** Pictures stand below each other, however long the words beside them. */
  private Node field(Node picture, String words) {
    StackPane field = new StackPane(picture);
    field.setPadding(new Insets(0, table.widths().narrower(words, column), 0, 0));
    return field;
  }
}
