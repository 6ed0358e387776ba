package neraca.ui.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Entity;
import neraca.model.Words;
import neraca.model.result.Note;
import neraca.model.result.Phrase;

/**
 * What was found about one row, and what can be done about it.
 *
 * @param says what was found, one sentence a line
 * @param note what somebody wrote about it
 * @param choices empty where only typing helps
 */
public record Finding(
    LedgerTab tab,
    UUID row,
    Note.Weight weight,
    List<Phrase> says,
    Words note,
    List<Choice> choices) {
  public Finding {
    says = List.copyOf(says);
    choices = List.copyOf(choices);
  }

  /** Ways to deal with a total that is not quantity × price. */
  public enum Kind {
    /** The stated total goes; the product counts. */
    PRODUCT,
    /** The quantity becomes the one that gives the stated total. */
    QUANTITY,
    /** The price becomes the one that gives the stated total. */
    PRICE,
    /** Everything stays, with a reason. */
    LEAVE
  }

  /**
   * One way.
   *
   * @param says what is done
   * @param effect what becomes of profit and rentability
   * @param after the row as it would be; empty where it stays
   */
  public record Choice(Kind kind, Phrase says, Phrase effect, Optional<Entity> after) {}
}
