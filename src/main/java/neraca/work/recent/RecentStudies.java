package neraca.work.recent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import neraca.model.Words;
import neraca.model.result.Refusal;
import neraca.work.Study;
import neraca.work.home.Settings;

/** The studies opened last, newest first, among the settings. */
public final class RecentStudies {
  private static final int MOST = 8;
  private static final String BEGINNING = "recent.";

  private final Settings settings;

  public RecentStudies(Settings settings) {
    this.settings = settings;
  }

  /** A study as it was when it was opened last. */
  public record Recent(Path path, Words name, Instant opened) {}

  public List<Recent> all() {
    Properties kept = settings.all();
    List<Recent> found = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      read(kept, BEGINNING + i + ".").ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Recent> read(Properties kept, String beginning) {
    String path = kept.getProperty(beginning + "path");
    if (path == null) {
      return Optional.empty();
    }
    Words name =
        new Words(
            kept.getProperty(beginning + "name_id", ""),
            kept.getProperty(beginning + "name_en", ""));
    try {
      Instant opened = Instant.parse(kept.getProperty(beginning + "opened", ""));
      return Optional.of(new Recent(Path.of(path), name, opened));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty(); // somebody edited the file by hand
    }
  }

  /** A study was opened: it stands first from now on. */
  public void opened(Path path, Words name) {
    List<Recent> now = new ArrayList<>(without(path));
    now.add(0, new Recent(path, name, Instant.now()));
    keep(now);
  }

  public void forget(Path path) {
    keep(without(path));
  }

  private List<Recent> without(Path path) {
    return all().stream().filter(recent -> !recent.path().equals(path)).toList();
  }

  private void keep(List<Recent> recent) {
    settings.change(
        kept -> {
          kept.keySet().removeIf(key -> key.toString().startsWith(BEGINNING));
          for (int i = 0; i < Math.min(MOST, recent.size()); i++) {
            String beginning = BEGINNING + i + ".";
            kept.setProperty(beginning + "path", recent.get(i).path().toString());
            kept.setProperty(beginning + "name_id", recent.get(i).name().id());
            kept.setProperty(beginning + "name_en", recent.get(i).name().en());
            kept.setProperty(beginning + "opened", recent.get(i).opened().toString());
          }
        });
  }

  /** How a file is found now. */
  public enum State {
    SOUND,
    READ_ONLY,
    MISSING,
    DAMAGED,
    NEWER,
    UNREADABLE
  }

  /** Looks at the file itself; it is opened for reading and closed again. */
  public static State state(Path path) {
    try (Study study = Study.openReadOnly(path)) {
      return Files.isWritable(study.path()) ? State.SOUND : State.READ_ONLY;
    } catch (Refusal refusal) {
      return switch (refusal.phrase().key()) {
        case "study.file_missing" -> State.MISSING;
        case "study.file_damaged", "study.file_damaged_copy" -> State.DAMAGED;
        case "study.file_newer" -> State.NEWER;
        default -> State.UNREADABLE;
      };
    }
  }
}
