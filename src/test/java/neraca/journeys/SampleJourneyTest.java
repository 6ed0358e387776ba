package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A researcher looks at the sample and corrects a mistyped answer. Expected values are those of the
 * case and, for what follows from the correction, of {@code changed_answer.csv} from R.
 */
@Tag("slow")
class SampleJourneyTest {
  @TempDir Path folder;

  @Test
  void aCorrectedAnswerMovesAlphaAndTheItem() {
    try (Journey at = new Journey(folder).start(null)) {
      at.press(KeyCode.CONTROL, KeyCode.I);
      assertScorecard(at);
      assertInstrument(at, "0,844", "0,619");
      at.press(KeyCode.ALT, KeyCode.DIGIT3);
      assertThat(at.text("#answers-item")).isEqualTo("cs_01");
      at.press(KeyCode.DIGIT1);
      assertThat(at.text("#saved")).startsWith("Tersimpan otomatis ");
      assertInstrument(at, "0,833", "0,517");
    }
  }

  private static void assertScorecard(Journey at) {
    at.press(KeyCode.ALT, KeyCode.DIGIT6);
    assertThat(at.text("#card-total-percent")).isEqualTo("84,9");
    assertThat(at.text("#card-total-category")).isEqualTo("AA");
    assertThat(at.text("#percent-customer")).isEqualTo("75,0");
    assertThat(at.text("#actual-customer_satisfaction")).isEqualTo("3,44 dari 5");
    assertThat(at.text("#grade-new_customers")).isEqualTo("D");
  }

  private static void assertInstrument(Journey at, String alpha, String firstItem) {
    at.press(KeyCode.ALT, KeyCode.DIGIT4);
    assertThat(at.text("#test-alpha")).isEqualTo(alpha);
    assertThat(at.texts("#test-verdict-table")).contains(firstItem);
  }
}
