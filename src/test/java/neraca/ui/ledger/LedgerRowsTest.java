package neraca.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.LedgerLine;
import neraca.model.Period;
import neraca.text.Language;
import neraca.ui.desk.PlaceViewModel;
import neraca.ui.ledger.Sheet.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that come and go, and a study that has nothing yet. */
class LedgerRowsTest {
  @TempDir Path folder;

  private static Cursor here(Pond pond, String field) {
    return new Cursor(pond.model.cursor().get().row(), field);
  }

  @Test
  void aNewRowStandsBelowTheCursorAndIsKeptFromItsNameOn() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.tab().set(LedgerTab.VARIABLE_COSTS);
      pond.model.cursor().set(pond.cell("Listrik", "name"));
      pond.model.edits().add();
      Sheet sheet = pond.model.sheet().get();
      int at = sheet.indexOf(pond.model.cursor().get().row());
      assertThat(at).isEqualTo(sheet.indexOf(pond.row("Listrik")) + 1);
      assertThat(sheet.lines().get(at).standing()).isEqualTo(Sheet.Standing.DRAFT);
      assertThat(pond.type(here(pond, "price"), "2.000")).isTrue();
      assertThat(pond.figure("variable_cost")).isEqualTo(Pond.n(64_330_000));
      assertThat(pond.type(here(pond, "name"), "Gaji MC")).isTrue();
      assertThat(pond.figure("variable_cost")).isEqualTo(Pond.n(64_332_000));
      List<LedgerLine> lines = pond.all(LedgerLine.class);
      assertThat(lines).extracting(LedgerLine::code).contains("gaji_mc");
      List<String> names =
          pond.model.book().lines(LedgerLine.Kind.VARIABLE_COST).stream()
              .map(line -> line.name().inIndonesian())
              .toList();
      assertThat(names)
          .containsSubsequence("Listrik", "Gaji MC", "Perawatan ikan(PK)", "Pakan")
          .hasSize(11);
      pond.desk.undo();
      assertThat(pond.all(LedgerLine.class)).hasSize(25);
    }
  }

  @Test
  void codesAreMadeFromNamesAndNotTwice() {
    try (Pond pond = Pond.sample(folder)) {
      for (int i = 0; i < 2; i++) {
        pond.model.edits().add();
        pond.type(here(pond, "name"), "Lampu sorot");
      }
      assertThat(pond.all(Asset.class))
          .extracting(Asset::code)
          .contains("lampu_sorot", "lampu_sorot_2");
    }
  }

  @Test
  void aNewRowThatIsGivenUpLeavesNothing() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.edits().add();
      pond.model.edits().dropDraft();
      assertThat(pond.model.sheet().get().entered()).isEqualTo(16);
      pond.model.edits().add();
      pond.model.edits().remove();
      assertThat(pond.model.sheet().get().entered()).isEqualTo(16);
      assertThat(pond.desk.toUndo().get()).isEmpty();
    }
  }

  @Test
  void aNewRowSurvivesAReadingAnew() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.edits().add();
      pond.type(here(pond, "quantity"), "12");
      pond.type(pond.cell("Lampu", "quantity"), "10");
      assertThat(pond.shown(pond.model.cursor().get().row(), "quantity")).isEqualTo("12");
      assertThat(pond.type(here(pond, "name"), "Tenda")).isTrue();
      assertThat(pond.shown(pond.row("Tenda"), "quantity")).isEqualTo("12");
    }
  }

  @Test
  void anAssetIsWrittenOffFromWhenItsLifeIsTyped() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.edits().add();
      pond.type(here(pond, "name"), "Tenda");
      pond.type(here(pond, "price"), "900.000");
      String row = pond.row("Tenda");
      assertThat(pond.shown(row, "life")).isEqualTo(".");
      assertThat(pond.figure("depreciation_per_year")).isEqualTo(Pond.n(34_086_000));
      pond.type(here(pond, "life"), "3");
      assertThat(pond.figure("depreciation_per_year")).isEqualTo(Pond.n(34_386_000));
    }
  }

  @Test
  void aRowGoesAndComesBack() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.cursor().set(pond.cell("Ikan Mas", "price"));
      pond.model.edits().remove();
      assertThat(pond.figure("fixed_capital")).isEqualTo(Pond.n(320_648_000));
      assertThat(pond.model.sheet().get().indexOf(pond.model.cursor().get().row()))
          .isGreaterThanOrEqualTo(0);
      pond.desk.undo();
      assertThat(pond.figure("fixed_capital")).isEqualTo(Pond.n(824_648_000));
    }
  }

  @Test
  void quantitiesAreTypedByWeekAndDay() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.tab().set(LedgerTab.REVENUE);
      String tuesday = "Tiket hari Selasa";
      pond.type(pond.cell(tuesday, "part_1"), "70");
      assertThat(pond.figure("revenue")).isEqualTo(Pond.n(164_850_000));
      pond.type(pond.cell(tuesday, "part_4"), "");
      assertThat(pond.figure("revenue")).isEqualTo(Pond.n(155_700_000));
      assertThat(pond.shown(pond.row(tuesday), "part_4")).isEqualTo(".");
      pond.type(pond.cell(tuesday, "part_4"), "61");
      pond.model.addPart();
      pond.type(pond.cell(tuesday, "part_5"), "10");
      assertThat(pond.figure("revenue")).isEqualTo(Pond.n(166_350_000));
      assertThat(pond.model.sheet().get().columnOf("part_6")).as("one was added").isEqualTo(-1);
      pond.type(pond.cell(tuesday, "price"), "100.000");
      assertThat(pond.shown(pond.row(tuesday), "stated_total")).isEqualTo("28.600.000");
      pond.model.cursor().set(pond.cell(tuesday, "name"));
      pond.model.edits().remove();
      assertThat(pond.figure("revenue")).isEqualTo(Pond.n(123_450_000));
      pond.desk.undo();
      assertThat(pond.shown(pond.row(tuesday), "sold")).isEqualTo("286");
    }
  }

  @Test
  void aNewGoodNeedsItsNameBeforeOtherWeeks() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.tab().set(LedgerTab.REVENUE);
      pond.model.edits().add();
      assertThat(pond.type(here(pond, "part_2"), "5")).isFalse();
      assertThat(pond.refusal()).isEqualTo("ledger.refused.name_first");
      pond.type(here(pond, "name"), "Kopi");
      pond.type(here(pond, "price"), "5.000");
      pond.type(pond.cell("Kopi", "part_2"), "20");
      assertThat(pond.figure("revenue")).isEqualTo(Pond.n(164_800_000));
    }
  }

  @Test
  void aWeekIsAWholeNumberFromOne() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.tab().set(LedgerTab.REVENUE);
      pond.model.parts().wanted().set(false);
      Cursor cell = pond.cell("Tiket hari Kamis", "part");
      for (String wrong : List.of("0", "1,5", "367")) {
        assertThat(pond.type(cell, wrong)).as(wrong).isFalse();
        assertThat(pond.refusal()).isEqualTo("ledger.refused.part");
      }
      assertThat(pond.type(cell, "5")).isTrue();
      assertThat(pond.type(cell, "")).isTrue();
    }
  }

  @Test
  void wellKnownCountsMakeTheirRatios() {
    try (Pond pond = Pond.sample(folder)) {
      pond.model.tab().set(LedgerTab.COUNTS);
      assertThat(pond.model.edits().missingCounts()).isEmpty();
      pond.model.cursor().set(pond.cell("Karyawan", "value"));
      pond.model.edits().remove();
      assertThat(pond.model.edits().missingCounts()).containsExactly("employees");
      assertThat(pond.model.notes())
          .anyMatch(note -> note.phrase().key().equals("finance.note.count_missing"));
      pond.model.edits().addCount("employees");
      // Nothing is kept, and no 0 is invented, before somebody types the number.
      assertThat(pond.all(Count.class)).noneMatch(c -> c.code().equals("employees"));
      assertThat(pond.model.cursor().get().field()).isEqualTo("value");
      assertThat(pond.shown(pond.model.cursor().get().row(), "value")).isEqualTo(".");
      pond.type(pond.model.cursor().get(), "6");
      assertThat(pond.figure("employee_productivity")).isEqualTo(Pond.n(27_450_000));
      pond.model.edits().toggle(pond.cell("Karyawan", "period"));
      assertThat(pond.all(Count.class))
          .filteredOn(c -> c.code().equals("employees"))
          .allMatch(c -> c.period() == null);
    }
  }

  @Test
  void fromNothingABusinessAndAPeriodAreMadeHere() {
    try (Pond pond = Pond.empty(folder)) {
      assertThat(pond.model.state().get()).isEqualTo(LedgerViewModel.State.NO_PLACE);
      PlaceViewModel place = pond.model.newPlace();
      place.make(Language.ID);
      assertThat(place.refused().get().orElseThrow().key()).isEqualTo("place.refused.name");
      place.name().set("Warung Bu Sri");
      place.year().set("18");
      place.make(Language.ID);
      assertThat(place.refused().get().orElseThrow().key()).isEqualTo("place.refused.year");
      place.year().set("2024");
      place.month().set(2);
      place.make(Language.ID);
      assertThat(pond.model.state().get()).isEqualTo(LedgerViewModel.State.READY);
      assertThat(pond.all(Business.class))
          .extracting(Business::code)
          .containsExactly("warung_bu_sri");
      Period period = pond.all(Period.class).get(0);
      assertThat(period.code()).isEqualTo("2024-02");
      assertThat(period.name().id()).isEqualTo("Februari 2024");
      assertThat(period.name().en()).isEqualTo("February 2024");
      assertThat(period.ends()).isEqualTo("2024-02-29");
      pond.model.tab().set(LedgerTab.REVENUE);
      pond.model.edits().add();
      pond.type(here(pond, "name"), "Nasi");
      pond.type(here(pond, "quantity"), "300");
      pond.type(here(pond, "price"), "10.000");
      assertThat(pond.figure("revenue")).isEqualTo(Pond.n(3_000_000));
      pond.desk.undo();
      pond.desk.undo();
      pond.desk.undo();
      pond.desk.undo();
      assertThat(pond.model.state().get()).isEqualTo(LedgerViewModel.State.NO_PLACE);
    }
  }

  @Test
  void aQuarterIsThreeMonths() {
    try (Pond pond = Pond.sample(folder)) {
      PlaceViewModel place = pond.model.newPlace();
      place.ask(false, true);
      place.month().set(11);
      place.year().set("2018");
      place.length().set(3);
      place.make(Language.EN);
      Period quarter = pond.all(Period.class).get(1);
      assertThat(quarter.months()).isEqualTo(3);
      assertThat(quarter.ends()).isEqualTo("2019-01-31");
      assertThat(quarter.name().en()).isEqualTo("November 2018 – January 2019");
      assertThat(pond.all(Business.class)).hasSize(1);
    }
  }
}
