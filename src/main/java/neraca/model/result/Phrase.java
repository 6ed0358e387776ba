package neraca.model.result;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence of ours: the key of its words and what goes into their named places ({@code {n}}).
 * Order of places is kept.
 */
public record Phrase(String key, Map<String, Cell> places) {
  public Phrase {
    places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  public static Phrase of(String key) {
    return new Phrase(key, Map.of());
  }

  public static Phrase of(String key, String place, Cell cell) {
    return new Phrase(key, Map.of(place, cell));
  }

  /** The same sentence with one more place filled. */
  public Phrase with(String place, Cell cell) {
    Map<String, Cell> more = new LinkedHashMap<>(places);
    more.put(place, cell);
    return new Phrase(key, more);
  }

  public Phrase with(String place, String code) {
    return with(place, Cell.code(code));
  }

  public Phrase with(String place, long count) {
    return with(place, Cell.count(count));
  }
}
