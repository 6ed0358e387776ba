package neraca.ui.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import neraca.model.Words;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Source;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Following;
import neraca.ui.desk.PlaceViewModel;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Trail;
import neraca.ui.ledger.Sheet.Cursor;
import neraca.work.Choice;

/** The ledger of the business and period looked at: sheets to type into and what comes out. */
public final class LedgerViewModel {
  /** What the screen has to show. */
  public enum State {
    READING,
    NO_PLACE,
    READY
  }

  /** Number of rows of a sheet and what was found in it. */
  public record TabState(long rows, Findings findings) {}

  private final Desk desk;
  private final Trail trail;
  private final LedgerEdits edits;
  private final LedgerFindings found = new LedgerFindings(this);
  private final PlaceViewModel newPlace;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final ObjectProperty<LedgerTab> tab = new SimpleObjectProperty<>(LedgerTab.ASSETS);
  private final ObjectProperty<Cursor> cursor = new SimpleObjectProperty<>(Cursor.NONE);
  private final PartsChoice parts = new PartsChoice();
  private final ReadOnlyObjectWrapper<Sheet> sheet;
  private final ReadOnlyObjectWrapper<Findings> findings =
      new ReadOnlyObjectWrapper<>(Findings.NONE);
  private final ReadOnlyObjectWrapper<Optional<Phrase>> unreadable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final IntegerProperty beside = new SimpleIntegerProperty();
  private Optional<Book> book = Optional.empty();
  private Optional<Book> drawn = Optional.empty();
  private Optional<Source.Entry> wanted = Optional.empty();
  private Consumer<Boolean> here = typing -> {};
  private final Consumer<Refusal> refused;
  private final Following following;

  public LedgerViewModel(Desk desk, Trail trail) {
    this.desk = desk;
    this.trail = trail;
    following = new Following(desk, this::read);
    edits = new LedgerEdits(desk, this);
    refused = refusal -> unreadable.set(Optional.of(refusal.phrase()));
    newPlace = new PlaceViewModel(desk, YearMonth.now());
    sheet = new ReadOnlyObjectWrapper<>(new SheetMaker(LedgerTab.ASSETS, "id").made());
    tab.subscribe(chosen -> render());
    parts.wanted().subscribe(chosen -> render());
    cursor.subscribe(cell -> pointedAt().ifPresent(trail::follow));
    desk.place().subscribe(place -> parts.reset());
    refresh();
  }

  /** The screen is looked at: it follows every change until what is given back is ended. */
  public Subscription shown() {
    return following.look();
  }

  /** Reads again, unless what is typed is on its way to the file. */
  public void refresh() {
    following.read();
  }

  private void read() {
    if (!edits.isUnderWay()) {
      Choice place = desk.place().get();
      desk.read("ledger", study -> Book.read(study, place), this::show, refused);
    }
  }

  private void show(Optional<Book> read) {
    if (edits.isUnderWay()) {
      return;
    }
    unreadable.set(Optional.empty());
    Optional<Book> before = book;
    book = read.map(fresh -> before.map(fresh::remembering).orElse(fresh));
    if (book.isEmpty()) {
      newPlace.askForWhatIsMissing();
    }
    findings.set(book.map(Book::counted).orElse(Findings.NONE));
    state.set(book.isEmpty() ? State.NO_PLACE : State.READY);
    render();
    wanted.ifPresent(this::goTo);
    renewTrail();
  }

  /** Figures looked at follow what was typed; those of other screens are left alone. */
  private void renewTrail() {
    Optional<Figure> root = trail.path().get().stream().findFirst();
    if (book.isPresent() && root.filter(f -> f.id().startsWith("finance/")).isPresent()) {
      Optional<Figure> fresh = figure(root.get().id());
      trail.renew(id -> figure(id).or(() -> fresh.flatMap(f -> f.find(id))));
    }
  }

  private void render() {
    if (book.isPresent()) {
      Sheet next = form().sheet();
      int again = next.equals(sheet.get()) && !book.equals(drawn) ? 1 : 0;
      drawn = book;
      sheet.set(next);
      beside.set(beside.get() + again);
    }
  }

  /** Shows the book as typed. */
  void put(Book typed) {
    book = Optional.of(typed);
    render();
  }

  Book book() {
    return book.orElseThrow();
  }

