package neraca.ui.survey;

import java.util.List;
import neraca.model.result.Cell;

/** Something that may be chosen: classes, a field to group by. */
record Option(String id, Cell name) {
  /** Of the groups: the scores on the whole instrument. */
  static final String WHOLE = "";

  /** Of the groups: the scores on every dimension, in one picture. */
  static final String EVERY = "*";

  static final Option OF_WHOLE = new Option(WHOLE, Cell.said("results.part.whole"));

  /** Bounds and names typed by the user. */
  static final Option OWN_CLASSES = new Option("own", Cell.said("results.classes.own"));

  /** Cross-hairs at the middle of the scale. */
  static final Option AT_MIDDLE = new Option("middle", Cell.said("results.lines.middle"));

  /** Where the cross-hairs of importance and performance may stand. */
  static final List<Option> LINES =
      List.of(new Option("means", Cell.said("results.lines.means")), AT_MIDDLE);

  /** How means may be classed, as the keys have them. */
  static final List<Option> CLASSES =
      List.of(
          new Option("3", Cell.said("results.classes.three")),
          new Option("4", Cell.said("results.classes.four")),
          new Option("5", Cell.said("results.classes.five")),
          new Option("tcr", Cell.said("results.classes.tcr")),
          OWN_CLASSES);
}
