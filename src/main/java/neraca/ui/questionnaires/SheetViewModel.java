package neraca.ui.questionnaires;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.questionnaires.Drafts.Draft;
import neraca.ui.questionnaires.Lines.DimensionLine;
import neraca.ui.questionnaires.Lines.ItemLine;
import neraca.ui.questionnaires.Lines.PointLine;
import neraca.ui.questionnaires.Spot.Field;
import neraca.work.Edit;

/**
 * The items, dimensions and scale of one questionnaire, and everything that is typed into them.
 * What is refused stays, with its reason, in {@link #rejected}.
 */
final class SheetViewModel {
  private final LiveHoldings holdings;
  private final Runnable rows;
  private final boolean readOnly;
  private final ObservableList<ItemLine> items = FXCollections.observableArrayList();
  private final ObservableList<DimensionLine> dimensions = FXCollections.observableArrayList();
  private final ObservableList<PointLine> points = FXCollections.observableArrayList();
  private final ObservableMap<Spot, Rejected> rejected = FXCollections.observableHashMap();
  private final ReadOnlyObjectWrapper<Optional<Questionnaire>> questionnaire =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Words> opening = new ReadOnlyObjectWrapper<>(Words.NONE);
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Spot>> caret = new SimpleObjectProperty<>(Optional.empty());
  private final Drafts newItems = new Drafts();
  private final Drafts newDimensions = new Drafts();
  private final ReadOnlyLongWrapper shown = new ReadOnlyLongWrapper();
  private boolean settling;

  /**
   * @param rows has the rows shown anew
   */
  SheetViewModel(LiveHoldings holdings, Runnable rows, boolean readOnly) {
    this.holdings = holdings;
    this.rows = rows;
    this.readOnly = readOnly;
  }

  boolean readOnly() {
    return readOnly;
  }

  ReadOnlyObjectProperty<Optional<Questionnaire>> questionnaire() {
    return questionnaire.getReadOnlyProperty();
  }

  /** Items with a row to type the next one into. */
  ObservableList<ItemLine> items() {
    return items;
  }

  /** Dimensions, each followed by its parts, with a row to type the next one into. */
  ObservableList<DimensionLine> dimensions() {
    return dimensions;
  }

  ObservableList<PointLine> points() {
    return points;
  }

  /** What every statement begins with. */
  ReadOnlyObjectProperty<Words> opening() {
    return opening.getReadOnlyProperty();
  }

  /** What was typed and not taken; it goes when something else is typed there. */
  ObservableMap<Spot, Rejected> rejected() {
    return rejected;
  }

  /** Why something was not done that was not typed at one place. */
  ReadOnlyObjectProperty<Optional<Phrase>> refused() {
    return refused.getReadOnlyProperty();
  }

  /** The cell of a table that has the focus. */
  ObjectProperty<Optional<Spot>> caret() {
    return caret;
  }

  /** Goes up whenever rows have been exchanged and stand as they are to stand. */
  ReadOnlyLongProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** Whether rows are being exchanged: a selection that moves now is not the user's. */
  boolean settling() {
    return settling;
  }

  /** What was typed at a place: an edit, a refusal, or nothing new. */
  void type(Spot spot, String text) {
    rejected.remove(spot);
    refused.set(Optional.empty());
    Optional<Draft> item = newItems.find(spot.row());
    Optional<Draft> dimension = newDimensions.find(spot.row());
    try {
      edit(spot, text)
          .ifPresent(
              edit -> {
                item.ifPresent(newItems::take);
                dimension.ifPresent(newDimensions::take);
                holdings.make(
                    edit,
                    () -> {},
                    why -> {
                      item.ifPresent(newItems::giveBack);
                      dimension.ifPresent(newDimensions::giveBack);
                      rejected.put(spot, new Rejected(text, why));
                    });
              });
    } catch (Refusal refusal) {
      rejected.put(spot, new Rejected(text, refusal.phrase()));
    }
  }

  private Optional<Edit> edit(Spot spot, String text) {
    Holdings now = holdings.now();
    return newItems
        .find(spot.row())
        .map(draft -> items(c -> c.add(draft, spot.field(), text)))
        .or(
            () ->
                newDimensions
                    .find(spot.row())
                    .map(draft -> dimensions(c -> c.add(draft, spot.field(), text))))
        .or(() -> now.item(spot.row()).map(i -> items(c -> c.typed(i, spot.field(), text))))
        .or(
            () ->
                now.dimension(spot.row()).map(d -> dimensions(c -> c.typed(d, spot.field(), text))))
        .or(
            () ->
                now.questionnaire(spot.row())
                    .map(q -> new QuestionnaireChanges(now).typed(q, spot, text)))
        .flatMap(edit -> edit);
  }

  /** Takes back what was typed and refused. */
  void restore(Spot spot) {
    rejected.remove(spot);
  }

