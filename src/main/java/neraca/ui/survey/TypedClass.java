package neraca.ui.survey;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.result.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A class of one's own as it is typed.
 *
 * @param suggested its name where none is typed; null for none
 */
record TypedClass(
    @Nullable Cell suggested, StringProperty name, StringProperty from, StringProperty to) {
  static TypedClass of(@Nullable Cell suggested, String name, String from, String to) {
    return new TypedClass(
        suggested,
        new SimpleStringProperty(name),
        new SimpleStringProperty(from),
        new SimpleStringProperty(to));
  }

  /** The name that is meant; null where there is none. */
  @Nullable Cell meant() {
    String typed = name.get().strip();
    return typed.isEmpty() ? suggested : Cell.code(typed);
  }
}
