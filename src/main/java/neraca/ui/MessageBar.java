package neraca.ui;

import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neraca.text.Texts;
import neraca.ui.kit.Action;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;

/** What the whole window has to say, under its header, with what can be done about it. */
final class MessageBar extends VBox {
  private final ShellModel model;

  MessageBar(ShellModel model) {
    this.model = model;
    getStyleClass().add("bar-place");
  }

  void show(Texts texts) {
    getChildren().clear();
    model.bar().get().ifPresent(said -> getChildren().add(row(said, texts)));
  }

  private static HBox row(ShellModel.Bar said, Texts texts) {
    Light light = Light.of(said.weight());
    HBox row = Parts.row("bar", light.shape(), Parts.paragraph(texts.say(said.says())));
    row.setId("bar");
    row.getStyleClass().add("bar-" + said.weight().name().toLowerCase(Locale.ROOT));
    for (Action action : said.actions()) {
      Hyperlink link = new Hyperlink(texts.say(action.word()));
      link.setOnAction(event -> action.run().run());
      row.getChildren().add(link);
    }
    return row;
  }
}
