package neraca.ui.survey;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.Words;
import neraca.model.result.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A class of one's own as it is typed.
 *
 * @param suggested its name where none is typed; null for none
 * @param known its name as it is kept, maybe in both languages
 */
record TypedClass(
    @Nullable Cell suggested,
    Words known,
    StringProperty name,
    StringProperty from,
    StringProperty to) {
  static TypedClass of(Cell name, String from, String to) {
    Words known = name instanceof Cell.Own own ? own.words() : Words.NONE;
    return new TypedClass(
        name instanceof Cell.Said ? name : null,
        known,
        new SimpleStringProperty(known.inIndonesian()),
        new SimpleStringProperty(from),
        new SimpleStringProperty(to));
  }

  /** The name that is meant; null where there is none. */
  @Nullable Cell meant() {
    String typed = name.get().strip();
    return typed.isEmpty()
        ? suggested
        : Cell.own(typed.equals(known.inIndonesian()) ? known : Words.of(typed));
  }
}