  /** Opens the row for the next item below this one. */
  void insertItem(UUID below) {
    newItems.openBelow(below);
    open(new Spot(newItems.open().uuid(), Field.STATEMENT_ID));
  }

  /** Opens the row for the next dimension below this one, beside it. */
  void insertDimension(UUID below) {
    newDimensions.openBelow(below);
    open(new Spot(newDimensions.open().uuid(), Field.NAME_ID));
  }

  private void open(Spot spot) {
    caret.set(Optional.of(spot));
    rows.run();
  }

  /** The row for the next one goes back to the end where nothing was typed into it. */
  void leaveDraft(Spot spot) {
    boolean open = newItems.open().uuid().equals(spot.row());
    if (open || newDimensions.open().uuid().equals(spot.row())) {
      (open ? newItems : newDimensions).openBelow(null);
      rows.run();
    }
  }

  /** What to ask before the item goes; empty where nobody has answered it. */
  Optional<Phrase> removalQuestion(Item item) {
    return questionnaire
        .get()
        .flatMap(q -> new ItemChanges(holdings.now(), q).removalQuestion(item));
  }

  void remove(Item item) {
    make(items(c -> Optional.of(c.remove(item))));
  }

  /** The item a step up or down. */
  void move(ItemLine line, int step) {
    make(items(c -> c.move(line.item(), Math.max(1, line.place() + step))));
  }

  /** Statements out of another program as new items below this one. */
  void paste(UUID below, String text) {
    List<Item> before = holdings.now().items();
    make(items(c -> c.paste(newItems.above(below), Pasted.of(text))));
    leaveDraft(new Spot(below, Field.STATEMENT_ID));
    holdings.now().items().stream()
        .filter(item -> before.stream().noneMatch(had -> had.uuid().equals(item.uuid())))
        .findFirst()
        .ifPresent(item -> caret.set(Optional.of(new Spot(item.uuid(), Field.STATEMENT_ID))));
  }

  /** English statements for the items from this one on. */
  void pasteEnglish(Item from, String text) {
    make(items(c -> c.pasteEnglish(from, Pasted.of(text))));
  }

  void remove(Dimension dimension) {
    make(dimensions(c -> Optional.of(c.remove(dimension))));
  }

  /** The dimension a step up or down among those beside it. */
  void move(Dimension dimension, int step) {
    make(dimensions(c -> c.move(dimension, step)));
  }

  /** The dimension as a part of the one before it. */
  void narrow(Dimension dimension) {
    try {
      make(dimensions(c -> c.narrow(dimension)));
    } catch (Refusal refusal) {
      refuse(refusal.phrase());
    }
  }

  /** The part as a dimension of its own. */
  void widen(Dimension dimension) {
    make(dimensions(c -> c.widen(dimension)));
  }

  /** Names to choose an item's dimension from. */
  List<Words> dimensionNames() {
    return questionnaire
        .get()
        .map(q -> holdings.now().tree(q.uuid()).stream().map(Dimension::name).toList())
        .orElse(List.of());
  }

  void refuse(Phrase why) {
    refused.set(Optional.of(why));
  }

  /** Shows the rows of this questionnaire as they are now. */
  void show(Optional<Questionnaire> now) {
    Holdings held = holdings.now();
    settling = true;
    if (!now.map(Questionnaire::uuid).equals(questionnaire.get().map(Questionnaire::uuid))) {
      newItems.clear();
      newDimensions.clear();
      refused.set(Optional.empty());
      caret.set(Optional.empty());
    }
    Lines.show(now.map(q -> Lines.points(held, q)).orElse(List.of()), points);
    Lines.show(now.map(q -> Lines.items(held, q, open(newItems))).orElse(List.of()), items);
    Lines.show(
        now.map(q -> Lines.dimensions(held, q, open(newDimensions))).orElse(List.of()), dimensions);
    opening.set(now.map(q -> Opening.of(held.itemsOf(q.uuid()))).orElse(Words.NONE));
    questionnaire.set(now);
    settling = false;
    shown.set(shown.get() + 1);
  }

  private List<Draft> open(Drafts drafts) {
    return readOnly ? List.of() : drafts.all();
  }

  private void make(Optional<Edit> edit) {
    refused.set(Optional.empty());
    edit.ifPresent(e -> holdings.make(e, () -> {}, this::refuse));
  }

  private Optional<Edit> items(Function<ItemChanges, Optional<Edit>> change) {
    return questionnaire.get().flatMap(q -> change.apply(new ItemChanges(holdings.now(), q)));
  }

  private Optional<Edit> dimensions(Function<DimensionChanges, Optional<Edit>> change) {
    return questionnaire.get().flatMap(q -> change.apply(new DimensionChanges(holdings.now(), q)));
  }

  /** What was typed and not taken, and what to do about it. */
  record Rejected(String text, Phrase why) {}
}
