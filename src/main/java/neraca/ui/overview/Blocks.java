package neraca.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.desk.Target;
import neraca.ui.kit.FigureLink;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.ScaleBar;

/** The blocks of the overview's middle. */
final class Blocks {
  private static final double HUNDRED = 100;

  private final OverviewViewModel model;
  private final Texts texts;

  Blocks(OverviewViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  private FigureLink link(Figure figure, String id, String... styles) {
    FigureLink link = new FigureLink(figure, texts, model.trail(), styles);
    link.setId(id);
    return link;
  }

  /** The total with its category and its place on the scale, then the perspectives. */
  List<Node> verdict(Standing standing) {
    Label category = Parts.label(texts.say(standing.category()), "title");
    category.setId("overview-category");
    Label condition = standing.light().label(texts.say(standing.condition()));
    condition.setId("overview-condition");
    condition.setMinWidth(Region.USE_PREF_SIZE);
    Region scale = scale(standing);
    HBox.setHgrow(scale, Priority.ALWAYS);
    HBox line =
        Parts.row(
            "verdict-line",
            link(standing.total(), "overview-total", "verdict").bare(),
            Parts.column("verdict-words", category, condition),
            scale);
    VBox block =
        Parts.column(
            "verdict-block", Parts.label(texts.say("overview.total"), "caption", "muted"), line);
    return List.of(block, perspectives(standing.perspectives()));
  }

  private Region scale(Standing standing) {
    List<ScaleBar.Step> steps =
        standing.classes().stream()
            .map(c -> new ScaleBar.Step(c.from(), texts.say(c.name()), texts.say(c.condition())))
            .toList();
    ScaleBar bar = new ScaleBar(steps, HUNDRED, standing.share());
    bar.setId("overview-scale");
    return bar;
  }

  private Node perspectives(List<Standing.Perspective> perspectives) {
    Lines lines = new Lines("overview-perspectives", 2);
    lines.head(
        List.of(
            Parts.label(texts.say("overview.perspective")),
            Parts.label(texts.say("overview.weight")),
            Parts.label(texts.say("overview.achievement")),
            Parts.label(texts.say("overview.value")),
            Parts.label(texts.say("overview.category")),
            Parts.label(texts.say("overview.light"))),
        List.of(1, 3));
    for (int i = 0; i < perspectives.size(); i++) {
      Standing.Perspective row = perspectives.get(i);
      boolean known = !row.figure().value().isAbsent();
      lines.row(
          List.of(
              Parts.label(texts.say(row.name())),
              Parts.label(texts.say(row.weight())),
              bar(known ? row.figure().value().toDouble() : 0),
              link(row.figure(), "overview-perspective-" + i, "strong").bare(),
              Parts.label(texts.say(row.category()), "strong"),
              row.light().label(texts)),
          List.of(1, 3));
    }
    return lines;
  }

  private static Node bar(double percent) {
    Region filled = new Region();
    filled.getStyleClass().add("bar-filled");
    StackPane bar = new StackPane(filled);
    bar.getStyleClass().add("bar-field");
    filled
        .maxWidthProperty()
        .bind(bar.widthProperty().multiply(Math.max(0, Math.min(1, percent / HUNDRED))));
    return bar;
  }

  Node money(List<Figure> figures) {
    FlowPane strip = new FlowPane();
    strip.setId("overview-money");
    strip.getStyleClass().add("money");
    for (Figure figure : figures) {
      VBox field =
          Parts.column(
              "money-field",
              Parts.label(texts.say(figure.name()), "caption", "muted"),
              link(figure, "overview-" + figure.id().replace('/', '-'), "money-figure"));
      strip.getChildren().add(field);
    }
    strip.widthProperty().subscribe(width -> spread(strip, width.doubleValue()));
    return strip;
  }

  /** What room is left goes between the fields; where there is none they go on in another line. */
  private static void spread(FlowPane strip, double width) {
    double taken = strip.getChildren().stream().mapToDouble(field -> field.prefWidth(-1)).sum();
    double gap = Math.floor((width - taken) / strip.getChildren().size());
    strip.setHgap(Math.max(0, gap));
  }

  List<Node> contents(Picture picture) {
    HBox heading =
        Parts.heading(
            texts.say("overview.contents"),
            Parts.label(texts.say(picture.contents()), "caption", "muted"));
    Lines lines = new Lines("overview-contents", 1);
    for (Part part : picture.parts()) {
      Label state = part.light().label(texts.say(part.state()));
      state.setId("overview-state-" + part.id());
      lines.row(List.of(name(part), holds(part), state), List.of());
    }
    return List.of(Parts.column("contents", heading, lines));
  }

  private Node name(Part part) {
    String word = texts.say("overview.part." + part.id());
    Target target = part.target();
    if (target == null) {
      return Parts.label(word);
    }
    Hyperlink link = new Hyperlink(word);
    link.setId("overview-part-" + part.id());
    link.getStyleClass().add("quiet");
    link.setOnAction(event -> model.go(target));
    return link;
  }

  private Node holds(Part part) {
    StringBuilder says = new StringBuilder();
    for (Phrase phrase : part.says()) {
      says.append(says.isEmpty() ? "" : " · ").append(texts.say(phrase));
    }
    Label words = Parts.paragraph(says.toString(), "muted");
    if (part.figures().isEmpty()) {
      return words;
    }
    HBox line = Parts.row("holds", words);
    for (int i = 0; i < part.figures().size(); i++) {
      if (i > 0) {
        line.getChildren().add(Parts.label("·", "muted"));
      }
      line.getChildren()
          .add(link(part.figures().get(i), "overview-" + part.id() + "-" + i, "plain"));
    }
    return line;
  }

  /** The way from an empty study to a verdict. */
  Node path(List<Step> steps) {
    VBox heading =
        Parts.column(
            "path-heading",
            Parts.label(texts.say("overview.path"), "title"),
            Parts.paragraph(texts.say("overview.path_says"), "small", "muted"));
    VBox path = Parts.column("path", heading);
    path.setId("overview-path");
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Label number = Parts.label(Integer.toString(i + 1), "step-number");
      Hyperlink title = new Hyperlink(texts.say(step.title()));
      title.setId("overview-go-" + (i + 1));
      title.getStyleClass().add("strong");
      title.setOnAction(event -> model.go(step.target()));
      VBox words =
          Parts.column(
              "step-words", title, Parts.paragraph(texts.say(step.says()), "small", "muted"));
      HBox.setHgrow(words, Priority.ALWAYS);
      Light light = step.done() ? Light.GOOD : Light.NO_DATA;
      Label state =
          light.label(texts.say(step.done() ? "overview.path.done" : "overview.path.open"));
      state.setId("overview-step-" + (i + 1));
      state.setMinWidth(Region.USE_PREF_SIZE);
      path.getChildren().add(Parts.row("step", number, words, state));
    }
    return path;
  }
}
