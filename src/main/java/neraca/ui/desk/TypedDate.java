package neraca.ui.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as it is typed: 31/5/2018, 31-05-2018, 31.5.2018 or 2018-05-31. */
public final class TypedDate {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

  private TypedDate() {}

  /** The day; empty where the text is none, such as 31/2/2018. */
  public static Optional<LocalDate> parse(String text) {
    String typed = text.strip();
    Matcher dayFirst = DAY_FIRST.matcher(typed);
    try {
      return Optional.of(
          dayFirst.matches()
              ? LocalDate.of(whole(dayFirst, 3), whole(dayFirst, 2), whole(dayFirst, 1))
              : LocalDate.parse(typed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int whole(Matcher typed, int group) {
    return Integer.parseInt(typed.group(group));
  }

  /** The day as {@link #parse} reads it: 31/05/2018. */
  public static String write(LocalDate day) {
    return String.format(
        java.util.Locale.ROOT,
        "%02d/%02d/%04d",
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear());
  }
}
