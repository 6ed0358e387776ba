package neraca.ui.desk;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import neraca.model.Response;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Segments;

/** A choice between the study itself and its pilot, side by side. */
public final class WaveSwitch extends HBox {
  private final Subscription tie;

  /**
   * @param wave changed by pressing, and followed
   */
  public WaveSwitch(Property<Response.Wave> wave, Texts texts) {
    Segments<Response.Wave> segments =
        new Segments<>(
            wave,
            List.of(Response.Wave.MAIN, Response.Wave.PILOT),
            each -> {
              String name = each.name().toLowerCase(Locale.ROOT);
              ToggleButton button = new ToggleButton(texts.say("whose.wave." + name));
              button.setId("wave-" + name);
              return button;
            });
    tie = segments.tie();
    Label label = Parts.label(texts.say("whose.wave"), "small", "muted");
    label.setMinWidth(USE_PREF_SIZE);
    segments.setMinWidth(USE_PREF_SIZE);
    setId("wave");
    getStyleClass().add("wave-switch");
    getChildren().addAll(label, segments);
  }

  /** To be ended with the view where the property lives longer. */
  public Subscription tie() {
    return tie;
  }
}
