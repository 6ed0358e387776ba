package neraca.ui.kit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.text.Texts;

/** The small pieces that recur on every screen. */
public final class Parts {
  private static final Pattern AMOUNT = Pattern.compile("\\bRp (?=[\\d\u2212])");

  private Parts() {}

  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A text of several lines. */
  public static Label paragraph(String text, String... styles) {
    Label label = label(together(text), styles);
    label.setWrapText(true);
    // Otherwise a box that is short of height cuts the last lines off.
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A currency stays on the line of its amount. */
  private static String together(String text) {
    return AMOUNT.matcher(text).replaceAll("Rp\u00a0");
  }

  /** Lets Esc through while the menu is closed: the toolkit would take it even then. */
  public static void passEscape(MenuButton menu) {
    menu.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !menu.isShowing()) {
            event.consume();
            Event.fireEvent(menu.getParent(), event.copyFor(menu, menu.getParent()));
          }
        });
  }

  /** Names beside each other. */
  public static String names(List<Words> names, Texts texts) {
    return names.stream().map(Cell::own).map(texts::say).collect(Collectors.joining(" \u00b7 "));
  }

  /** Draws now, and again whenever one of these changes. */
  public static Subscription drawn(Runnable draw, ObservableValue<?>... from) {
    draw.run();
    return Stream.of(from)
        .map(one -> one.subscribe((before, now) -> draw.run()))
        .reduce(Subscription.EMPTY, Subscription::and);
  }

  /** Says this when it is pointed at; the tip is made only then, since each is a window. */
  public static <C extends Control> C tip(C control, String says) {
    control.setTooltip(null);
    control.setOnMouseEntered(
        event -> {
          if (control.getTooltip() == null) {
            control.setTooltip(new Tooltip(says));
          }
        });
    return control;
  }

  /** Takes the room that is left, so that what follows stands at the far end. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    VBox.setVgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /**
   * A column whose width its table gives. It begins with another width than a column has by itself,
   * since the toolkit would then make and measure cells of thirty rows to fit it.
   */
  public static <R, T> TableColumn<R, T> tableColumn(boolean numeric) {
    TableColumn<R, T> column = new TableColumn<>();
    column.setPrefWidth(column.getWidth() + 1);
    column.getStyleClass().add(numeric ? "number" : "words");
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  public static HBox row(String style, Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add(style);
    return row;
  }

  public static VBox column(String style, Node... parts) {
    VBox column = new VBox(parts);
    column.getStyleClass().add(style);
    return column;
  }

  /** The middle of a screen: blocks one below the other, which scrolls where it must. */
  public static ScrollPane page(Node... blocks) {
    ScrollPane page = new ScrollPane(column("page", blocks));
    page.setFitToWidth(true);
    page.setFocusTraversable(false);
    page.getStyleClass().add("page-scroll");
    return page;
  }

  /** The heading of a block, with remarks at its far end. */
  public static HBox heading(String text, Node... remarks) {
    HBox heading = row("heading", label(text, "strong"), spacer());
    heading.getChildren().addAll(remarks);
    return heading;
  }

  /** Summaries side by side, each as wide as the others. */
  public static HBox strip(VBox... summaries) {
    HBox strip = row("strip", summaries);
    strip.getChildren().stream().skip(1).forEach(s -> s.getStyleClass().add("next"));
    return strip;
  }

  /** One field of a summary strip: caption, large value with an addition, a line beneath. */
  public static VBox summary(String caption, String value, List<Node> additions, String beneath) {
    HBox line = row("summary-value", label(value, "figure"));
    line.getChildren().addAll(additions);
    VBox summary = column("summary", label(caption, "caption", "muted"), line);
    if (!beneath.isEmpty()) {
      summary.getChildren().add(paragraph(beneath, "caption", "muted"));
    }
    HBox.setHgrow(summary, Priority.ALWAYS);
    return summary;
  }

  /** A grade in its box. */
  public static Label grade(String letters) {
    return label(letters, "grade");
  }

  /** What stands where there is nothing yet: one sentence and the one button that comes next. */
  public static VBox empty(String sentence, Button next) {
    return column("empty", paragraph(sentence, "muted"), next);
  }

  /** Findings beside a result, worst first, each with its shape. */
  public static VBox notes(List<Note> notes, Texts texts) {
    VBox box = column("notes");
    notes.stream()
        .sorted(java.util.Comparator.comparing(Note::weight).reversed())
        .forEach(note -> box.getChildren().add(note(note, texts)));
    return box;
  }

  public static HBox note(Note note, Texts texts) {
    Label words = paragraph(texts.say(note.phrase()), "small");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = row("note", Light.of(note.weight()).shape(), words);
    row.setAccessibleText(
        texts.say("figure.note." + note.weight().name().toLowerCase(java.util.Locale.ROOT))
            + ": "
            + words.getText());
    return row;
  }
}
