package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Table;
import org.junit.jupiter.api.Test;

class RefereeTest {
  private static Referee of(String questionnaire) {
    return ItemAnalysis.of(StoredTables.responses(questionnaire), InstrumentOptions.USUAL)
        .referee();
  }

  /** In the study the employees' items pass 0.30 and mostly fail r-tabel 0.811 (n = 6). */
  @Test
  void employeesSatisfaction() {
    Referee referee = of("employee_satisfaction");
    assertThat(referee.ofItems()).extracting(Referee.OfItems::rule).containsExactly(Rule.values());
    Referee.OfItems strict = referee.ofItems().get(0);
    assertThat(strict.bound()).isBetween(0.8113, 0.8115);
    assertThat(strict.valid()).containsExactly("es_02", "es_03", "es_04");
    assertThat(strict.failing()).hasSize(10);
    assertThat(referee.ofItems().get(1).bound()).isEqualTo(0.30);
    assertThat(referee.ofItems().get(1).failing()).isEmpty();
    assertThat(referee.ofItems().get(2).bound()).isEqualTo(0.05);
    assertThat(referee.disputedItems()).isEqualTo(strict.failing());
    assertThat(referee.ofScale()).extracting(Referee.OfScale::reliable).containsOnly(true);
    assertThat(referee.scaleDisputed()).isFalse();
    assertThat(referee.notes()).singleElement().extracting("items").isEqualTo(strict.failing());
  }

  /** Variances 2.5, covariance 1.5: alpha = 2·(1 − 5/8) = 0.75; r-tabel of five rows is 0.878. */
  @Test
  void aScaleBetweenTheBoundsIsDisputed() {
    InstrumentResult result =
        ItemAnalysis.of(
            StoredTables.table("a,b", "1,2", "2,1", "3,5", "4,3", "5,4"), InstrumentOptions.USUAL);
    assertThat(result.scale().alpha()).isEqualTo(0.75);
    Referee referee = result.referee();
    assertThat(referee.ofScale())
        .extracting(Referee.OfScale::reliable)
        .containsExactly(true, true, false);
    assertThat(referee.scaleDisputed()).isTrue();
    assertThat(referee.notes())
        .extracting(n -> n.phrase().key())
        .contains("instrument.note.scale_disputed");
  }

  @Test
  void aBoundThatDoesNotExistGivesNoVerdict() {
    Referee referee =
        ItemAnalysis.of(StoredTables.made("two_rows"), InstrumentOptions.USUAL).referee();
    assertThat(referee.ofItems().get(0).bound()).isNaN();
    assertThat(referee.ofItems().get(0).valid()).isEmpty();
    assertThat(referee.ofItems().get(0).failing()).isEmpty();
    assertThat(referee.ofScale().get(2).reliable()).isNull();
    Table table = referee.table();
    assertThat(table.rows().get(0).get(3)).isEqualTo(Cell.number(Double.NaN, Format.STATISTIC));
    assertThat(table.rows().get(6).get(3)).isEqualTo(Cell.number(Double.NaN, Format.STATISTIC));
  }

  @Test
  void everyRuleHasARowAndASource() {
    Table table = of("customer_satisfaction").table();
    assertThat(table.rows()).hasSize(Rule.values().length + AlphaRule.values().length);
    new Bundles().check(table);
    List<Cell> sources = table.rows().stream().map(r -> r.get(5)).distinct().toList();
    assertThat(sources).hasSize(7);
  }
}
