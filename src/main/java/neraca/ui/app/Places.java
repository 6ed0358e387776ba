package neraca.ui.app;

import java.util.List;
import java.util.Objects;
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
  private @Nullable String wanted;
  private boolean filling;

  Places(Desk desk, ShellModel model, Opened opened) {
    this.desk = desk;
    this.model = model;
    fill(opened.businesses(), opened.periods());
    model.business().chosen().subscribe((before, now) -> tell());
    model.period().chosen().subscribe((before, now) -> tell());
    desk.revision().subscribe((before, now) -> read());
  }

  List<Business> businesses() {
    return businesses;
  }

  List<Period> periods() {
    return periods;
  }

  /** This row, which is on its way into the study, is to be looked at as soon as it is there. */
  void want(String code) {
    wanted = code;
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
    fill(model.business(), businesses, b -> new Option(b.code(), Cell.own(b.name())), 0);
    fill(
        model.period(), periods, p -> new Option(p.code(), Cell.own(p.name())), periods.size() - 1);
    filling = false;
    tell();
  }

  private <E extends Entity> void fill(
      ShellModel.Choice choice, List<E> rows, Function<E, Option> named, int first) {
    List<Option> options = rows.stream().map(named).toList();
    String before = choice.chosen().get().map(Option::id).orElse(null);
    Optional<Option> now =
        options.stream()
            .filter(o -> o.id().equals(wanted))
            .findFirst()
            .or(() -> options.stream().filter(o -> o.id().equals(before)).findFirst())
            .or(() -> options.isEmpty() ? Optional.empty() : Optional.of(options.get(first)));
    choice.options().setAll(options);
    choice.chosen().set(now);
  }

  private void tell() {
    Choice now =
        new Choice(
            model.business().chosen().get().map(Option::id).orElse(null),
            model.period().chosen().get().map(Option::id).orElse(null));
    if (!filling && !Objects.equals(desk.place().get(), now)) {
      desk.place().set(now);
    }
  }
}
