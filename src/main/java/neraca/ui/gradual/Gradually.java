package neraca.ui.gradual;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import org.controlsfx.control.StatusBar;

/**
 * Puts nodes into a window bit by bit. To style some hundred new nodes takes longer than the thread
 * that paints may be busy; so containers come first and what they hold in later turns, in the order
 * in which it is read. A warm program does all of it in one turn.
 */
public final class Gradually {
  /** Nodes that are styled in a millisecond or two, as long as the program is cold. */
  private static final int FEW = 4;

  private static final Set<Object> ALL = new HashSet<>();
  private static final ReadOnlyBooleanWrapper GOING = new ReadOnlyBooleanWrapper();

  private final Pane pane;
  private final Scene scene;
  private final Runnable done;
  private final Deque<Runnable> steps = new ArrayDeque<>();
  private final EventHandler<KeyEvent> keys = this::pressed;
  private boolean ended;

  private Gradually(Pane pane, Scene scene, Runnable done) {
    this.pane = pane;
    this.scene = scene;
    this.done = done;
  }

  /** Whether anything is still to come, anywhere. */
  public static ReadOnlyBooleanProperty going() {
    return GOING.getReadOnlyProperty();
  }

  /** The same, and nobody waits for the end. */
  public static void put(Pane pane, List<? extends Node> nodes) {
    put(pane, nodes, () -> {});
  }

  /**
   * Puts these nodes into a pane instead of what is in it. At once where the pane is in no window.
   *
   * @param done called when all is there
   */
  public static void put(Pane pane, List<? extends Node> nodes, Runnable done) {
    if (pane.getProperties().get(Gradually.class) instanceof Gradually before) {
      before.drop();
    }
    if (isSeen(pane)) {
      pane.getChildren().clear();
      Gradually now = new Gradually(pane, pane.getScene(), done);
      now.begin(now.attach(pane.getChildren(), List.copyOf(nodes)));
    } else {
      pane.getChildren().setAll(nodes);
      done.run();
    }
  }

  private static boolean isSeen(Node node) {
    Scene scene = node.getScene();
    return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
  }

  /** Puts a pane beside what is in a split pane already. */
  public static void add(SplitPane split, Pane pane) {
    if (isSeen(split)) {
      Gradually now = new Gradually(pane, split.getScene(), () -> {});
      now.begin(List.of(now.attach(pane, split.getItems()::add)));
    } else {
      split.getItems().add(pane);
    }
  }

  /** Takes it away again, also while it is still coming. */
  public static void remove(SplitPane split, Pane pane) {
    if (pane.getProperties().get(Gradually.class) instanceof Gradually coming) {
      coming.drop();
    }
    split.getItems().remove(pane);
  }

  /**
   * Styles a pane of a window that is not shown yet: takes out what is in it and puts it back.
   *
   * @param done called when all is there
   */
  public static void ahead(Pane pane, Runnable done) {
    Gradually ahead = new Gradually(pane, pane.getScene(), done);
    List<Runnable> inner = ahead.empty(pane);
    ahead.begin(Stream.concat(Stream.of(pane::applyCss), inner.stream()).toList());
  }

  /** Whether something is still to come. */
  static void coming(Object what, boolean comes) {
    if (comes) {
      ALL.add(what);
    } else {
      ALL.remove(what);
    }
    GOING.set(!ALL.isEmpty());
  }

  /** Whether nodes other than rows are still to come: they come first. */
  static boolean isPutting() {
    return ALL.stream().anyMatch(Gradually.class::isInstance);
  }

  private void begin(List<Runnable> first) {
    coming(this, true);
    pane.getProperties().put(Gradually.class, this);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    steps.addAll(first);
    if (Turn.isOver()) {
      Platform.runLater(this::goOn);
    } else {
      goOn();
    }
  }

  /** Whoever goes on already does so with all of it there. */
  private void pressed(KeyEvent event) {
    if (ended) {
      return; // another that was going had the same key, and this has it from there
    }
    event.consume();
    while (!ended) {
      step();
    }
    Node now = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    Event.fireEvent(now, event.copyFor(event.getSource(), now));
  }

  private void goOn() {
    while (!ended) {
      step();
      if (Turn.isOver()) {
        Platform.runLater(this::goOn);
        return;
      }
    }
  }

  private void step() {
    Runnable next = steps.poll();
    if (next == null) {
      end();
      if (pane.getScene() == scene) {
        done.run();
      }
    } else {
      next.run();
    }
  }

  /** Other nodes take the place of these, which are made whole where nobody sees them. */
  private void drop() {
    if (!ended) {
      pane.getChildren().clear();
      while (!steps.isEmpty()) {
        steps.remove().run();
      }
      end();
    }
  }

  private void end() {
    ended = true;
    coming(this, false);
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    pane.getProperties().remove(Gradually.class);
  }

  /** Whatever a view shows in the meantime stays: nodes come only to where the others stand. */
  private List<Runnable> attach(List<Node> place, List<Node> nodes) {
    return IntStream.range(0, nodes.size())
        .mapToObj(
            i ->
                attach(
                    nodes.get(i),
                    node -> {
                      if (place.equals(nodes.subList(0, i))) {
                        place.add(node);
                      }
                    }))
        .toList();
  }

  /** Brings a node without what it holds, which comes next. */
  private Runnable attach(Node node, Consumer<Node> to) {
    return () -> {
      List<Runnable> inner = empty(node);
      to.accept(node);
      if (node.getScene() != null) {
        node.applyCss();
      }
      for (int i = inner.size() - 1; i >= 0; i--) {
        steps.addFirst(inner.get(i));
      }
    };
  }

  /** Takes out of a node what is to follow it. */
  private List<Runnable> empty(Node node) {
    if (Weight.of(node) <= FEW) {
      return List.of();
    }
    if (node instanceof ScrollPane scroll) {
      return empty(Stream.of(scroll.contentProperty()));
    }
    if (node instanceof TabPane tabs) {
      // First the tab that is seen.
      return empty(
          tabs.getTabs().stream()
              .sorted(Comparator.comparing(tab -> !tab.isSelected()))
              .map(Tab::contentProperty));
    }
    if (node instanceof SplitPane split) {
      return split.getItems().stream().flatMap(item -> empty(item).stream()).toList();
    }
    if (node instanceof BorderPane border) {
      return empty(
          Stream.of(
              border.topProperty(),
              border.leftProperty(),
              border.rightProperty(),
              border.centerProperty(),
              border.bottomProperty()));
    }
    if (node instanceof StatusBar bar) {
      return Stream.of(bar.getLeftItems(), bar.getRightItems())
          .flatMap(place -> emptied(place).stream())
          .toList();
    }
    return node instanceof Pane inner ? emptied(inner.getChildren()) : List.of();
  }

  private List<Runnable> emptied(List<Node> place) {
    List<Node> nodes = List.copyOf(place);
    place.clear();
    return attach(place, nodes);
  }

  private List<Runnable> empty(Stream<ObjectProperty<Node>> places) {
    return places.filter(place -> place.get() != null).map(this::empty).toList();
  }

  private Runnable empty(ObjectProperty<Node> place) {
    Node content = place.get();
    place.set(null);
    return attach(
        content,
        node -> {
          if (place.get() == null) {
            place.set(node);
          }
        });
  }
}