  /** As {@link #book}; empty while there is none. */
  Optional<Book> openBook() {
    return book;
  }

  SheetForm form() {
    return form(tab.get());
  }

  SheetForm form(LedgerTab of) {
    return parts.form(book(), of);
  }

  /** How revenue is shown. */
  public PartsChoice parts() {
    return parts;
  }

  /** One more part of the period to type revenue into. */
  public void addPart() {
    parts.add();
    render();
  }

  public LedgerEdits edits() {
    return edits;
  }

  /** To make a business and a period where there is none. */
  public PlaceViewModel newPlace() {
    return newPlace;
  }

  public boolean readOnly() {
    return desk.readOnly();
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Why nothing could be read; empty where it could. */
  public ReadOnlyObjectProperty<Optional<Phrase>> unreadable() {
    return unreadable.getReadOnlyProperty();
  }

  public ObjectProperty<LedgerTab> tab() {
    return tab;
  }

  /** The sheet of the tab. */
  public ReadOnlyObjectProperty<Sheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** Changes when what stands beside an unchanged sheet does: findings, amounts, other sheets. */
  IntegerProperty beside() {
    return beside;
  }

  /** The cell pointed at; it may name a row that is gone. */
  public ObjectProperty<Cursor> cursor() {
    return cursor;
  }

  /** Findings of all sheets, for the rail. */
  public ReadOnlyObjectProperty<Findings> findings() {
    return findings.getReadOnlyProperty();
  }

  /** Names of the business and the period looked at. */
  public List<Words> place() {
    return book.map(b -> List.of(b.business().name(), b.period().name())).orElse(List.of());
  }

  public TabState tab(LedgerTab each) {
    return book.map(b -> new TabState(form(each).sheet().entered(), b.counted(each)))
        .orElse(new TabState(0, Findings.NONE));
  }

  /** A main figure or a detail by its id; empty while nothing is read. */
  public Optional<Figure> figure(String id) {
    return book.flatMap(b -> b.figure(id));
  }

  /** Remarks on the sheet as a whole; what is about one row stands under the row. */
  public List<Note> notes() {
    return book.map(b -> b.notes(tab.get())).orElse(List.of());
  }

  /** What was found about rows. */
  public LedgerFindings found() {
    return found;
  }

  /** Goes to another sheet, round and round. */
  public void nextTab(int step) {
    LedgerTab[] all = LedgerTab.values();
    tab.set(all[Math.floorMod(tab.get().ordinal() + step, all.length)]);
  }

  /** Takes a figure of the strip apart. */
  public void open(Figure figure) {
    trail.open(figure);
  }

  /** The figure of the cell pointed at, or its row. */
  public Optional<Figure> pointedAt() {
    Sheet now = sheet.get();
    int row = now.indexOf(cursor.get().row());
    if (row < 0) {
      return Optional.empty();
    }
    List<Sheet.Spot> spots = now.lines().get(row).spots();
    return spots
        .get(Math.max(0, now.columnOf(cursor.get().field())))
        .figure()
        .or(() -> spots.stream().map(Sheet.Spot::figure).flatMap(Optional::stream).findFirst());
  }

  /** Who takes the focus to the cell of the cursor, and begins to type in it where told so. */
  public void onGo(Consumer<Boolean> listener) {
    here = listener;
  }

  void typeAt(Cursor cell) {
    cursor.set(cell);
    here.accept(true);
  }

  void goTo(LedgerTab sheetOf, Cursor cell) {
    tab.set(sheetOf);
    cursor.set(cell);
    here.accept(false);
  }

  /** Goes to the row and cell that a figure's leaf names, in whatever business and period. */
  public void reveal(Source source) {
    if (source instanceof Source.Entry entry) {
      desk.read(
          "ledger-reveal",
          study -> Entered.place(study, entry.row(), desk.place().get()),
          place -> {
            wanted = Optional.of(entry);
            desk.goTo(place.business(), place.period());
            refresh();
          },
          refused);
    }
  }

  private void goTo(Source.Entry entry) {
    wanted = Optional.empty();
    for (LedgerTab each : LedgerTab.values()) {
      Cursor cell = form(each).find(entry.row(), entry.field());
      if (!cell.equals(Cursor.NONE)) {
        goTo(each, cell);
      }
    }
  }
}
