package neraca.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.gradual.Gradually;
import neraca.ui.gradual.Turn;
import neraca.ui.kit.FigureLink;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;

/**
 * The overview: verdict, money and contents at the left; the next step and what needs attention
 * beside them. In a narrow window what needs attention stands below, and the next step at the foot,
 * always in sight.
 */
public final class OverviewView {
  /** In em; narrower, the two columns stand one below the other. */
  private static final double TWO_COLUMNS = 72;

  private final OverviewViewModel model;
  private final Texts texts;

  /** Never shown; tells the size of the text. */
  private final Label probe = Parts.label("");

  private final StackPane holder = new StackPane();
  private final StackPane body = new StackPane(holder, probe);
  private VBox main = Parts.column("page");
  private Aside aside;
  private boolean wide = true;
  private Subscription ties = Subscription.EMPTY;

  private OverviewView(OverviewViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    aside = new Aside(model, texts);
    body.setId("overview");
    body.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    probe.setVisible(false);
    body.widthProperty().subscribe(width -> arrange());
    probe.fontProperty().subscribe(font -> arrange());
  }

  public static Screen screen(OverviewViewModel model) {
    return new Screen(
        "overview",
        "view-dashboard-outline",
        new ReadOnlyObjectWrapper<>(Findings.NONE),
        texts -> new OverviewView(model, texts).view());
  }

  private ScreenView view() {
    ties = ties.and(model.picture().subscribe(this::show));
    ties = ties.and(model.refusal().subscribe(this::refused));
    return ScreenView.of(body)
        .keys(
            Keys.of("F7", texts.say("overview.key.finding")),
            Keys.of("F4", texts.say("ui.from_where")))
        .figure(this::pointedAt)
        .begins(() -> Optional.ofNullable(holder.lookup("#overview-next")))
        .ties(ties)
        .shown(model::shown);
  }

  private Optional<Figure> pointedAt() {
    return FigureLink.focusedWith(body)
        .or(() -> model.picture().get().flatMap(Picture::verdict).map(Standing::total));
  }

  private void refused(Optional<Phrase> why) {
    why.ifPresent(
        phrase -> holder.getChildren().setAll(Parts.page(Parts.paragraph(texts.say(phrase)))));
  }

  private void show(Optional<Picture> shown) {
    shown.ifPresent(
        picture -> {
          Turn.begin();
          main = Parts.column("page"); // what stands in the window is styled with every node added
          Blocks blocks = new Blocks(model, texts);
          picture.verdict().ifPresent(v -> main.getChildren().addAll(blocks.verdict(v)));
          if (!picture.path().isEmpty()) {
            main.getChildren().add(blocks.path(picture.path()));
          }
          if (!picture.money().isEmpty()) {
            main.getChildren().add(blocks.money(picture.money()));
          }
          if (picture.holdsAnything()) {
            main.getChildren().addAll(blocks.contents(picture));
          }
          Platform.runLater(() -> put(picture)); // enough for this turn
        });
  }

  private void put(Picture picture) {
    Turn.begin();
    main.getChildren().remove(aside); // there since the window became narrow meanwhile
    aside = new Aside(model, texts);
    aside.show(picture);
    Gradually.put(holder, List.of(placed()));
  }

  private void arrange() {
    double em = probe.getFont().getSize();
    boolean now = body.getWidth() <= 0 || body.getWidth() > TWO_COLUMNS * em;
    if (now != wide) {
      wide = now;
      if (model.picture().get().isPresent()) {
        holder.getChildren().setAll(placed());
      }
    }
  }

  private Node placed() {
    main.getChildren().remove(aside);
    aside.setBeside(wide);
    if (wide) {
      ScrollPane right = scrolled(aside);
      right.getStyleClass().add("overview-aside");
      BorderPane columns = new BorderPane();
      // First among the children: the focus begins at the next step.
      columns.setRight(right);
      columns.setCenter(scrolled(main));
      return columns;
    }
    main.getChildren().add(aside);
    BorderPane rows = new BorderPane();
    rows.setBottom(aside.foot());
    rows.setCenter(scrolled(main));
    return rows;
  }

  private static ScrollPane scrolled(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page-scroll");
    return scroll;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F7) {
      aside.walk(event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }
}
