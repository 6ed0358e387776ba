package neraca.statistics.survey;

import java.util.Locale;
import neraca.model.result.Cell;

/** Where an item stands in importance-performance analysis (Martilla and James 1977). */
public enum Quadrant {
  /** Important and done badly: prioritas utama. */
  CONCENTRATE(1),
  /** Important and done well: pertahankan prestasi. */
  KEEP_UP(2),
  /** Neither important nor done well: prioritas rendah. */
  LOW_PRIORITY(3),
  /** Done better than it matters: berlebihan. */
  POSSIBLE_OVERKILL(4);

  private final int number;

  Quadrant(int number) {
    this.number = number;
  }

  /** I to IV. */
  public int number() {
    return number;
  }

  public Cell title() {
    return Cell.said("describe.quadrant." + name().toLowerCase(Locale.ROOT));
  }

  static Quadrant of(boolean important, boolean wellDone) {
    if (important) {
      return wellDone ? KEEP_UP : CONCENTRATE;
    }
    return wellDone ? POSSIBLE_OVERKILL : LOW_PRIORITY;
  }
}
