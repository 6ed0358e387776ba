package neraca.ui.desk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;

/**
 * A new business and a new period: a name, the first month and how many months. A study that has a
 * business already may take only a period, and the other way round.
 */
public final class PlaceViewModel {
  /** Lengths of a period to choose from, in months. */
  public static final List<Integer> LENGTHS = List.of(1, 3, 6, 12);

  private final Desk desk;
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<Integer> month = new SimpleObjectProperty<>(1);
  private final StringProperty year = new SimpleStringProperty("");
  private final ObjectProperty<Integer> length = new SimpleObjectProperty<>(1);
  private final ReadOnlyBooleanWrapper needsBusiness = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper needsPeriod = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param first the month that is proposed
   */
  public PlaceViewModel(Desk desk, YearMonth first) {
    this.desk = desk;
    month.set(first.getMonthValue());
    year.set(String.valueOf(first.getYear()));
    name.subscribe(text -> refused.set(Optional.empty()));
    year.subscribe(text -> refused.set(Optional.empty()));
  }

  /** Name of the business. */
  public StringProperty name() {
    return name;
  }

  /** First month of the period, 1 to 12. */
  public ObjectProperty<Integer> month() {
    return month;
  }

  /** Year of the first month, as typed. */
  public StringProperty year() {
    return year;
  }

  /** How many months the period has. */
  public ObjectProperty<Integer> length() {
    return length;
  }

  /** Whether a business is asked for; else the one looked at is kept. */
  public ReadOnlyBooleanProperty needsBusiness() {
    return needsBusiness.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty needsPeriod() {
    return needsPeriod.getReadOnlyProperty();
  }

  /** What to do about what was typed; it stays as it was. */
  public ReadOnlyObjectProperty<Optional<Phrase>> refused() {
    return refused.getReadOnlyProperty();
  }

  public boolean readOnly() {
    return desk.readOnly();
  }

  /** Asks for what the study has none of. */
  public void askForWhatIsMissing() {
    desk.read(
        "missing-place",
        study -> List.of(study.all(Business.class).isEmpty(), study.all(Period.class).isEmpty()),
        missing -> {
          needsBusiness.set(missing.get(0));
          needsPeriod.set(missing.get(1));
        },
        refusal -> refused.set(Optional.of(refusal.phrase())));
  }

  /** Asks for a new business, a new period, or both. */
  public void ask(boolean business, boolean period) {
    needsBusiness.set(business);
    needsPeriod.set(period);
  }

  /** Makes them, in one step that can be undone, and looks at them. */
  public void make(Language language) {
    try {
      String business = needsBusiness.get() ? businessName() : "";
      Optional<YearMonth> first = needsPeriod.get() ? Optional.of(firstMonth()) : Optional.empty();
      int months = length.get();
      desk.jobs()
          .store(
              () -> plan(desk.study(), new Wish(business, first, months, language)),
              this::carryOut,
              refusal -> refused.set(Optional.of(refusal.phrase())));
    } catch (Refusal refusal) {
      refused.set(Optional.of(refusal.phrase()));
    }
  }

  /** What was asked for; an empty name and no month ask for nothing. */
  private record Wish(String business, Optional<YearMonth> first, int months, Language language) {}

  /** What is to be written and what is then looked at. */
  private record Plan(List<Edit> edits, Choice place) {}

  private String businessName() {
    String typed = name.get().strip();
    if (typed.isEmpty()) {
      throw new Refusal(Phrase.of("place.refused.name"));
    }
    return typed;
  }

  private YearMonth firstMonth() {
    return YearMonth.of(year(year.get()), month.get());
  }

  /**
   * The year that was typed.
   *
   * @throws Refusal when it is not four digits
   */
  public static int year(String text) {
    String typed = text.strip();
    if (!typed.matches("[12]\\d{3}")) {
      throw new Refusal(Phrase.of("place.refused.year"));
    }
    return Integer.parseInt(typed);
  }

  private Plan plan(Study study, Wish wish) {
    Choice place = desk.place().get();
    List<Edit> edits = new ArrayList<>();
    String business = place.business();
    if (!wish.business().isEmpty()) {
      Business made = business(study.all(Business.class), wish);
      edits.add(new Edit.Put(made));
      business = made.code();
    }
    String period = place.period();
    if (wish.first().isPresent()) {
      YearMonth first = wish.first().get();
      String code = code(first, wish.months());
      if (study.all(Period.class).stream().noneMatch(p -> p.code().equals(code))) {
        edits.add(new Edit.Put(period(first, wish.months())));
      }
      period = code;
    }
    return new Plan(edits, new Choice(business, period));
  }

  private void carryOut(Plan plan) {
    Runnable done =
        () -> {
          name.set("");
          desk.goTo(plan.place().business(), plan.place().period());
        };
    if (plan.edits().isEmpty()) {
      done.run();
    } else {
      desk.edit(
          new Edit.Several(Phrase.of("place.edit.made"), plan.edits()),
          done,
          refusal -> refused.set(Optional.of(refusal.phrase())));
    }
  }

  private static Business business(List<Business> all, Wish wish) {
    boolean indonesian = wish.language() == Language.ID;
    Words words = indonesian ? new Words(wish.business(), "") : new Words("", wish.business());
    String code =
        NewCode.of(wish.business(), "business", all.stream().map(Business::code).toList());
    int position = all.stream().mapToInt(Business::position).max().orElse(0) + 1;
    return new Business(UUID.randomUUID(), code, position, words);
  }

  /** {@code 2018-05}, or {@code 2018-05-3m} for three months from there. */
  private static String code(YearMonth first, int months) {
    return months == 1 ? first.toString() : first + "-" + months + "m";
  }

  /** A new period of so many months, named after them in both languages. */
  public static Period period(YearMonth first, int months) {
    YearMonth last = first.plusMonths(months - 1L);
    Words words = new Words(name(first, last, Language.ID), name(first, last, Language.EN));
    return new Period(
        UUID.randomUUID(), code(first, months), words, first.atDay(1), last.atEndOfMonth(), months);
  }

  private static String name(YearMonth first, YearMonth last, Language language) {
    Texts texts = Texts.of(language);
    return first.equals(last)
        ? texts.say(named(first))
        : texts.say(
            Phrase.of("place.months", "first", new Cell.Said(named(first)))
                .with("last", new Cell.Said(named(last))));
  }

  private static Phrase named(YearMonth month) {
    return Phrase.of("place.month_of_year", "month", Cell.said(key(month.getMonthValue())))
        .with("year", String.valueOf(month.getYear()));
  }

  /** Key of a month's name. */
  public static String key(int month) {
    return "place.month." + month;
  }
}
