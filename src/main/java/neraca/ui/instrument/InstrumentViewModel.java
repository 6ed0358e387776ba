package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.statistics.InstrumentResult;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Following;
import neraca.ui.desk.Listing;
import neraca.ui.desk.Target;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Trail;
import org.jspecify.annotations.Nullable;

/**
 * Tests one instrument of a study, as the user chose rule, level, tails and items. Choices last as
 * long as the window, unless they are kept in the study: of items as versions, of the rest as what
 * reports use.
 */
public final class InstrumentViewModel {
  private final Desk desk;
  private final Following following;
  private final Trail trail;
  private final Listing<Instrument> listing;
  private final Settings settings = new Settings();
  private final Choices choices;
  private final Reversing reversing;
  private final Purifying purifying;
  private final Reporting reporting;
  private final Testing testing;
  private final Twinning twinning = new Twinning(() -> this.result);
  private final ReadOnlyObjectWrapper<Optional<TestSheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Reading.Empty>> empty =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Findings> findings =
      new ReadOnlyObjectWrapper<>(Findings.NONE);
  private final ObjectProperty<Section> tab = new SimpleObjectProperty<>(Section.VERDICT);
  private @Nullable Held held;
  private @Nullable InstrumentResult result;
  private Consumer<Target> go = target -> {};

  public InstrumentViewModel(Desk desk, Trail trail) {
    this.desk = desk;
    following = new Following(desk, this::readAll);
    this.trail = trail;
    listing = new Listing<>(this::hold, () -> tab.set(Section.VERDICT));
    choices = new Choices(listing.chosen()::get, () -> desk.revision().get(), this::test);
    reversing = new Reversing(desk, () -> held);
    purifying = new Purifying(desk, choices, () -> held);
    reporting = new Reporting(desk, settings, () -> held);
    testing = new Testing(desk, tab::get, this::show, purifying::show);
    settings.onChange(this::test);
    tab.subscribe(
        (before, now) -> {
          if (now == Section.PURIFY || now == Section.RULES) {
            test();
          }
        });
  }

  /** Who goes to another screen. */
  public void onGo(Consumer<Target> listener) {
    go = listener;
  }

  /**
   * The screen is shown: reads now and whenever study or place change, until the subscription is
   * ended.
   */
  public Subscription shown() {
    return following.look();
  }

  /** Counts what was found, if anything may have changed it; nobody need look at it. */
  public void count() {
    following.catchUp();
  }

  private void readAll() {
    var place = desk.place().get();
    desk.read(
        "instruments",
        study -> Reading.instruments(study, place),
        this::list,
        refusal -> list(new Reading.Listed(List.of(), 0)));
  }

  private void list(Reading.Listed listed) {
    findings.set(new Findings(0, listed.failing()));
    listing.show(listed.instruments());
  }

  /** Reads what is chosen; whatever is tested afterwards comes from what was read. */
  private void hold() {
    held = null;
    if (listing.all().isEmpty()) {
      show(Reading.nothing());
    }
    listing.current().ifPresent(this::hold);
  }

  private void hold(Instrument instrument) {
    var place = desk.place().get();
    desk.read(
        "instrument",
        study -> Reading.read(study, instrument, place),
        this::held,
        refusal -> show(Reading.refused(refusal.phrase())));
  }

  private void held(Reading.Read read) {
    held = read.held();
    if (held != null) {
      settings.follow(held.reported().options());
    }
    if (read.empty() != null) {
      show(read.empty());
    }
    test();
  }

  /** Tests what is chosen, from what was read. */
  void test() {
    Held from = held;
    if (from == null) {
      return;
    }
    if (tab.get() == Section.RULES) {
      reporting.look();
    }
    testing.test(new Held.Asked(from, choices.leftOut(), settings.options()));
  }

  private void show(Reading.Tested tested) {
    result = tested.result();
    empty.set(Optional.ofNullable(tested.empty()));
    sheet.set(Optional.ofNullable(tested.sheet()));
    if (tested.sheet() == null) {
      purifying.clear();
    }
    twinning.renew();
    if (trail.path().get().stream().limit(1).anyMatch(f -> f.id().startsWith("instrument/"))) {
      trail.renew(id -> Optional.ofNullable(result).flatMap(r -> r.figure(id)));
    }
  }

  /** Leaves the item of this row out, or takes it back. */
  public void toggle(int at) {
    sheet
        .get()
        .filter(shown -> at >= 0 && at < shown.rows().size())
        .ifPresent(shown -> choices.toggle(shown.rows().get(at).code()));
  }

  /** The items left out, to choose others and to return to the choice before. */
  Choices choices() {
    return choices;
  }

  /** Items declared reversed when the user says so. */
  Reversing reversing() {
    return reversing;
  }

  boolean readOnly() {
    return desk.readOnly();
  }

  Twinning twinning() {
    return twinning;
  }

  Purifying purifying() {
    return purifying;
  }

  Reporting reporting() {
    return reporting;
  }

  /** The figure in a cell of one of the tables shown; empty where words stand. */
  public Optional<Figure> figure(Table table, int at, int column) {
    Optional<PurifySheet> purify = purifying.sheet().get();
    if (purify.isPresent() && purify.get().holds(table)) {
      return purify.get().figure(table, at, column);
    }
    InstrumentResult tested = result;
    return tested == null ? Optional.empty() : new Pointing(tested).at(table, at, column);
  }

  /** Every item with every other; made when it is asked for, since it is large. */
  public Optional<Table> correlations() {
    return Optional.ofNullable(result).map(InstrumentResult::correlationTable);
  }

  /** Shows the instrument whose answers are meant; false where the source names none. */
  public boolean reveal(Source source) {
    return listing.reveal(source);
  }

  /** Goes where something has to be entered first. */
  public void goNext() {
    empty.get().ifPresent(e -> go.accept(e.next()));
  }

  ObservableList<Instrument> instruments() {
    return listing.all();
  }

  ObjectProperty<@Nullable Instrument> chosen() {
    return listing.chosen();
  }

  Settings settings() {
    return settings;
  }

  /** The test; empty before the first one and where there is nothing to test. */
  ReadOnlyObjectProperty<Optional<TestSheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** What is said where there is nothing to test. */
  ReadOnlyObjectProperty<Optional<Reading.Empty>> empty() {
    return empty.getReadOnlyProperty();
  }

  /** Instruments with items that fail the usual rule, whatever is chosen here. */
  public ReadOnlyObjectProperty<Findings> findings() {
    return findings.getReadOnlyProperty();
  }

  /** Which tables are shown. */
  ObjectProperty<Section> tab() {
    return tab;
  }

  Trail trail() {
    return trail;
  }
}
