package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An owner who has never seen the program goes from nothing to a verdict, by keyboard alone. */
@Tag("slow")
class NewStudyJourneyTest {
  @TempDir Path folder;
  private Journey at;

  @Test
  void fromAnEmptyStudyToAVerdict() {
    at = new Journey(folder).start(null);
    try (Journey journey = at) {
      introduceOneself();
      beginAStudy();
      typeAQuestionnaire();
      typeAnswers();
      typeTheLedger();
      makeTheScorecard();
    }
  }

  private void introduceOneself() {
    at.keep("new-first");
    at.type("Bu Sri");
    at.press(KeyCode.TAB);
    at.type("S-");
    at.press(KeyCode.ENTER);
    at.keep("new-welcome");
  }

  private void beginAStudy() {
    at.press(KeyCode.ENTER);
    at.keep("new-dialog");
    at.type("Warung Bu Sri");
    at.tabTo("new-business");
    at.type("Warung");
    at.press(KeyCode.ENTER);
    at.keep("new-overview");
  }

  private void typeAQuestionnaire() {
    at.press(KeyCode.ENTER);
    at.keep("new-questionnaires");
    at.press(KeyCode.SPACE);
    at.type("Kepuasan Pelanggan");
    at.press(KeyCode.ENTER);
    for (String statement : new String[] {"Makanannya enak", "Harganya pas", "Saya kembali"}) {
      at.type(statement);
      at.press(KeyCode.ENTER);
    }
    at.keep("new-items");
  }

  private void typeAnswers() {
    at.press(KeyCode.ALT, KeyCode.DIGIT3);
    at.press(KeyCode.ENTER);
    at.keep("new-answers-begun");
    for (char digit : "543".toCharArray()) {
      at.press(KeyCode.valueOf("DIGIT" + digit));
    }
    at.press(KeyCode.ENTER);
    for (char digit : "544".toCharArray()) {
      at.press(KeyCode.valueOf("DIGIT" + digit));
    }
    at.keep("new-answers-typed");
  }

  private void typeTheLedger() {
    at.press(KeyCode.ALT, KeyCode.DIGIT6);
    at.press(KeyCode.CONTROL, KeyCode.TAB);
    line("Sewa", "1", "bulan", "500.000");
    at.press(KeyCode.CONTROL, KeyCode.TAB);
    line("Beras", "100", "kg", "12.000");
    at.press(KeyCode.CONTROL, KeyCode.TAB);
    line("Nasi", "300", "porsi", "10.000");
    at.keep("new-ledger");
    assertThat(at.texts("#ledger-strip")).contains("Rp 3.000.000", "Rp 1.700.000", "Rp 1.300.000");
  }

  private void line(String... cells) {
    at.press(KeyCode.INSERT);
    for (String cell : cells) {
      at.type(cell);
      at.press(KeyCode.TAB);
    }
    at.press(KeyCode.ESCAPE);
  }

  private void makeTheScorecard() {
    at.press(KeyCode.ALT, KeyCode.DIGIT7);
    at.press(KeyCode.ENTER);
    at.keep("new-scorecard-begun");
    add("margin", "Laba");
    at.press(KeyCode.TAB);
    add("kepuasan", "Kepuasan");
    at.press(KeyCode.TAB);
    judge("Mutu nasi", KeyCode.C, "Kadang terlalu lembek");
    at.press(KeyCode.TAB);
    judge("Pelatihan", KeyCode.B, "Sudah dua kali");
    at.keep("new-scorecard");
    // B, A, C, B at equal weights: (3 + 4 + 2 + 3) of 16
    assertThat(at.text("#card-total-percent")).isEqualTo("75,0");
    assertThat(at.text("#card-total-category")).isEqualTo("A");
    // (12 + 13) / 6 answers, 1.300.000 of 3.000.000
    assertThat(at.text("#actual-kepuasan")).isEqualTo("4,17 dari 5");
    assertThat(at.text("#actual-laba")).isEqualTo("43,33 %");
    at.press(KeyCode.ALT, KeyCode.DIGIT1);
    at.keep("new-verdict");
    assertThat(at.texts("#overview")).contains("75,0", "A", "Rp 1.300.000");
  }

  /** An indicator whose value the study knows; its classes are suggested. */
  private void add(String source, String name) {
    at.press(KeyCode.INSERT);
    at.type(source);
    at.press(KeyCode.ENTER);
    at.tabTo("indicator-name");
    at.press(KeyCode.CONTROL, KeyCode.A);
    at.type(name);
    at.press(KeyCode.ENTER);
  }

  private void judge(String name, KeyCode grade, String reason) {
    add("penilaian", name);
    at.press(grade);
    at.type(reason);
    at.press(KeyCode.ENTER);
  }
}
