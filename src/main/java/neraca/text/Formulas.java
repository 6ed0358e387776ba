package neraca.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Term;
import neraca.model.result.Value;
import neraca.model.result.Working;

/**
 * Writes a working as a formula: with names, with the symbols of books, with numbers. Terms that
 * share a place are added up there, in brackets where the formula around them needs it; a long sum
 * is shortened to its first three terms and its last.
 */
final class Formulas {
  private static final int MOST_NAMES = 6;
  private static final int MOST_NUMBERS = 12;
  private static final int KEPT = 3;
  private static final String SYMBOL = "figure.symbol.";
  private static final String FORMULA = ".formula";
  private final Texts texts;

  Formulas(Texts texts) {
    this.texts = texts;
  }

  String inNames(Working working) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Working.Operand operand : working.operands()) {
      places.computeIfAbsent(operand.place(), place -> new ArrayList<>()).add(name(operand.term()));
    }
    return write(texts.say(working.formula()), places, MOST_NAMES);
  }

  String inNumbers(Working working) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Working.Operand operand : working.operands()) {
      places
          .computeIfAbsent(operand.place(), place -> new ArrayList<>())
          .add(value(operand.term()));
    }
    return write(texts.say(working.formula()), places, MOST_NUMBERS);
  }

  /** The formula as books print it; empty where a place of it has no symbol. */
  Optional<String> inSymbols(Working working) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Working.Operand operand : working.operands()) {
      Optional<String> symbol = symbol(working, operand.place());
      if (symbol.isEmpty()) {
        return Optional.empty();
      }
      places.put(operand.place(), List.of(symbol.get()));
    }
    return Optional.of(write(texts.say(working.formula()), places, 1));
  }

  /** What the formula gives, as books call it. */
  Optional<String> symbol(Working working) {
    return texts.find(SYMBOL + working.formula().replace(FORMULA, ""));
  }

  private Optional<String> symbol(Working working, String place) {
    return texts.find(SYMBOL + working.formula().replace(FORMULA, "." + place));
  }

  /** What is put in, symbol by symbol, where it is one number. */
  String known(Working working) {
    Map<String, List<Term>> places = new LinkedHashMap<>();
    for (Working.Operand operand : working.operands()) {
      places.computeIfAbsent(operand.place(), place -> new ArrayList<>()).add(operand.term());
    }
    List<String> known = new ArrayList<>();
    places.forEach(
        (place, terms) ->
            symbol(working, place)
                .filter(symbol -> terms.size() == 1 && symbol.indexOf(' ') < 0)
                .map(
                    symbol ->
                        symbol.startsWith("(") ? symbol.substring(1, symbol.length() - 1) : symbol)
                .ifPresent(symbol -> known.add(symbol + " = " + value(terms.get(0)))));
    return String.join(";  ", known);
  }

  private static String write(String formula, Map<String, List<String>> places, int most) {
    Matcher place = Texts.places(formula);
    StringBuilder written = new StringBuilder();
    while (place.find()) {
      List<String> terms = places.getOrDefault(place.group(1), List.of(place.group()));
      String sum = sum(terms, most);
      boolean bare =
          terms.size() == 1 && !isTorn(sum, formula, place.start(), place.end())
              || terms.size() > 1
                  && endsOpen(formula.substring(0, place.start()))
                  && startsOpen(formula.substring(place.end()));
      place.appendReplacement(written, Matcher.quoteReplacement(bare ? sum : "(" + sum + ")"));
    }
    return place.appendTail(written).toString();
  }

  /** Whether a root before or a square after would seem to be of a part of these words only. */
  private static boolean isTorn(String words, String formula, int start, int end) {
    boolean several = words.indexOf(' ') >= 0;
    boolean rooted = start > 0 && formula.charAt(start - 1) == '√';
    return several && (rooted || end < formula.length() && "²³⁴".indexOf(formula.charAt(end)) >= 0);
  }

  private static String sum(List<String> terms, int most) {
    if (terms.size() <= most) {
      return String.join(" + ", terms);
    }
    return String.join(" + ", terms.subList(0, KEPT)) + " + … + " + terms.get(terms.size() - 1);
  }

  /** Whether a sum may follow without brackets. */
  private static boolean endsOpen(String before) {
    String text = before.strip();
    return text.isEmpty() || "(+=,;:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a sum may stand before this without brackets. */
  private static boolean startsOpen(String after) {
    String text = after.strip();
    return text.isEmpty() || ")+\u2212-=,;".indexOf(text.charAt(0)) >= 0;
  }

  String name(Term term) {
    if (term instanceof Figure figure) {
      return texts.say(figure.name());
    }
    if (term instanceof Source.Entry entry) {
      return named(entry);
    }
    if (term instanceof Source.Setting setting) {
      return texts.say(setting.name());
    }
    return answers((Source.Answers) term, "figure.answers.name.", "");
  }

  /** The row's name with the field in brackets, where the field has words of its own. */
  private String named(Source.Entry entry) {
    String name = texts.say(entry.name());
    return texts
        .find("figure.field." + entry.field())
        .map(
            field ->
                texts.say(Phrase.of("figure.entry", "name", Cell.code(name)).with("field", field)))
        .orElse(name);
  }

  private String value(Term term) {
    if (term instanceof Figure figure) {
      return number(figure.value(), figure.format());
    }
    if (term instanceof Source.Entry entry) {
      return cell(entry.value());
    }
    if (term instanceof Source.Setting setting) {
      return cell(setting.value());
    }
    Source.Answers answers = (Source.Answers) term;
    return answers(answers, "figure.answers.counted.", answers.used() == 1 ? "_one" : "");
  }

  private String cell(Cell cell) {
    return cell instanceof Cell.Number number
        ? number(number.value(), number.format())
        : texts.say(cell);
  }

  private String number(Value value, Format format) {
    String text = texts.number(value, format);
    boolean negative = !value.isAbsent() && Digits.of(value, format).compareTo(BigDecimal.ZERO) < 0;
    return negative ? "(" + text + ")" : text;
  }

  private String answers(Source.Answers answers, String key, String suffix) {
    List<String> items = answers.items();
    Phrase phrase =
        Phrase.of(key + (items.size() == 1 ? "item" : "items") + suffix)
            .with("questionnaire", answers.questionnaire())
            .with("items", items.size() == 1 ? items.get(0) : items.size() + "")
            .with("used", answers.used());
    return texts.say(phrase);
  }
}
