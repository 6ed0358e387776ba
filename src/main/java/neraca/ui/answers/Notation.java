package neraca.ui.answers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import neraca.model.Mark;
import neraca.model.Scale;
import org.jspecify.annotations.Nullable;

/**
 * How answers on a scale are typed and shown. The missing kinds have one letter each, the same in
 * both languages: T refused (tolak), N not applicable, X illegible.
 */
final class Notation {
  /** What a blank is shown as and typed as. */
  static final String POINT = ".";

  private static final Map<String, Mark> KINDS =
      Map.of("T", Mark.REFUSED, "N", Mark.NOT_APPLICABLE, "X", Mark.ILLEGIBLE);

  private final Scale scale;
  private final String[] values = new String[Scale.MOST_POINTS];

  Notation(Scale scale) {
    this.scale = scale;
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.toString(scale.min() + i);
    }
  }

  /** The kind of missing that this letter stands for, small or large. */
  static Optional<Mark> kind(String letter) {
    return Optional.ofNullable(KINDS.get(letter.toUpperCase(Locale.ROOT)));
  }

  /** What stands in a cell for this mark; for an unresolved entry what was typed. */
  String shown(Mark mark, @Nullable String raw) {
    if (mark.isAnswer()) {
      return values[index(mark)];
    }
    if (mark.equals(Mark.BLANK)) {
      return POINT;
    }
    if (raw != null) {
      return raw;
    }
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().equals(mark))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("" + mark.code());
  }

  String shown(Entry entry) {
    return shown(entry.mark(), entry.raw());
  }

  /** The answer a text is, empty where the text is none on this scale. */
  Optional<Mark> answer(String text) {
    for (int i = 0; i <= scale.max() - scale.min(); i++) {
      if (values[i].equals(text)) {
        return Optional.of(Mark.of(scale.min() + i, scale));
      }
    }
    return Optional.empty();
  }

  /** Whether another key may make this the beginning of an answer: 1 where the scale has a 10. */
  boolean mayGoOn(String text) {
    for (int i = 0; i <= scale.max() - scale.min(); i++) {
      if (values[i].length() > text.length() && values[i].startsWith(text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes a text as typed or pasted; what is nothing known is kept unresolved, never guessed at.
   */
  Entry read(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || bare.equals(POINT)) {
      return Entry.BLANK;
    }
    return answer(bare).or(() -> kind(bare)).map(Entry::of).orElseGet(() -> Entry.unresolved(bare));
  }

  private static int index(Mark mark) {
    return mark.code() <= '9' ? mark.code() - '0' : mark.code() - 'A' + 10;
  }
}
