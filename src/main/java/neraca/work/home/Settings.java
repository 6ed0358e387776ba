package neraca.work.home;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import neraca.store.ApplicationFolder;

/**
 * What this installation remembers apart from any study, in {@code settings.properties} of the
 * application folder. Every change is written at once; where nothing can be written, settings last
 * as long as the program runs.
 */
public final class Settings {
  private static final int LONGEST_NAME = 100;
  private static final String PERSON = "person";
  private static final String PREFIX = "prefix";

  private final Path file;
  private final Properties values = new Properties();

  private Settings(Path file) {
    this.file = file;
    load();
  }

  /** The settings as they are on the disk now; empty where there are none or none are readable. */
  public static Settings read() {
    return new Settings(ApplicationFolder.path().resolve("settings.properties"));
  }

  /** Whether nobody has said yet who works here. */
  public boolean first() {
    return get(PERSON).isEmpty();
  }

  /** Who works here, for the change log; the system's name of the user until it was said. */
  public String person() {
    String name = get(PERSON).orElseGet(() -> System.getProperty("user.name", "?"));
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  /** What this laptop's numbers of respondents begin with, such as {@code B-}; may be empty. */
  public String prefix() {
    return get(PREFIX).orElse("");
  }

  public void introduce(String person, String prefix) {
    keep(Map.of(PERSON, person, PREFIX, prefix));
  }

  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  public void keep(String key, String value) {
    keep(Map.of(key, value));
  }

  public void keep(Map<String, String> changes) {
    change(all -> all.putAll(changes));
  }

  /** Changes what stands on the disk now, which another window may have written. */
  public synchronized void change(Consumer<Properties> change) {
    load();
    change.accept(values);
    try {
      Files.createDirectories(file.resolveSibling("."));
      Path fresh = Files.createTempFile(file.resolveSibling("."), "settings", ".part");
      try {
        try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
          values.store(out, null);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      // A locked-down computer: the window works all the same and asks again next time.
    }
  }

  /** Every setting; for those that keep several values under one beginning. */
  public synchronized Properties all() {
    Properties copy = new Properties();
    copy.putAll(values);
    return copy;
  }

  private synchronized void load() {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Properties found = new Properties();
      found.load(in);
      values.clear();
      values.putAll(found);
    } catch (NoSuchFileException e) {
      // The first start.
    } catch (IOException | IllegalArgumentException e) {
      // Unreadable settings are no reason not to work; the next change writes them anew.
    }
  }
}
