package neraca.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import neraca.model.Asset;
import neraca.model.LedgerLine;
import neraca.model.result.Cell;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.ui.kit.Findings;
import neraca.ui.ledger.Sheet.Cursor;
import neraca.work.Choice;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected amounts are those the study prints, or follow from them by hand. */
class LedgerViewModelTest {
  @TempDir Path folder;
  private Pond pond;
  private LedgerViewModel model;

  @BeforeEach
  void open() {
    pond = Pond.sample(folder);
    model = pond.model;
  }

  @AfterEach
  void close() {
    pond.close();
  }

  @Test
  void everySheetHasItsTotal() {
    assertThat(pond.shown("total", "stated_total")).isEqualTo("824.648.000");
    assertThat(pond.shown("total", "depreciation")).isEqualTo("34.086.000");
    model.tab().set(LedgerTab.FIXED_COSTS);
    assertThat(pond.shown("depreciation", "stated_total")).isEqualTo("2.840.500");
    assertThat(pond.shown("total", "stated_total")).isEqualTo("11.240.500");
    model.tab().set(LedgerTab.VARIABLE_COSTS);
    assertThat(pond.shown("total", "stated_total")).isEqualTo("64.330.000");
    assertThat(model.tab(LedgerTab.VARIABLE_COSTS).rows()).isEqualTo(10);
    model.tab().set(LedgerTab.WORKING_CAPITAL);
    assertThat(model.sheet().get().isEmpty()).isTrue();
  }

  @Test
  void depreciationIsOneLineThatNobodyTypesAndThatIsExplained() {
    model.tab().set(LedgerTab.FIXED_COSTS);
    Sheet sheet = model.sheet().get();
    Sheet.Line line = sheet.lines().get(sheet.indexOf("depreciation"));
    assertThat(line.standing()).isEqualTo(Sheet.Standing.DERIVED);
    assertThat(line.spots()).noneMatch(Sheet.Spot::editable);
    model.cursor().set(new Cursor("depreciation", "name"));
    assertThat(model.pointedAt()).get().matches(f -> f.id().equals("finance/depreciation"));
    model.edits().remove();
    assertThat(pond.shown("total", "stated_total")).isEqualTo("11.240.500");
  }

  @Test
  void revenueStandsByWeekAndDay() {
    model.tab().set(LedgerTab.REVENUE);
    String tuesday = pond.row("Tiket hari Selasa");
    assertThat(List.of("part_1", "part_2", "part_3", "part_4"))
        .extracting(week -> pond.shown(tuesday, week))
        .containsExactly("69", "80", "65", "61");
    assertThat(pond.shown(tuesday, "sold")).isEqualTo("275");
    assertThat(pond.shown(tuesday, "price")).isEqualTo("150.000");
    assertThat(pond.shown(tuesday, "stated_total")).isEqualTo("41.250.000");
    assertThat(pond.shown("total", "sold")).isEqualTo("888");
    assertThat(pond.shown("total", "stated_total")).isEqualTo("164.700.000");
    model.parts().wanted().set(false);
    assertThat(model.sheet().get().entered()).isEqualTo(12);
  }

  @Test
  void theStripFollowsWhatIsTyped() {
    assertThat(pond.figure("total_cost")).isEqualTo(Pond.n(75_570_500));
    assertThat(pond.figure("revenue")).isEqualTo(Pond.n(164_700_000));
    assertThat(pond.figure("profit")).isEqualTo(Pond.n(89_129_500));
    model.tab().set(LedgerTab.VARIABLE_COSTS);
    assertThat(pond.type(pond.cell("Pakan", "quantity"), "7,5")).isTrue();
    // 1,5 sacks more at 155.000 each
    assertThat(pond.figure("total_cost")).isEqualTo(Pond.n(75_803_000));
    assertThat(pond.figure("profit")).isEqualTo(Pond.n(88_897_000));
    assertThat(pond.figure("rc_ratio")).isEqualTo(new BigFraction(164_700_000, 75_803_000));
    pond.desk.undo();
    assertThat(pond.figure("profit")).isEqualTo(Pond.n(89_129_500));
  }

