package neraca.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import neraca.ui.gradual.Gradually;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.ScreenView;
import org.jspecify.annotations.Nullable;

/**
 * The middle of the window. A screen is made once; when it is looked at again, it is as it was
 * left. Meanwhile it stays in the window unseen, since to style it again takes long.
 */
final class Middle extends StackPane {
  private record Made(ScreenView view, StackPane place) {}

  private final Map<String, Made> made = new HashMap<>();
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
    Made shown = made.computeIfAbsent(id, missing -> made(make.get()));
    view = shown.view();
    for (Made each : made.values()) {
      each.place().setVisible(each == shown);
      each.place().setManaged(each == shown);
    }
  }

  private static Made made(ScreenView view) {
    if (view.body() instanceof Region body) {
      body.setMinWidth(0);
    }
    return new Made(view, new StackPane());
  }

  /**
   * Brings what is looked at into the window and lets it follow the study.
   *
   * @param then called when all of it is there
   */
  void bring(Runnable then) {
    looking.unsubscribe();
    Made shown =
        made.values().stream().filter(each -> each.view() == view).findFirst().orElseThrow();
    Runnable look =
        () -> {
          if (view == shown.view()) {
            looking.unsubscribe();
            looking = view.show();
            then.run();
          }
        };
    if (getChildren().contains(shown.place())) {
      look.run();
    } else {
      getChildren().add(shown.place());
      Gradually.put(shown.place(), List.of(view.body()), look);
    }
  }

  /** What had the focus last in the screen looked at. */
  @Nullable Node left() {
    return left.get(view);
  }

  /** Screens that are not looked at need not be styled anew at once. */
  void leaveOthers() {
    getChildren().removeIf(place -> !place.isVisible());
  }

  /** Whether something typed was refused on any screen and stands there only. */
  boolean holdsRefused() {
    return made.values().stream().map(m -> m.view().body()).anyMatch(RefusalLabel::isTypedIn);
  }

  /** Throws all screens away. */
  void forget() {
    looking.unsubscribe();
    getChildren().clear();
    made.values().forEach(each -> each.view().end());
    made.clear();
    left.clear();
  }
}
