package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import neraca.model.result.Working;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A researcher looks at the sample, finds a mistyped answer and four new customers, and wants to
 * know what follows. Expected: {@code changed_answer.csv} from R beside the cases; the total by
 * hand: 1019/12, and with new customers from D (1) to B (3) two points more at a weight of 7.5 of
 * 400: 1019/12 + 3.75 = 266/3.
 */
@Tag("slow")
class SampleJourneyTest {
  @TempDir Path folder;
  private Journey at;

  @Test
  void aCorrectedAnswerAndFourNewCustomers() {
    at = new Journey(folder).introduced().start(null);
    try (Journey journey = at) {
      journey.press(KeyCode.CONTROL, KeyCode.I);
      assertBefore();
      correctTheFirstAnswer();
      assertInstrument("0,833", "0,517");
      enterNewCustomers();
      assertAfter();
      openTheTotalDownToTheAnswers();
      openTheTotalDownToTheCount();
      journey.press(KeyCode.CONTROL, KeyCode.Z);
      journey.press(KeyCode.CONTROL, KeyCode.Z);
      assertBefore();
      journey.press(KeyCode.CONTROL, KeyCode.Y);
      journey.press(KeyCode.CONTROL, KeyCode.Y);
      assertAfter();
      journey.press(KeyCode.CONTROL, KeyCode.W);
      assertThat(journey.shows("#welcome")).isTrue();
      journey.press(3, KeyCode.DOWN);
      assertThat(journey.focused().getId()).isEqualTo("recent-0");
      journey.press(KeyCode.ENTER);
      assertAfter();
      assertInstrument("0,833", "0,517");
    }
  }

  private void assertBefore() {
    assertScorecard("84,9", "AA", "75,0", "3,44 dari 5", "D");
    assertInstrument("0,844", "0,619");
  }

  private void assertAfter() {
    assertScorecard("88,7", "AA", "87,5", "3,42 dari 5", "B");
  }

  private void assertScorecard(
      String total, String category, String customer, String mean, String grade) {
    at.press(KeyCode.ALT, KeyCode.DIGIT7);
    at.keep("scorecard-" + total);
    assertThat(at.text("#card-total-percent")).isEqualTo(total);
    assertThat(at.text("#card-total-category")).isEqualTo(category);
    assertThat(at.text("#percent-customer")).isEqualTo(customer);
    assertThat(at.text("#actual-customer_satisfaction")).isEqualTo(mean);
    assertThat(at.text("#grade-customer_satisfaction")).isEqualTo("B");
    assertThat(at.text("#grade-new_customers")).isEqualTo(grade);
  }

  private void assertInstrument(String alpha, String firstItem) {
    at.press(KeyCode.ALT, KeyCode.DIGIT4);
    assertThat(at.text("#test-alpha")).isEqualTo(alpha);
    assertThat(at.texts("#test-verdict-table")).contains(firstItem);
  }

  private void correctTheFirstAnswer() {
    at.press(KeyCode.ALT, KeyCode.DIGIT3);
    assertThat(at.text("#answers-item")).isEqualTo("cs_01");
    at.press(KeyCode.DIGIT1);
    assertThat(at.text("#saved")).startsWith("Tersimpan otomatis ");
  }

  private void enterNewCustomers() {
    at.press(KeyCode.ALT, KeyCode.DIGIT6);
    at.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
    at.press(2, KeyCode.DOWN);
    at.press(KeyCode.RIGHT);
    at.press(KeyCode.DIGIT4);
    at.press(KeyCode.ENTER);
    at.keep("counts");
  }

  /** Goes into the first operand whose line says this. */
  private void into(String words) {
    ListView<?> operands = at.find("#figure-operands", ListView.class);
    int index =
        Snapshots.onPixels(
            () -> {
              return IntStream.range(0, operands.getItems().size())
                  .filter(i -> named(operands.getItems().get(i)).equals(words))
                  .findFirst()
                  .orElse(-1);
            });
    assertThat(index).as(words + " in " + names(operands)).isNotNegative();
    at.press(KeyCode.HOME);
    at.press(index, KeyCode.DOWN);
    at.press(KeyCode.ENTER);
  }

  private static String named(Object operand) {
    return Texts.of(Language.ID).name(((Working.Operand) operand).term());
  }

  private static List<String> names(ListView<?> operands) {
    return Snapshots.onPixels(() -> operands.getItems().stream().map(o -> named(o)).toList());
  }

  private void openTheTotalDownTo(List<String> names) {
    at.press(KeyCode.ALT, KeyCode.DIGIT7);
    at.tabTo("card-total");
    at.press(KeyCode.F4);
    assertThat(at.text("#figure-value")).isEqualTo("88,7 %");
    at.press(KeyCode.F4); // into the panel
    names.forEach(this::into);
  }

  private void openTheTotalDownToTheAnswers() {
    openTheTotalDownTo(
        List.of(
            "Skor tertimbang Kartu skor utama",
            "Skor tertimbang Pelanggan",
            "Skor tertimbang Kepuasan pelanggan",
            "Kepuasan pelanggan",
            "Rata-rata Kepuasan Pelanggan",
            "Skor responden P-01",
            "Jumlah jawaban responden P-01"));
    assertThat(at.text("#figure-value")).isEqualTo("53"); // 56 before, and 4 became 1
    at.keep("answers");
    at.press(KeyCode.ENTER);
    at.keep("answers-opened");
    assertThat(at.text("#answers-item")).isEqualTo("cs_01");
  }

  private void openTheTotalDownToTheCount() {
    openTheTotalDownTo(
        List.of(
            "Skor tertimbang Kartu skor utama",
            "Skor tertimbang Pelanggan",
            "Skor tertimbang Jumlah pelanggan baru",
            "Jumlah pelanggan baru"));
    into("Pelanggan baru");
    assertThat(at.text("#figure-value")).isEqualTo("4");
    into("Pelanggan baru");
    at.keep("count-opened");
    assertThat(at.find("#ledger-table", TableView.class)).isNotNull();
  }
}
