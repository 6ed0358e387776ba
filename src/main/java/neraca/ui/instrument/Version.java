package neraca.ui.instrument;

import java.util.Set;

/** A choice of items that was kept to be compared, and why. */
record Version(String reason, Set<String> leftOut) {
  Version {
    leftOut = Set.copyOf(leftOut);
  }
}
