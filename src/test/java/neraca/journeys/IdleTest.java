package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import neraca.ui.kit.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A window that nobody uses does not use the processor. */
@Tag("slow")
class IdleTest {
  private static final int SCREENS = 7;
  private static final int SETTLING = 400;
  private static final int WATCHED = 500;

  @TempDir Path folder;
  private final List<String> busy = new ArrayList<>();

  @Test
  void nothingIsLaidOutAgainAndAgain() {
    try (Journey at = new Journey(folder).introduced().start(null)) {
      at.press(KeyCode.CONTROL, KeyCode.I);
      for (int screen = 1; screen <= SCREENS; screen++) {
        at.press(KeyCode.ALT, KeyCode.getKeyCode(Integer.toString(screen)));
        watch(at, "screen " + screen);
        if (at.shows("#test-tabs")) {
          TabPane tabs = at.find("#test-tabs", TabPane.class);
          for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
            int chosen = tab;
            Snapshots.onPixels(
                () -> {
                  tabs.getSelectionModel().select(chosen);
                  return tabs;
                });
            at.settle();
            watch(at, "tab " + tab);
          }
        }
      }
    }
    assertThat(busy).isEmpty();
  }

  /** Other windows of the same run may move; only what asks for layout in this one is counted. */
  private void watch(Journey at, String where) {
    WaitForAsyncUtils.sleep(SETTLING, TimeUnit.MILLISECONDS);
    List<String> asked = new CopyOnWriteArrayList<>();
    Subscription watched =
        Snapshots.onPixels(
            () ->
                parents(at.scene()).stream()
                    .map(
                        parent ->
                            parent
                                .needsLayoutProperty()
                                .subscribe((was, is) -> note(parent, is, asked)))
                    .reduce(Subscription.EMPTY, Subscription::and));
    WaitForAsyncUtils.sleep(WATCHED, TimeUnit.MILLISECONDS);
    Snapshots.onPixels(
        () -> {
          watched.unsubscribe();
          return watched;
        });
    if (!asked.isEmpty()) {
      busy.add(where + ": " + asked.size() + " times, last by " + asked.get(asked.size() - 1));
    }
  }

  private static List<Parent> parents(Scene scene) {
    return scene.getRoot().lookupAll("*").stream()
        .filter(Parent.class::isInstance)
        .map(Parent.class::cast)
        .toList();
  }

  private static void note(Parent parent, boolean asks, List<String> asked) {
    if (asks) {
      asked.add(parent.toString());
    }
  }
}
