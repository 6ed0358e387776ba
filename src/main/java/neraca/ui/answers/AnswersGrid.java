package neraca.ui.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import neraca.text.Texts;

/**
 * The grid itself: one picture of the cells that can be seen, painted anew when something changes,
 * at most once a frame. Twenty thousand rows cost no more than twenty.
 */
final class AnswersGrid extends Region {
  private static final StyleablePropertyFactory<AnswersGrid> CSS =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final List<String> ROLES =
      List.of(
          "page",
          "frozen",
          "text",
          "muted",
          "line",
          "edge",
          "accent",
          "accent-text",
          "current",
          "selected",
          "wrong",
          "wrong-text",
          "wrong-shape",
          "doubtful",
          "doubtful-shape");
  private static final String HEAVY = "Neraca Sans SemiBold";

  static {
    for (String role : ROLES) {
      CSS.createPaintCssMetaData("-grid-" + role, grid -> grid.paint(role), Color.BLACK);
    }
  }

  private final Map<String, StyleableProperty<Paint>> paints = new HashMap<>();
  private final StyleableProperty<Font> font;
  private final AnswersViewModel model;
  private final Texts texts;
  private final Canvas canvas = new Canvas();
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private final Text ruler = new Text();
  private final Map<String, Double> measured = new HashMap<>();
  private final GridPainter.Painted painted = new GridPainter.Painted();
  private Heads heads;
  private Geometry geometry;
  private Spot followed = new Spot(0, 0);
  private boolean isMeasured;
  private double wheel;

  AnswersGrid(AnswersViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    for (String role : ROLES) {
      StyleableProperty<Paint> paint =
          CSS.createStyleablePaintProperty(
              this, role, "-grid-" + role, grid -> grid.paint(role), Color.BLACK);
      paints.put(role, paint);
      onChange(paint, this::requestLayout);
    }
    font =
        CSS.createStyleableFontProperty(this, "font", "-fx-font", g -> g.font, Font.getDefault());
    heads = new Heads(model.grid(), texts);
    geometry = new Geometry(model.grid(), heads, Font.getDefault().getSize(), this::measure);
    onChange(font, this::measureAgain);
    down.setOrientation(Orientation.VERTICAL);
    down.valueProperty().subscribe(value -> scrolled());
    across.valueProperty().subscribe(value -> scrolled());
    for (ScrollBar bar : List.of(down, across)) {
      bar.setFocusTraversable(false);
    }
    getChildren().addAll(canvas, down, across);
    setId("answers-grid");
    getStyleClass().add("answers-grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    focusedProperty().subscribe(this::requestLayout);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(ScrollEvent.SCROLL, this::wheeled);
    GridKeys keys = new GridKeys(model);
    setOnKeyPressed(keys::pressed);
    setOnKeyTyped(keys::typed);
  }

  @SuppressWarnings("unchecked")
  private static <T> void onChange(StyleableProperty<T> property, Runnable listener) {
    ((ObservableValue<T>) property).subscribe((before, now) -> listener.run());
  }

  private StyleableProperty<Paint> paint(String role) {
    return java.util.Objects.requireNonNull(paints.get(role));
  }

  /** Where everything stands now. */
  Geometry geometry() {
    return geometry;
  }

  AnswersViewModel model() {
    return model;
  }

  Heads heads() {
    return heads;
  }

  GridColours colours() {
    Font regular = font.getValue();
    return new GridColours(
        regular,
        Font.font(HEAVY, regular.getSize()),
        paint("page").getValue(),
        paint("frozen").getValue(),
        paint("text").getValue(),
        paint("muted").getValue(),
        paint("line").getValue(),
        paint("edge").getValue(),
        paint("accent").getValue(),
        paint("accent-text").getValue(),
        paint("current").getValue(),
        paint("selected").getValue(),
        paint("wrong").getValue(),
        paint("wrong-text").getValue(),
        paint("wrong-shape").getValue(),
        paint("doubtful").getValue(),
        paint("doubtful-shape").getValue());
  }

  /** Width of a text in the grid's font. */
  double measure(String text) {
    return measured.computeIfAbsent(
        text,
        t -> {
          ruler.setFont(font.getValue());
          ruler.setText(t);
          return ruler.getLayoutBounds().getWidth();
        });
  }

  private void measureAgain() {
    measured.clear();
    geometry = new Geometry(model.grid(), heads, font.getValue().getSize(), this::measure);
    isMeasured = false;
    requestLayout();
  }

  /** Something of the model is different. */
  void refresh() {
    if (model.grid() != heads.grid()) {
      heads = new Heads(model.grid(), texts);
      measureAgain();
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double bar = Math.ceil(down.prefWidth(-1));
    double wide = Math.max(1, getWidth() - bar);
    double high = Math.max(1, getHeight() - bar);
    boolean asBefore = isMeasured && canvas.getWidth() == wide && canvas.getHeight() == high;
    isMeasured = true;
    canvas.setWidth(wide);
    canvas.setHeight(high);
    down.resizeRelocate(wide, 0, bar, high);
    across.resizeRelocate(0, high, wide, bar);
    geometry.fit(wide, high, model.grid().size());
    model.cursor().page(geometry.visibleRows());
    Spot focus = model.cursor().focus();
    if (!asBefore || !focus.equals(followed)) {
      followed = focus;
      geometry.show(focus);
    }
    bar(down, geometry.lastFirstRow(), geometry.firstRow(), geometry.visibleRows());
    bar(
        across,
        geometry.before() + geometry.lastFirstColumn(),
        geometry.before() + geometry.firstColumn(),
        1);
    new GridPainter(this, canvas.getGraphicsContext2D(), geometry).paint(wide, high, painted);
  }

  private static void bar(ScrollBar bar, int last, int first, int seen) {
    bar.setVisible(last > 0);
    bar.setMax(last);
    bar.setVisibleAmount(last * (double) seen / (last + seen));
    bar.setBlockIncrement(seen);
    bar.setValue(first);
  }

  private void scrolled() {
    int row = (int) Math.round(down.getValue());
    int column = (int) Math.round(across.getValue()) - geometry.before();
    if (row != geometry.firstRow() || column != geometry.firstColumn()) {
      geometry.scrollTo(row, column);
      requestLayout();
    }
  }

  private void wheeled(ScrollEvent event) {
    if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      double delta = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
      geometry.scrollTo(geometry.firstRow(), geometry.firstColumn() - (int) Math.signum(delta));
    } else {
      wheel += event.getDeltaY();
      int rows = (int) (wheel / geometry.rowHeight());
      wheel -= rows * geometry.rowHeight();
      geometry.scrollTo(geometry.firstRow() - rows, geometry.firstColumn());
    }
    requestLayout();
    event.consume();
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    geometry
        .at(event.getX(), event.getY())
        .ifPresent(
            spot -> {
              boolean again = event.getClickCount() == 2 && spot.equals(model.cursor().focus());
              if (again) {
                model.typing().edit();
              } else {
                model.typing().go(spot, event.isShiftDown());
              }
            });
    event.consume();
  }

  private void dragged(MouseEvent event) {
    geometry
        .at(event.getX(), event.getY())
        .filter(spot -> !spot.equals(model.cursor().focus()))
        .ifPresent(spot -> model.typing().go(spot, true));
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return CSS.getCssMetaData();
  }
}
