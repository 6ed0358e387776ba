package neraca.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class FormulaBoxTest {
  @Test
  void aQuotientIsStackedWithoutTheBracketsItNoLongerNeeds() {
    assertThat(drawn("Penerimaan ÷ Biaya total")).isEqualTo("[Penerimaan / Biaya total]");
    assertThat(drawn("(a − b) ÷ (c + d)")).isEqualTo("[a − b / c + d]");
    assertThat(drawn("(a) − (b)")).isEqualTo("(a) − (b)");
  }

  @Test
  void whatIsMultipliedOrComparedStandsBesideTheFraction() {
    assertThat(drawn("profit ÷ capital × 100")).isEqualTo("[profit / capital] × 100");
    assertThat(drawn("89 ÷ 75 × 100 = 117,94 %")).isEqualTo("[89 / 75] × 100 = 117,94 %");
    assertThat(drawn("a + b ÷ c − d")).isEqualTo("a + [b / c] − d");
  }

  @Test
  void aFractionInBracketsStaysAsItIsWritten() {
    assertThat(drawn("k ÷ (k − 1) × (1 − s ÷ t)")).isEqualTo("[k / k − 1] × (1 − s ÷ t)");
    assertThat(drawn("a ÷ b ÷ c")).isEqualTo("a ÷ b ÷ c");
    assertThat(drawn("(a) ÷ (b)(c)")).isEqualTo("[a / (b)(c)]");
  }

  private static String drawn(String formula) {
    return Snapshots.onPixels(
        () -> {
          FormulaBox box = new FormulaBox();
          box.show(formula);
          return box.getChildren().stream()
              .map(FormulaBoxTest::drawn)
              .collect(Collectors.joining(" "));
        });
  }

  private static String drawn(Node node) {
    if (node instanceof Label label) {
      return label.getText();
    }
    return ((Pane) node)
        .getChildren().stream()
            .map(FormulaBoxTest::drawn)
            .collect(Collectors.joining(" / ", "[", "]"));
  }
}
