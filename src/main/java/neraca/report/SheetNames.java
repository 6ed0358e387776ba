package neraca.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets as Excel takes them: at most 31 characters, without some marks, each once. */
final class SheetNames {
  private static final int MOST = 31;
  private static final String BETWEEN = " · ";

  /** A place takes no more of a name than this. */
  private static final int OF_PLACE = 17;

  private final Set<String> taken = new HashSet<>();

  SheetNames() {
    // Excel keeps this name for itself.
    taken.add("history");
  }

  /** A free name like this one. */
  String next(String wanted) {
    return next(wanted, "");
  }

  /**
   * A free name like this one, in which the place is kept where the name is cut off.
   *
   * @param place empty for none
   */
  String next(String wanted, String place) {
    String safe = WorkbookUtil.createSafeSheetName(wanted.strip(), ' ').strip();
    String at =
        place.isBlank()
            ? ""
            : BETWEEN + cut(WorkbookUtil.createSafeSheetName(place.strip(), ' '), OF_PLACE);
    String name = cut(safe, MOST - at.length()) + at;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String end = at + " (" + i + ")";
      name = cut(safe, MOST - end.length()) + end;
    }
    return name;
  }

  private static String cut(String name, int most) {
    return name.substring(0, Math.min(name.length(), most)).strip();
  }
}
