package neraca.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.model.result.Term;
import neraca.model.result.Working;

/**
 * Computes a formula as it is printed, with what stands at its places, so that a formula that is
 * wrong on paper is seen. Knows + − × ÷ √ ², ³, ⁴, brackets and |…|; words it does not.
 */
public final class PrintedFormula {
  private final String text;
  private final Map<String, List<Double>> places;
  private int at;

  private PrintedFormula(String text, Map<String, List<Double>> places) {
    this.text = text;
    this.places = places;
  }

  /** The value of a working; empty where the formula has words or a place has no number. */
  public static Optional<Double> value(Working working, Texts texts) {
    String text = texts.say(working.formula());
    Map<String, List<Double>> places = new HashMap<>();
    for (Working.Operand operand : working.operands()) {
      Optional<Double> number = number(operand.term());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      places.computeIfAbsent(operand.place(), p -> new ArrayList<>()).add(number.get());
    }
    if (text.replaceAll("\\{[a-z_0-9]+}", "").matches("(?s).*\\p{L}.*")) {
      return Optional.empty();
    }
    PrintedFormula formula = new PrintedFormula(text.replace(" ", ""), places);
    double value = formula.sum();
    if (formula.at < formula.text.length()) {
      throw new AssertionError(text + " at " + formula.at);
    }
    return Optional.of(value);
  }

  private static Optional<Double> number(Term term) {
    if (term instanceof Figure figure) {
      return figure.value().isAbsent() ? Optional.empty() : Optional.of(figure.value().toDouble());
    }
    return term instanceof Source.Setting setting && setting.value() instanceof Cell.Number number
        ? Optional.of(number.value().toDouble())
        : Optional.empty();
  }

  private boolean take(String sign) {
    boolean there = text.startsWith(sign, at);
    at += there ? sign.length() : 0;
    return there;
  }

  private double sum() {
    double value = product();
    while (true) {
      if (take("+")) {
        value += product();
      } else if (take("−")) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  private double product() {
    double value = power();
    while (true) {
      if (take("×")) {
        value *= power();
      } else if (take("÷")) {
        value /= power();
      } else {
        return value;
      }
    }
  }

  private double power() {
    double value = one();
    if (take("²")) {
      return value * value;
    } else if (take("³")) {
      return value * value * value;
    } else if (take("⁴")) {
      return value * value * value * value;
    }
    return value;
  }

  private double one() {
    if (take("√")) {
      return Math.sqrt(one());
    }
    if (take("(")) {
      double value = sum();
      expect(")");
      return value;
    }
    if (take("|")) {
      double value = Math.abs(sum());
      expect("|");
      return value;
    }
    if (take("{")) {
      int end = text.indexOf('}', at);
      String place = text.substring(at, end);
      at = end + 1;
      return places.get(place).stream().mapToDouble(x -> x).sum();
    }
    int from = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return Double.parseDouble(text.substring(from, at));
  }

  private void expect(String sign) {
    if (!take(sign)) {
      throw new AssertionError(text + " at " + at + ": " + sign);
    }
  }
}
