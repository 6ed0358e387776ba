package neraca.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neraca.model.result.Table;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A result's table as a thesis prints it: a rule above and below, numbers to the right with one
 * number of decimals a column, notes beneath. As high and as wide as what it holds; only the column
 * of statements gives way, and the statement of the selected row then stands in full below.
 */
public final class ResultTable extends VBox {
  /** The strip says how a whole statement is read, as long as no row is selected. */
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  /** A place in the table, counted from 0. */
  public record Spot(int row, int column) {}

  /** A small drawing before the words of a cell, as wide as it says. */
  public record Picture(double width, Supplier<Node> drawn) {}

  /** How a cell looks apart from its words: a light or a picture before it, style classes. */
  public record Look(Optional<Light> light, List<String> styles, Optional<Picture> picture) {
    public Look(Optional<Light> light, List<String> styles) {
      this(light, styles, Optional.empty());
    }

    public static final Look PLAIN = new Look(Optional.empty(), List.of());

    public static Look of(Light light) {
      return new Look(Optional.of(light), List.of(light.style()));
    }

    /** The same with this picture before the words. */
    public Look with(Picture drawing) {
      return new Look(light, styles, Optional.of(drawing));
    }

    /** {@code strong}, {@code muted}, {@code struck}, {@code total}, {@code wrong}... */
    public static Look of(String... styles) {
      return new Look(Optional.empty(), List.of(styles));
    }
  }

  private final Texts texts;
  private final PrintedTable grid = new PrintedTable();
  private final Label statement = Parts.paragraph("", "statement-strip", "small");
  private final Label title = Parts.label("", "strong");
  private final VBox notes = Parts.column("notes");
  private final ReadOnlyObjectWrapper<@Nullable Spot> selected = new ReadOnlyObjectWrapper<>();
  private TableText text = TableText.EMPTY;

  public ResultTable(Texts texts) {
    this.texts = texts;
    getStyleClass().add("result-table");
    VBox.setVgrow(grid, Priority.SOMETIMES);
    getChildren().addAll(grid, statement, notes);
    grid.setMaxWidth(USE_PREF_SIZE);
    statement.maxWidthProperty().bind(grid.widthProperty());
    grid.getSelectionModel().getSelectedCells().subscribe(this::follow);
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    grid.widthsChanged(this::requestLayout);
    grid.looks(this::repeated);
    TallTable.in(grid);
    showStatement();
  }

  public ResultTable(Table table, Texts texts) {
    this(texts);
    show(table);
  }

  /** Shows this table instead; the selected place stays selected where it still exists. */
  public void show(Table table) {
    Spot before = selected.get();
    text = TableText.of(table, texts);
    title.setText(text.title());
    grid.setId(table.id());
    grid.setAccessibleText(text.title());
    grid.show(text, table.columns());
    notes.getChildren().setAll(Parts.notes(table.notes(), texts).getChildren());
    notes.setManaged(!table.notes().isEmpty());
    requestLayout();
    if (before != null && before.row() < table.rows().size()) {
      select(before);
    }
  }

  /** Lights and emphasis of single cells; asked whenever a cell is drawn. */
  public void looks(Function<Spot, Look> looks) {
    grid.looks(looks);
    requestLayout();
  }

  /** Takes all the width there is; what is left over goes to the first column of words. */
  public void fill() {
    grid.fill();
    requestLayout();
  }

  /** Puts the table's title above it, with a button that copies the table. */
  public void titled() {
    Button copy = Icons.only("content-copy", texts.say("ui.copy_table"), this::copy);
    copy.setFocusTraversable(false); // the table has Ctrl+C
    var heading = Parts.row("heading", title, Parts.spacer(), copy);
    heading
        .maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(grid.getWidth(), heading.prefWidth(-1)),
                grid.widthProperty(),
                heading.layoutBoundsProperty()));
    getChildren().add(0, heading);
    // The table finds its width in the middle of a layout, when nobody hears of the heading's.
    grid.widthProperty().subscribe(width -> Platform.runLater(this::requestLayout));
  }

  /** The selected place; null before anything was selected. */
  public ReadOnlyObjectProperty<@Nullable Spot> selected() {
    return selected.getReadOnlyProperty();
  }

  public void select(Spot spot) {
    grid.getSelectionModel().clearAndSelect(spot.row(), grid.getColumns().get(spot.column()));
  }

  /** Puts what is seen on the clipboard, with title and notes. */
  public void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(text.tabbed());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** A button with a word that copies the table, for the header of a screen. */
  public Button copyButton() {
    return Icons.button("content-copy", texts.say("ui.copy_table"), this::copy);
  }

  @Override
  public void requestFocus() {
    grid.requestFocus();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Headings and statements break by the width. */
  @Override
  protected double computePrefHeight(double width) {
    return height(width, Region::prefHeight, 0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return height(width, Region::minHeight, grid.spare());
  }

  /**
   * How high all of it is within a width.
   *
   * @param spare how much lower the table itself may become
   */
  private double height(double asked, BiFunction<Region, Double, Double> of, double spare) {
    double width = asked < 0 ? getWidth() : asked;
    Widths.Fit fit = grid.fitting(width);
    double sum = snappedTopInset() + snappedBottomInset();
    int parts = 0;
    for (Node part : getChildren()) {
      if (part == statement ? fit.cut() >= 0 : part.isManaged()) {
        double high = part == grid ? grid.height(fit) - spare : of.apply((Region) part, width);
        sum += snapSizeY(high);
        parts++;
      }
    }
    return sum + snapSpaceY(getSpacing()) * Math.max(0, parts - 1);
  }

  @Override
  protected void layoutChildren() {
    if (fit(getWidth())) {
      // Nobody hears of a new height in the middle of a layout.
      Platform.runLater(this::requestLayout);
    }
    super.layoutChildren();
  }

  private void follow() {
    if (!grid.getSelectionModel().isEmpty()) {
      TablePosition<?, ?> cell = grid.getSelectionModel().getSelectedCells().get(0);
      selected.set(new Spot(cell.getRow(), cell.getColumn()));
      showStatement();
    }
  }

  private void pressed(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    }
  }

  private boolean fit(double width) {
    boolean changed = width > 0 && grid.fit(width);
    showStatement();
    return changed;
  }

  private void showStatement() {
    boolean cut = grid.cut() >= 0;
    Spot spot = selected.get();
    boolean none = cut && (spot == null || spot.row() >= text.rows().size());
    if (none) {
      statement.setText(texts.say("ui.whole_statement"));
    } else {
      statement.setText(cut ? text.rows().get(spot.row()).get(grid.cut()) : "");
    }
    statement.pseudoClassStateChanged(NOTHING, none);
    statement.setVisible(cut);
    statement.setManaged(cut);
  }

  /** Where several rows belong to one item its code stands out in the first of them. */
  private Look repeated(Spot spot) {
    boolean again =
        spot.column() == 0
            && spot.row() > 0
            && text.rows().get(spot.row()).get(0).equals(text.rows().get(spot.row() - 1).get(0));
    return again ? Look.of("muted") : Look.PLAIN;
  }
}
