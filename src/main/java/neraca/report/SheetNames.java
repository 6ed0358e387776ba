package neraca.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets as Excel takes them: at most 31 characters, without some marks, each once. */
final class SheetNames {
  private static final int MOST = 31;
  private final Set<String> taken = new HashSet<>();

  SheetNames() {
    // Excel keeps this name for itself.
    taken.add("history");
  }

  /** A free name like this one. */
  String next(String wanted) {
    String safe = WorkbookUtil.createSafeSheetName(wanted.strip(), ' ').strip();
    String name = safe;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = " (" + i + ")";
      name = safe.substring(0, Math.min(safe.length(), MOST - number.length())).strip() + number;
    }
    return name;
  }
}
