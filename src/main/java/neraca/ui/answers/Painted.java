package neraca.ui.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands on the canvas, so that only what differs is painted again. */
final class Painted {
  static final int HEAD = -1;
  static final int FOOT = -2;

  private List<Object> frame = List.of();
  private final Map<Integer, String> parts = new HashMap<>();

  /** Whether anything is different that everything depends on; then nothing else is known. */
  boolean isNew(Object... all) {
    List<Object> now = List.of(all);
    if (now.equals(frame)) {
      return false;
    }
    frame = now;
    parts.clear();
    return true;
  }

  /** Whether this part looks different now: a line of the screen, the head or the foot. */
  boolean isNew(int part, String look) {
    return !look.equals(parts.put(part, look));
  }
}
