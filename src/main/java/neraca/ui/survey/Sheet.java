package neraca.ui.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import neraca.model.Item;

/**
 * The answers to one instrument as the screen shows them.
 *
 * @param items of the instrument, in their order
 */
record Sheet(Survey survey, List<Item> items, Summary summary, Map<Part, Page> pages) {
  Sheet {
    items = List.copyOf(items);
    pages = Collections.unmodifiableMap(new EnumMap<>(pages));
  }

  Page page(Part part) {
    return Objects.requireNonNull(pages.get(part));
  }
}
