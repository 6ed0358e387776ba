package neraca.model.result;

/**
 * Something the user can correct: shown translated, says what to do, changes nothing. Anything else
 * that is thrown is a defect of ours.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Phrase phrase;

  public Refusal(Phrase phrase) {
    super(phrase.toString());
    this.phrase = phrase;
  }

  public Refusal(Phrase phrase, Throwable cause) {
    super(phrase.toString(), cause);
    this.phrase = phrase;
  }

  public Phrase phrase() {
    return phrase;
  }
}
