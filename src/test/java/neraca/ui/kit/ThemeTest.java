package neraca.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import neraca.text.Language;
import neraca.text.Texts;
import org.junit.jupiter.api.Test;

class ThemeTest {
  private static final String SIGNS = "αωλΣσχη√²³ᵃᵇᶜᵈᵉ−≤≥≠×÷±→←↑↓•…–—✓✗“”‘’·›";

  @Test
  void bothWeightsLoadAsFamiliesOfTheirOwn() {
    VBox root = Snapshots.onPixels(() -> dressed(Theme.LIGHT, 1));
    assertThat(((Label) root.getChildren().get(0)).getFont().getFamily()).isEqualTo("Neraca Sans");
    assertThat(((Label) root.getChildren().get(1)).getFont().getFamily())
        .isEqualTo("Neraca Sans SemiBold");
  }

  @Test
  void digitsHaveEqualWidthsInBothWeights() {
    Snapshots.onPixels(() -> dressed(Theme.LIGHT, 1));
    for (String family : List.of("Neraca Sans", "Neraca Sans SemiBold")) {
      Font font = new Font(family, 100);
      assertThat(font.getFamily()).isEqualTo(family);
      Map<Double, List<String>> widths =
          Stream.iterate(0, d -> d + 1)
              .limit(10)
              .map(String::valueOf)
              .collect(Collectors.groupingBy(digit -> width(digit, font)));
      assertThat(widths).as(family).hasSize(1);
      assertThat(width("1111", font)).isEqualTo(4 * width("0", font));
    }
  }

  @Test
  void everySignInUseIsInTheFont() throws Exception {
    for (String file : List.of("NeracaSans", "NeracaSansSemiBold")) {
      try (var in = Theme.class.getResourceAsStream("/neraca/fonts/" + file + ".ttf")) {
        java.awt.Font font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
        assertThat(font.canDisplayUpTo(SIGNS)).as(file).isEqualTo(-1);
      }
    }
  }

  @Test
  void textGrowsWithTheScaleAndWithItsKind() {
    VBox root = Snapshots.onPixels(() -> dressed(Theme.LIGHT, 1.25));
    assertThat(((Label) root.getChildren().get(0)).getFont().getSize()).isEqualTo(16.25);
    assertThat(((Label) root.getChildren().get(2)).getFont().getSize())
        .isBetween(11 * 1.24, 11 * 1.26);
  }

  @Test
  void aLightIsStrongOnWhiteAndBrightOnDark() {
    assertThat(Snapshots.onPixels(() -> shape(dressed(Theme.LIGHT, 1)).getFill()))
        .isEqualTo(Color.web("#2da44e"));
    assertThat(Snapshots.onPixels(() -> shape(dressed(Theme.DARK, 1)).getFill()))
        .isEqualTo(Color.web("#3fb950"));
  }

  @Test
  void everyLightHasAWordInBothLanguagesAndAFormOfItsOwn() {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      List<String> words =
          Snapshots.onPixels(
              () -> Stream.of(Light.values()).map(light -> light.label(texts).getText()).toList());
      assertThat(words).doesNotHaveDuplicates().noneMatch(word -> word.startsWith("‹"));
    }
    assertThat(Stream.of(Light.GOOD, Light.FAIR, Light.POOR, Light.NO_DATA).map(Light::style))
        .doesNotHaveDuplicates();
  }

  private static VBox dressed(Theme theme, double scale) {
    Texts texts = Texts.of(Language.ID);
    VBox root =
        new VBox(
            Parts.label("1"),
            Parts.label("1", "strong"),
            Parts.label("1", "caption"),
            Light.GOOD.label(texts));
    Scene scene = new Scene(root);
    theme.apply();
    Theme.dress(scene, scale);
    root.applyCss();
    return root;
  }

  private static SVGPath shape(VBox root) {
    return (SVGPath) root.lookup(".light .shape");
  }

  private static double width(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
