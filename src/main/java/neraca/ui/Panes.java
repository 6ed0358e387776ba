package neraca.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The parts of the window that F6 walks through; each remembers where the focus was in it. */
final class Panes {
  private final Supplier<List<Node>> panes;
  private final Map<Node, Node> last = new HashMap<>();

  Panes(Supplier<List<Node>> panes) {
    this.panes = panes;
  }

  /** Remembers what has the focus, as the place to come back to in its pane. */
  void focused(@Nullable Node node) {
    for (Node pane : panes.get()) {
      if (node != null && isIn(node, pane)) {
        last.put(pane, node);
      }
    }
    last.keySet().retainAll(panes.get());
  }

  /** The pane in which this had the focus last, though it may have left the window since. */
  @Nullable Node lastPaneOf(@Nullable Node node) {
    return last.entrySet().stream()
        .filter(e -> e.getValue() == node)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** What had the focus last in a pane. */
  @Nullable Node last(Node pane) {
    return last.get(pane);
  }

  /** Sets the place to come back to in a pane; null for where it begins. */
  void remember(Node pane, @Nullable Node node) {
    if (node == null) {
      last.remove(pane);
    } else {
      last.put(pane, node);
    }
  }

  boolean hasFocus(Node pane) {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    return owner != null && isIn(owner, pane);
  }

  /**
   * Puts the focus into the pane after the one that has it.
   *
   * @param step 1 forwards, -1 backwards
   */
  void walk(Scene scene, int step) {
    List<Node> all = new ArrayList<>(panes.get());
    Node owner = scene.getFocusOwner();
    int at = -1;
    for (int i = 0; i < all.size(); i++) {
      at = owner != null && isIn(owner, all.get(i)) ? i : at;
    }
    enter(all.get(Math.floorMod(at + step, all.size())));
  }

  /**
   * Puts the focus where it last was in the pane, else on the first thing that takes it.
   *
   * @return whether there is such a thing
   */
  boolean enter(Node pane) {
    return enter(pane, Optional::empty);
  }

  /**
   * The same for a pane that says where to begin.
   *
   * @param begins asked when everything in the pane has its skin
   */
  boolean enter(Node pane, Supplier<Optional<Node>> begins) {
    if (pane.getScene() == null) {
      return false;
    }
    Node before = last.get(pane);
    if (before == null || !isIn(before, pane) || !takes(before)) {
      pane.applyCss(); // a scroll pane has no content before its skin is made
      before = begins.get().filter(Panes::takes).orElseGet(() -> first(pane));
    }
    if (before != null) {
      before.requestFocus();
    }
    return before != null;
  }

  private static boolean isIn(Node node, Node pane) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == pane) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
  }

  private static @Nullable Node first(Node node) {
    if (!node.isVisible() || takes(node)) {
      return node.isVisible() ? node : null;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = first(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
