package neraca.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.ScreenView;
import org.jspecify.annotations.Nullable;

/**
 * The middle of the window. A screen is made once; when it is looked at again, it is as it was
 * left. Meanwhile it stays in the window unseen, since to style it again takes long.
 */
final class Middle extends StackPane {
  private final Map<String, ScreenView> made = new HashMap<>();
  private final Map<ScreenView, Node> left = new HashMap<>();
  private ScreenView view = ScreenView.of(new StackPane());
  private Subscription looking = Subscription.EMPTY;

  Middle() {
    setId("body");
    setMinWidth(0); // the panel beside it keeps its width; a screen gives way or scrolls
  }

  /** What is looked at. */
  ScreenView view() {
    return view;
  }

  /**
   * Looks at another screen.
   *
   * @param leaving what had the focus last in the one that is left
   */
  void show(String id, Supplier<ScreenView> make, @Nullable Node leaving) {
    looking.unsubscribe();
    Optional.ofNullable(leaving).ifPresent(node -> left.put(view, node));
    view = made.computeIfAbsent(id, missing -> make.get());
    if (!getChildren().contains(view.body())) {
      getChildren().add(view.body());
    }
    for (Node each : getChildren()) {
      each.setVisible(each == view.body());
      each.setManaged(each == view.body());
    }
    if (view.body() instanceof Region body) {
      body.setMinWidth(0);
    }
  }

  /** Lets the screen follow the study, once the frame around it is ready. */
  void look() {
    looking = view.show();
  }

  /** What had the focus last in the screen looked at. */
  @Nullable Node left() {
    return left.get(view);
  }

  /** Screens that are not looked at need not be styled anew at once. */
  void leaveOthers() {
    getChildren().removeIf(screen -> screen != view.body());
  }

  /** Whether something typed was refused on any screen and stands there only. */
  boolean holdsRefused() {
    return made.values().stream().map(ScreenView::body).anyMatch(RefusalLabel::isTypedIn);
  }

  /** Throws all screens away. */
  void forget() {
    looking.unsubscribe();
    getChildren().clear();
    made.values().forEach(ScreenView::end);
    made.clear();
    left.clear();
  }
}
