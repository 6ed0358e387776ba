package neraca.ui.card;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.score.Grade;
import neraca.model.score.Scorecard;
import neraca.scorecard.ScorecardResult;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Following;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Trail;
import org.jspecify.annotations.Nullable;

/** The scorecard looked at, what is selected in it, and every change a person can make to it. */
public final class ScorecardViewModel {
  private static final String KEY = "scorecard";

  private final Desk desk;
  private final Trail trail;
  private final Judging judging;
  private final ObservableList<Scorecard> cards = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable ShownCard> card = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Boolean> read = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<Spot> selected = new ReadOnlyObjectWrapper<>(Spot.TOTAL);
  private final ReadOnlyObjectWrapper<Findings> findings =
      new ReadOnlyObjectWrapper<>(Findings.NONE);
  private final ObjectProperty<@Nullable Phrase> message = new SimpleObjectProperty<>();
  private final CardChanges changes;
  private final Following following;
  private String code = "";
  private @Nullable Rows rows;
  private @Nullable ScorecardResult result;
  private @Nullable UUID wanted;

  public ScorecardViewModel(Desk desk, Trail trail) {
    this.desk = desk;
    this.trail = trail;
    judging = new Judging(desk, message::set);
    changes = new CardChanges(desk, this);
    following = new Following(desk, this::readCard);
  }

  /** Reads what has changed, now and later, until the subscription is ended. */
  public Subscription shown() {
    return following.look();
  }

  /** Counts what was found, if anything may have changed it; nobody need look at it. */
  public void count() {
    following.catchUp();
  }

  private void readCard() {
    String asked = code;
    desk.read(
        KEY,
        study -> Reading.of(study, desk.place().get(), asked),
        this::show,
        refusal -> message.set(refusal.phrase()));
  }

  private void show(Reading.Read now) {
    rows = now.rows();
    result = now.result();
    if (rows != null) {
      judging.read(rows.appraisals());
    }
    if (!cards.equals(now.cards())) {
      cards.setAll(now.cards());
    }
    findings.set(result == null ? Findings.NONE : Findings.of(result.notes()));
    card.set(now.card());
    read.set(true);
    keepSelection();
    renewTrail();
  }

  private void keepSelection() {
    ShownCard shown = card.get();
    if (shown == null) {
      selected.set(Spot.TOTAL);
      return;
    }
    UUID sought = wanted;
    wanted = null;
    if (sought != null && find(shown, sought)) {
      return;
    }
    Spot spot = selected.get();
    if (shown.perspective(spot.perspective()).isEmpty()) {
      selected.set(Spot.TOTAL);
    } else if (shown.indicator(spot.indicator()).isEmpty()) {
      selected.set(new Spot(spot.perspective(), null));
    }
  }

  private boolean find(ShownCard shown, UUID sought) {
    for (ShownPerspective perspective : shown.perspectives()) {
      UUID here = perspective.row().uuid();
      boolean inside =
          perspective.indicators().stream().anyMatch(i -> i.row().uuid().equals(sought));
      if (inside || here.equals(sought)) {
        select(new Spot(here, inside ? sought : null));
        return true;
      }
    }
    return false;
  }

  private void renewTrail() {
    ScorecardResult now = result;
    if (trail.isOpen() && now != null) {
      String first = trail.path().get().get(0).id();
      if (now.figure(first).isPresent()) {
        trail.renew(now::figure);
      }
    }
  }

  /** Every scorecard of the study. */
  public ObservableList<Scorecard> cards() {
    return cards;
  }

  /** Null before the first reading and where there is no scorecard. */
  public ReadOnlyObjectProperty<@Nullable ShownCard> card() {
    return card.getReadOnlyProperty();
  }

  /** Whether the study has been read at all. */
  public ReadOnlyObjectProperty<Boolean> read() {
    return read.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Findings> findings() {
    return findings.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Spot> selected() {
    return selected.getReadOnlyProperty();
  }

  /** What is to be said of the last thing tried; null where there is nothing. */
  public ReadOnlyObjectProperty<@Nullable Phrase> message() {
    return message;
  }

  /** The judgement whose reason is asked for. */
  public ReadOnlyObjectProperty<@Nullable Asking> asking() {
    return judging.asking();
  }

  /** What is added, moved, removed and written in forms. */
  public CardChanges changes() {
    return changes;
  }

  @Nullable Rows rows() {
    return rows;
  }

  void say(@Nullable Phrase phrase) {
    message.set(phrase);
  }

  /** Selects an indicator or a group, after the next reading where it is not here yet. */
  void selectRow(UUID uuid) {
    ShownCard shown = card.get();
    if (shown == null || !find(shown, uuid)) {
      wanted = uuid;
    }
  }

  public boolean readOnly() {
    return desk.readOnly();
  }

  /** Looks at another scorecard. */
  public void choose(Scorecard other) {
    if (rows == null || !rows.scorecard().uuid().equals(other.uuid())) {
      code = other.code();
      following.read();
    }
  }

  public void select(Spot spot) {
    message.set(null);
    if (!spot.equals(selected.get())) {
      judging.keepReason();
    }
    selected.set(spot);
    figure().ifPresent(trail::follow);
  }

  public Optional<ShownIndicator> indicator() {
    return Optional.ofNullable(card.get())
        .flatMap(shown -> shown.indicator(selected.get().indicator()));
  }

  /** The way down from the figures shown. */
  public Trail trail() {
    return trail;
  }

  /** The figure of what is selected. */
  public Optional<Figure> figure() {
    ShownCard shown = card.get();
    Spot spot = selected.get();
    if (shown == null) {
      return Optional.empty();
    }
    if (spot.indicator() != null) {
      return indicator().map(ShownIndicator::figure);
    }
    return spot.perspective() == null
        ? Optional.ofNullable(shown.total().figure())
        : shown.perspective(spot.perspective()).map(ShownPerspective::figure);
  }

  /** Takes the figure of what is selected apart. */
  public void trace() {
    figure().ifPresent(trail::open);
  }

  /** Selects what a leaf of a figure names; false where it names nothing of a scorecard. */
  public boolean reveal(Source source) {
    if (!(source instanceof Source.Entry entry)) {
      return false;
    }
    if (!Set.of("scorecard", "score_group", "indicator", "band", "appraisal")
        .contains(entry.table())) {
      return false;
    }
    desk.read(
        KEY + "-reveal",
        study -> Rows.owner(study, entry),
        uuid -> {
          selectRow(uuid);
          following.read();
        },
        refusal -> message.set(refusal.phrase()));
    return true;
  }

  /** Judges the selected indicator; where bands decide, says where to change them. */
  public void grade(Grade grade) {
    Rows now = rows;
    if (now != null && mayChange()) {
      indicator().ifPresent(shown -> judging.grade(now, shown, grade));
    }
  }

  /** Whether anything can be changed; where not, it is said. */
  boolean mayChange() {
    if (readOnly()) {
      message.set(Phrase.of("card.read_only"));
    }
    return !readOnly();
  }

  public void keepReason() {
    judging.keepReason();
  }

  public void leaveReason() {
    judging.leaveReason();
  }
}
