package neraca.ui.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A date as a person types it: {@code 31-05-2018}, also with points or strokes, the day always
 * first, or {@code 2018-05-31}. Nothing is a date that is not known; a year has four digits.
 */
final class TypedDate {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final DateTimeFormatter INDONESIAN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  private TypedDate() {}

  /**
   * @return null where nothing was typed
   * @throws Refusal where it is no day of the calendar, with how to write one
   */
  static @Nullable LocalDate parse(String typed, String numberFormat) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      Matcher day = DAY_FIRST.matcher(text);
      if (day.matches()) {
        return date(day.group(4), day.group(3), day.group(1));
      }
      Matcher year = YEAR_FIRST.matcher(text);
      if (year.matches()) {
        return date(year.group(1), year.group(2), year.group(3));
      }
    } catch (DateTimeException noSuchDay) {
      // refused below, as what is no date at all
    }
    throw new Refusal(
        Phrase.of("ledger.refused.date")
            .with("typed", text)
            .with("example", format(LocalDate.of(2018, 5, 31), numberFormat)));
  }

  /** As it would be typed; an English study writes the year first, which nobody misreads. */
  static String format(@Nullable LocalDate date, String numberFormat) {
    if (date == null) {
      return "";
    }
    return "en".equals(numberFormat) ? date.toString() : INDONESIAN.format(date);
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
