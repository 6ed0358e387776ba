package neraca.ui.card;

import java.math.BigDecimal;
import java.math.MathContext;
import neraca.model.Exact;
import neraca.model.Scale;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.work.IndicatorSource;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Actual values as they are shown and as judgements keep them. */
final class Actuals {
  /** As many digits as every double holds; grades take doubles that differ later for equal. */
  private static final MathContext HELD = new MathContext(15);

  private Actuals() {}

  static Cell cell(IndicatorSource source) {
    return cell(source.value(), source.format(), source.scale(), source.unit());
  }

  /** A mean says of which scale it is, a count of what. */
  static Cell cell(Value value, Format format, @Nullable Scale scale, Words unit) {
    Cell number = Cell.number(value, inMoney(format));
    if (value.isAbsent()) {
      return number;
    }
    if (scale != null) {
      return new Cell.Said(
          Phrase.of("card.actual.on_scale", "mean", number).with("max", scale.max()));
    }
    return unit.isEmpty()
        ? number
        : new Cell.Said(
            Phrase.of("card.actual.counted", "number", number).with("unit", Cell.own(unit)));
  }

  /** For whom an amount is stands in the indicator's name. */
  private static Format inMoney(Format format) {
    boolean each =
        format.unit() == Unit.MONEY_PER_CUSTOMER || format.unit() == Unit.MONEY_PER_EMPLOYEE;
    return each ? new Format(Unit.MONEY, format.fewest(), format.most()) : format;
  }

  static @Nullable BigFraction exact(Value value) {
    if (value instanceof Value.Exactly exact) {
      return exact.fraction();
    }
    return value instanceof Value.Real real ? Exact.of(new BigDecimal(real.number(), HELD)) : null;
  }
}
