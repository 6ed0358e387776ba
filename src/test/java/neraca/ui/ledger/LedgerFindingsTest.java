package neraca.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import neraca.model.Asset;
import neraca.model.result.Note;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Findings;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bamboo: 400 × 41.000 = 16.400.000, but 12.300.000 is printed. */
class LedgerFindingsTest {
  @TempDir Path folder;
  private Pond pond;

  @BeforeEach
  void open() {
    pond = Pond.sample(folder);
  }

  @AfterEach
  void close() {
    pond.close();
  }

  private Finding bamboo() {
    List<Finding> found = pond.model.found().about(pond.row("Bambu"));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private Finding.Choice choice(Finding.Kind kind) {
    return bamboo().choices().stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
  }

  private Asset row() {
    return pond.all(Asset.class).stream()
        .filter(a -> a.code().equals("bamboo"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itStandsUnderItsRowWithWhatEachChoiceWouldChange() {
    Texts texts = Texts.of(Language.ID).inCurrency("IDR");
    assertThat(bamboo().says())
        .extracting(texts::say)
        .containsExactly(
            "400 × 41.000 = 16.400.000, tertulis 12.300.000.",
            "Yang tertulis sama dengan 300 × 41.000; selisihnya 4.100.000. Yang dipakai nilai"
                + " tertulis.");
    assertThat(bamboo().choices())
        .extracting(Finding.Choice::kind)
        .containsExactly(Finding.Kind.PRODUCT, Finding.Kind.QUANTITY, Finding.Kind.LEAVE);
    assertThat(texts.say(choice(Finding.Kind.PRODUCT).effect()))
        .isEqualTo("Keuntungan Rp 89.015.611,11\nRentabilitas 117,61 %");
    assertThat(texts.say(choice(Finding.Kind.QUANTITY).says())).isEqualTo("Jumlah jadi 300");
    for (Finding.Kind kind : List.of(Finding.Kind.QUANTITY, Finding.Kind.LEAVE)) {
      assertThat(choice(kind).effect().key()).isEqualTo("ledger.effect.none");
    }
    assertThat(pond.model.findings().get()).isEqualTo(new Findings(1, 0));
    assertThat(row().statedTotal()).as("nothing was done yet").isEqualTo(Pond.n(12_300_000));
  }

  @Test
  void theProductIsTaken() {
    pond.model.edits().take(bamboo(), choice(Finding.Kind.PRODUCT));
    assertThat(pond.figure("profit")).isEqualTo(new BigFraction(801_140_500, 9));
    assertThat(pond.model.findings().get()).isEqualTo(Findings.NONE);
    pond.desk.undo();
    assertThat(bamboo().weight()).isEqualTo(Note.Weight.WRONG);
  }

  @Test
  void theQuantityIsChanged() {
    pond.model.edits().take(bamboo(), choice(Finding.Kind.QUANTITY));
    assertThat(row().quantity()).isEqualTo(Pond.n(300));
    assertThat(row().statedTotal()).isNull();
    assertThat(pond.figure("profit")).isEqualTo(Pond.n(89_129_500));
    assertThat(pond.model.found().onSheet()).isEmpty();
  }

  @Test
  void itIsLeftForAReasonAndStaysListedAsARemark() {
    assertThat(pond.model.edits().leave(bamboo(), "  ", Language.ID)).isFalse();
    assertThat(pond.model.edits().leave(bamboo(), "Sesuai Lampiran 2", Language.ID)).isTrue();
    assertThat(row().note().id()).isEqualTo("Sesuai Lampiran 2");
    assertThat(row().statedTotal()).isEqualTo(Pond.n(12_300_000));
    assertThat(bamboo().weight()).isEqualTo(Note.Weight.REMARK);
    assertThat(bamboo().note().id()).isEqualTo("Sesuai Lampiran 2");
    assertThat(pond.model.findings().get()).isEqualTo(Findings.NONE);
    assertThat(pond.figure("profit")).isEqualTo(Pond.n(89_129_500));
  }

  @Test
  void aTotalThatFitsNoWholeQuantityMayFitAPrice() {
    pond.type(pond.cell("Bambu", "stated_total"), "12.000.000");
    assertThat(bamboo().choices())
        .extracting(Finding.Choice::kind)
        .containsExactly(Finding.Kind.PRODUCT, Finding.Kind.PRICE, Finding.Kind.LEAVE);
    pond.model.edits().take(bamboo(), choice(Finding.Kind.PRICE));
    assertThat(row().price()).isEqualTo(Pond.n(30_000));
    assertThat(pond.model.found().onSheet()).isEmpty();
  }

  @Test
  void whatOnlyTypingMendsHasNoChoices() {
    pond.type(pond.cell("Lampu", "residual"), "300.000");
    List<Finding> found = pond.model.found().about(pond.row("Lampu"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).choices()).isEmpty();
    assertThat(found.get(0).says().get(0).key()).isEqualTo("finance.note.residual");
    assertThat(choice(Finding.Kind.PRODUCT).effect().key()).isEqualTo("ledger.effect.unknown");
  }
}
