package neraca.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Short rows of nodes between rules, as a printed table has them; nothing in it is selected. */
final class Lines extends GridPane {
  private final int grows;
  private int rows;

  /**
   * @param grows the column that takes what room is left
   */
  Lines(String id, int grows) {
    this.grows = grows;
    setId(id);
    getStyleClass().add("lines");
  }

  void head(List<Node> cells, List<Integer> toTheRight) {
    add(cells, toTheRight, "lines-head");
  }

  void row(List<Node> cells, List<Integer> toTheRight) {
    add(cells, toTheRight, "lines-cell");
  }

  private void add(List<Node> cells, List<Integer> toTheRight, String style) {
    for (int c = 0; c < cells.size(); c++) {
      if (getColumnConstraints().size() <= c) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(c == grows ? Priority.ALWAYS : Priority.NEVER);
        column.setMinWidth(c == grows ? 0 : Region.USE_PREF_SIZE);
        column.setFillWidth(true);
        getColumnConstraints().add(column);
      }
      HBox cell = new HBox(cells.get(c));
      cell.getStyleClass().add(style);
      cell.setAlignment(toTheRight.contains(c) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      HBox.setHgrow(cells.get(c), c == grows ? Priority.ALWAYS : Priority.NEVER);
      add(cell, c, rows);
    }
    rows++;
  }
}
