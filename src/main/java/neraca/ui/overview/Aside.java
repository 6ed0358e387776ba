package neraca.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;

/** The one next step, and the list of what needs attention. */
final class Aside extends VBox {
  private final OverviewViewModel model;
  private final Texts texts;
  private final List<Hyperlink> links = new ArrayList<>();
  private final HBox foot = Parts.row("next-foot");
  private List<Node> card = List.of();

  Aside(OverviewViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("aside");
  }

  void show(Picture picture) {
    getChildren().setAll(next(picture.next()), heading(picture), issues(picture.issues()));
  }

  /** The next step where it stays in sight while the rest scrolls; empty beside a wide page. */
  HBox foot() {
    return foot;
  }

  /** The next step first in the column, or taken out of it into the {@link #foot}. */
  void setBeside(boolean beside) {
    if (card.isEmpty()) {
      return;
    }
    VBox next = (VBox) getChildren().get(0);
    Node go = card.get(card.size() - 1);
    foot.getChildren().clear();
    next.getChildren().clear();
    if (beside) {
      next.getChildren().setAll(card);
    } else {
      VBox words = Parts.column("issue-words");
      words.getChildren().setAll(card.subList(0, card.size() - 1));
      HBox.setHgrow(words, Priority.ALWAYS);
      foot.getChildren().setAll(words, go);
    }
    next.setVisible(beside);
    next.setManaged(beside);
  }

  /** Puts the focus on the finding that many places after the one that has it. */
  void walk(int step) {
    if (links.isEmpty()) {
      return;
    }
    int at = -1;
    for (int i = 0; i < links.size(); i++) {
      at = links.get(i).isFocused() ? i : at;
    }
    int to = at < 0 ? (step > 0 ? 0 : links.size() - 1) : Math.floorMod(at + step, links.size());
    links.get(to).requestFocus();
  }

  private VBox next(Next step) {
    Button go = Icons.primary("arrow-right", texts.say(step.button()), model::goNext);
    go.setId("overview-next");
    go.setDefaultButton(true);
    go.setMinWidth(USE_PREF_SIZE);
    card =
        List.of(
            Parts.label(texts.say("overview.next"), "caption", "muted"),
            Parts.paragraph(texts.say(step.title()), "strong", "next-title"),
            Parts.paragraph(texts.say(step.says()), "small"),
            go);
    VBox next = Parts.column("next-step");
    next.getChildren().setAll(card);
    next.setId("overview-next-step");
    return next;
  }

  private HBox heading(Picture picture) {
    HBox heading = Parts.heading(texts.say("overview.attention"));
    count(heading, Light.POOR, picture.findings().wrong());
    count(heading, Light.FAIR, picture.findings().doubtful());
    count(heading, Light.INFORMATION, picture.remarks());
    return heading;
  }

  private static void count(HBox heading, Light light, int count) {
    if (count > 0) {
      heading
          .getChildren()
          .add(Parts.row("badge-count", light.shape(), Parts.label(count + "", "caption")));
    }
  }

  private Node issues(List<Issue> issues) {
    links.clear();
    if (issues.isEmpty()) {
      return Parts.paragraph(texts.say("overview.no_attention"), "muted", "small");
    }
    VBox list = Parts.column("issues");
    list.setId("overview-issues");
    for (Issue issue : issues) {
      list.getChildren().add(issue(issue));
    }
    return list;
  }

  private HBox issue(Issue issue) {
    Hyperlink link = new Hyperlink(texts.say(issue.link()));
    link.setId("overview-issue-" + links.size());
    link.getStyleClass().add("small");
    link.setOnAction(event -> model.go(issue.target()));
    String title = texts.say(issue.title());
    link.setAccessibleText(title + ". " + link.getText());
    links.add(link);
    VBox words =
        Parts.column(
            "issue-words",
            Parts.paragraph(title, "small", "strong"),
            Parts.paragraph(texts.say(issue.says()), "small", "muted"),
            link);
    HBox.setHgrow(words, Priority.ALWAYS);
    return Parts.row("issue", issue.light().shape(), words);
  }
}
