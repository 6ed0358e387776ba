package neraca.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import neraca.model.Entity;
import neraca.model.Response;
import neraca.store.Entry;
import neraca.store.Kept;
import neraca.store.StudyFile;

/**
 * An edit that has been made.
 *
 * @param inverse edits that, in this order, make the data what they were
 * @param touched kinds of rows that changed; empty when nothing did
 */
record Applied(List<Edit> inverse, Set<Class<? extends Entity>> touched) {
  private static final Applied NOTHING = new Applied(List.of(), Set.of());

  /** Makes an edit within the file's transaction. */
  static Applied to(StudyFile file, Edit edit) {
    if (edit instanceof Edit.Put put) {
      return put(file, put.row());
    } else if (edit instanceof Edit.Fill fill) {
      return fill(file, fill);
    } else if (edit instanceof Edit.Remove remove) {
      return remove(file, remove);
    } else if (edit instanceof Edit.Answer answer) {
      return answer(file, answer);
    }
    return several(file, ((Edit.Several) edit).edits());
  }

  static Applied several(StudyFile file, List<Edit> edits) {
    List<Edit> inverse = new ArrayList<>();
    Set<Class<? extends Entity>> touched = new LinkedHashSet<>();
    for (Edit edit : edits) {
      Applied applied = to(file, edit);
      for (int i = applied.inverse().size() - 1; i >= 0; i--) {
        inverse.add(applied.inverse().get(i));
      }
      touched.addAll(applied.touched());
    }
    Collections.reverse(inverse);
    return new Applied(inverse, touched);
  }

  private static <E extends Entity> Applied put(StudyFile file, E row) {
    Optional<E> before = file.put(row);
    if (before.isPresent() && before.get().equals(row)) {
      return NOTHING;
    }
    Edit inverse =
        before.isPresent()
            ? new Edit.Put(before.get())
            : new Edit.Remove(row.getClass(), row.uuid());
    return new Applied(List.of(inverse), Set.of(row.getClass()));
  }

  private static Applied fill(StudyFile file, Edit.Fill fill) {
    Optional<Kept> before = file.fill(fill.response(), fill.sheet());
    if (before.equals(Optional.of(new Kept(fill.response(), fill.sheet())))) {
      return NOTHING;
    }
    Edit inverse =
        before
            .map(Applied::again)
            .orElseGet(() -> new Edit.Remove(Response.class, fill.response().uuid()));
    return new Applied(List.of(inverse), Set.of(Response.class));
  }

  private static Applied remove(StudyFile file, Edit.Remove remove) {
    List<Kept> kept = file.remove(remove.kind(), remove.uuid());
    Set<Class<? extends Entity>> touched = new LinkedHashSet<>();
    kept.forEach(k -> touched.add(k.row().getClass()));
    return new Applied(kept.stream().map(Applied::again).toList(), touched);
  }

  private static Edit again(Kept kept) {
    return kept.answers() != null && kept.row() instanceof Response response
        ? new Edit.Fill(response, kept.answers())
        : new Edit.Put(kept.row());
  }

  private static Applied answer(StudyFile file, Edit.Answer edit) {
    Entry entry = new Entry(edit.mark(), edit.raw());
    Entry before = file.answer(edit.response(), edit.item(), entry);
    return before.equals(entry)
        ? NOTHING
        : new Applied(
            List.of(new Edit.Answer(edit.response(), edit.item(), before.mark(), before.raw())),
            Set.of(Response.class));
  }
}
