package neraca.finance;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neraca.model.Count;
import neraca.model.Period;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;

/** The counts that hold in the period, by code, as figures {@code finance/count/CODE}. */
final class Counts {
  private static final Format COUNTED = new Format(Unit.COUNT, 0, 6);
  private final Map<String, Count> held = new LinkedHashMap<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  Counts(List<Count> counts, Period period) {
    counts.stream()
        .filter(c -> c.period() == null || period.uuid().equals(c.period()))
        .sorted(
            Comparator.comparing((Count c) -> c.period() == null)
                .thenComparing(Count::position)
                .thenComparing(Count::code)
                .thenComparing(Count::uuid))
        .forEach(c -> held.putIfAbsent(c.code(), c));
    held.values().forEach(c -> figures.put(c.code(), figure(c)));
  }

  Collection<Count> held() {
    return held.values();
  }

  List<Figure> figures() {
    return List.copyOf(figures.values());
  }

  private static Figure figure(Count count) {
    Cell name = PricedRow.name(count.name(), count.code());
    Value value = Value.of(count.value());
    Source entry =
        new Source.Entry("count_of", count.uuid(), "value", name, Cell.number(value, COUNTED));
    Working working = Working.of("finance.formula.count", Working.operand("value", entry));
    return new Figure("finance/count/" + count.code(), name, value, COUNTED, working);
  }

  /** The count at the place of its code; a figure without a value where nobody entered it. */
  Working.Operand operand(String code) {
    Figure unknown =
        new Figure(
            "finance/count/" + code,
            Cell.said("finance.count." + code),
            Value.ABSENT,
            COUNTED,
            Working.of("finance.formula.nothing"));
    return Working.operand(code, figures.getOrDefault(code, unknown));
  }

  /** A quotient by a count: only a count above 0 divides, and what is missing is noted. */
  Figure quotient(
      String key, Format format, BigFraction factor, Working.Operand above, Working.Operand below) {
    Figure made = Figures.quotient(key, format, factor, above, below);
    for (Working.Operand operand : List.of(above, below)) {
      boolean counted = ((Figure) operand.term()).id().startsWith("finance/count/");
      if (counted && ((Figure) operand.term()).value().isAbsent()) {
        made = Figures.noted(made, note("finance.note.count_missing", made, operand));
      }
    }
    Count divisor = held.get(below.place());
    if (divisor != null && divisor.value().compareTo(BigFraction.ZERO) <= 0) {
      Note note = note("finance.note.count_not_positive", made, below);
      return Figures.noted(Figures.withoutValue(made), note);
    }
    return made;
  }

  private static Note note(String key, Figure figure, Working.Operand count) {
    return Note.doubtful(
        Phrase.of(key, "figure", figure.name()).with("count", ((Figure) count.term()).name()),
        List.of(count.place()));
  }
}
