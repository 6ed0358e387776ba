package neraca.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Figure;
import neraca.text.Texts;
import neraca.ui.gradual.Gradually;
import neraca.ui.gradual.Turn;
import neraca.ui.kit.FigurePanel;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Screen;
import neraca.ui.kit.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The frame of the window: rail, header, one screen, the panel at its right, status bar. A change
 * of language builds everything anew from the models in place; a change of theme only recolours.
 */
public final class Shell {
  private final ShellModel model;
  private final List<Screen> screens;
  private final Jobs jobs;
  private final BorderPane root = new BorderPane();
  private final Middle body = new Middle();
  private final SplitPane split = new SplitPane(body);
  private final Header header;
  private final MessageBar bar;
  private final Panes panes = new Panes(this::panes);
  private Rail rail;
  private StatusLine status;
  private final Subscription ties;
  private @Nullable FigurePanel panel;
  private boolean waiting;
  private boolean ended;

  public Shell(ShellModel model, List<Screen> screens, Jobs jobs) {
    this.model = model;
    this.screens = List.copyOf(screens);
    this.jobs = jobs;
    header = new Header(model);
    bar = new MessageBar(model);
    root.getStyleClass().add("shell");
    VBox.setVgrow(split, Priority.ALWAYS);
    root.setCenter(new VBox(header, bar, split));
    rail = new Rail(model, texts(), this.screens);
    status = new StatusLine(model, texts(), jobs);
    fill();
    ties =
        Subscription.combine(
            model.theme().subscribe(theme -> recolour(theme)),
            model.texts().subscribe((before, words) -> build()),
            model.screen().subscribe((before, id) -> show()),
            model.trail().path().subscribe(this::showPanel),
            model.bar().subscribe(said -> bar.show(texts())),
            jobs.running().subscribe(running -> Platform.runLater(this::beginLate)),
            Gradually.going().subscribe(going -> Platform.runLater(this::beginLate)));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAnywhere);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    // A scene gives the focus to its first control when it is shown; ours begins in the middle.
    root.sceneProperty().subscribe(scene -> Platform.runLater(this::begin));
    root.sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe((before, node) -> focused(before, node));
  }

  public Parent root() {
    return root;
  }

  /** Keys of the screen shown. */
  public List<Keys> keys() {
    return body.view().keys().getValue();
  }

  /** Whether something typed was refused on any screen and stands there only. */
  public boolean holdsRefused() {
    return body.holdsRefused();
  }

  /** Ends everything that listens; the frame is not shown again. */
  public void end() {
    ended = true;
    ties.unsubscribe();
    body.forget();
    header.end();
    rail.end();
    status.end();
  }

  private Texts texts() {
    return model.texts().get();
  }

  private void build() {
    rail.end();
    status.end();
    rail = new Rail(model, texts(), screens);
    status = new StatusLine(model, texts(), jobs);
    fill();
  }

  private void fill() {
    root.setLeft(rail);
    root.setBottom(status);
    closePanel();
    body.forget();
    show();
    bar.show(texts());
    showPanel(model.trail().path().get());
  }

  private void show() {
    screens.stream()
        .filter(screen -> screen.id().equals(model.screen().get()))
        .findFirst()
        .ifPresent(this::show);
  }

  private void recolour(Theme theme) {
    body.leaveOthers();
    theme.apply();
  }

  private void frame(Screen screen) {
    if (!ended && screen.id().equals(model.screen().get())) { // nobody went on meanwhile
      header.show(screen, body.view(), texts());
      status.show(body.view());
    }
  }

  private void show(Screen screen) {
    Turn.begin();
    body.show(screen.id(), () -> screen.view().apply(texts()), panes.last(body));
    // The rest of the frame is a turn of its own.
    Platform.runLater(() -> frame(screen));
    body.bring(
        () -> {
          panes.remember(body, body.left());
          begin();
        });
  }

  /** The focus begins in the middle; on the rail while there is nothing yet to point at. */
  private void begin() {
    if (body.getScene() == null) {
      root.applyCss(); // a split pane has no content before its skin is made
    }
    waiting = !panes.enter(body, body.view()::begins);
    if (waiting) {
      panes.enter(rail.items());
    }
  }

  /** What a screen has read may be the first thing in it to point at. */
  private void beginLate() {
    if (waiting && !jobs.running().get() && !Gradually.going().get()) {
      if (panes.hasFocus(header) || panes.hasFocus(body)) {
        waiting = false; // the user has gone elsewhere
      } else {
        begin();
      }
    }
  }

  /** Whoever stood on something that is gone goes on in the pane where it was. */
  private void focused(@Nullable Node before, @Nullable Node now) {
    Node left = panes.lastPaneOf(before);
    panes.focused(now);
    // It may be back by the time this runs, without the focus.
    if (before != null && left != null && before.getScene() == null) {
      Platform.runLater(
          () -> {
            if (!panes.hasFocus(left)) {
              panes.enter(left);
            }
          });
    }
  }

  private void showPanel(List<Figure> path) {
    if (path.isEmpty()) {
      closePanel();
    } else if (panel == null) {
      FigurePanel opened =
          new FigurePanel(model.trail(), texts(), model::openSource, model::elsewhere);
      panel = opened;
      Gradually.add(split, opened);
      SplitPane.setResizableWithParent(opened, false);
      Platform.runLater(() -> widen(opened));
    }
  }

  /** As wide as the panel would be; a window without a width yet keeps to what it may be. */
  private void widen(FigurePanel opened) {
    if (panel == opened && split.getWidth() > 0) {
      opened.applyCss();
      split.setDividerPositions(1 - opened.prefWidth(-1) / split.getWidth());
    }
  }

  private void closePanel() {
    FigurePanel closed = panel;
    if (closed == null) {
      return;
    }
    boolean hadFocus = closed.isFocusWithin();
    closed.tie().unsubscribe();
    Gradually.remove(split, closed);
    panel = null;
    if (hadFocus) {
      panes.enter(body);
    }
  }

  private List<Node> panes() {
    List<Node> all = new ArrayList<>(List.of(rail.items(), header, body));
    if (panel != null) {
      all.add(panel);
    }
    return all;
  }

  /** Keys that no control may take for itself. */
  private void pressedAnywhere(KeyEvent event) {
    Turn.begin();
    if (event.isAltDown() && event.getCode().isDigitKey()) {
      int place = event.getCode().getName().charAt(0) - '1';
      if (place >= 0 && place < screens.size()) {
        model.screen().set(screens.get(place).id());
        event.consume();
      }
    } else if (event.getCode() == KeyCode.F4 && !event.isAltDown()) {
      fromWhere();
      event.consume();
    } else if (event.getCode() == KeyCode.F6) {
      panes.walk(root.getScene(), event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }

  /** Opens the figure pointed at; where it is open already, goes into the panel. */
  private void fromWhere() {
    body.view()
        .figure()
        .ifPresent(
            figure -> {
              FigurePanel open = panel;
              if (open != null && model.trail().here().filter(figure::equals).isPresent()) {
                open.requestFocus();
              } else {
                model.trail().open(figure);
              }
            });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.back();
      event.consume();
      return;
    }
    Stream.of(model.shortcuts(), model.hints())
        .flatMap(List::stream)
        .filter(action -> !action.keys().isEmpty())
        .filter(action -> KeyCombination.valueOf(action.keys()).match(event))
        .findFirst()
        .ifPresent(
            action -> {
              action.run().run();
              event.consume();
            });
  }
}
