package neraca.work.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/** Where new studies go, without ever replacing what is there. */
public final class NewFiles {
  public static final String ENDING = ".neraca";

  private NewFiles() {}

  /** The user's folder of documents, else the home folder. */
  public static Path documents() {
    Path home = Path.of(System.getProperty("user.home"));
    return List.of("Documents", "Dokumen").stream()
        .map(home::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(home);
  }

  /**
   * The path itself, or where something is there the same with a number: {@code study-2.neraca}.
   */
  public static Path free(Path wanted) {
    String name = String.valueOf(wanted.getFileName());
    String stem = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    Path file = wanted;
    for (int n = 2; Files.exists(file); n++) {
      file = wanted.resolveSibling(stem + "-" + n + name.substring(stem.length()));
    }
    return file;
  }

  /**
   * Puts a copy that was kept of a damaged file beside it under a name of its own, or among the
   * documents where nothing can be written beside it; the damaged file keeps every byte.
   *
   * @return the file to open
   */
  public static Path recover(Path damaged, Path copy) {
    Path beside = damaged.resolveSibling(".");
    Path folder = Files.isWritable(beside) ? beside.normalize() : documents();
    Path target = free(folder.resolve(String.valueOf(damaged.getFileName())));
    try {
      return Files.copy(copy, target);
    } catch (IOException e) {
      throw new Refusal(Phrase.of("study.cannot_create", "file", Cell.code("" + target)), e);
    }
  }
}
