package neraca.ui.questionnaires;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import neraca.model.Dimension;
import neraca.model.Entity;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.ScaleLabel;
import neraca.model.score.Indicator;
import neraca.work.Answered;
import neraca.work.Edit;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;

/**
 * What the study holds of its questionnaires, in order; an edit can be seen in it before the file
 * has taken it, so that typing never waits.
 *
 * @param indicators of scorecards, some of which name a questionnaire
 */
record Holdings(
    List<Questionnaire> questionnaires,
    List<ScaleLabel> labels,
    List<Dimension> dimensions,
    List<Item> items,
    List<Indicator> indicators,
    Map<UUID, Answered> answered) {
  static final Holdings NONE =
      new Holdings(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

  static Holdings of(Study study) {
    Map<UUID, Answered> answered = new HashMap<>();
    List<Questionnaire> questionnaires = study.all(Questionnaire.class);
    questionnaires.forEach(q -> answered.put(q.uuid(), Answered.of(study, q)));
    return new Holdings(
        questionnaires,
        study.all(ScaleLabel.class),
        study.all(Dimension.class),
        study.all(Item.class),
        study.all(Indicator.class),
        answered);
  }

  Optional<Questionnaire> questionnaire(UUID uuid) {
    return find(questionnaires, uuid);
  }

  Optional<Item> item(UUID uuid) {
    return find(items, uuid);
  }

  Optional<Dimension> dimension(@Nullable UUID uuid) {
    return uuid == null ? Optional.empty() : find(dimensions, uuid);
  }

  Optional<ScaleLabel> label(UUID questionnaire, int value) {
    return labels.stream()
        .filter(l -> l.questionnaire().equals(questionnaire) && l.value() == value)
        .findFirst();
  }

  List<Item> itemsOf(UUID questionnaire) {
    return items.stream().filter(i -> i.questionnaire().equals(questionnaire)).toList();
  }

  /** The wider dimensions, or the parts of one. */
  List<Dimension> siblings(UUID questionnaire, @Nullable UUID parent) {
    return dimensions.stream()
        .filter(d -> d.questionnaire().equals(questionnaire) && same(d.parent(), parent))
        .toList();
  }

  private static boolean same(@Nullable UUID one, @Nullable UUID other) {
    return one == null ? other == null : one.equals(other);
  }

  /** Every dimension, each followed by its parts. */
  List<Dimension> tree(UUID questionnaire) {
    List<Dimension> tree = new ArrayList<>();
    grow(tree, questionnaire, null);
    return tree;
  }

  private void grow(List<Dimension> tree, UUID questionnaire, @Nullable UUID parent) {
    for (Dimension dimension : siblings(questionnaire, parent)) {
      tree.add(dimension);
      grow(tree, questionnaire, dimension.uuid());
    }
  }

  Answered answeredOf(UUID questionnaire) {
    return answered.getOrDefault(questionnaire, Answered.NOTHING);
  }

  /** What stands when the edit is made. */
  Holdings after(Edit edit) {
    if (edit instanceof Edit.Several several) {
      Holdings now = this;
      for (Edit part : several.edits()) {
        now = now.after(part);
      }
      return now;
    }
    if (edit instanceof Edit.Put put) {
      return with(put.row());
    }
    return edit instanceof Edit.Remove remove ? without(remove.uuid()) : this;
  }

  private Holdings with(Entity row) {
    return new Holdings(
        put(questionnaires, row, Questionnaire.class, Questionnaire::position),
        put(labels, row, ScaleLabel.class, ScaleLabel::value),
        put(dimensions, row, Dimension.class, Dimension::position),
        put(items, row, Item.class, Item::position),
        put(indicators, row, Indicator.class, i -> 0),
        answered);
  }

  private Holdings without(UUID gone) {
    return new Holdings(
        drop(questionnaires, gone, q -> q),
        drop(labels, gone, l -> l),
        drop(
            dimensions,
            gone,
            d ->
                gone.equals(d.parent())
                    ? new Dimension(
                        d.uuid(), d.questionnaire(), null, d.code(), d.position(), d.name())
                    : d),
        drop(items, gone, i -> gone.equals(i.dimension()) ? ItemChanges.inDimension(i, null) : i),
        indicators,
        answered);
  }

  private static <E extends Entity> Optional<E> find(List<E> rows, UUID uuid) {
    return rows.stream().filter(row -> row.uuid().equals(uuid)).findFirst();
  }

  private static <E extends Entity> List<E> put(
      List<E> rows, Entity row, Class<E> kind, ToIntFunction<E> position) {
    if (!kind.isInstance(row)) {
      return rows;
    }
    List<E> changed = new ArrayList<>();
    rows.forEach(r -> changed.add(r.uuid().equals(row.uuid()) ? kind.cast(row) : r));
    if (find(rows, row.uuid()).isEmpty()) {
      changed.add(kind.cast(row));
    }
    changed.sort(Comparator.comparingInt(position)); // stable
    return changed;
  }

  private static <E extends Entity> List<E> drop(List<E> rows, UUID gone, UnaryOperator<E> left) {
    return rows.stream().filter(row -> !row.uuid().equals(gone)).map(left).toList();
  }
}
