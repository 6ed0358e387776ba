package neraca.ui.gradual;

import javafx.application.Platform;

/** One event or one pulse on the thread that paints: whoever works on it asks whether to go on. */
public final class Turn {
  /** Far from the 50 ms that nothing may take: one more step and the layout follow. */
  private static final long LONG_MILLIS = 6;

  /** The part of it after which nothing is begun that takes long in one piece. */
  private static final double BEGINNING = 0.2;

  private static boolean going;
  private static boolean used;
  private static long began;

  private Turn() {}

  /** Counts from here, unless it is counted already since this event or pulse began. */
  public static void begin() {
    if (!going) {
      going = true;
      used = false;
      began = System.nanoTime();
      Platform.runLater(() -> going = false);
    }
  }

  /** Whether the rest is better left to the next turn. */
  static boolean isOver() {
    return isPast(1);
  }

  /** Whether something long that cannot be divided is better left to the next turn. */
  static boolean isWellOn() {
    return isPast(BEGINNING);
  }

  private static boolean isPast(double part) {
    begin();
    // Tests let a turn go on without end, so that all is there when they look.
    long most = Long.getLong("neraca.turn", LONG_MILLIS);
    return System.nanoTime() - began > part * most * 1_000_000;
  }

  /**
   * Whether one more step fits in.
   *
   * @param late whether it did not fit into the turn before: one such step is always taken, or
   *     nothing would ever go on where turns are long
   */
  static boolean takes(boolean late) {
    boolean fits = !isOver() || (late && !used);
    used |= fits;
    return fits;
  }
}
