package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import neraca.ui.app.MainWindow;
import neraca.ui.gradual.Gradually;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.work.home.Settings;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program as a person at the keyboard has it, on a computer of its own. */
final class Journey implements AutoCloseable {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final FxRobot robot = new FxRobot();
  private final Path folder;
  private final String home = System.getProperty("neraca.home");
  private final String user = System.getProperty("user.home");
  private final String turn = System.getProperty("neraca.turn", "");
  private final Stalls stalls = new Stalls();
  private Stage stage;
  private Jobs jobs;
  private MainWindow window;

  /** A computer whose documents are in this folder, and nobody has worked here yet. */
  Journey(Path folder) {
    this.folder = folder;
    System.setProperty("neraca.home", folder.resolve("home").toString());
    System.setProperty("user.home", folder.toString());
    Settings.read().keep("language", "id");
    System.clearProperty("neraca.turn"); // screens come bit by bit, as they do for everybody
  }

  /** Who works here was said before. */
  Journey introduced() {
    Settings.read().introduce("Bu Sri", "B-");
    return this;
  }

  /** Opens the window, on a study or to begin. */
  Journey start(@Nullable Path file) {
    Snapshots.onPixels(() -> 0);
    MainWindow.prepare(Settings.read());
    stalls.start();
    jobs = new Jobs(Platform::runLater);
    Snapshots.onPixels(
        () -> {
          stage = new Stage();
          window = new MainWindow(stage, Settings.read(), jobs);
          return stage;
        });
    Snapshots.onPixels(
        () -> {
          window.show(file, true);
          stage.requestFocus();
          return stage;
        });
    settle();
    return this;
  }

  Path folder() {
    return folder;
  }

  FxRobot robot() {
    return robot;
  }

  /** Waits until nothing is on its way to or from the file. */
  void settle() {
    do {
      WaitForAsyncUtils.waitForFxEvents();
    } while (Snapshots.onPixels(() -> jobs.running().get() || Gradually.going().get()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  void press(KeyCode... keys) {
    stalls.doing(List.of(keys).toString());
    robot.push(keys);
    settle();
  }

  void press(int times, KeyCode key) {
    for (int i = 0; i < times; i++) {
      press(key);
    }
  }

  /** Presses a button as the mouse does. */
  void click(String query) {
    Button button = find(query, Button.class);
    Snapshots.onPixels(
        () -> {
          button.fire();
          return button;
        });
    settle();
  }

  void type(String text) {
    robot.targetWindow(scene().getWindow());
    robot.write(text, 0);
    settle();
  }

  /** The scene that has the keyboard: a dialog's where one is open. */
  Scene scene() {
    List<Window> open = new ArrayList<>(Window.getWindows());
    return open.stream()
        .filter(w -> w instanceof Stage && w.isShowing())
        .reduce((first, last) -> last)
        .map(Window::getScene)
        .orElseThrow();
  }

  <N extends Node> N find(String query, Class<N> kind) {
    Node node = Snapshots.onPixels(() -> scene().lookup(query));
    return kind.cast(Objects.requireNonNull(node, query + " in " + ids()));
  }

  private Set<String> ids() {
    return Snapshots.onPixels(
        () ->
            scene().getRoot().lookupAll("*").stream()
                .map(Node::getId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
  }

  boolean shows(String query) {
    return Snapshots.onPixels(
        () -> {
          Node node = scene().lookup(query);
          return node != null && isSeen(node);
        });
  }

  private static boolean isSeen(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /** What a label, a button or a field says. */
  String text(String query) {
    Node node = find(query, Node.class);
    return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
  }

  /** Every text that stands in a part of the window, in the order of the nodes. */
  List<String> texts(String query) {
    Node part = find(query, Node.class);
    return Snapshots.onPixels(
        () ->
            part.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList());
  }

  /** What stands on the rail where the screen is that is looked at. */
  List<String> chosenScreen() {
    Node rail = find("#rail", Node.class);
    return Snapshots.onPixels(
        () ->
            rail.lookupAll(".rail-item").stream()
                .filter(item -> item.getPseudoClassStates().contains(CURRENT))
                .flatMap(item -> item.lookupAll(".label").stream())
                .map(label -> ((Labeled) label).getText())
                .toList());
  }

  /** Texts of a part of the window that have less room than they need. */
  List<String> cut(String query) {
    Node part = find(query, Node.class);
    return Snapshots.onPixels(
        () ->
            part.lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .filter(label -> label.getWidth() < label.prefWidth(-1))
                .map(Labeled::getText)
                .toList());
  }

  Node focused() {
    return Snapshots.onPixels(() -> scene().getFocusOwner());
  }

  /** Goes on with Tab until this has the focus. */
  void tabTo(String id) {
    for (int i = 0; i < 60; i++) {
      Node owner = focused();
      if (owner != null && id.equals(owner.getId())) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not reach " + id + "; at " + focused());
  }

  /** Keeps what the window shows, to be looked at. */
  void keep(String name) {
    if (!stalls.wanted()) { // a picture takes long
      Snapshots.keep(scene(), "journey-" + name);
    }
  }

  MainWindow window() {
    return window;
  }

  Stage stage() {
    return stage;
  }

  /** Ends the program as closing its window does. */
  void end() {
    if (stage != null && stage.isShowing()) {
      Snapshots.onPixels(
          () -> {
            window.end();
            stage.hide();
            return stage;
          });
    }
  }

  @Override
  public void close() {
    stalls.close();
    end();
    Path log = folder.resolve("home/defects.log");
    System.setProperty("neraca.home", home);
    System.setProperty("user.home", user);
    System.setProperty("neraca.turn", turn);
    assertThat(Files.exists(log)).as("errors of ours in " + log).isFalse();
  }
}
