package neraca.work;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where something was answered or entered: a business and a period, either unknown.
 *
 * @param business null where the row names none; likewise {@code period}
 */
public record Place(@Nullable Business business, @Nullable Period period) {

  /** Every business with every period of a study that the choice leaves. */
  static List<Place> in(Study study, Choice choice) {
    List<Business> businesses = chosen(study.all(Business.class), choice);
    List<Period> periods = periods(study.all(Period.class), choice);
    return businesses.stream().flatMap(b -> periods.stream().map(p -> new Place(b, p))).toList();
  }

  /**
   * Whether a study has the business and the period that are asked for.
   *
   * @throws Refusal where it has not, naming those it has
   */
  static void mustBeIn(Study study, Choice choice) {
    chosen(study.all(Business.class), choice);
    periods(study.all(Period.class), choice);
  }

  private static List<Period> periods(List<Period> periods, Choice choice) {
    if (choice.period() == null) {
      return periods;
    }
    String known = periods.stream().map(Period::code).collect(Collectors.joining(", "));
    List<Period> found = periods.stream().filter(p -> p.code().equals(choice.period())).toList();
    refuseIfNone(found, "study.period_unknown", choice.period(), known);
    return found;
  }

  private static List<Business> chosen(List<Business> businesses, Choice choice) {
    if (choice.business() == null) {
      return businesses;
    }
    String known = businesses.stream().map(Business::code).collect(Collectors.joining(", "));
    List<Business> found =
        businesses.stream().filter(b -> b.code().equals(choice.business())).toList();
    refuseIfNone(found, "study.business_unknown", choice.business(), known);
    return found;
  }

  private static void refuseIfNone(List<?> found, String key, String asked, String known) {
    if (found.isEmpty()) {
      throw new Refusal(Phrase.of(key).with("code", asked).with("known", known));
    }
  }

  /** A place by the UUIDs that a row holds. */
  static Place of(Study study, @Nullable UUID business, @Nullable UUID period) {
    return new Place(
        business == null ? null : study.find(Business.class, business).orElse(null),
        period == null ? null : study.find(Period.class, period).orElse(null));
  }

  boolean fits(Choice choice) {
    return (choice.business() == null || choice.business().equals(businessCode()))
        && (choice.period() == null || choice.period().equals(periodCode()));
  }

  public @Nullable String businessCode() {
    return business == null ? null : business.code();
  }

  public @Nullable String periodCode() {
    return period == null ? null : period.code();
  }

  boolean holds(UUID businessUuid, @Nullable UUID periodUuid) {
    return business != null
        && business.uuid().equals(businessUuid)
        && (periodUuid == null || period != null && period.uuid().equals(periodUuid));
  }

  /** The codes that are known, for a message. */
  public String label() {
    return Stream.of(businessCode(), periodCode())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
