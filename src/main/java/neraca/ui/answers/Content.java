package neraca.ui.answers;

import neraca.model.Words;

/** What stands in one cell: an answer, or what somebody said about themselves. */
sealed interface Content permits Entry, Content.Given {

  /**
   * Said about a respondent.
   *
   * @param value a level's name, a number as it is kept, or what was written; empty for nothing
   */
  record Given(Words value) implements Content {
    static final Given NOTHING = new Given(Words.NONE);
  }

  default boolean isBlank() {
    return equals(Entry.BLANK) || equals(Given.NOTHING);
  }
}
