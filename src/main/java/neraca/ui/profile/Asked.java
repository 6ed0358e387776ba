package neraca.ui.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import neraca.model.Entity;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileForm;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.work.Edit;
import neraca.work.Study;

/**
 * What the study asks and what respondents said; an edit can be seen in it before the file has
 * taken it, so that typing never waits.
 *
 * @param numberFormat in which bounds of numbers are typed
 */
record Asked(ProfileForm form, List<ProfileValue> values, String numberFormat) {
  static final Asked NOTHING = new Asked(ProfileForm.NONE, List.of(), "id");

  static Asked of(Study study) {
    return new Asked(
        study.profileForm(), study.all(ProfileValue.class), study.info().numberFormat());
  }

  List<ProfileValue> valuesOf(ProfileField field) {
    return values.stream()
        .filter(v -> v.field().equals(field.uuid()) && !v.value().isEmpty())
        .toList();
  }

  /** What stands when the edit is made. */
  Asked after(Edit edit) {
    if (edit instanceof Edit.Several several) {
      Asked now = this;
      for (Edit part : several.edits()) {
        now = now.after(part);
      }
      return now;
    }
    if (edit instanceof Edit.Put put) {
      return new Asked(
          new ProfileForm(
              put(form.fields(), put.row(), ProfileField.class, ProfileField::position),
              put(form.levels(), put.row(), ProfileLevel.class, ProfileLevel::position),
              put(form.bounds(), put.row(), ProfileBound.class, bound -> 0)),
          put(values, put.row(), ProfileValue.class, value -> 0),
          numberFormat);
    }
    return edit instanceof Edit.Remove remove ? without(remove.uuid()) : this;
  }

  private Asked without(UUID gone) {
    return new Asked(
        new ProfileForm(
            form.fields().stream().filter(f -> !f.uuid().equals(gone)).toList(),
            form.levels().stream()
                .filter(l -> !l.uuid().equals(gone) && !l.field().equals(gone))
                .toList(),
            form.bounds().stream()
                .filter(b -> !b.uuid().equals(gone) && !b.field().equals(gone))
                .toList()),
        values.stream().filter(v -> !v.field().equals(gone)).toList(),
        numberFormat);
  }

  private static <E extends Entity> List<E> put(
      List<E> rows, Entity row, Class<E> kind, ToIntFunction<E> position) {
    if (!kind.isInstance(row)) {
      return rows;
    }
    List<E> changed = new ArrayList<>(rows);
    int at = rows.stream().map(Entity::uuid).toList().indexOf(row.uuid());
    if (at < 0) {
      changed.add(kind.cast(row));
    } else {
      changed.set(at, kind.cast(row));
    }
    changed.sort(Comparator.comparingInt(position)); // stable
    return changed;
  }
}
