package neraca.ui.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.ui.desk.Desk;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.IndicatorSources;
import neraca.work.ScorecardDraft;
import org.jspecify.annotations.Nullable;

/** What a person changes of a scorecard's rows: at once, or in a form that one edit keeps. */
public final class CardChanges {
  private static final List<String> USUAL =
      List.of("financial", "customer", "internal_process", "learning_growth");

  private final Desk desk;
  private final ScorecardViewModel model;
  private final ReadOnlyObjectWrapper<@Nullable IndicatorForm> indicatorForm =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable PerspectivesForm> perspectivesForm =
      new ReadOnlyObjectWrapper<>();

  CardChanges(Desk desk, ScorecardViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  /** The open form of an indicator; null where none is open. */
  public ReadOnlyObjectProperty<@Nullable IndicatorForm> indicatorForm() {
    return indicatorForm.getReadOnlyProperty();
  }

  /** The open form of the perspectives; null where it is not open. */
  public ReadOnlyObjectProperty<@Nullable PerspectivesForm> perspectivesForm() {
    return perspectivesForm.getReadOnlyProperty();
  }

  public BooleanBinding hasForm() {
    return Bindings.isNotNull(indicatorForm).or(Bindings.isNotNull(perspectivesForm));
  }

  /** Makes a scorecard with the four usual perspectives. */
  public void begin() {
    List<ScorecardDraft.Part> parts =
        USUAL.stream().map(part -> new ScorecardDraft.Part(part, usual(part))).toList();
    ScorecardDraft.Part main = new ScorecardDraft.Part("main", usual("main"));
    desk.edit(
        ScorecardDraft.of(Phrase.of("card.edit.begin"), main, parts), () -> {}, this::refused);
  }

  private static Words usual(String part) {
    return WordsDraft.ours(Phrase.of("card.usual." + part));
  }

  /** Opens the form of what is selected: an indicator, or the perspectives. */
  public void edit() {
    Rows now = model.rows();
    if (now == null || !model.mayChange()) {
      return;
    }
    Optional<ShownIndicator> shown = model.indicator();
    if (shown.isPresent()) {
      open(now, new IndicatorForm(now, shown.get().group(), shown.get().row()));
    } else {
      editPerspectives();
    }
  }

  public void editPerspectives() {
    Rows now = model.rows();
    if (now != null && model.mayChange()) {
      indicatorForm.set(null);
      perspectivesForm.set(new PerspectivesForm(now));
    }
  }

  /** Opens the form of a new indicator in the selected perspective, else in the first. */
  public void add() {
    Rows now = model.rows();
    if (now == null || !model.mayChange()) {
      return;
    }
    Optional<ScoreGroup> selectedGroup =
        now.groupsIn(null).stream()
            .filter(g -> g.uuid().equals(model.selected().get().perspective()))
            .findFirst();
    Optional<ScoreGroup> group =
        model
            .indicator()
            .map(ShownIndicator::group)
            .or(() -> selectedGroup)
            .or(() -> now.groupsIn(null).stream().findFirst());
    if (group.isEmpty()) {
      editPerspectives();
    } else {
      open(now, new IndicatorForm(now, group.get(), null));
    }
  }

  private void open(Rows now, IndicatorForm form) {
    model.say(null);
    perspectivesForm.set(null);
    indicatorForm.set(form);
    Optional<Choice> here = now.place();
    if (here.isEmpty()) {
      form.refusals().add(Refusals.FORM, Phrase.of("card.refused.no_place"));
      return;
    }
    desk.read(
        "scorecard-sources",
        study -> IndicatorSources.of(study, here.get()),
        form::offer,
        refusal -> form.refusals().add(Refusals.FORM, refusal.phrase()));
  }

  /** Keeps what stands in the open form; it closes when that is safe in the file. */
  public void save() {
    IndicatorForm indicator = indicatorForm.get();
    PerspectivesForm perspectives = perspectivesForm.get();
    if (indicator != null) {
      indicator.save(desk, row -> saved(row));
    } else if (perspectives != null) {
      perspectives.save(desk, this::close);
    }
  }

  private void saved(Indicator row) {
    close();
    model.selectRow(row.uuid());
  }

  /** Leaves the open form; nothing of it is kept. */
  public void close() {
    indicatorForm.set(null);
    perspectivesForm.set(null);
  }

  /** Removes the selected indicator; undo brings it back. */
  public void remove() {
    if (!model.mayChange()) {
      return;
    }
    model
        .indicator()
        .ifPresent(
            shown -> {
              Edit remove = new Edit.Remove(Indicator.class, shown.row().uuid());
              Phrase name = Phrase.of("card.edit.remove_indicator", "name", shown.name());
              desk.edit(new Edit.Several(name, List.of(remove)), () -> {}, this::refused);
            });
  }

  /**
   * Moves the selected indicator among those of its group.
   *
   * @param step -1 up, 1 down
   */
  public void move(int step) {
    Rows now = model.rows();
    Optional<ShownIndicator> shown = model.indicator();
    if (now == null || !model.mayChange() || shown.isEmpty()) {
      return;
    }
    List<Indicator> order = new ArrayList<>(now.indicatorsIn(shown.get().group().uuid()));
    int at = order.indexOf(shown.get().row());
    if (at < 0 || at + step < 0 || at + step >= order.size()) {
      return;
    }
    Collections.swap(order, at, at + step);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).position() != i) {
        edits.add(new Edit.Put(Rows.at(order.get(i), i)));
      }
    }
    Phrase name = Phrase.of("card.edit.move_indicator", "name", shown.get().name());
    desk.edit(new Edit.Several(name, edits), () -> {}, this::refused);
  }

  private void refused(Refusal refusal) {
    model.say(refusal.phrase());
  }
}
