package neraca.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.home.Settings;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The welcome screen with recent studies as they are, and the form of the very first start. */
class WelcomeScreenTest {
  @TempDir Path folder;
  private String home;
  private String user;
  private WelcomeViewModel model;
  private Opened opened;

  @BeforeEach
  void aComputerWithRecentStudies() throws Exception {
    home = System.getProperty("neraca.home");
    user = System.getProperty("user.home");
    System.setProperty("neraca.home", folder.resolve("home").toString());
    System.setProperty("user.home", folder.toString());
    model = new WelcomeViewModel(Settings.read(), Jobs.inline(), now -> opened = now);
    for (String name : List.of("kedai", "warung")) {
      Path file = folder.resolve(name + ".neraca");
      Samples.write("tunggulwulung", file);
      model.open(file);
      opened.study().close();
    }
    Files.writeString(folder.resolve("warung.neraca"), "this is no study");
  }

  @AfterEach
  void asItWas() {
    System.setProperty("neraca.home", home);
    System.setProperty("user.home", user);
  }

  private Parent welcome(Language language, Theme theme) {
    WelcomeView view =
        new WelcomeView(
            model,
            Texts.of(language),
            new WelcomeView.Ways(() -> {}, () -> {}, () -> {}),
            new SimpleObjectProperty<>(language),
            new SimpleObjectProperty<>(theme));
    model.look();
    return view;
  }

  private Parent first(Language language, Theme theme) {
    return new StackPane(
        new FirstStart(model, Texts.of(language), new SimpleObjectProperty<>(language), () -> {}));
  }

  @Test
  void saysWhatBecameOfRecentStudies() {
    Snapshots.takeAll("welcome", this::welcome);
    Snapshots.takeAll("first-start", this::first);
    List<String> said =
        Snapshots.onPixels(
            () -> {
              Stage stage = new Stage();
              Parent welcome = welcome(Language.ID, Theme.LIGHT);
              Snapshots.show(stage, welcome, Snapshots.WIDTH, Snapshots.HEIGHT);
              List<String> texts =
                  welcome.lookupAll("*").stream()
                      .filter(Labeled.class::isInstance)
                      .map(node -> ((Labeled) node).getText())
                      .toList();
              assertThat(((Button) welcome.lookup("#recent-0")).isVisible()).isTrue();
              stage.hide();
              return texts;
            });
    assertThat(said).contains("rusak");
    assertThat(said).anyMatch(text -> text != null && text.contains("kedai"));
  }
}
