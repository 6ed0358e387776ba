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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language. The first segment of a key names the file that holds it; a file is
 * read when its first key is asked for.
 */
final class Bundles {
  private static final Pattern SEGMENT = Pattern.compile("[a-z][a-z0-9_]*");
  private final Language language;
  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  Bundles(Language language) {
    this.language = language;
  }

  Optional<String> find(String key) {
    int dot = key.indexOf('.');
    Matcher segment = SEGMENT.matcher(key).region(0, Math.max(dot, 0));
    return segment.matches()
        ? Optional.ofNullable(files.computeIfAbsent(segment.group(), this::load).getProperty(key))
        : Optional.empty();
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
