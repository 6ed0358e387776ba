package neraca.ui.kit;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import neraca.text.Texts;

/**
 * One entry of the rail.
 *
 * @param id stable; its button is {@code rail-id} and its name the key {@code ui.screen.id}
 * @param icon name of its icon
 * @param view makes the screen in a language; called when it is shown first and again after the
 *     language was changed, so the view keeps nothing that its view model does not
 */
public record Screen(
    String id, String icon, ObservableValue<Findings> findings, Function<Texts, ScreenView> view) {
  public String title(Texts texts) {
    return texts.say("ui.screen." + id);
  }
}
