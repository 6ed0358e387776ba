package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
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

  private void watch(Journey at, String where) {
    WaitForAsyncUtils.sleep(SETTLING, TimeUnit.MILLISECONDS);
    Scene scene = at.scene();
    AtomicInteger pulses = new AtomicInteger();
    Runnable count = pulses::incrementAndGet;
    Snapshots.onPixels(
        () -> {
          scene.addPostLayoutPulseListener(count);
          return count;
        });
    WaitForAsyncUtils.sleep(WATCHED, TimeUnit.MILLISECONDS);
    boolean pending =
        Snapshots.onPixels(
            () -> {
              scene.removePostLayoutPulseListener(count);
              return scene.getRoot().isNeedsLayout();
            });
    if (pulses.get() > 0 || pending) {
      busy.add(where + ": painted " + pulses + " times" + (pending ? ", to be laid out" : ""));
    }
  }
}
