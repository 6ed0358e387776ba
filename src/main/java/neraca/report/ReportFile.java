package neraca.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.apache.poi.ooxml.POIXMLDocument;
import org.jspecify.annotations.Nullable;

/** Puts a finished document in its place: written beside it first, then moved over it. */
final class ReportFile {
  private ReportFile() {}

  /**
   * Writes the document.
   *
   * @throws Refusal where the folder does not exist, the target is a folder, or the system does not
   *     let it be written (open in another program, no permission, disk full)
   */
  static void write(Path target, POIXMLDocument document) {
    Path file = target.toAbsolutePath();
    Path beside = folder(target).resolve("." + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
        document.write(out);
      }
      move(beside, file);
    } catch (IOException e) {
      throw refusal(target, e);
    } finally {
      delete(beside);
    }
  }

  /**
   * The folder that the target is to be in.
   *
   * @throws Refusal where there is none, or the target is a folder itself
   */
  static Path folder(Path target) {
    Path file = target.toAbsolutePath();
    @Nullable Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new Refusal(Phrase.of("report.is_folder").with("file", target.toString()));
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(Phrase.of("report.no_folder").with("folder", folder.toString()));
    }
    return folder;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      throw refusal(beside, e);
    }
  }

  private static Refusal refusal(Path file, IOException e) {
    return new Refusal(
        Phrase.of("report.cannot_write")
            .with("file", file.toString())
            .with("reason", e.getClass().getSimpleName() + ": " + e.getMessage()),
        e);
  }
}
