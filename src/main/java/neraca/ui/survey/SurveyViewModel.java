package neraca.ui.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Following;
import neraca.ui.desk.Listing;
import neraca.ui.desk.Target;
import neraca.ui.kit.Trail;
import neraca.work.DescribeCheck;
import neraca.work.classes.KeptClasses;
import org.jspecify.annotations.Nullable;

/**
 * Describes the answers to one instrument of a study, in the classes and groups chosen. Classes of
 * one's own are kept in the study; all other choices last as long as the window.
 */
public final class SurveyViewModel {
  private static final Option NO_GROUPS = new Option("", Cell.said("results.by.none"));
  private final Desk desk;
  private final Following following;
  private final Trail trail;
  private final Listing<Survey> listing;
  private final ClassChoice classes;
  private final ObservableList<Option> fields = FXCollections.observableArrayList(NO_GROUPS);
  private final ObjectProperty<@Nullable Option> by = new SimpleObjectProperty<>(NO_GROUPS);
  private final ObservableList<Option> parts = FXCollections.observableArrayList(Option.OF_WHOLE);
  private final ObjectProperty<@Nullable Option> part = new SimpleObjectProperty<>(Option.OF_WHOLE);
  private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Empty>> empty =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final IntegerProperty tab = new SimpleIntegerProperty();
  private final Pictures pictures;
  private final Pairing pairing;
  private @Nullable Pointing pointing;
  private Consumer<Target> go = target -> {};

  public SurveyViewModel(Desk desk, Trail trail) {
    this.desk = desk;
    following = new Following(desk, this::read);
    this.trail = trail;
    listing = new Listing<>(this::describe, () -> tab.set(Part.MEANS.ordinal()));
    classes = new ClassChoice(desk, this::describe);
    pictures = new Pictures(desk, listing.chosen()::get, tab::get, refused::set);
    pairing = new Pairing(desk, sheet::get, this::refuse, this::describe);
    by.subscribe((before, now) -> describe());
    part.subscribe((before, now) -> describe());
  }

  /** Who goes to another screen. */
  public void onGo(Consumer<Target> listener) {
    go = listener;
  }

  /**
   * The screen is shown: reads where study or place are others than before and whenever they
   * change, until the subscription is ended.
   */
  public Subscription shown() {
    return following.look();
  }

  private void read() {
    var place = desk.place().get();
    desk.read(
        "surveys",
        study -> Reading.list(study, place),
        this::list,
        refusal -> list(new Reading.Listed(List.of(), List.of(NO_GROUPS))));
  }

  private void list(Reading.Listed listed) {
    Option group = by.get();
    // The same list again would make a drop-down forget what is chosen.
    if (!fields.equals(listed.fields())) {
      fields.setAll(listed.fields());
    }
    by.set(group != null && fields.contains(group) ? group : NO_GROUPS);
    listing.show(listed.surveys());
  }

  private void describe() {
    if (listing.all().isEmpty()) {
      show(Reading.nothing());
    }
    listing.current().ifPresent(this::describe);
  }

  private void describe(Survey survey) {
    Option group = by.get();
    Option meant = part.get();
    Reading.Asked asked =
        new Reading.Asked(
            survey,
            new DescribeCheck.Wanted(
                classes.named(survey.code()),
                List.of(),
                group == null || group.id().isEmpty() ? null : group.id(),
                Map.of(),
                pairing.atMiddle()),
            classes.putsAside(survey.code()),
            meant == null ? Option.WHOLE : meant.id(),
            desk.place().get());
    desk.read(
        "survey",
        study -> Reading.describe(study, asked),
        described -> show(described, asked),
        refusal -> show(Reading.refused(refusal.phrase())));
  }

  /** Beside the results; what was told of a picture is over. */
  private void refuse(Optional<Phrase> why) {
    pictures.forget();
    refused.set(why);
  }

  private void show(Reading.Described described, Reading.Asked asked) {
    show(described);
    KeptClasses kept = described.kept();
    if (pointing != null && kept != null) {
      classes.shown(
          new ClassChoice.Shown(
              asked.survey().code(), pointing.scale(), described.numberFormat(), kept));
    }
  }

  private void show(Reading.Described described) {
    pointing = described.pointing();
    refused.set(Optional.empty());
    empty.set(Optional.ofNullable(described.empty()));
    sheet.set(Optional.ofNullable(described.sheet()));
    sheet.get().map(Sheet::parts).ifPresent(this::parts);
    boolean ours =
        trail.path().get().stream().limit(1).anyMatch(f -> f.id().startsWith("describe/"));
    if (ours) {
      trail.renew(id -> Optional.ofNullable(pointing).flatMap(p -> p.find(id)));
    }
  }

  /** The same list again would make a drop-down forget what is chosen. */
  private void parts(List<Option> now) {
    if (!parts.equals(now)) {
      Option before = part.get();
      parts.setAll(now);
      part.set(before != null && parts.contains(before) ? before : Option.OF_WHOLE);
    }
  }

  /** The figure in a cell of one of the tables shown; empty where words stand. */
  public Optional<Figure> figure(Table table, int at, int column) {
    Pointing shown = pointing;
    return shown == null ? Optional.empty() : shown.at(table, at, column);
  }

  /** Shows the means of the instrument whose answers are meant; false where none is named. */
  public boolean reveal(Source source) {
    return listing.reveal(source);
  }

  /** Items with their twins, and the cross-hairs. */
  Pairing pairing() {
    return pairing;
  }

  Pictures pictures() {
    return pictures;
  }

  /** Goes where something has to be entered first. */
  public void goNext() {
    empty.get().ifPresent(e -> go.accept(e.next()));
  }

  void go(Target target) {
    go.accept(target);
  }

  ObservableList<Survey> surveys() {
    return listing.all();
  }

  ObjectProperty<@Nullable Survey> chosen() {
    return listing.chosen();
  }

  /** Into which classes means fall. */
  ClassChoice classes() {
    return classes;
  }

  /** What respondents may be grouped by, first by nothing. */
  ObservableList<Option> fields() {
    return fields;
  }

  ObjectProperty<@Nullable Option> by() {
    return by;
  }

  /** What of the groups may be shown: the whole, every dimension, or one of them. */
  ObservableList<Option> parts() {
    return parts;
  }

  ObjectProperty<@Nullable Option> part() {
    return part;
  }

  /** The description; empty before the first one and where there is nothing to describe. */
  ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** What is said where there is nothing to describe. */
  ReadOnlyObjectProperty<Optional<Empty>> empty() {
    return empty.getReadOnlyProperty();
  }

  /** Why it could not be done. */
  ReadOnlyObjectProperty<Optional<Phrase>> refused() {
    return refused.getReadOnlyProperty();
  }

  /** Which part is shown, by its place. */
  IntegerProperty tab() {
    return tab;
  }

  Trail trail() {
    return trail;
  }
}
