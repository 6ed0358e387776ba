package neraca.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import neraca.model.result.Phrase;

/** What can be undone and done again in this session. */
final class History {
  /**
   * Together the steps to undo hold at most so many rows and answers; the last step always stays.
   */
  private final int most;

  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();
  private int held;

  History(int most) {
    this.most = most;
  }

  /** An edit that was made: its name and what takes it back. */
  record Step(Phrase name, List<Edit> inverse) {}

  Optional<Step> lastDone() {
    return Optional.ofNullable(undo.peek());
  }

  Optional<Step> lastUndone() {
    return Optional.ofNullable(redo.peek());
  }

  /** A new edit: what was undone before it cannot be done again. */
  void made(Step step) {
    redo.clear();
    push(step);
  }

  /** The last step was taken back. */
  void undone(Step again) {
    held -= undo.pop().inverse().size();
    redo.push(again);
  }

  /** The last step that was taken back was made again. */
  void redone(Step back) {
    redo.pop();
    push(back);
  }

  private void push(Step step) {
    undo.push(step);
    held += step.inverse().size();
    while (held > most && undo.size() > 1) {
      held -= undo.removeLast().inverse().size();
    }
  }
}
