package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.Item;
import neraca.model.result.Phrase;
import neraca.ui.desk.Desk;
import neraca.work.Edit;
import org.jspecify.annotations.Nullable;

/** Declares items scored the other way round, when the user says so. */
final class Reversing {
  private final Desk desk;
  private final Supplier<@Nullable Held> read;
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param read what was read of the study
   */
  Reversing(Desk desk, Supplier<@Nullable Held> read) {
    this.desk = desk;
    this.read = read;
  }

  /** These items, or no longer so; one step to undo. */
  void reverse(List<String> codes) {
    Held held = read.get();
    if (held == null || codes.isEmpty() || desk.readOnly()) {
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
