package neraca.text;

import java.util.Locale;

/** A language of the program, with its marks in numbers. */
public enum Language {
  ID("id", ',', '.'),
  EN("en", '.', ',');

  private final String code;
  private final char decimalMark;
  private final char thousandsMark;

  Language(String code, char decimalMark, char thousandsMark) {
    this.code = code;
    this.decimalMark = decimalMark;
    this.thousandsMark = thousandsMark;
  }

  /** Indonesian for an Indonesian locale, English for every other. */
  public static Language of(Locale locale) {
    String language = locale.getLanguage();
    return language.equals("id") || language.equals("in") ? ID : EN;
  }

  /** {@code id} or {@code en}, as in bundle names and on the command line. */
  public String code() {
    return code;
  }

  char decimalMark() {
    return decimalMark;
  }

  char thousandsMark() {
    return thousandsMark;
  }
}
