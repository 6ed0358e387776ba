package neraca.ui.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.statistics.InstrumentResult;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Target;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Trail;
import org.jspecify.annotations.Nullable;

/**
 * Tests one instrument of a study, as the user chose rule, level, tails and items. Choices last as
 * long as the window; nothing of them is written into the study.
 */
public final class InstrumentViewModel {
  private final Desk desk;
  private final Trail trail;
  private final ObservableList<Instrument> instruments = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Instrument> chosen = new SimpleObjectProperty<>();
  private final Settings settings = new Settings();
  private final Map<String, Set<String>> leftOut = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<TestSheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Empty>> empty =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Findings> findings =
      new ReadOnlyObjectWrapper<>(Findings.NONE);
  private final IntegerProperty tab = new SimpleIntegerProperty();
  private @Nullable InstrumentResult result;
  private Consumer<Target> go = target -> {};
  private Source.@Nullable Answers awaited;

  public InstrumentViewModel(Desk desk, Trail trail) {
    this.desk = desk;
    this.trail = trail;
    chosen.subscribe((before, now) -> test());
    settings.onChange(this::test);
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
    Subscription revision = desk.revision().subscribe((before, now) -> read());
    Subscription place = desk.place().subscribe((before, now) -> read());
    read();
    return Subscription.combine(revision, place);
  }

  /** Reads what there is to test and counts what was found, then tests what is chosen. */
  public void read() {
    var place = desk.place().get();
    desk.read(
        "instruments",
        study -> Reading.instruments(study, place),
        this::list,
        refusal -> list(new Reading.Listed(List.of(), 0)));
  }

  private void list(Reading.Listed listed) {
    findings.set(new Findings(0, listed.failing()));
    Instrument before = chosen.get();
    // The same list again would make a drop-down forget what is chosen.
    if (!instruments.equals(listed.instruments())) {
      instruments.setAll(listed.instruments());
    }
    Instrument now =
        listed.instruments().stream()
            .filter(i -> before != null && i.isSame(before))
            .findFirst()
            .or(() -> listed.instruments().stream().filter(Instrument::answered).findFirst())
            .or(() -> listed.instruments().stream().findFirst())
            .orElse(null);
    if (Objects.equals(now, chosen.get())) {
      test();
    } else {
      chosen.set(now);
    }
    Source.Answers asked = awaited;
    awaited = null;
    if (asked != null) {
      reveal(asked);
    }
  }

  private void test() {
    Instrument instrument = chosen.get();
    if (instrument == null || !instruments.contains(instrument)) {
      if (instruments.isEmpty()) {
        show(Reading.nothing());
      }
      return;
    }
    Reading.Asked asked =
        new Reading.Asked(
            instrument, Set.copyOf(out(instrument)), settings.options(), desk.place().get());
    desk.read(
        "instrument",
        study -> Reading.test(study, asked),
        this::show,
        refusal -> show(Reading.refused(refusal.phrase())));
  }

  private void show(Reading.Tested tested) {
    result = tested.result();
    empty.set(Optional.ofNullable(tested.empty()));
    sheet.set(Optional.ofNullable(tested.sheet()));
    boolean ours =
        trail.path().get().stream().limit(1).anyMatch(f -> f.id().startsWith("instrument/"));
    if (ours) {
      trail.renew(this::figure);
    }
  }

  private Optional<Figure> figure(String id) {
    return Optional.ofNullable(result).flatMap(r -> r.figure(id));
  }

  private Set<String> out(Instrument instrument) {
    return leftOut.computeIfAbsent(instrument.code(), code -> new TreeSet<>());
  }

  /** Leaves the item of this row out, or takes it back. */
  public void toggle(int at) {
    Instrument instrument = chosen.get();
    Optional<TestSheet> shown = sheet.get();
    if (instrument == null || shown.isEmpty() || at < 0 || at >= shown.get().rows().size()) {
      return;
    }
    String code = shown.get().rows().get(at).code();
    Set<String> out = out(instrument);
    if (!out.remove(code)) {
      out.add(code);
    }
    test();
  }

  /** Takes every item back. */
  public void useAll() {
    Instrument instrument = chosen.get();
    if (instrument != null) {
      out(instrument).clear();
      test();
    }
  }

  /** The figure in a cell of one of the tables shown; empty where words stand. */
  public Optional<Figure> figure(Table table, int at, int column) {
    InstrumentResult tested = result;
    return tested == null ? Optional.empty() : new Pointing(tested).at(table, at, column);
  }

  /** Every item with every other; made when it is asked for, since it is large. */
  public Optional<Table> correlations() {
    return Optional.ofNullable(result).map(InstrumentResult::correlationTable);
  }

  /** Shows the instrument whose answers are meant; false where the source names none. */
  public boolean reveal(Source source) {
    if (!(source instanceof Source.Answers answers)) {
      return false;
    }
    if (instruments.isEmpty()) {
      awaited = answers;
      return true;
    }
    Optional<Instrument> known =
        instruments.stream().filter(i -> i.code().equals(answers.questionnaire())).findFirst();
    tab.set(0);
    known.ifPresent(chosen::set);
    return known.isPresent();
  }

  /** Goes where something has to be entered first. */
  public void goNext() {
    empty.get().ifPresent(e -> go.accept(e.next()));
  }

  ObservableList<Instrument> instruments() {
    return instruments;
  }

  ObjectProperty<@Nullable Instrument> chosen() {
    return chosen;
  }

  Settings settings() {
    return settings;
  }

  /** The test; empty before the first one and where there is nothing to test. */
  ReadOnlyObjectProperty<Optional<TestSheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** What is said where there is nothing to test. */
  ReadOnlyObjectProperty<Optional<Empty>> empty() {
    return empty.getReadOnlyProperty();
  }

  /** Instruments with items that fail the usual rule, whatever is chosen here. */
  public ReadOnlyObjectProperty<Findings> findings() {
    return findings.getReadOnlyProperty();
  }

  /** Which tables are shown. */
  IntegerProperty tab() {
    return tab;
  }

  Trail trail() {
    return trail;
  }
}
