package neraca.work.classes;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Classes into which the numbers that respondents gave fall: below the first bound, from one bound
 * to below the next, from the last bound on.
 *
 * @param bounds from the smallest; at least one
 * @param whole whether they and all numbers are whole, so that a class ends before the next begins
 *     ({@code 26–35})
 */
public record NumberClasses(List<BigFraction> bounds, boolean whole) {
  public NumberClasses {
    bounds = List.copyOf(bounds);
  }

  /** For these numbers. */
  public static NumberClasses of(List<BigFraction> bounds, List<BigFraction> numbers) {
    boolean whole =
        Stream.concat(bounds.stream(), numbers.stream())
            .allMatch(n -> n.getDenominator().equals(BigInteger.ONE));
    return new NumberClasses(bounds, whole);
  }

  /** All classes, lowest first. */
  public List<Cell> all() {
    return IntStream.rangeClosed(0, bounds.size()).mapToObj(this::named).toList();
  }

  /** The class of a number. */
  public Cell of(BigFraction number) {
    return named((int) bounds.stream().filter(bound -> bound.compareTo(number) <= 0).count());
  }

  private Cell named(int at) {
    return new Cell.Said(phrase(at));
  }

  private Phrase phrase(int at) {
    if (at == 0) {
      return Phrase.of("describe.number_class.below", "to", plain(bounds.get(0)));
    }
    BigFraction from = bounds.get(at - 1);
    if (at == bounds.size()) {
      return Phrase.of("describe.number_class.above", "from", plain(from));
    }
    BigFraction next = bounds.get(at);
    if (!whole) {
      return Phrase.of("describe.number_class.between", "from", plain(from))
          .with("to", plain(next));
    }
    BigFraction last = next.subtract(BigFraction.ONE);
    return last.equals(from)
        ? Phrase.of("describe.number_class.single", "from", plain(from))
        : Phrase.of("describe.number_class.whole", "from", plain(from)).with("to", plain(last));
  }

  private static Cell plain(BigFraction bound) {
    return Cell.number(Value.of(bound), Format.PLAIN);
  }
}
