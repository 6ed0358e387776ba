package neraca.ui.welcome;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.Period;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.ui.desk.TypedDate;

/** A period as it is typed; its name follows the days until somebody writes another. */
public final class PeriodViewModel {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final double DAYS_A_MONTH = 365.25 / 12;

  private final StringProperty name = new SimpleStringProperty();
  private final StringProperty starts = new SimpleStringProperty();
  private final StringProperty ends = new SimpleStringProperty();
  private final ObjectProperty<Optional<Phrase>> wrong =
      new SimpleObjectProperty<>(Optional.empty());
  private Words suggested = Words.NONE;

  /** Suggests the month that holds this day. */
  public PeriodViewModel(LocalDate day) {
    starts.set(TypedDate.write(day.withDayOfMonth(1)));
    ends.set(TypedDate.write(day.withDayOfMonth(day.lengthOfMonth())));
    suggest();
    starts.subscribe((before, now) -> suggest());
    ends.subscribe((before, now) -> suggest());
    name.subscribe(text -> wrong.set(Optional.empty()));
  }

  public StringProperty name() {
    return name;
  }

  /** First day as typed. */
  public StringProperty starts() {
    return starts;
  }

  /** Last day as typed; it belongs to the period. */
  public StringProperty ends() {
    return ends;
  }

  /** What has to be corrected; empty until {@link #period} found something. */
  public ObjectProperty<Optional<Phrase>> wrong() {
    return wrong;
  }

  private void suggest() {
    boolean followed = name.getValueSafe().isBlank() || name.get().equals(suggested.id());
    Optional<LocalDate> first = TypedDate.parse(starts.get());
    Optional<LocalDate> last = TypedDate.parse(ends.get());
    if (first.isPresent() && last.isPresent()) {
      suggested = called(first.get(), last.get());
      if (followed) {
        name.set(suggested.id());
      }
    }
    wrong.set(Optional.empty());
  }

  private static Words called(LocalDate first, LocalDate last) {
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    boolean one = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
    if (year) {
      return Words.of(String.valueOf(first.getYear()));
    }
    return new Words(
        called(first, last, one, INDONESIAN), called(first, last, one, Locale.ENGLISH));
  }

  private static String called(LocalDate first, LocalDate last, boolean one, Locale language) {
    return one ? month(first, language) : month(first, language) + " – " + month(last, language);
  }

  private static String month(LocalDate day, Locale language) {
    Month month = day.getMonth();
    return month.getDisplayName(TextStyle.FULL_STANDALONE, language) + " " + day.getYear();
  }

  /** The period that was typed, with a code that none of these has; else says what is wrong. */
  public Optional<Period> period(List<Period> others) {
    Optional<LocalDate> first = TypedDate.parse(starts.get());
    Optional<LocalDate> last = TypedDate.parse(ends.get());
    wrong.set(objection(first, last));
    if (wrong.get().isPresent() || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    String written = name.get().strip();
    Words words = written.equals(suggested.id()) ? suggested : Words.of(written);
    List<String> taken = others.stream().map(Period::code).toList();
    return Optional.of(
        new Period(
            UUID.randomUUID(),
            Codes.of(written, "period", taken),
            words,
            first.get(),
            last.get(),
            months(first.get(), last.get())));
  }

  private Optional<Phrase> objection(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (name.getValueSafe().isBlank()) {
      return Optional.of(Phrase.of("welcome.period.no_name"));
    }
    if (first.isEmpty() || last.isEmpty()) {
      String typed = first.isEmpty() ? starts.get() : ends.get();
      return Optional.of(Phrase.of("welcome.period.no_day").with("typed", typed));
    }
    return first.get().isAfter(last.get())
        ? Optional.of(Phrase.of("welcome.period.backwards"))
        : Optional.empty();
  }

  /** The length in months, to the nearest; a week is one month too, the least an account has. */
  private static int months(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    return Math.max(1, (int) Math.round(days / DAYS_A_MONTH));
  }
}
