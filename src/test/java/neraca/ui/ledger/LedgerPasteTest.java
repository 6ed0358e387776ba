package neraca.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import neraca.model.Asset;
import neraca.model.LedgerLine;
import neraca.text.Language;
import neraca.ui.ledger.Sheet.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and columns out of a spreadsheet; what the sample holds is in the thesis' tables. */
class LedgerPasteTest {
  @TempDir Path folder;

  private static void paste(Pond pond, Cursor from, String block) {
    pond.model.edits().paste(from, block, Language.ID);
  }

  @Test
  void rowsAreReplacedAndThoseBelowTheLastAreNewInOneEdit() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.tab().set(LedgerTab.VARIABLE_COSTS);
      Cursor last = pond.cell("Perawatan alat", "name");
      paste(
          pond,
          last,
          "Perawatan alat\t2\tkali\t100.000\t\r\nEs batu\t3\tbalok\t20.000\t60.000\r\n");
      assertThat(pond.shown(last.row(), "stated_total")).isEqualTo("200.000");
      assertThat(pond.shown(pond.row("Es batu"), "stated_total")).isEqualTo("60.000");
      assertThat(pond.all(LedgerLine.class))
          .hasSize(26)
          .filteredOn(line -> line.code().equals("es_batu"))
          .singleElement()
          .satisfies(line -> assertThat(line.statedTotal()).isNull());
      pond.desk.undo();
      assertThat(pond.all(LedgerLine.class)).hasSize(25);
      assertThat(pond.figure("variable_cost")).isEqualTo(Pond.n(64_330_000));
    }
  }

  @Test
  void aColumnGoesDownTheRowsAndBlanksAreLeft() {
    try (Pond pond = Pond.sample(folder)) {
      paste(pond, pond.cell("Ember", "quantity"), "6\n\n7");
      assertThat(pond.shown(pond.row("Ember"), "quantity")).isEqualTo("6");
      assertThat(pond.shown(pond.row("Serok"), "quantity")).isEqualTo("40");
      assertThat(pond.shown(pond.row("Pipa besar"), "quantity")).isEqualTo("7");
    }
  }

  @Test
  void aNewAssetWithALifeIsWrittenOff() {
    try (Pond pond = Pond.sample(folder)) {
      Cursor last = pond.cell("Ikan Mas", "name");
      paste(pond, last, "Ikan Mas\nTenda\t1\tunit\t900.000\t900.000\t01-05-2018\t3");
      assertThat(pond.figure("depreciation_per_year")).isEqualTo(Pond.n(34_386_000));
      assertThat(pond.all(Asset.class)).hasSize(17);
    }
  }

  @Test
  void whereOneCellIsRefusedNothingIsTaken() {
    try (Pond pond = Pond.sample(folder)) {
      Cursor from = pond.cell("Ember", "quantity");
      paste(pond, from, "6\nbanyak");
      assertThat(pond.model.edits().refused().get().orElseThrow())
          .satisfies(wrong -> assertThat(wrong.typed()).isEqualTo("banyak"))
          .satisfies(wrong -> assertThat(wrong.cell()).isEqualTo(from));
      assertThat(pond.shown(pond.row("Ember"), "quantity")).isEqualTo("5");
      Cursor last = pond.cell("Ikan Mas", "quantity");
      paste(pond, last, "800\n3");
      assertThat(pond.refusal()).isEqualTo("ledger.refused.name");
      assertThat(pond.all(Asset.class)).hasSize(16);
      assertThat(pond.desk.toUndo().get()).isEmpty();
    }
  }
}
