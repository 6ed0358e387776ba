package neraca.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import neraca.model.LedgerLine;
import neraca.model.LedgerLine.Kind;
import neraca.model.result.Value;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.fraction.BigFraction;

/** What holds for any rows. */
class FinancePropertyTest {
  @Property(tries = 20)
  void theOrderOfRowsDoesNotMatter(@ForAll long seed) {
    FinanceInput input = Rows.tunggulwulung(false);
    FinanceInput mixed =
        new FinanceInput(
            input.business(),
            input.period(),
            input.currency(),
            mixed(input.assets(), seed),
            mixed(input.lines(), seed),
            mixed(input.counts(), seed));
    assertThat(Finance.of(mixed)).isEqualTo(Finance.of(input));
  }

  private static <T> List<T> mixed(List<T> rows, long seed) {
    List<T> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(seed));
    return mixed;
  }

  @Property(tries = 100)
  void totalsAreTheSumsOfTheirParts(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1_000_000) Integer> thirds) {
    List<LedgerLine> lines =
        IntStream.range(0, thirds.size())
            .mapToObj(
                i ->
                    Rows.line(
                        Kind.values()[i % 3],
                        "line" + i,
                        new BigFraction(thirds.get(i), 3),
                        new BigFraction(7),
                        null,
                        LedgerLine.Role.NONE))
            .toList();
    FinanceResult result = Finance.of(Rows.input(List.of(), lines, List.of()));
    BigFraction revenue = BigFraction.ZERO;
    BigFraction cost = BigFraction.ZERO;
    for (LedgerLine line : lines) {
      if (line.kind() == Kind.REVENUE) {
        revenue = revenue.add(line.total());
      } else {
        cost = cost.add(line.total());
      }
    }
    assertThat(result.figure("finance/total_cost").orElseThrow().value()).isEqualTo(Value.of(cost));
    if (lines.size() > 2) {
      assertThat(result.figure("finance/profit").orElseThrow().value())
          .isEqualTo(Value.of(revenue.subtract(cost)));
    }
  }
}
