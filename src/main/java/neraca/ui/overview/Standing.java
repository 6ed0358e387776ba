package neraca.ui.overview;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.ui.kit.Light;

/**
 * The verdict of the scorecard.
 *
 * @param share the total in percent points
 * @param classes of the scale, lowest first
 */
record Standing(
    Figure total,
    double share,
    Cell category,
    Cell condition,
    Light light,
    List<Class> classes,
    List<Perspective> perspectives) {

  /** A category: where it begins, and what it says of the business. */
  record Class(double from, Cell name, Cell condition) {}

  /**
   * A perspective.
   *
   * @param figure its percent; absent where nothing in it has a grade
   * @param light no data where there is no percent
   */
  record Perspective(Cell name, Cell weight, Figure figure, Cell category, Light light) {}
}
