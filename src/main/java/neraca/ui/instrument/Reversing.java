package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.Item;
import neraca.model.result.Phrase;
import neraca.ui.desk.Desk;
import neraca.work.Edit;

/** Declares items scored the other way round, when the user says so. */
final class Reversing {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Reversing(Desk desk) {
    this.desk = desk;
  }

  /** These items of what was read, or no longer so; one step to undo. */
  void reverse(Held held, List<String> codes) {
    if (codes.isEmpty() || desk.readOnly()) {
      return;
    }
    refusal.set(Optional.empty());
    List<Edit> edits =
        held.named(codes).stream().<Edit>map(item -> new Edit.Put(reversed(item))).toList();
    desk.edit(
        new Edit.Several(
            Phrase.of("test.edit.reverse").with("items", String.join(", ", codes)), edits),
        () -> {},
        refused -> refusal.set(Optional.of(refused.phrase())));
  }

  private static Item reversed(Item item) {
    return new Item(
        item.uuid(),
        item.questionnaire(),
        item.dimension(),
        item.code(),
        item.position(),
        item.statement(),
        !item.reversed(),
        item.importance());
  }

  /** Why it was not done. */
  ReadOnlyObjectProperty<Optional<Phrase>> refusal() {
    return refusal.getReadOnlyProperty();
  }
}
