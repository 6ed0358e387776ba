package neraca.ui.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neraca.model.Count;
import neraca.model.Entity;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.ui.desk.TypedNumber;
import neraca.work.Edit;

/**
 * Rows and columns out of another program, taken as if each cell had been typed, all or none of
 * them. Below the last row they are new rows; blank cells and columns that are not typed are left
 * as they are.
 */
final class Pasting {
  private final LedgerViewModel model;
  private final Language language;
  private final Sheet sheet;
  private final List<Edit> edits = new ArrayList<>();
  private Book book;
  private String latest = "";

  Pasting(LedgerViewModel model, Language language) {
    this.model = model;
    this.language = language;
    sheet = model.sheet().get();
    book = model.book();
  }

  /**
   * @throws Refusal where a cell is refused, which {@link #latest} is then
   */
  void take(Sheet.Cursor from, String block) {
    int column = sheet.columnOf(from.field());
    int at = sheet.indexOf(from.row());
    for (String line : block.stripTrailing().split("\r\n|\r|\n", -1)) {
      boolean there = at < sheet.lines().size() && sheet.lines().get(at).isEntered();
      String row = there ? sheet.lines().get(at).row() : begin();
      String[] cells = line.split("\t", -1);
      for (int c = 0; c < cells.length && column + c < sheet.fields().size(); c++) {
        set(row, sheet.fields().get(column + c), cells[c].strip());
      }
      keep(row);
      at++;
    }
  }

  /** The text of the cell looked at last. */
  String latest() {
    return latest;
  }

  /** As it is after that, before it is read again. */
  Book book() {
    return book;
  }

  Edit edit() {
    return new Edit.Several(Phrase.of("ledger.edit.paste"), edits);
  }

  private SheetForm form() {
    return model.parts().form(book, model.tab().get());
  }

  private String begin() {
    List<? extends Entity> rows = book.rows(model.tab().get());
    int last = rows.isEmpty() ? 0 : new Entered(rows.get(rows.size() - 1)).position();
    Entity row = form().begin(last + 1);
    Set<Book.Untyped> untyped = new HashSet<>(book.untyped());
    untyped.add(new Book.Untyped(row.uuid(), "life"));
    untyped.add(new Book.Untyped(row.uuid(), "value"));
    book = book.with(row).withUntyped(untyped);
    return row.uuid().toString();
  }

  private void set(String row, Sheet.Field field, String text) {
    boolean typed = field.kind() != Sheet.Kind.DERIVED && field.kind() != Sheet.Kind.TOGGLE;
    if (typed && !text.isEmpty()) {
      latest = text;
      Edit edit = form().set(row, field.id(), new Typed(text, language, book.format()));
      Entity changed = book.find(row).orElseThrow();
      book = book.with(edit).typed(new Book.Untyped(changed.uuid(), field.id()));
    }
  }

  private void keep(String row) {
    Entity entity = book.find(row).orElseThrow();
    if (new Entered(entity).name().isEmpty()) {
      throw new Refusal(Phrase.of("ledger.refused.name"));
    }
    if (entity instanceof Count && book.isUntyped(entity.uuid(), "value")) {
      TypedNumber.parse("", book.format()); // says that a number is missing
    }
    Entity made = new Entered(entity).coded(book);
    book = book.with(made);
    edits.add(new Edit.Put(made));
  }
}
