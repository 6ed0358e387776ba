package neraca.model;

/**
 * A user's own text in Indonesian and English. Each language falls back to the other; an empty text
 * is a text nobody wrote.
 */
public record Words(String id, String en) {
  public static final Words NONE = new Words("", "");

  /** The same text in both languages. */
  public static Words of(String text) {
    return new Words(text, "");
  }

  public String inIndonesian() {
    return id.isEmpty() ? en : id;
  }

  public String inEnglish() {
    return en.isEmpty() ? id : en;
  }

  public boolean isEmpty() {
    return id.isEmpty() && en.isEmpty();
  }
}
