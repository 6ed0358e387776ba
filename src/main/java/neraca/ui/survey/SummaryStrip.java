package neraca.ui.survey;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.FigureLink;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Trail;
import neraca.ui.table.Pointed;
import org.jspecify.annotations.Nullable;

/** Respondents, mean, index, class and satisfied share, each number as a figure to be opened. */
final class SummaryStrip {
  private final Summary summary;
  private final Texts texts;
  private final Trail trail;
  private final Pointed pointed;

  SummaryStrip(Summary summary, Texts texts, Trail trail, Pointed pointed) {
    this.summary = summary;
    this.texts = texts;
    this.trail = trail;
    this.pointed = pointed;
  }

  HBox node() {
    HBox strip = Parts.strip(respondents(), mean(), index(), scoreClass(), satisfied());
    strip.setId("survey-summary");
    return strip;
  }

  private VBox respondents() {
    Label n = Parts.label(Integer.toString(summary.respondents()), "figure");
    n.setId("survey-n");
    Phrase beneath =
        summary.missing() == 0
            ? Phrase.of("results.summary.items").with("k", summary.items())
            : Phrase.of("results.summary.missing").with("n", summary.missing());
    return field("results.summary.respondents", n, beneath);
  }

  private VBox mean() {
    return field(
        "results.summary.mean",
        link(summary.mean(), "survey-mean"),
        Phrase.of("results.summary.of_scores")
            .with("n", summary.respondents() - summary.missing()));
  }

  private VBox index() {
    return field(
        "results.summary.index",
        link(summary.index(), "survey-index"),
        Phrase.of("results.summary.of_max"));
  }

  private VBox scoreClass() {
    Cell of = summary.scoreClass();
    Label words = Parts.label(of == null ? "." : texts.say(of), "figure");
    words.setId("survey-class");
    Phrase beneath =
        summary.from() == null || summary.to() == null
            ? Phrase.of("results.summary.no_class")
            : Phrase.of("results.summary.range", "from", summary.from()).with("to", summary.to());
    return field("results.summary.class", words, beneath);
  }

  private VBox satisfied() {
    return field(
        "results.summary.satisfied",
        link(summary.satisfied(), "survey-satisfied"),
        Phrase.of("results.summary.top_two"));
  }

  private Node link(@Nullable Figure figure, String id) {
    if (figure == null) {
      return Parts.label(".", "figure");
    }
    FigureLink link = new FigureLink(figure, texts, trail, "figure");
    link.setId(id);
    pointed.link(link);
    return link;
  }

  private VBox field(String caption, Node value, Phrase beneath) {
    VBox field =
        Parts.column(
            "summary",
            Parts.label(texts.say(caption), "caption", "muted"),
            Parts.row("summary-value", value),
            Parts.paragraph(texts.say(beneath), "caption", "muted"));
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }
}
