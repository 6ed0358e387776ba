package neraca.ui.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import neraca.text.Texts;
import neraca.work.home.NewFiles;

/** Asks for files, and opens them, in the system's own way. */
final class FileChoices {
  private final Supplier<Window> owner;
  private final Supplier<Texts> texts;
  private Consumer<String> outside = file -> {};

  FileChoices(Supplier<Window> owner, Supplier<Texts> texts) {
    this.owner = owner;
    this.texts = texts;
  }

  void outside(Consumer<String> opener) {
    outside = opener;
  }

  /** Opens a file or a folder with the program that is its own. */
  void open(Path file) {
    outside.accept(file.toUri().toString());
  }

  Optional<Path> study() {
    FileChooser chooser = chooser("app.file.study", NewFiles.ENDING, NewFiles.documents());
    return path(chooser.showOpenDialog(owner.get()));
  }

  Optional<Path> newStudy(Path suggested) {
    return toWrite("app.file.study", NewFiles.ENDING, suggested);
  }

  Optional<Path> workbook(Path suggested) {
    return toWrite("app.file.workbook", ".xlsx", suggested);
  }

  /**
   * @param ending {@code .png} or {@code .svg}
   */
  Optional<Path> picture(String ending, Path suggested) {
    return toWrite("app.file.picture", ending, suggested);
  }

  private Optional<Path> toWrite(String kind, String ending, Path suggested) {
    Path folder = suggested.toAbsolutePath().getParent();
    FileChooser chooser =
        chooser(
            kind,
            ending,
            folder != null && Files.isDirectory(folder) ? folder : NewFiles.documents());
    chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
    return path(chooser.showSaveDialog(owner.get()))
        .map(p -> p.toString().endsWith(ending) ? p : Path.of(p + ending));
  }

  private FileChooser chooser(String kind, String ending, Path folder) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get().say(kind), "*" + ending));
    chooser.setInitialDirectory(folder.toFile());
    return chooser;
  }

  private static Optional<Path> path(@org.jspecify.annotations.Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
