package neraca.ui.desk;

import neraca.model.result.Source;
import org.jspecify.annotations.Nullable;

/**
 * A place in the window to go to.
 *
 * @param screen id of the screen
 * @param source the row there, which the screen's view model reveals; null for the screen itself
 */
public record Target(String screen, @Nullable Source source) {
  public static Target of(String screen) {
    return new Target(screen, null);
  }
}
