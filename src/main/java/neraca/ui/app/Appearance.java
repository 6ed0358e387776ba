package neraca.ui.app;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import neraca.model.Response;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Theme;
import neraca.work.home.Settings;

/** How the window looks and where it stands, as it was left. */
final class Appearance {
  static final double WIDTH = 1366;
  static final double HEIGHT = 768;
  private static final double LEAST_VISIBLE = 100;
  private static final double SMALLEST_TEXT = 0.75;
  private static final double LARGEST_TEXT = 2;
  private static final double STEP = 0.125;

  private final Settings settings;
  private final Jobs jobs;
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
  private final DoubleProperty textScale = new SimpleDoubleProperty();
  private final ObservableValue<Texts> texts;

  Appearance(Settings settings, Jobs jobs) {
    this.settings = settings;
    this.jobs = jobs;
    language.set(
        Language.of(
            settings.get("language").map(Locale::forLanguageTag).orElse(Locale.getDefault())));
    theme.set(theme(settings));
    textScale.set(within(settings.get("text").map(Appearance::number).orElse(1.0)));
    texts = Bindings.createObjectBinding(() -> Texts.of(language.get()), language);
    language.subscribe((before, now) -> keep("language", now.code()));
    theme.subscribe((before, now) -> keep("theme", now.name()));
    textScale.subscribe((before, now) -> keep("text", now.toString()));
  }

  static Theme theme(Settings settings) {
    return settings.get("theme").equals(java.util.Optional.of("DARK")) ? Theme.DARK : Theme.LIGHT;
  }

  ObjectProperty<Language> language() {
    return language;
  }

  ObjectProperty<Theme> theme() {
    return theme;
  }

  /** Size of all text, 1 = 100%. */
  DoubleProperty textScale() {
    return textScale;
  }

  /** Larger and smaller text, as everywhere else; false where the key means nothing of that. */
  boolean zoom(KeyCode code) {
    switch (code) {
      case PLUS, EQUALS, ADD -> zoom(1);
      case MINUS, SUBTRACT -> zoom(-1);
      case DIGIT0, NUMPAD0 -> zoom(0);
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * @param steps up or down; 0 goes back to 100%
   */
  void zoom(int steps) {
    textScale.set(steps == 0 ? 1 : within(textScale.get() + steps * STEP));
  }

  private static double within(double scale) {
    double step = Math.round(scale / STEP) * STEP;
    return Math.min(LARGEST_TEXT, Math.max(SMALLEST_TEXT, step));
  }

  /** Words without a currency, for what belongs to no study. */
  ObservableValue<Texts> texts() {
    return texts;
  }

  /** The screen shown last. */
  String screen() {
    return settings.get("screen").orElse("overview");
  }

  void screen(String id) {
    keep("screen", id);
  }

  /** The wave that was typed into last in this study. */
  Response.Wave wave(String study) {
    return settings.get("wave." + study).filter("PILOT"::equals).isPresent()
        ? Response.Wave.PILOT
        : Response.Wave.MAIN;
  }

  void wave(String study, Response.Wave wave) {
    keep("wave." + study, wave.name());
  }

  /** Whose answers were in use last in this study, as {@link LastWhose} writes it. */
  String whose(String study) {
    return settings.get("whose." + study).orElse("");
  }

  void whose(String study, String choice) {
    keep("whose." + study, choice);
  }

  private void keep(String key, String value) {
    jobs.store(
        () -> {
          settings.keep(key, value);
          return value;
        },
        kept -> {});
  }

  /** Puts the window where it was, if that place can still be seen, else in the middle. */
  void place(Stage stage) {
    stage.setMinWidth(800);
    stage.setMinHeight(500);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = length("window.width", Math.min(WIDTH, screen.getWidth()));
    double height = length("window.height", Math.min(HEIGHT, screen.getHeight()));
    double x = length("window.x", Double.NaN);
    double y = length("window.y", Double.NaN);
    stage.setWidth(width);
    stage.setHeight(height);
    ObservableList<Screen> there =
        Screen.getScreensForRectangle(x + width / 2, y, LEAST_VISIBLE, LEAST_VISIBLE);
    if (!Double.isNaN(x) && !Double.isNaN(y) && !there.isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(settings.get("window.maximized").equals(java.util.Optional.of("true")));
  }

  /** Keeps where the window is; a maximized one keeps where it was before. */
  void leave(Stage stage) {
    java.util.Map<String, String> place = new java.util.HashMap<>();
    place.put("window.maximized", Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isIconified()) {
      place.put("window.x", Double.toString(stage.getX()));
      place.put("window.y", Double.toString(stage.getY()));
      place.put("window.width", Double.toString(stage.getWidth()));
      place.put("window.height", Double.toString(stage.getHeight()));
    }
    jobs.store(
        () -> {
          settings.keep(place);
          return place;
        },
        kept -> {});
  }

  private double length(String key, double otherwise) {
    double found = settings.get(key).map(Appearance::number).orElse(otherwise);
    return Double.isFinite(found) ? found : otherwise;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN; // somebody edited the file by hand
    }
  }
}
