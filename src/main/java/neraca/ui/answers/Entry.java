package neraca.ui.answers;

import neraca.model.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell.
 *
 * @param raw what was typed, not empty, with the mark {@code ?} and only with it
 */
record Entry(Mark mark, @Nullable String raw) implements Content {
  static final Entry BLANK = new Entry(Mark.BLANK, null);

  /** The longest text that the study file keeps. */
  static final int LONGEST = 500;

  static Entry of(Mark mark) {
    return new Entry(mark, null);
  }

  /** Something that is no answer on this scale. */
  static Entry unresolved(String raw) {
    return new Entry(Mark.UNRESOLVED, raw);
  }
}
