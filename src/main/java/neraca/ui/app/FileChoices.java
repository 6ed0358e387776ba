package neraca.ui.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import neraca.text.Texts;
import neraca.work.home.NewFiles;
import org.jspecify.annotations.Nullable;

/** Asks for files, and opens them, in the system's own way. */
public final class FileChoices {
  private final Supplier<Window> owner;
  private final Supplier<Texts> texts;
  private Consumer<String> outside = file -> {};
  private Function<FileChooser, @Nullable File> read;
  private Function<FileChooser, @Nullable File> write;

  FileChoices(Supplier<Window> owner, Supplier<Texts> texts) {
    this.owner = owner;
    this.texts = texts;
    read = chooser -> chooser.showOpenDialog(owner.get());
    write = chooser -> chooser.showSaveDialog(owner.get());
  }

  /** Who asks instead of the system. */
  public void asking(
      Function<FileChooser, @Nullable File> forOld, Function<FileChooser, @Nullable File> forNew) {
    read = forOld;
    write = forNew;
  }

  /** Who opens a file or a folder by its address. */
  public void outside(Consumer<String> opener) {
    outside = opener;
  }

  /** Opens a file or a folder with the program that is its own. */
  void open(Path file) {
    outside.accept(file.toUri().toString());
  }

  Optional<Path> study() {
    FileChooser chooser = chooser("app.file.study", NewFiles.ENDING, NewFiles.documents());
    return path(read.apply(chooser));
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
    return path(write.apply(chooser))
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

  private static Optional<Path> path(@Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
