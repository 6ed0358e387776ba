package neraca.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Term;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.result.Working;

/**
 * Says keys, cells, numbers and formulas in one language and one currency. A key without words is
 * shown as itself in angle quotes: a gap that is seen is better than a program that stops.
 */
public final class Texts {
  private static final String ABSENT = ".";
  private final Language language;
  private final Bundles bundles;
  private final String currency;

  private Texts(Language language, Bundles bundles, String currency) {
    this.language = language;
    this.bundles = bundles;
    this.currency = currency;
  }

  /** Words of the language; amounts of money stand without a currency. */
  public static Texts of(Language language) {
    return new Texts(language, new Bundles(language), "");
  }

  /**
   * The same words with amounts in this currency.
   *
   * @param code as in ISO 4217; rupiah are written Rp, other currencies by their code
   */
  public Texts inCurrency(String code) {
    return new Texts(language, bundles, "IDR".equals(code) ? "Rp" : code);
  }

  public Language language() {
    return language;
  }

  public String say(String key) {
    return find(key).orElse("‹" + key + "›");
  }

  /** The words of a key that need not have any. */
  Optional<String> find(String key) {
    return bundles.find(key);
  }

  /** The sentence with its places filled; a place that nothing fills stays as it is. */
  public String say(Phrase phrase) {
    return fill(
        say(phrase.key()),
        place -> {
          Cell cell = phrase.places().get(place);
          return cell == null ? "{" + place + "}" : say(cell);
        });
  }

  public String say(Cell cell) {
    if (cell instanceof Cell.Said said) {
      return say(said.phrase());
    }
    if (cell instanceof Cell.Own own) {
      return language == Language.ID ? own.words().inIndonesian() : own.words().inEnglish();
    }
    if (cell instanceof Cell.Code code) {
      return code.text();
    }
    if (cell instanceof Cell.Marked marked) {
      return say(marked.number()) + marked.marks();
    }
    Cell.Number number = (Cell.Number) cell;
    return number(number.value(), number.format());
  }

  /** A finding, saying first how much it matters. */
  public String say(Note note) {
    String key = "figure.note." + note.weight().name().toLowerCase(Locale.ROOT);
    return say(Phrase.of(key, "text", new Cell.Said(note.phrase())));
  }

  /**
   * A number with its unit, as in a sentence: {@code Rp 1.234}, {@code 117,94 %}; a point where it
   * is absent.
   */
  public String number(Value value, Format format) {
    if (value.isAbsent()) {
      return ABSENT;
    }
    BigDecimal rounded = Digits.of(value, format);
    boolean one = rounded.compareTo(BigDecimal.ONE) == 0;
    Optional<String> said =
        one && format.unit() == Unit.YEARS ? find("unit.said.year") : withUnit(format.unit());
    if (said.isEmpty()) {
      return Digits.write(rounded, language);
    }
    String amount =
        fill(
            said.get(),
            place -> "currency".equals(place) ? currency : Digits.write(rounded.abs(), language));
    return rounded.signum() < 0 ? "\u2212" + amount : amount;
  }

  private Optional<String> withUnit(Unit unit) {
    return Digits.isMoney(unit) && currency.isEmpty()
        ? Optional.empty()
        : find("unit.said." + unit.name().toLowerCase(Locale.ROOT));
  }

  /** A number alone, for a column whose heading says the unit; a point where it is absent. */
  public String inTable(Value value, Format format) {
    return value.isAbsent() ? ABSENT : Digits.write(Digits.of(value, format), language);
  }

  /** What a heading says of a unit: {@code Rp}, {@code %}; empty where there is nothing to say. */
  public String unit(Unit unit) {
    if (Digits.isMoney(unit) && currency.isEmpty()) {
      return "";
    }
    return find("unit.heading." + unit.name().toLowerCase(Locale.ROOT))
        .map(words -> fill(words, place -> currency))
        .orElse("");
  }

  /** What a term is called in a formula. */
  public String name(Term term) {
    return new Formulas(this).name(term);
  }

  /** The formula with what stands in it called by name. */
  public String formula(Working working) {
    return new Formulas(this).inNames(working);
  }

  /** The formula with the symbols that books print; empty where it has none. */
  public Optional<String> formulaInSymbols(Working working) {
    return new Formulas(this).inSymbols(working);
  }

  /** What books call the result of the formula; empty where they call it nothing. */
  public Optional<String> symbol(Working working) {
    return new Formulas(this).symbol(working);
  }

  /** What is put into the formula: {@code n = 18; ΣX = 57}; empty where it has no symbols. */
  public String known(Working working) {
    return new Formulas(this).known(working);
  }

  /** The formula with the numbers put in. */
  public String formulaInNumbers(Working working) {
    return new Formulas(this).inNumbers(working);
  }

  /** Fills every place once; what is filled in is not looked at again. */
  static String fill(String text, Function<String, String> places) {
    return text.indexOf('{') < 0
        ? text
        : places(text).replaceAll(match -> Matcher.quoteReplacement(places.apply(match.group(1))));
  }

  /** Made for the first text that has a place: a command may say none. */
  private static final class Place {
    static final Pattern PATTERN = Pattern.compile("\\{([a-z][a-z0-9_]*)}");
  }

  static Matcher places(String text) {
    return Place.PATTERN.matcher(text);
  }
}
