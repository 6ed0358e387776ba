package neraca.ui.instrument;

/**
 * How an item's row looks.
 *
 * @param used false where it was left out by the user
 * @param verdict under the rule that was chosen
 * @param disputed whether the rules disagree on it
 */
record ItemRow(String code, boolean used, Judgement verdict, boolean disputed) {
  enum Judgement {
    VALID,
    INVALID,
    /** Left out, or the rule needs something that is not defined. */
    NONE
  }
}
