package neraca.ui.ledger;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;

/**
 * The field that lies over the cell being typed into, with what is wrong below it. It is no part of
 * the table, which is drawn anew beneath it while someone types.
 */
final class CellEditor extends Pane {
  private static final double WIDEST = 380;

  /** How far it may reach over what stands below the table. */
  private static final double BELOW = 50;

  private final TextField field = new TextField();
  private final RefusalLabel refusal;
  private final VBox callout;
  private Bounds cell = new javafx.geometry.BoundingBox(0, 0, 0, 0);
  private boolean inSight = true;

  CellEditor(Texts texts) {
    field.setId("ledger-editor");
    field.getStyleClass().add("cell-editor");
    refusal = new RefusalLabel(texts);
    refusal.setId("ledger-refusal");
    callout = Parts.column("refusal-callout", refusal);
    setPickOnBounds(false);
    setManaged(false);
    getChildren().addAll(field, callout);
    setVisible(false);
    refusal.visibleProperty().subscribe(shown -> callout.setVisible(shown));
  }

  TextField field() {
    return field;
  }

  void open(String text, boolean numeric, boolean typedOver) {
    field.setText(text);
    field.setAlignment(numeric ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    setVisible(true);
    field.requestFocus();
    if (typedOver) {
      field.end();
    } else {
      field.selectAll();
    }
  }

  void close() {
    refusal.clear();
    setVisible(false);
  }

  void refuse(Phrase says) {
    refusal.show(says);
    requestLayout();
  }

  void accept() {
    refusal.clear();
  }

  /** Lies over this cell from now on. */
  void over(Bounds bounds, boolean visible) {
    cell = bounds;
    inSight = visible;
    field.setVisible(visible);
    layoutChildren();
  }

  @Override
  protected void layoutChildren() {
    field.resizeRelocate(cell.getMinX(), cell.getMinY(), cell.getWidth(), cell.getHeight());
    double wide = Math.min(WIDEST, getWidth());
    double x = Math.max(0, Math.min(cell.getMinX(), getWidth() - wide));
    double high = callout.prefHeight(wide);
    boolean fits = cell.getMaxY() + high <= getHeight() + BELOW;
    double y = fits || !inSight ? cell.getMaxY() + 2 : Math.max(0, cell.getMinY() - high - 2);
    callout.resizeRelocate(x, y, wide, high);
  }
}
