package neraca.ui.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import neraca.chart.Picture;
import neraca.chart.PictureFile;
import neraca.model.result.Chart;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;

/** Copies and saves the picture that is looked at, always on white. */
final class PictureButtons {
  /** A picture in a document is as wide as a page of text, whatever the window is. */
  private static final double PAGE = 900;

  private final SurveyViewModel model;
  private final Texts texts;
  private final BiFunction<String, Path, Optional<Path>> toWrite;
  private final Supplier<Optional<Chart>> chart;
  private final List<ButtonBase> buttons;

  PictureButtons(
      SurveyViewModel model,
      Texts texts,
      BiFunction<String, Path, Optional<Path>> toWrite,
      Supplier<Optional<Chart>> chart) {
    this.model = model;
    this.texts = texts;
    this.toWrite = toWrite;
    this.chart = chart;
    Button copy = Icons.button("content-copy", texts.say("results.copy_picture"), this::copy);
    copy.setId("survey-copy-picture");
    MenuButton save = new MenuButton(texts.say("results.save_picture"), Icons.icon("export"));
    save.setId("survey-save-picture");
    Parts.passEscape(save);
    save.getItems().setAll(kind(".png"), kind(".svg"));
    buttons = List.of(copy, save);
  }

  Node[] nodes() {
    return buttons.toArray(Node[]::new);
  }

  /**
   * @param results whether there are any
   * @param picture whether what is looked at has one
   */
  void offer(boolean results, boolean picture) {
    buttons.forEach(
        b -> {
          b.setVisible(results);
          b.setDisable(!picture);
        });
  }

  private MenuItem kind(String ending) {
    String name = ending.substring(1);
    MenuItem item = new MenuItem(texts.say("results.save_" + name));
    item.setId("survey-save-" + name);
    item.setOnAction(event -> save(ending));
    return item;
  }

  private Picture picture(Chart chart) {
    return new Picture(chart, texts, 1);
  }

  private void save(String ending) {
    chart
        .get()
        .map(this::picture)
        .ifPresent(
            picture -> {
              Consumer<Path> write =
                  file -> model.pictures().save(picture, picture.width(PAGE), file);
              toWrite.apply(ending, model.pictures().suggested(ending)).ifPresent(write);
            });
  }

  private void copy() {
    chart
        .get()
        .map(this::picture)
        .ifPresent(
            picture -> {
              var image = PictureFile.image(picture, picture.width(PAGE));
              int width = image.getWidth();
              int height = image.getHeight();
              WritableImage copy = new WritableImage(width, height);
              int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
              copy.getPixelWriter()
                  .setPixels(
                      0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
              ClipboardContent content = new ClipboardContent();
              content.putImage(copy);
              Clipboard.getSystemClipboard().setContent(content);
              model.pictures().copied();
            });
  }
}
