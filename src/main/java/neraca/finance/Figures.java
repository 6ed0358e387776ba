package neraca.finance;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Figures made from figures in exact arithmetic. An absent operand or a divisor of 0 makes an
 * absent result.
 */
final class Figures {
  static final BigFraction HUNDRED = new BigFraction(100);

  private Figures() {}

  /**
   * A figure whose id, name and formula follow from one key: {@code finance.profit} names {@code
   * finance/profit}, made by {@code finance.formula.profit}.
   */
  static Figure of(String key, Format format, Value value, Working.Operand... operands) {
    String formula = "finance.formula." + key.substring(key.indexOf('.') + 1);
    Working working = Working.of(formula, operands);
    return new Figure(id(key), Cell.said(key), value, format, working);
  }

  static Figure sum(String key, List<Figure> terms) {
    Working working =
        terms.isEmpty() ? Working.of("finance.formula.nothing") : Working.over("figure.sum", terms);
    return new Figure(id(key), Cell.said(key), total(terms), Format.MONEY, working);
  }

  /** A sum of which nothing was entered. */
  static Figure unknown(String key) {
    Working working = Working.of("finance.formula.nothing");
    return new Figure(id(key), Cell.said(key), Value.ABSENT, Format.MONEY, working);
  }

  private static String id(String key) {
    return key.replace('.', '/');
  }

  static Figure withoutValue(Figure figure) {
    return new Figure(
        figure.id(),
        figure.name(),
        Value.ABSENT,
        figure.format(),
        figure.working(),
        figure.notes());
  }

  static Figure noted(Figure figure, Note note) {
    List<Note> notes = new ArrayList<>(figure.notes());
    notes.add(note);
    return new Figure(
        figure.id(), figure.name(), figure.value(), figure.format(), figure.working(), notes);
  }

  /** A quotient times {@code factor}; a divisor of 0 is noted on the figure. */
  static Figure ratio(
      String key, Format format, BigFraction factor, Working.Operand above, Working.Operand below) {
    Figure made = quotient(key, format, factor, above, below);
    Figure divisor = (Figure) below.term();
    if (!isZero(divisor)) {
      return made;
    }
    Phrase phrase =
        Phrase.of("finance.note.zero_divisor", "figure", made.name())
            .with("divisor", divisor.name());
    return noted(made, Note.doubtful(phrase, List.of()));
  }

  /** A quotient times {@code factor}, of two figures. */
  static Figure quotient(
      String key, Format format, BigFraction factor, Working.Operand above, Working.Operand below) {
    Figure dividend = (Figure) above.term();
    Figure divisor = (Figure) below.term();
    return of(key, format, quotient(dividend, divisor, factor), above, below);
  }

  private static Value quotient(Figure dividend, Figure divisor, BigFraction factor) {
    return dividend.value() instanceof Value.Exactly above
            && divisor.value() instanceof Value.Exactly below
            && !isZero(divisor)
        ? Value.of(above.fraction().divide(below.fraction()).multiply(factor))
        : Value.ABSENT;
  }

  private static boolean isZero(Figure figure) {
    return figure.value() instanceof Value.Exactly exact
        && exact.fraction().equals(BigFraction.ZERO);
  }

  static Value total(List<Figure> terms) {
    BigFraction total = BigFraction.ZERO;
    for (Figure term : terms) {
      if (!(term.value() instanceof Value.Exactly exact)) {
        return Value.ABSENT;
      }
      total = total.add(exact.fraction());
    }
    return Value.of(total);
  }

  static Value difference(Figure from, Figure less) {
    return from.value() instanceof Value.Exactly a && less.value() instanceof Value.Exactly b
        ? Value.of(a.fraction().subtract(b.fraction()))
        : Value.ABSENT;
  }

  static Value product(Figure figure, BigFraction factor) {
    return figure.value() instanceof Value.Exactly exact
        ? Value.of(exact.fraction().multiply(factor))
        : Value.ABSENT;
  }
}
