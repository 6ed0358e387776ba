package neraca.ui.instrument;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.FigureLink;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Trail;

/** Alpha, omega, valid items, r-table and total score, each as a figure to be opened. */
final class SummaryStrip {
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
                java.util.Map.of("name", summary.alpha().name(), "k", Cell.count(summary.k())))),
        link(summary.alpha(), "test-alpha"),
        light.label(word),
        Phrase.of("test.summary.interval", "low", summary.low()).with("high", summary.high()));
  }

  private VBox omega() {
    return field(
        texts.say(summary.omega().name()),
        link(summary.omega(), "test-omega"),
        null,
        summary.ofOmega());
  }

  private VBox valid() {
    Phrase of = Phrase.of("test.summary.of").with("k", summary.k());
    Phrase beneath =
        summary.disputed() == 0
            ? Phrase.of("test.summary.agreed")
            : Phrase.of("test.summary.disputed").with("n", summary.disputed());
    return field(
        texts.say("test.summary.valid"),
        link(summary.valid(), "test-valid"),
        Parts.label(texts.say(of), "muted"),
        beneath);
  }

  private VBox rTable() {
    return field(
        texts.say("instrument.r_table"),
        link(summary.rTable(), "test-r-table"),
        null,
        Phrase.of(summary.excluded() == 0 ? "test.summary.df" : "test.summary.df_excluded")
            .with("n", summary.used())
            .with("df", summary.df())
            .with("excluded", summary.excluded()));
  }

  private VBox total() {
    Phrase beneath =
        Phrase.of("test.summary.spread", "sd", number(summary.sd()))
            .with("sem", number(summary.sem()));
    return field(
        texts.say("instrument.total_mean"), link(summary.mean(), "test-total-mean"), null, beneath);
  }

  private FigureLink link(Figure figure, String id) {
    FigureLink link = new FigureLink(figure, texts, trail, "figure");
    link.setId(id);
    link.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                point.accept(() -> Optional.of(figure));
              }
            });
    return link;
  }

  private static Cell number(Figure figure) {
    return Cell.number(figure.value(), figure.format());
  }

  private VBox field(
      String caption,
      Node value,
      @org.jspecify.annotations.Nullable Node addition,
      Phrase beneath) {
    HBox line = Parts.row("summary-value", value);
    if (addition != null) {
      line.getChildren().add(addition);
    }
    VBox field =
        Parts.column(
            "summary",
            Parts.label(caption, "caption", "muted"),
            line,
            Parts.paragraph(texts.say(beneath), "caption", "muted"));
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }
}
