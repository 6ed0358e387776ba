package neraca.ui.overview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import neraca.model.result.Phrase;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Following;
import neraca.ui.desk.Target;
import neraca.ui.kit.Trail;
import neraca.work.Choice;
import neraca.work.Study;
import neraca.work.StudyOverview;

/** What the study says and holds, what needs attention, and the ways to go there. */
public final class OverviewViewModel {
  private final Desk desk;
  private final Trail trail;
  private final ReadOnlyObjectWrapper<Optional<Picture>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Following following;
  private Consumer<Target> go = target -> {};

  public OverviewViewModel(Desk desk, Trail trail) {
    this.desk = desk;
    this.trail = trail;
    following = new Following(desk, this::read);
  }

  /** Who goes to another screen, and there to the row that is meant. */
  public void onGo(Consumer<Target> listener) {
    go = listener;
  }

  /**
   * The screen is shown: reads when study or place are others than before, now and later, until the
   * subscription is ended.
   */
  public Subscription shown() {
    return following.look();
  }

  private void read() {
    Choice place = desk.place().get();
    desk.read(
        "overview",
        study -> Read.of(StudyOverview.of(study, narrowed(study, place))),
        this::show,
        refused -> {
          picture.set(Optional.empty());
          refusal.set(Optional.of(refused.phrase()));
        });
  }

  /** One business and one period, where the study has any: a verdict is of one place. */
  private static Choice narrowed(Study study, Choice place) {
    return new Choice(
        Desk.business(study, place).map(b -> b.code()).orElse(place.business()),
        Desk.period(study, place).map(p -> p.code()).orElse(place.period()));
  }

  /** What was read, and how it looks. */
  private record Read(StudyOverview study, Picture picture) {
    static Read of(StudyOverview study) {
      return new Read(study, new Painting(study).picture());
    }
  }

  private void show(Read read) {
    refusal.set(Optional.empty());
    picture.set(Optional.of(read.picture()));
    if (trail.isOpen()) {
      trail.renew(id -> Painting.find(read.study(), id));
    }
  }

  void go(Target target) {
    go.accept(target);
  }

  /** Opens the next step. */
  public void goNext() {
    picture.get().ifPresent(p -> go(p.next().target()));
  }

  /** What there is to show; empty before it is read and where it cannot be. */
  ReadOnlyObjectProperty<Optional<Picture>> picture() {
    return picture.getReadOnlyProperty();
  }

  /** Why nothing can be shown. */
  ReadOnlyObjectProperty<Optional<Phrase>> refusal() {
    return refusal.getReadOnlyProperty();
  }

  Trail trail() {
    return trail;
  }
}
