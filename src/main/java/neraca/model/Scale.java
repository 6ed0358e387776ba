package neraca.model;

/**
 * The declared answer scale, whole numbers from {@code min} to {@code max}; at most 36 points,
 * since an answer is kept as one character.
 */
public record Scale(int min, int max) {
  public static final int MOST_POINTS = 36 - 10;

  public Scale {
    if (max <= min || max - min >= MOST_POINTS) {
      throw new IllegalArgumentException("scale " + min + " to " + max);
    }
  }

  public boolean holds(int value) {
    return value >= min && value <= max;
  }

  /** Reverse scoring uses the declared ends, never the observed ones. */
  public int reverse(int value) {
    return min + max - value;
  }
}
