package neraca.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import neraca.model.Business;
import neraca.model.Entity;
import neraca.model.Period;
import neraca.model.result.Cell;
import neraca.ui.ShellModel;
import neraca.ui.ShellModel.Option;
import neraca.ui.desk.Desk;
import neraca.ui.welcome.Opened;
import neraca.work.Choice;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;

/**
 * The switcher of business and period, kept like the study, and what is chosen told to the desk.
 */
final class Places {
  private final Desk desk;
  private final ShellModel model;
  private List<Business> businesses = List.of();
  private List<Period> periods = List.of();
  private boolean filling;

  Places(Desk desk, ShellModel model, Opened opened) {
    this.desk = desk;
    this.model = model;
    fill(opened.businesses(), opened.periods());
    model.business().chosen().subscribe((before, now) -> tell());
    model.period().chosen().subscribe((before, now) -> tell());
    desk.revision().subscribe((before, now) -> read());
    desk.place().subscribe((before, now) -> follow());
  }

  private void read() {
    desk.read(
        "places", Places::there, found -> fill(found.businesses(), found.periods()), refusal -> {});
  }

  private record There(List<Business> businesses, List<Period> periods) {}

  private static There there(Study study) {
    return new There(study.all(Business.class), study.all(Period.class));
  }

  private void fill(List<Business> nowBusinesses, List<Period> nowPeriods) {
    if (nowBusinesses.equals(businesses) && nowPeriods.equals(periods)) {
      return;
    }
    businesses = nowBusinesses;
    periods = nowPeriods;
    filling = true;
    Choice at = desk.place().get();
    fill(
        model.business(), businesses, b -> new Option(b.code(), Cell.own(b.name())), at.business());
    fill(model.period(), periods, p -> new Option(p.code(), Cell.own(p.name())), at.period());
    filling = false;
    tell();
  }

  /** What was chosen stays chosen; at first it is the first business and the last period. */
  private <E extends Entity> void fill(
      ShellModel.Choice choice, List<E> rows, Function<E, Option> named, @Nullable String code) {
    List<Option> options = rows.stream().map(named).toList();
    int usual = choice == model.business() ? 0 : options.size() - 1;
    choice.options().setAll(options);
    choice
        .chosen()
        .set(
            find(options, code)
                .or(() -> options.isEmpty() ? Optional.empty() : Optional.of(options.get(usual))));
  }

  private static Optional<Option> find(List<Option> options, @Nullable String code) {
    return options.stream().filter(option -> option.id().equals(code)).findFirst();
  }

  /** A screen chose another place. One that is not listed yet is found when the list is read. */
  private void follow() {
    filling = true;
    Choice at = desk.place().get();
    find(model.business().options(), at.business())
        .ifPresent(found -> model.business().chosen().set(Optional.of(found)));
    find(model.period().options(), at.period())
        .ifPresent(found -> model.period().chosen().set(Optional.of(found)));
    filling = false;
  }

  private void tell() {
    if (!filling) {
      desk.goTo(
          model.business().chosen().get().map(Option::id).orElse(null),
          model.period().chosen().get().map(Option::id).orElse(null));
    }
  }
}
