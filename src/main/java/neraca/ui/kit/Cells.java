package neraca.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import neraca.model.result.Phrase;

/**
 * What a screen knows of the cells of a table that is typed into.
 *
 * @param <K> a cell by a name that outlives rows coming and going
 */
public interface Cells<K> {
  /** How a cell is filled in. */
  enum Kind {
    FIXED,
    TEXT,
    NUMBER,
    /** One of a few, changed without typing. */
    TOGGLE
  }

  /** The cell that has the cursor. */
  Optional<K> current();

  Kind kind(K cell);

  /** What there is to be edited, or what was refused there. */
  String typed(K cell);

  /** Takes what was typed; false where it is refused, and the field stays open. */
  boolean take(K cell, String text);

  /** The next of the few things that a cell can be. */
  void toggle(K cell);

  /** Whether what was typed there last was refused. */
  boolean isRefused(K cell);

  /** Why, where the screen says so nowhere else. */
  Optional<Phrase> refusal(K cell);

  /** What was typed has been given up. */
  void restore(K cell);

  /** Goes a cell down or along; false at the ends. */
  boolean walk(boolean down, int step);

  /** Where a cell is drawn in the scene; empty while it is scrolled out of sight. */
  Optional<Bounds> place(K cell);

  /** What the field is called while it lies over a cell. */
  String id(K cell);

  /** Names to choose from; empty for free text. */
  default List<String> choices(K cell) {
    return List.of();
  }

  /** Whether Enter begins to type there instead of going down. */
  default boolean isNext(K cell) {
    return false;
  }

  /** Whether a cell goes on showing what was refused when the field is left. */
  default boolean keepsRefused() {
    return false;
  }

  /** Whether {@link #paste} takes more than the text of one cell. */
  default boolean takesBlocks() {
    return false;
  }

  /** Rows and columns out of another program, from this cell on. */
  default void paste(K cell, String block) {}
}
