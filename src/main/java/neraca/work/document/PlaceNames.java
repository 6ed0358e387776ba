package neraca.work.document;

import java.util.List;
import java.util.Objects;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.report.Section;
import neraca.work.Place;

/** What places are called where there are several: by that alone in which they differ. */
final class PlaceNames {
  private final boolean businesses;
  private final boolean periods;

  /**
   * @param all places that there are
   */
  PlaceNames(List<Place> all) {
    businesses = all.stream().map(Place::business).distinct().count() > 1;
    periods = all.stream().map(Place::period).distinct().count() > 1;
  }

  /** The same section, of this place. */
  Section at(Place place, Section section) {
    if (businesses && periods) {
      Phrase both =
          Phrase.of("study.place", "business", business(place)).with("period", period(place));
      return section.at(new Cell.Said(both));
    }
    return businesses ? section.at(business(place)) : periods ? section.at(period(place)) : section;
  }

  private static Cell business(Place place) {
    return place.business() == null
        ? Cell.said("study.place.no_business")
        : named(place.business().name(), Objects.requireNonNull(place.businessCode()));
  }

  private static Cell period(Place place) {
    return place.period() == null
        ? Cell.said("study.place.no_period")
        : named(place.period().name(), Objects.requireNonNull(place.periodCode()));
  }

  private static Cell named(Words name, String code) {
    return name.isEmpty() ? Cell.code(code) : Cell.own(name);
  }
}
