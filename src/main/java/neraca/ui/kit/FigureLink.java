package neraca.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import neraca.model.result.Figure;
import neraca.model.result.LateFigure;
import neraca.text.Texts;

/**
 * A number outside a table that opens "From where?" when it is pressed. It looks like the text
 * around it until it is pointed at or has the focus.
 */
public final class FigureLink extends Button {
  private final LateFigure figure;
  private final Texts texts;

  /**
   * @param styles how large it stands: {@code figure}, {@code strong}, {@code verdict}
   */
  public FigureLink(Figure figure, Texts texts, Trail trail, String... styles) {
    this(LateFigure.of(figure), texts, trail, styles);
  }

  /** Of a figure that is made when the link is pressed. */
  public FigureLink(LateFigure figure, Texts texts, Trail trail, String... styles) {
    this.figure = figure;
    this.texts = texts;
    getStyleClass().setAll("figure-link");
    getStyleClass().addAll(styles);
    setText(texts.number(figure.value(), figure.format()));
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(texts.say(figure.name()) + " " + getText());
    setOnAction(event -> trail.open(shown()));
  }

  /** Without its unit, where a heading says it. */
  public FigureLink bare() {
    setText(texts.inTable(figure.value(), figure.format()));
    return this;
  }

  /** With a sign or a word before the number. */
  public FigureLink after(String before) {
    setText(before + getText());
    return this;
  }

  /** What it shows; the screen gives it to F4 while the link has the focus. */
  public Figure shown() {
    return figure.figure().get();
  }

  /** The figure of the link that has the focus in the window of a node. */
  public static Optional<Figure> focusedWith(Node node) {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    return owner instanceof FigureLink link ? Optional.of(link.shown()) : Optional.empty();
  }
}
