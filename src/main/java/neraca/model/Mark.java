package neraca.model;

/**
 * What stands in one answer place, one character: the index of the scale point ({@code 0} the
 * lowest … {@code 9}, {@code A} the eleventh), {@code .} not answered, a lower-case letter for a
 * declared missing kind, {@code ?} an entry still to be resolved.
 */
public record Mark(char code) {
  public static final Mark BLANK = new Mark('.');
  public static final Mark UNRESOLVED = new Mark('?');
  public static final Mark REFUSED = new Mark('r');
  public static final Mark NOT_APPLICABLE = new Mark('n');
  public static final Mark ILLEGIBLE = new Mark('i');

  public Mark {
    boolean point = code >= '0' && code <= '9' || code >= 'A' && code <= 'Z';
    boolean missing = code == '.' || code == '?' || code >= 'a' && code <= 'z';
    if (!point && !missing) {
      throw new IllegalArgumentException("mark " + (int) code);
    }
  }

  /** The mark of a value on the scale. */
  public static Mark of(int value, Scale scale) {
    if (!scale.holds(value)) {
      throw new IllegalArgumentException(value + " is not on the scale " + scale);
    }
    int index = value - scale.min();
    return new Mark((char) (index < 10 ? '0' + index : 'A' + index - 10));
  }

  /** Whether a statistic may count this entry. */
  public boolean isAnswer() {
    return code >= '0' && code <= '9' || code >= 'A' && code <= 'Z';
  }

  /** The answered value on the scale; only for an answer. */
  public int value(Scale scale) {
    if (!isAnswer()) {
      throw new IllegalStateException("no answer: " + code);
    }
    return scale.min() + (code <= '9' ? code - '0' : code - 'A' + 10);
  }
}
