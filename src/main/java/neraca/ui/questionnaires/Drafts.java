package neraca.ui.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import neraca.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that are still to be made. One is always open to be typed into; others are
 * rows the study did not take, which keep their place and what was typed.
 */
final class Drafts {
  private final List<Draft> refused = new ArrayList<>();
  private Draft open = new Draft(Desk.newUuid(), null);

  List<Draft> all() {
    List<Draft> all = new ArrayList<>(refused);
    all.add(open);
    return all;
  }

  Draft open() {
    return open;
  }

  Optional<Draft> find(UUID uuid) {
    return all().stream().filter(draft -> draft.uuid().equals(uuid)).findFirst();
  }

  void openBelow(@Nullable UUID row) {
    open = new Draft(open.uuid(), row == null ? null : above(row));
  }

  /** The row of the study that a row stands below where it is a draft, else the row itself. */
  @Nullable UUID above(UUID row) {
    Optional<Draft> draft = find(row);
    return draft.isPresent() ? draft.get().below() : row;
  }

  /** The row was typed; the next one opens, below it where it stood between others. */
  void take(Draft draft) {
    if (draft.equals(open)) {
      open = new Draft(Desk.newUuid(), draft.below() == null ? null : draft.uuid());
    }
    refused.remove(draft);
  }

  /** The study did not take the row. */
  void giveBack(Draft draft) {
    refused.add(draft);
  }

  void clear() {
    refused.clear();
    openBelow(null);
  }

  /**
   * A row that is still to be made: typing into it makes it.
   *
   * @param uuid what the row will be called
   * @param below the row it will stand below; null for the end
   */
  record Draft(UUID uuid, @Nullable UUID below) {}
}
