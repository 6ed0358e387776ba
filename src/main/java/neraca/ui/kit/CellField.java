package neraca.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/**
 * The field that lies over the cell being typed into, with what is wrong below it. It is no part of
 * the rows, which are drawn anew beneath it while someone types.
 */
final class CellField extends Pane {
  private static final double WIDEST = 380;
  private static final int MOST_CHOICES = 12;

  /** How far it may reach over what stands below the table. */
  private static final double BELOW = 50;

  private final TextField field = new TextField();
  private final RefusalLabel refusal;
  private final VBox callout;
  private final Runnable chosen;
  private Bounds cell = new BoundingBox(0, 0, 0, 0);
  private boolean inSight = true;
  private @Nullable AutoCompletionBinding<String> choices;

  /**
   * @param chosen runs when a name was chosen from the list
   */
  CellField(Texts texts, Runnable chosen) {
    this.chosen = chosen;
    field.getStyleClass().add("cell-editor");
    field.setFocusTraversable(false); // only the table puts the focus here
    refusal = new RefusalLabel(texts);
    callout = Parts.column("refusal-callout", refusal);
    setPickOnBounds(false);
    setManaged(false);
    setViewOrder(-1); // above the cells
    getChildren().addAll(field, callout);
    setVisible(false);
    refusal.visibleProperty().subscribe(shown -> callout.setVisible(shown));
    field.textProperty().subscribe(text -> refusal.clear());
  }

  TextField field() {
    return field;
  }

  RefusalLabel refusal() {
    return refusal;
  }

  boolean offersChoices() {
    return choices != null;
  }

  /**
   * @param names to choose from; empty for free text
   * @param typedOver whether the text was typed in place of what stood there
   */
  void open(String text, boolean numeric, boolean typedOver, List<String> names) {
    field.setText(text);
    field.setAlignment(numeric ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    setVisible(true);
    field.requestFocus();
    if (typedOver) {
      field.end();
    } else {
      field.selectAll();
    }
    if (!names.isEmpty()) {
      offer(names, typedOver ? text : "");
    }
  }

  private void offer(List<String> names, String part) {
    AutoCompletionBinding<String> offered =
        TextFields.bindAutoCompletion(field, asked -> matching(names, asked.getUserText()));
    offered.setVisibleRowCount(MOST_CHOICES);
    offered.setOnAutoCompleted(event -> chosen.run());
    offered.setUserInput(part);
    choices = offered;
  }

  private static List<String> matching(List<String> names, String typed) {
    String part = typed.toLowerCase(Locale.ROOT);
    return names.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(part)).toList();
  }

  void close() {
    if (choices != null) {
      choices.dispose();
      choices = null;
    }
    refusal.clear();
    setVisible(false);
    field.setId(null);
  }

  void refuse(Phrase says) {
    refusal.show(says);
    requestLayout();
  }

  /** Lies over this cell from now on; out of sight it keeps the focus and what was typed. */
  void over(Bounds bounds, boolean visible) {
    cell = bounds;
    inSight = visible;
    field.setOpacity(visible ? 1 : 0);
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
