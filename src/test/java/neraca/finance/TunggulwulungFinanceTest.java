package neraca.finance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The accounts that the study prints, from its ledger. */
class TunggulwulungFinanceTest {
  /** The case file divides in doubles and rounds twice; the fractions stand beside it. */
  private static final Offset<Double> LAST_DIGIT = Offset.offset(1e-13);

  private final FinanceResult printed = Finance.of(Rows.tunggulwulung(false));
  private final FinanceResult corrected = Finance.of(Rows.tunggulwulung(true));
  private final JsonNode expected = Rows.json("expected_finance.json");

  private static BigFraction exact(FinanceResult result, String id) {
    return ((Value.Exactly) result.figure("finance/" + id).orElseThrow().value()).fraction();
  }

  @TestFactory
  List<DynamicTest> thirteenPrintedFigures() {
    List<JsonNode> metrics =
        StreamSupport.stream(expected.get("metrics").spliterator(), false).toList();
    assertThat(metrics).hasSize(13);
    return metrics.stream()
        .map(
            metric ->
                DynamicTest.dynamicTest(
                    metric.get("id").textValue(),
                    () -> {
                      BigFraction value = exact(printed, metric.get("id").textValue());
                      if (metric.has("decimals")) {
                        assertThat(Exact.toDouble(value))
                            .isCloseTo(metric.get("exact").asDouble(), LAST_DIGIT);
                      } else {
                        assertThat(value).isEqualTo(Exact.of(metric.get("exact").decimalValue()));
                      }
                    }))
        .toList();
  }

  @Test
  void ratiosAreExactFractions() {
    assertThat(exact(printed, "rc_ratio")).isEqualTo(new BigFraction(164_700_000, 75_570_500));
    assertThat(exact(printed, "rentability"))
        .isEqualTo(new BigFraction(89_129_500, 75_570_500).multiply(100));
    assertThat(exact(printed, "profit_before_tax")).isEqualTo(Rows.n(89_729_500));
    assertThat(exact(printed, "total_capital")).isEqualTo(Rows.n(900_218_500));
  }

  @Test
  void figuresThatTheStudyDoesNotPrint() {
    JsonNode more = expected.get("derived_not_printed");
    assertThat(Exact.toDouble(exact(printed, "profit_margin")))
        .isCloseTo(more.get(0).get("exact").asDouble(), LAST_DIGIT);
    assertThat(exact(printed, "profit_margin"))
        .isEqualTo(new BigFraction(89_129_500, 164_700_000).multiply(100));
    assertThat(exact(printed, "regular_customer_share")).isEqualTo(Rows.n(75));
    assertThat(more.get(1).get("exact").asDouble()).isEqualTo(75);
    assertThat(Exact.toDouble(exact(printed, "rentability_on_all_capital")))
        .isCloseTo(more.get(2).get("exact").asDouble(), LAST_DIGIT);
  }

  @Test
  void withBambooAsItMultiplies() {
    JsonNode other = expected.get("if_bamboo_row_is_recomputed");
    for (String id :
        List.of(
            "fixed_capital",
            "depreciation_per_year",
            "depreciation_per_month",
            "total_cost",
            "profit",
            "rc_ratio")) {
      // The file rounds in several steps, ours once: equal but for the last digits.
      assertThat(Exact.toDouble(exact(corrected, id)))
          .as(id)
          .isCloseTo(other.get(id).asDouble(), Offset.offset(1e-7));
    }
    assertThat(exact(corrected, "profit")).isEqualTo(new BigFraction(801_140_500, 9));
    assertThat(Exact.toDouble(exact(corrected, "rentability")))
        .isCloseTo(other.get("rentability_percent").asDouble(), Offset.offset(1e-12));
    assertThat(corrected.notes()).noneMatch(n -> n.weight() == Note.Weight.WRONG);
  }

