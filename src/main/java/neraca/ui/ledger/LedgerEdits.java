package neraca.ui.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.Count;
import neraca.model.Entity;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.ui.desk.Desk;
import neraca.ui.ledger.Sheet.Cursor;
import neraca.work.Edit;

/**
 * What is typed into the ledger. It shows at once and is written in its turn; what is refused stays
 * where it was typed. A new row is kept from when it has a name, a count from when it has a value
 * too.
 */
public final class LedgerEdits {
  private final Desk desk;
  private final LedgerViewModel model;
  private final ReadOnlyObjectWrapper<Optional<Refused>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int underWay;

  LedgerEdits(Desk desk, LedgerViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  /** What was typed into a cell and why it was not taken. */
  public record Refused(Cursor cell, String typed, Phrase says) {}

  /** The typing that was refused last; empty once something else was typed. */
  public ReadOnlyObjectProperty<Optional<Refused>> refused() {
    return refused.getReadOnlyProperty();
  }

  /** What was refused has been given up. */
  public void forget() {
    refused.set(Optional.empty());
  }

  /** Whether something typed is not yet in the file, so that what is read is older. */
  boolean isUnderWay() {
    return underWay > 0;
  }

  /**
   * Takes what was typed into a cell.
   *
   * @return false where it was refused, as {@link #refused} says
   */
  public boolean set(Cursor cell, String text, Language language) {
    Book book = model.book();
    try {
      Edit edit =
          model.form().set(cell.row(), cell.field(), new Typed(text, language, book.format()));
      forget();
      take(cell, text, edit);
      return true;
    } catch (Refusal refusal) {
      refused.set(Optional.of(new Refused(cell, text, refusal.phrase())));
      return false;
    }
  }

  /** The next of the few things that a toggle can be. */
  public void toggle(Cursor cell) {
    set(cell, "", Language.ID);
  }

  /**
   * Takes rows and columns out of another program, from a cell on, as one edit; where one of them
   * is refused none is taken.
   */
  public void paste(Cursor from, String block, Language language) {
    Pasting pasting = new Pasting(model, language);
    try {
      pasting.take(from, block);
      forget();
      write(pasting.book(), pasting.edit(), from, pasting.latest());
    } catch (Refusal refusal) {
      refused.set(Optional.of(new Refused(from, pasting.latest(), refusal.phrase())));
    }
  }

  /** Whether the rows of the sheet are rows of the study; revenue by week is not pasted. */
  public boolean takesBlocks() {
    return !(model.form() instanceof RevenueMatrix);
  }

  private void take(Cursor cell, String text, Edit edit) {
    Book book = model.book();
    UUID row = UUID.fromString(cell.row());
    Book changed = book.with(edit).typed(new Book.Untyped(row, cell.field()));
    if (book.standing(row) != Sheet.Standing.DRAFT) {
      write(changed, edit, cell, text);
    } else if (isComplete(changed, row)) {
      keep(changed, cell, text);
    } else {
      model.put(changed);
    }
  }

  private static boolean isComplete(Book book, UUID row) {
    Entity entity = book.find(row.toString()).orElseThrow();
    boolean valueMissing = entity instanceof Count && book.isUntyped(row, "value");
    return !new Entered(entity).name().isEmpty() && !valueMissing;
  }

  /** Writes a row for the first time, those below moved down to make room. */
  private void keep(Book book, Cursor cell, String text) {
    Entity made = new Entered(book.find(cell.row()).orElseThrow()).coded(book);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Put(made));
    int taken = new Entered(made).position();
    for (Entity other : book.rows(model.tab().get())) {
      int position = new Entered(other).position();
      if (!other.uuid().equals(made.uuid()) && position == taken) {
        taken++;
        edits.add(new Edit.Put(new Entered(other).at(taken)));
      }
    }
    Edit edit = new Edit.Several(Phrase.of("ledger.edit.add"), edits);
    Book kept = book.with(edit).typed(new Book.Untyped(made.uuid(), Book.WHOLE_ROW));
    write(kept, edit, cell, text);
  }

