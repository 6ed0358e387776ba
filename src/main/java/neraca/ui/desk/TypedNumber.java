package neraca.ui.desk;

import java.util.regex.Pattern;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Numbers as a person types them, by the study's number format: {@code id} reads {@code 1.500,25},
 * {@code en} reads {@code 1,500.25}; both read {@code 1500} and {@code 20/3}. Thousands are grouped
 * everywhere or nowhere; whatever else there is to read is refused, never guessed.
 */
public final class TypedNumber {
  private static final int LONGEST = 100;

  private TypedNumber() {}

  /** The marks of a number format. */
  private enum Marks {
    ID('.', ',', "1.500,25"),
    EN(',', '.', "1,500.25");

    private final char grouping;
    private final char decimal;
    private final String example;
    private final Pattern number;

    Marks(char grouping, char decimal, String example) {
      this.grouping = grouping;
      this.decimal = decimal;
      this.example = example;
      String decimals = Pattern.quote(String.valueOf(decimal)) + "\\d+";
      String groups = "[1-9]\\d{0,2}(" + Pattern.quote(String.valueOf(grouping)) + "\\d{3})+";
      number =
          Pattern.compile(
              "[+\\-\u2212]?(\\d+|" + groups + ")(" + decimals + ")?|[+\\-\u2212]?" + decimals);
    }

    static Marks of(String numberFormat) {
      return "en".equals(numberFormat) ? EN : ID;
    }

    boolean reads(String text) {
      return number.matcher(text).matches();
    }

    BigFraction parse(String text) {
      String plain =
          text.replace(String.valueOf(grouping), "").replace(decimal, '.').replace('\u2212', '-');
      return Exact.parse(plain);
    }

    Cell name(char mark) {
      return Cell.said(mark == ',' ? "number.comma" : "number.point");
    }
  }

  /**
   * The number that was typed.
   *
   * @param numberFormat {@code id} or {@code en}, as the study says
   * @throws Refusal where nothing was typed, or it is no number in this format, with how to write
   *     it
   */
  public static BigFraction parse(String typed, String numberFormat) {
    Marks marks = Marks.of(numberFormat);
    String text = typed.strip();
    if (text.isEmpty()) {
      throw new Refusal(Phrase.of("number.empty").with("example", marks.example));
    }
    if (text.length() > LONGEST) {
      throw new Refusal(Phrase.of("number.too_long", "most", Cell.count(LONGEST)));
    }
    String[] sides = text.split("/", -1);
    if (sides.length > 2) {
      throw new Refusal(malformed(text, marks));
    }
    BigFraction above = side(sides[0].strip(), text, marks);
    if (sides.length == 1) {
      return above;
    }
    BigFraction below = side(sides[1].strip(), text, marks);
    if (below.equals(BigFraction.ZERO)) {
      throw new Refusal(Phrase.of("number.zero_divisor").with("typed", text));
    }
    return above.divide(below);
  }

  /**
   * As {@link #parse}, for what cannot be below 0: a quantity, a weight.
   *
   * @throws Refusal also where the number is below 0
   */
  public static BigFraction notNegative(String typed, String numberFormat) {
    BigFraction number = parse(typed, numberFormat);
    if (number.compareTo(BigFraction.ZERO) < 0) {
      throw new Refusal(Phrase.of("number.negative").with("typed", typed.strip()));
    }
    return number;
  }

  /** The exact number as it would be typed, without grouping, so that it is easy to change. */
  public static String format(BigFraction number, String numberFormat) {
    return Exact.format(number).replace('.', Marks.of(numberFormat).decimal);
  }

  private static BigFraction side(String side, String whole, Marks marks) {
    if (!marks.reads(side)) {
      throw new Refusal(malformed(whole, marks));
    }
    return marks.parse(side);
  }

  private static Phrase malformed(String typed, Marks marks) {
    boolean hasMarks = typed.indexOf('.') >= 0 || typed.indexOf(',') >= 0;
    boolean isWritten = typed.chars().allMatch(c -> "0123456789.,+-/\u2212 ".indexOf(c) >= 0);
    return Phrase.of(hasMarks && isWritten ? "number.marks" : "number.malformed")
        .with("typed", typed)
        .with("grouping", marks.name(marks.grouping))
        .with("decimal", marks.name(marks.decimal))
        .with("example", marks.example);
  }
}
