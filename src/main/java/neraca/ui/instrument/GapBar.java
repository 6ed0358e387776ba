package neraca.ui.instrument;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import neraca.ui.table.ResultTable;

/**
 * How far r-hitung lies from r-tabel: a bar from 0 to r on a track that ends at 1, a line across it
 * at r-tabel and a short one at 0.30. A negative r has no bar. The numbers stand beside it.
 */
final class GapBar extends StackPane {
  private static final double WIDTH = 64;
  private static final double HEIGHT = 14;
  private static final double THICK = 6;
  private static final double LEAST = 0.30;

  private final Region track = part("gap-track");
  private final Region fill = part("gap-fill");
  private final Region least = part("gap-least");
  private final Region limit = part("gap-limit");
  private final double r;
  private final double bound;

  private GapBar(double r, double bound) {
    this.r = r;
    this.bound = bound;
    getStyleClass().add("gap-bar");
    if (r > bound) {
      fill.getStyleClass().add("beyond");
    }
    getChildren().setAll(track, fill, least, limit);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setMouseTransparent(true);
    limit.setVisible(!Double.isNaN(bound));
  }

  static ResultTable.Picture of(double r, double bound) {
    return new ResultTable.Picture(WIDTH, () -> new GapBar(r, bound));
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    part.setManaged(false);
    return part;
  }

  @Override
  protected void layoutChildren() {
    double top = (HEIGHT - THICK) / 2;
    track.resizeRelocate(0, top, WIDTH, THICK);
    fill.resizeRelocate(0, top, WIDTH * Math.max(0, Math.min(1, r)), THICK);
    least.resizeRelocate(Math.round(WIDTH * LEAST), top, 1, THICK);
    if (limit.isVisible()) {
      limit.resizeRelocate(Math.round(WIDTH * Math.min(1, bound)) - 1, 0, 2, HEIGHT);
    }
  }
}
