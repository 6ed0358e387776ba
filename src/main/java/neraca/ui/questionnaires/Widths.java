package neraca.ui.questionnaires;

import java.util.List;

/**
 * Widths of columns: long texts share what the others leave, and these give way where it is little.
 */
final class Widths {
  /** In em: what a long text wants, and below which no other column goes. */
  private static final double LONG_TEXT = 22;

  private static final double NARROWEST = 9;

  private Widths() {}

  /**
   * @param em the widths that columns want; 0 for long texts
   * @param available in pixels, as one em is
   */
  static List<Double> of(List<Double> em, double available, double oneEm) {
    double room = available / oneEm;
    long shared = em.stream().filter(wide -> wide == 0).count();
    double fixed = em.stream().mapToDouble(wide -> wide).sum();
    double spare = em.stream().mapToDouble(Widths::spare).sum();
    double wanting = LONG_TEXT * shared - (room - fixed);
    double shrink = spare == 0 ? 0 : Math.min(1, Math.max(0, wanting / spare));
    double rest = Math.max(NARROWEST * shared, room - fixed + shrink * spare);
    return em.stream()
        .map(wide -> wide == 0 ? rest / shared : wide - shrink * spare(wide))
        .map(wide -> Math.floor(wide * oneEm))
        .toList();
  }

  private static double spare(double em) {
    return Math.max(0, em - NARROWEST);
  }
}