  private void write(Book changed, Edit edit, Cursor cell, String text) {
    Book before = model.book();
    underWay++;
    model.put(changed);
    desk.edit(
        edit,
        () -> {
          underWay--;
          model.refresh();
        },
        refusal -> {
          underWay--;
          model.put(before);
          refused.set(Optional.of(new Refused(cell, text, refusal.phrase())));
          model.refresh();
        });
  }

  /** A row below the one the cursor is on, its name to be typed next. */
  public void add() {
    Book book = withoutDraft(model.book());
    List<? extends Entity> rows = book.rows(model.tab().get());
    int above = rows.isEmpty() ? 0 : new Entered(rows.get(rows.size() - 1)).position();
    Optional<Entity> current = book.find(model.cursor().get().row());
    if (current.isPresent() && rows.contains(current.get())) {
      above = new Entered(current.get()).position();
    }
    begin(book, model.form().begin(above + 1), "name");
  }

  /** Well-known counts that nobody has entered, by code. */
  public List<String> missingCounts() {
    return new CountSheet(model.book()).missing();
  }

  /** One of the well-known counts, its value to be typed next. */
  public void addCount(String code) {
    Book book = withoutDraft(model.book());
    int last = book.counts().stream().mapToInt(Count::position).max().orElse(0);
    model.tab().set(LedgerTab.COUNTS);
    begin(book, new CountSheet(book).begin(code, last + 1), "value");
  }

  private void begin(Book book, Entity row, String field) {
    if (desk.readOnly()) {
      return;
    }
    Set<Book.Untyped> untyped = new HashSet<>(book.untyped());
    for (String open : List.of(Book.WHOLE_ROW, "life", "value")) {
      untyped.add(new Book.Untyped(row.uuid(), open));
    }
    forget();
    model.put(book.with(row).withUntyped(untyped));
    model.typeAt(new Cursor(row.uuid().toString(), field));
  }

  /** Gives up the new row where it is not kept yet. */
  public void dropDraft() {
    forget();
    model.put(withoutDraft(model.book()));
  }

  private static Book withoutDraft(Book book) {
    Book clean = book;
    for (Book.Untyped field : book.untyped()) {
      if (field.field().equals(Book.WHOLE_ROW)) {
        clean = clean.without(field.row());
      }
    }
    Set<Book.Untyped> fields = new HashSet<>(book.untyped());
    fields.removeIf(field -> field.field().equals(Book.WHOLE_ROW));
    return clean.withUntyped(fields);
  }

  /** Takes the row of the cursor away. */
  public void remove() {
    Sheet sheet = model.sheet().get();
    Cursor cursor = model.cursor().get();
    int at = sheet.indexOf(cursor.row());
    if (desk.readOnly() || at < 0 || !sheet.lines().get(at).isEntered()) {
      return;
    }
    if (sheet.lines().get(at).standing() == Sheet.Standing.DRAFT) {
      dropDraft();
    } else {
      Edit edit = model.form().remove(cursor.row());
      write(model.book().with(edit), edit, cursor, "");
    }
    List<Sheet.Line> left = model.sheet().get().lines();
    if (!left.isEmpty()) {
      String row = left.get(Math.min(at, left.size() - 1)).row();
      model.cursor().set(new Cursor(row, cursor.field()));
    }
  }

  /** Does what a choice says; one that leaves the row as it is needs {@link #leave}. */
  public void take(Finding finding, Finding.Choice choice) {
    choice.after().ifPresent(row -> write(finding, row));
  }

  /**
   * Leaves a finding as it is, for a reason.
   *
   * @return false where no reason was given
   */
  public boolean leave(Finding finding, String reason, Language language) {
    Entity row = model.book().find(finding.row().toString()).orElseThrow();
    if (reason.isBlank()) {
      return false;
    }
    Typed typed = new Typed(reason, language, model.book().format());
    write(finding, new Entered(row).noted(typed.into(finding.note())));
    return true;
  }

  private void write(Finding finding, Entity row) {
    Edit edit = new Edit.Put(row);
    write(model.book().with(edit), edit, new Cursor(finding.row().toString(), "stated_total"), "");
  }
}