  @Test
  void aFigureTakenApartFollowsToo() {
    pond.trail.open(model.figure("finance/profit").orElseThrow());
    model.tab().set(LedgerTab.VARIABLE_COSTS);
    pond.trail.close();
    model.open(model.figure("finance/profit").orElseThrow());
    pond.type(pond.cell("Pakan", "quantity"), "7");
    assertThat(pond.trail.here().orElseThrow().value()).isEqualTo(Value.of(Pond.n(88_974_500)));
    model.cursor().set(pond.cell("Pakan", "price"));
    assertThat(pond.trail.here().orElseThrow().id()).isEqualTo("finance/line/feed");
  }

  @Test
  void whatCannotBeReadIsRefusedAndChangesNothing() {
    model.tab().set(LedgerTab.VARIABLE_COSTS);
    Cursor cell = pond.cell("Pakan", "quantity");
    assertThat(pond.type(cell, "1.50")).isFalse();
    assertThat(pond.refusal()).isEqualTo("number.marks");
    assertThat(model.edits().refused().get().orElseThrow().cell()).isEqualTo(cell);
    assertThat(model.edits().refused().get().orElseThrow().typed()).isEqualTo("1.50");
    assertThat(pond.type(cell, "-2")).isFalse();
    assertThat(pond.refusal()).isEqualTo("number.negative");
    assertThat(pond.type(pond.cell("Pakan", "name"), " ")).isFalse();
    assertThat(pond.refusal()).isEqualTo("ledger.refused.name");
    assertThat(pond.shown(cell.row(), "quantity")).isEqualTo("6");
    assertThat(pond.type(cell, "6,5")).isTrue();
    assertThat(model.edits().refused().get()).isEmpty();
  }

  @Test
  void whatTheFileRefusesStaysTyped() {
    String longName = "x".repeat(201);
    Cursor cell = pond.cell("Lampu", "name");
    pond.type(cell, longName);
    assertThat(pond.refusal()).isEqualTo("study.refused.too_long");
    assertThat(model.edits().refused().get().orElseThrow().typed()).isEqualTo(longName);
    assertThat(pond.row("Lampu")).isEqualTo(cell.row());
  }

  @Test
  void aTypedTotalIsKeptOnlyWhereItIsNotTheProduct() {
    pond.type(pond.cell("Lampu", "stated_total"), "300.000");
    assertThat(pond.figure("fixed_capital")).isEqualTo(Pond.n(824_678_000));
    assertThat(model.tab(LedgerTab.ASSETS).findings()).isEqualTo(new Findings(2, 0));
    pond.type(pond.cell("Lampu", "stated_total"), "270000");
    assertThat(model.tab(LedgerTab.ASSETS).findings()).isEqualTo(new Findings(1, 0));
    pond.type(pond.cell("Bambu", "stated_total"), "");
    assertThat(model.tab(LedgerTab.ASSETS).findings()).isEqualTo(Findings.NONE);
    assertThat(pond.figure("fixed_capital")).isEqualTo(Pond.n(828_748_000));
  }

  @Test
  void togglesGoRound() {
    Cursor pondCell = pond.cell("Kolam pemancingan", "depreciated");
    model.edits().toggle(pondCell);
    assertThat(pond.shown("total", "depreciation")).isEqualTo("22.086.000");
    model.edits().toggle(pondCell);
    assertThat(pond.shown("total", "depreciation")).isEqualTo("34.086.000");
    model.tab().set(LedgerTab.FIXED_COSTS);
    for (LedgerLine.Role role :
        List.of(LedgerLine.Role.INTEREST, LedgerLine.Role.NONE, LedgerLine.Role.TAX)) {
      model.edits().toggle(pond.cell("Pajak Tanah", "role"));
      assertThat(pond.all(LedgerLine.class))
          .filteredOn(l -> l.code().equals("land_tax"))
          .extracting(LedgerLine::role)
          .containsExactly(role);
    }
  }

