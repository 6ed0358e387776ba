package neraca.ui.instrument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The items that are left out of each instrument, and the way back to what was chosen before. */
final class Choices {
  /**
   * @param revision of the study when it was left; a later change of the study is undone first
   */
  private record Step(Set<String> leftOut, long revision) {}

  private final Supplier<@Nullable Instrument> chosen;
  private final LongSupplier revision;
  private final Runnable changed;
  private final Map<String, Set<String>> leftOut = new HashMap<>();
  private final Map<String, Deque<Step>> past = new HashMap<>();

  /**
   * @param chosen the instrument that is meant
   * @param revision of the study
   * @param changed hears of every other choice
   */
  Choices(Supplier<@Nullable Instrument> chosen, LongSupplier revision, Runnable changed) {
    this.chosen = chosen;
    this.revision = revision;
    this.changed = changed;
  }

  private String key() {
    Instrument instrument = chosen.get();
    return instrument == null ? "" : instrument.key();
  }

  /** Codes of the items left out. */
  Set<String> leftOut() {
    return leftOut.getOrDefault(key(), Set.of());
  }

  /** Leaves the item out, or takes it back. */
  void toggle(String item) {
    Set<String> now = new TreeSet<>(leftOut());
    if (!now.remove(item)) {
      now.add(item);
    }
    leaveOut(now);
  }

  /** Leaves exactly these out. */
  void leaveOut(Set<String> now) {
    if (!now.equals(leftOut())) {
      Step before = new Step(leftOut(), revision.getAsLong());
      past.computeIfAbsent(key(), key -> new ArrayDeque<>()).push(before);
      leftOut.put(key(), Set.copyOf(now));
      changed.run();
    }
  }

  /** Takes every item back. */
  void useAll() {
    leaveOut(Set.of());
  }

  /** Whether the last thing done was another choice of items of this instrument. */
  boolean canTakeBack() {
    Deque<Step> steps = past.get(key());
    return steps != null && !steps.isEmpty() && steps.element().revision() == revision.getAsLong();
  }

  /** The choice before the last; false where there is none, or the study changed since. */
  boolean takeBack() {
    Deque<Step> steps = past.get(key());
    if (steps == null || !canTakeBack()) {
      return false;
    }
    leftOut.put(key(), steps.pop().leftOut());
    changed.run();
    return true;
  }
}
