package neraca.model.result;

import java.util.List;

/**
 * A finding beside a result; not an exception.
 *
 * @param items codes of the items, lines or indicators it is about
 */
public record Note(Weight weight, Phrase phrase, List<String> items) {
  public Note {
    items = List.copyOf(items);
  }

  /** How much it matters: a remark, something to look at, something that is wrong. */
  public enum Weight {
    REMARK,
    DOUBTFUL,
    WRONG
  }

  public static Note remark(Phrase phrase, List<String> items) {
    return new Note(Weight.REMARK, phrase, items);
  }

  public static Note doubtful(Phrase phrase, List<String> items) {
    return new Note(Weight.DOUBTFUL, phrase, items);
  }

  public static Note wrong(Phrase phrase, List<String> items) {
    return new Note(Weight.WRONG, phrase, items);
  }
}
