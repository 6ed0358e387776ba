package neraca.ui.survey;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.chart.Picture;
import neraca.chart.PictureFile;
import neraca.model.result.Phrase;
import neraca.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/** Writes pictures where the user wants them, and says so. */
final class Pictures {
  private final Desk desk;
  private final Supplier<@Nullable Survey> survey;
  private final IntSupplier tab;
  private final Consumer<Optional<Phrase>> refused;
  private final ReadOnlyObjectWrapper<Optional<Phrase>> told =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param survey the one that is shown
   * @param tab the part that is shown, by its place
   * @param refused hears why a picture could not be written
   */
  Pictures(
      Desk desk,
      Supplier<@Nullable Survey> survey,
      IntSupplier tab,
      Consumer<Optional<Phrase>> refused) {
    this.desk = desk;
    this.survey = survey;
    this.tab = tab;
    this.refused = refused;
  }

  /** What was done last with a picture. */
  ReadOnlyObjectProperty<Optional<Phrase>> told() {
    return told.getReadOnlyProperty();
  }

  void forget() {
    told.set(Optional.empty());
  }

  /** Where a picture of this part may go, beside the study. */
  Path suggested(String ending) {
    Survey of = survey.get();
    String name = of == null ? "" : of.code() + "-";
    Part part = Part.values()[tab.getAsInt()];
    return desk.study().path().resolveSibling(name + part.id() + ending);
  }

  /**
   * Writes a picture.
   *
   * @param width in pixels of the screen
   */
  void save(Picture picture, double width, Path file) {
    forget();
    refused.accept(Optional.empty());
    desk.jobs()
        .store(
            () -> {
              PictureFile.write(picture, width, file);
              return file;
            },
            written ->
                told.set(
                    Optional.of(
                        Phrase.of("results.saved")
                            .with("file", String.valueOf(written.getFileName())))),
            refusal -> refused.accept(Optional.of(refusal.phrase())));
  }

  /** Says that a picture is on the clipboard. */
  void copied() {
    refused.accept(Optional.empty());
    told.set(Optional.of(Phrase.of("results.copied")));
  }
}
