package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.LateFigure;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.text.Texts;
import neraca.ui.kit.FigureLink;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Trail;

/** Alpha, omega, valid items, r-table and total score, each as a figure to be opened. */
final class SummaryStrip {
  /** Characters that no words hold, one for each figure in a sentence. */
  private static final char MARK = '\uE000';

  private final Summary summary;
  private final Texts texts;
  private final Trail trail;
  private final Consumer<Supplier<Optional<Figure>>> point;

  /**
   * @param point hears which figure F4 would take apart
   */
  SummaryStrip(
      Summary summary, Texts texts, Trail trail, Consumer<Supplier<Optional<Figure>>> point) {
    this.summary = summary;
    this.texts = texts;
    this.trail = trail;
    this.point = point;
  }

  HBox node() {
    HBox strip = Parts.strip(alpha(), omega(), valid(), rTable(), total());
    strip.setId("test-summary");
    return strip;
  }

  private VBox alpha() {
    boolean known = !summary.alpha().value().isAbsent();
    Light light = !known ? Light.NO_DATA : summary.reliable() ? Light.GOOD : Light.POOR;
    String word =
        !known
            ? texts.say("test.alpha_unknown")
            : texts.say(summary.reliable() ? "test.reliable" : "test.unreliable");
    return field(
        texts.say(
            new Phrase(
                "test.summary.alpha",
                Map.of("name", summary.alpha().name(), "k", number(summary.items())))),
        link(summary.alpha(), "test-alpha"),
        light.label(word),
        beneath(
            Phrase.of("test.summary.interval"),
            Map.of("low", summary.low(), "high", summary.high())));
  }

  private VBox omega() {
    return field(
        texts.say(summary.omega().name()),
        link(summary.omega(), "test-omega"),
        null,
        beneath(summary.ofOmega(), Map.of()));
  }

  private VBox valid() {
    boolean agreed = summary.disputed().value().equals(Value.of(0));
    FlowPane of =
        sentence("body", Phrase.of("test.summary.of"), Map.of("k", LateFigure.of(summary.items())));
    return field(
        texts.say("test.summary.valid"),
        link(summary.valid(), "test-valid", "figure"),
        of,
        beneath(
            Phrase.of(agreed ? "test.summary.agreed" : "test.summary.disputed"),
            Map.of("differ", summary.disputed())));
  }

  private VBox rTable() {
    boolean complete = summary.excluded().value().equals(Value.of(0));
    return field(
        texts.say("instrument.r_table"),
        link(summary.rTable(), "test-r-table"),
        null,
        beneath(
            Phrase.of(complete ? "test.summary.df" : "test.summary.df_excluded"),
            late(Map.of("n", summary.n(), "df", summary.df(), "excluded", summary.excluded()))));
  }

  private VBox total() {
    return field(
        texts.say("instrument.total_mean"),
        link(summary.mean(), "test-total-mean"),
        null,
        beneath(
            Phrase.of("test.summary.spread"),
            late(Map.of("sd", summary.sd(), "sem", summary.sem()))));
  }

  private static Map<String, LateFigure> late(Map<String, Figure> known) {
    Map<String, LateFigure> late = new HashMap<>();
    known.forEach((place, figure) -> late.put(place, LateFigure.of(figure)));
    return late;
  }

  private FlowPane beneath(Phrase sentence, Map<String, LateFigure> figures) {
    return sentence("caption", sentence, figures);
  }

  /**
   * A sentence in which numbers open.
   *
   * @param style of its words and numbers
   * @param figures what stands at the places of the sentence
   */
  private FlowPane sentence(String style, Phrase sentence, Map<String, LateFigure> figures) {
    List<Map.Entry<String, LateFigure>> marked = new ArrayList<>();
    Phrase said = sentence;
    for (Map.Entry<String, LateFigure> place : figures.entrySet()) {
      said = said.with(place.getKey(), String.valueOf((char) (MARK + marked.size())));
      marked.add(place);
    }
    FlowPane line = new FlowPane();
    line.setMinWidth(0);
    for (String part : texts.say(said).split("(?<= )")) { // the line breaks at spaces only
      HBox together = Parts.row("together");
      for (String piece : part.split("(?=[" + MARK + "-\uF8FF])|(?<=[" + MARK + "-\uF8FF])")) {
        int at = piece.charAt(0) - MARK;
        boolean words = at < 0 || at >= marked.size();
        together
            .getChildren()
            .add(words ? Parts.label(piece, style, "muted") : link(marked.get(at), style));
      }
      line.getChildren().add(together);
    }
    return line;
  }

  private FigureLink link(Map.Entry<String, LateFigure> place, String style) {
    return link(place.getValue(), "test-" + place.getKey(), style);
  }

  private FigureLink link(Figure figure, String id) {
    return link(LateFigure.of(figure), id, "figure");
  }

  private FigureLink link(LateFigure figure, String id, String style) {
    FigureLink link = new FigureLink(figure, texts, trail, style);
    link.setId(id);
    link.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                point.accept(() -> Optional.of(link.shown()));
              }
            });
    return link;
  }

  private static Cell number(Figure figure) {
    return Cell.number(figure.value(), figure.format());
  }

  private VBox field(
      String caption, Node value, @org.jspecify.annotations.Nullable Node addition, Node beneath) {
    HBox line = Parts.row("summary-value", value);
    if (addition != null) {
      line.getChildren().add(addition);
    }
    VBox field = Parts.column("summary", Parts.label(caption, "caption", "muted"), line, beneath);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }
}
