package neraca.ui.ledger;

import java.util.Optional;
import javafx.geometry.Bounds;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.ui.kit.Cells;
import neraca.ui.ledger.Sheet.Cursor;

/** The cells of the sheet shown, as they are typed into. */
final class LedgerCells implements Cells<Cursor> {
  private final LedgerViewModel model;
  private final Language language;
  private final LedgerTable table;
  private final LedgerGrid grid;

  LedgerCells(LedgerViewModel model, Language language, LedgerTable table, LedgerGrid grid) {
    this.model = model;
    this.language = language;
    this.table = table;
    this.grid = grid;
  }

  private Optional<Sheet.Spot> spot(Cursor at) {
    Sheet sheet = model.sheet().get();
    int row = sheet.indexOf(at.row());
    int column = sheet.columnOf(at.field());
    return row < 0 || column < 0
        ? Optional.empty()
        : Optional.of(sheet.lines().get(row).spots().get(column));
  }

  private Sheet.Kind field(Cursor at) {
    Sheet sheet = model.sheet().get();
    return sheet.fields().get(sheet.columnOf(at.field())).kind();
  }

  @Override
  public Optional<Cursor> current() {
    return Optional.of(model.cursor().get()).filter(at -> spot(at).isPresent());
  }

  @Override
  public Kind kind(Cursor at) {
    if (spot(at).filter(Sheet.Spot::editable).isEmpty()) {
      return Kind.FIXED;
    }
    return switch (field(at)) {
      case TOGGLE -> Kind.TOGGLE;
      case NUMBER -> Kind.NUMBER;
      default -> Kind.TEXT;
    };
  }

  @Override
  public String typed(Cursor at) {
    Optional<Sheet.Spot> spot = spot(at);
    if (spot.isEmpty()) {
      return "";
    }
    Words words = spot.get().words();
    String own = language == Language.ID ? words.inIndonesian() : words.inEnglish();
    return field(at) == Sheet.Kind.WORDS ? own : spot.get().typed();
  }

  @Override
  public boolean take(Cursor at, String text) {
    return spot(at).isEmpty() || model.edits().set(at, text, language);
  }

  @Override
  public void toggle(Cursor at) {
    model.edits().toggle(at);
  }

  @Override
  public boolean isRefused(Cursor at) {
    return refusal(at).isPresent();
  }

  @Override
  public Optional<Phrase> refusal(Cursor at) {
    return model
        .edits()
        .refused()
        .get()
        .filter(wrong -> wrong.cell().equals(at))
        .map(LedgerEdits.Refused::says);
  }

  /** The cell stays as it was; a new row that has no name yet goes. */
  @Override
  public void restore(Cursor at) {
    boolean nameless = at.field().equals("name") && typed(at).isEmpty();
    model.edits().forget();
    if (nameless) {
      model.edits().dropDraft();
    }
  }

  @Override
  public boolean takesBlocks() {
    return model.edits().takesBlocks();
  }

  @Override
  public void paste(Cursor at, String block) {
    model.edits().paste(at, block, language);
  }

  @Override
  public boolean walk(boolean down, int step) {
    return down ? grid.down(step) : grid.along(step);
  }

  @Override
  public Optional<Bounds> place(Cursor at) {
    Sheet sheet = model.sheet().get();
    return table.boundsInScene(sheet.indexOf(at.row()), sheet.columnOf(at.field()));
  }

  @Override
  public String id(Cursor at) {
    return "ledger-editor";
  }
}
