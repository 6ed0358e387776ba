package neraca.ui.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Item;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one instrument as the screen shows them.
 *
 * @param items of the instrument, in their order
 * @param parts what of the groups may be shown, the whole first
 */
record Sheet(
    Survey survey, List<Item> items, List<Option> parts, Summary summary, Map<Part, Page> pages) {
  Sheet {
    items = List.copyOf(items);
    parts = List.copyOf(parts);
    pages = Collections.unmodifiableMap(new EnumMap<>(pages));
  }

  Page page(Part part) {
    return Objects.requireNonNull(pages.get(part));
  }

  private Optional<Item> item(@Nullable String code) {
    return items.stream().filter(i -> i.code().equals(code)).findFirst();
  }

  /** An item that names another as its twin; none where there is no such item. */
  Optional<Item> twinned(String item, @Nullable String twin) {
    UUID importance = item(twin).map(Item::uuid).orElse(null);
    return item(item)
        .map(
            i ->
                new Item(
                    i.uuid(),
                    i.questionnaire(),
                    i.dimension(),
                    i.code(),
                    i.position(),
                    i.statement(),
                    i.reversed(),
                    importance));
  }
}