  @Test
  void aLifeMustBeMoreThanNothing() {
    assertThat(pond.type(pond.cell("Lampu", "life"), "0")).isFalse();
    assertThat(pond.refusal()).isEqualTo("ledger.refused.life");
    assertThat(pond.type(pond.cell("Lampu", "life"), "20/3")).isTrue();
    // 270.000 ÷ 20/3 = 40.500
    assertThat(pond.shown(pond.row("Lampu"), "depreciation")).isEqualTo("40.500");
  }

  @Test
  void sheetsAndFindingsFollowOneAnother() {
    model.nextTab(-1);
    assertThat(model.tab().get()).isEqualTo(LedgerTab.COUNTS);
    model.found().next();
    assertThat(model.tab().get()).isEqualTo(LedgerTab.ASSETS);
    assertThat(model.cursor().get()).isEqualTo(pond.cell("Bambu", "stated_total"));
    model.tab().set(LedgerTab.VARIABLE_COSTS);
    pond.type(pond.cell("Pakan", "stated_total"), "1");
    model.found().next();
    assertThat(model.tab().get()).isEqualTo(LedgerTab.VARIABLE_COSTS);
    model.found().next();
    assertThat(model.tab().get()).isEqualTo(LedgerTab.ASSETS);
  }

  @Test
  void leavesOfFiguresOpenTheirRows() {
    reveal("ledger_line", line("tickets_sunday_3"), "quantity");
    assertThat(model.tab().get()).isEqualTo(LedgerTab.REVENUE);
    assertThat(model.cursor().get()).isEqualTo(pond.cell("Tiket hari Minggu", "part_3"));
    Asset bamboo =
        pond.all(Asset.class).stream().filter(a -> a.code().equals("bamboo")).findFirst().get();
    reveal("asset", bamboo.uuid(), "life");
    assertThat(model.tab().get()).isEqualTo(LedgerTab.ASSETS);
    assertThat(model.cursor().get()).isEqualTo(pond.cell("Bambu", "life"));
  }

  @Test
  void aLeafOfAnotherPeriodIsFoundThere() {
    model.newPlace().ask(false, true);
    model.newPlace().year().set("2019");
    model.newPlace().month().set(6);
    model.newPlace().make(neraca.text.Language.ID);
    assertThat(model.place().get(1).inIndonesian()).isEqualTo("Juni 2019");
    reveal("ledger_line", line("feed"), "price");
    assertThat(pond.desk.place().get()).isEqualTo(new Choice("pemancingan", "2018-05"));
    assertThat(model.cursor().get()).isEqualTo(pond.cell("Pakan", "price"));
  }

  private java.util.UUID line(String code) {
    return pond.all(LedgerLine.class).stream()
        .filter(l -> l.code().equals(code))
        .findFirst()
        .orElseThrow()
        .uuid();
  }

  private void reveal(String table, java.util.UUID row, String field) {
    model.reveal(new Source.Entry(table, row, field, Cell.code(""), Cell.code("")));
  }

  @Test
  void aScreenThatIsNotShownReadsWhenItIsShownAgain() {
    pond.shown.unsubscribe();
    pond.desk.edit(new neraca.work.Edit.Remove(LedgerLine.class, line("land_tax")));
    assertThat(pond.figure("total_cost")).isEqualTo(Pond.n(75_570_500));
    model.shown();
    assertThat(pond.figure("total_cost")).isEqualTo(Pond.n(74_970_500));
  }

  @Test
  void readOnlyStudiesAreOnlyLookedAt(@TempDir Path other) {
    try (Pond locked = Pond.readOnly(other)) {
      assertThat(locked.model.readOnly()).isTrue();
      locked.model.edits().add();
      assertThat(locked.model.sheet().get().entered()).isEqualTo(16);
      locked.model.cursor().set(locked.cell("Bambu", "name"));
      locked.model.edits().remove();
      locked.type(locked.cell("Bambu", "quantity"), "300");
      assertThat(locked.refusal()).isEqualTo("study.read_only");
      assertThat(locked.shown(locked.row("Bambu"), "quantity")).isEqualTo("400");
    }
  }
}
