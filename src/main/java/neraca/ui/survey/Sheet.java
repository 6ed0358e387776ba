package neraca.ui.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The answers to one instrument as the screen shows them. */
record Sheet(Survey survey, Summary summary, Map<Part, Page> pages) {
  Sheet {
    pages = Collections.unmodifiableMap(new EnumMap<>(pages));
  }

  Page page(Part part) {
    return Objects.requireNonNull(pages.get(part));
  }
}
