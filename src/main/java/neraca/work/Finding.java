package neraca.work;

import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something of a study that needs attention.
 *
 * @param title what it is, in a few words
 * @param says what was found, and what it changes
 * @param source the row it is about; null where it is about no single one
 */
public record Finding(
    Area area, Note.Weight weight, Phrase title, Phrase says, @Nullable Source source) {
  /** The part of a study where it is mended, in the order of the work. */
  public enum Area {
    QUESTIONNAIRES,
    ANSWERS,
    INSTRUMENT,
    LEDGER,
    SCORECARD
  }
}
