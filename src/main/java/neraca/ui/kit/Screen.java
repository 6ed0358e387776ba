package neraca.ui.kit;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import neraca.text.Texts;

/**
 * One entry of the rail.
 *
 * @param id stable; also the id of its button
 * @param icon name of its icon
 * @param title key of its name
 * @param view makes the screen in a language; called when it is shown and again after the language
 *     was changed, so the view keeps nothing that its view model does not
 */
public record Screen(
    String id,
    String icon,
    String title,
    ObservableValue<Findings> findings,
    Function<Texts, ScreenView> view) {}