  @Test
  void bambooIsReportedOnceWithWhatItsProductWouldChange() {
    List<Note> wrong =
        printed.notes().stream().filter(n -> n.weight() == Note.Weight.WRONG).toList();
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).items()).containsExactly("bamboo");
    Phrase phrase = wrong.get(0).phrase();
    assertThat(phrase.key()).isEqualTo("finance.note.stated_with_effect");
    assertThat(place(phrase, "product")).isEqualTo(Rows.n(16_400_000));
    assertThat(place(phrase, "stated")).isEqualTo(Rows.n(12_300_000));
    assertThat(place(phrase, "difference")).isEqualTo(Rows.n(4_100_000));
    assertThat(place(phrase, "profit")).isEqualTo(new BigFraction(801_140_500, 9));
    assertThat(place(phrase, "rentability")).isEqualTo(exact(corrected, "rentability"));
  }

  private static BigFraction place(Phrase phrase, String name) {
    return ((Value.Exactly) ((Cell.Number) phrase.places().get(name)).value()).fraction();
  }

  @Test
  void everyNoteStandsUnderExactlyOneTable() {
    List<Note> under = printed.tables().stream().flatMap(t -> t.notes().stream()).toList();
    assertThat(under).containsExactlyElementsOf(printed.notes());
    assertThat(printed.notes())
        .extracting(n -> n.phrase().key())
        .containsExactly(
            "finance.note.not_depreciated",
            "finance.note.stated_with_effect",
            "finance.verdict.feasible",
            "finance.note.same_as_rc");
  }

  @Test
  void rentabilityIsATreeDownToTypedEntries() {
    Figure rentability = printed.figure("finance/rentability").orElseThrow();
    Figure lamp = rentability.find("finance/asset/lamp/depreciation").orElseThrow();
    assertThat(lamp.value()).isEqualTo(Value.of(270_000));
    assertThat(leaves(rentability))
        .filteredOn(Source.Entry.class::isInstance)
        .extracting(leaf -> ((Source.Entry) leaf).table() + "." + ((Source.Entry) leaf).field())
        .contains("ledger_line.quantity", "ledger_line.price", "asset.price", "asset.life")
        .contains("asset.stated_total");
    assertThat(leaves(rentability)).filteredOn(Source.Setting.class::isInstance).isNotEmpty();
    Figure tickets = rentability.find("finance/line/sunday_4").orElseThrow();
    assertThat(tickets.value()).isEqualTo(Value.of(20_000_000));
    assertThat(leaves(printed.figure("finance/customer_profitability").orElseThrow()))
        .anyMatch(l -> l instanceof Source.Entry e && e.table().equals("count_of"));
  }

  private static List<Source> leaves(Figure figure) {
    return figure.working().operands().stream()
        .map(Working.Operand::term)
        .flatMap(t -> t instanceof Figure f ? leaves(f).stream() : List.of((Source) t).stream())
        .toList();
  }

  @Test
  void ticketsAreShownByWeekAndDay() {
    Table table =
        printed.tables().stream()
            .filter(t -> t.id().equals("finance.revenue_by_part"))
            .findFirst()
            .orElseThrow();
    assertThat(table.columns()).hasSize(5);
    List<List<Value>> numbers =
        table.rows().stream()
            .map(r -> r.stream().skip(1).map(c -> ((Cell.Number) c).value()).toList())
            .toList();
    JsonNode revenue = Rows.json("ledger.json").get("revenue");
    for (int w = 0; w < 4; w++) {
      JsonNode week = revenue.get("weeks").get(w);
      assertThat(numbers.get(w))
          .containsExactly(
              Value.of(week.get("tuesday").longValue()),
              Value.of(week.get("thursday").longValue()),
              Value.of(week.get("sunday").longValue()),
              Value.of(week.get("total_printed").longValue()));
    }
    assertThat(numbers.get(4))
        .containsExactly(Value.of(275), Value.of(298), Value.of(315), Value.of(888));
    assertThat(numbers.get(5))
        .containsExactly(
            Value.of(41_250_000),
            Value.of(44_700_000),
            Value.of(78_750_000),
            Value.of(164_700_000));
  }

  @Test
  void fixedCostsHaveOneDerivedLineAndATotal() {
    Table table =
        printed.tables().stream()
            .filter(t -> t.id().equals("finance.fixed_costs"))
            .findFirst()
            .orElseThrow();
    assertThat(table.rows()).hasSize(5);
    assertThat(table.rows().get(3).get(0)).isEqualTo(Cell.said("finance.depreciation"));
    assertThat(((Cell.Number) table.rows().get(3).get(4)).value()).isEqualTo(Value.of(2_840_500));
    assertThat(((Cell.Number) table.rows().get(4).get(4)).value()).isEqualTo(Value.of(11_240_500));
  }
}
