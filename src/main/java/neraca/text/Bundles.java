package neraca.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language. The first segment of a key names the file that holds it; a file is
 * read when its first key is asked for.
 */
final class Bundles {
  private final Language language;
  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  Bundles(Language language) {
    this.language = language;
  }

  Optional<String> find(String key) {
    String segment = key.substring(0, Math.max(key.indexOf('.'), 0));
    return namesFile(segment)
        ? Optional.ofNullable(files.computeIfAbsent(segment, this::load).getProperty(key))
        : Optional.empty();
  }

  /** Small letters, digits and underlines after a first letter. */
  private static boolean namesFile(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || c != '_' && (c < '0' || c > '9'))) {
        return false;
      }
    }
    return !segment.isEmpty();
  }

  private Properties load(String segment) {
    Properties words = new Properties();
    String file = "/neraca/text/" + segment + "_" + language.code() + ".properties";
    try (InputStream in = Bundles.class.getResourceAsStream(file)) {
      if (in != null) {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
          words.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return words;
  }
}
