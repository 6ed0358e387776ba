package neraca.ui.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import neraca.text.Texts;
import neraca.ui.kit.Ask;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.profile.ProfileViewModel.Row;
import org.jspecify.annotations.Nullable;

/**
 * The profile fields, one a line, and an empty line for the next: Enter and the arrows go up and
 * down, Alt with them moves the field, Insert goes to the empty line, Ctrl+Delete removes.
 */
public final class ProfilePane {
  /** Of the columns that give way; the last takes what its words need. */
  private static final double[] WIDTHS = {110, 100, 100, 250, 0};

  private static final List<String> HEADS =
      List.of(
          "questionnaires.name_id",
          "questionnaires.name_en",
          "profile.kind",
          "profile.levels_head",
          "profile.given_head");

  private final ProfileViewModel model;
  private final Texts texts;
  private final Ask ask;
  private final GridPane grid = new GridPane();
  private final Map<UUID, ProfileLine> lines = new HashMap<>();
  private final Subscription ties;
  private @Nullable UUID current;
  private boolean entering;

  public ProfilePane(ProfileViewModel model, Texts texts, Ask ask) {
    this.model = model;
    this.texts = texts;
    this.ask = ask;
    grid.setId("profile-fields");
    grid.getStyleClass().add("profile-fields");
    for (double width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      if (width > 0) {
        column.setMinWidth(0);
        column.setPrefWidth(width);
        column.setHgrow(Priority.ALWAYS);
      }
      grid.getColumnConstraints().add(column);
    }
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    grid.sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe(owner -> remember(owner));
    ties =
        Subscription.combine(
            model.rows().subscribe(this::show), model.refused().subscribe(this::showRefused));
    show();
  }

  /** To be ended with the view. */
  public Subscription ties() {
    return ties;
  }

  public Node node() {
    ScrollPane page =
        Parts.page(
            Parts.label(texts.say("profile.title"), "title"),
            Parts.paragraph(texts.say("profile.about"), "muted"),
            tools(),
            grid,
            Parts.paragraph(texts.say("profile.help"), "caption", "muted"));
    page.setId("profile");
    return page;
  }

  /** They do what they say with the line that had the focus last. */
  private HBox tools() {
    HBox tools =
        Parts.row(
            "part-tools",
            tool("table-row-plus-after", "profile.insert", () -> focus(model.rows().size() - 1)),
            tool("table-row-remove", "profile.remove", () -> current(this::remove)),
            tool("arrow-up", "questionnaires.up", () -> current(uuid -> model.move(uuid, -1))),
            tool("arrow-down", "questionnaires.down", () -> current(uuid -> model.move(uuid, 1))));
    tools.setDisable(model.readOnly());
    return tools;
  }

  private Button tool(String icon, String word, Runnable act) {
    Button tool = Icons.button(icon, texts.say(word), act);
    tool.setId("tool-" + word.replace('.', '-'));
    tool.getStyleClass().addAll("flat", "small");
    tool.setMinWidth(Region.USE_PREF_SIZE);
    tool.setFocusTraversable(false); // the same by keys, without leaving the line
    return tool;
  }

  private void current(Consumer<UUID> act) {
    model.rows().stream()
        .filter(row -> row.uuid().equals(current) && !row.draft())
        .findFirst()
        .ifPresent(row -> act.accept(row.uuid()));
  }

  /** Puts the focus into the first line, at once or as soon as there is one. */
  public void focus() {
    entering = model.rows().isEmpty();
    focus(0);
  }

  private void focus(int row) {
    focus(row, null);
  }

  /** Follows the study as long as the pane is looked at. */
  public Subscription shown() {
    return model.shown();
  }

  private void show() {
    List<Node> wished = new ArrayList<>();
    for (int h = 0; h < HEADS.size(); h++) {
      wished.add(head(h));
    }
    Map<UUID, ProfileLine> left = new HashMap<>();
    int at = 1;
    for (Row row : model.rows()) {
      ProfileLine line =
          lines.computeIfAbsent(row.uuid(), none -> new ProfileLine(model, texts, row));
      line.show(row);
      left.put(row.uuid(), line);
      for (int c = 0; c < line.nodes().size(); c++) {
        Node node = line.nodes().get(c);
        GridPane.setConstraints(node, c, at, 1, 1, HPos.LEFT, VPos.TOP);
        wished.add(node);
      }
      GridPane.setConstraints(line.refusal(), 0, at + 1, WIDTHS.length, 1);
      wished.add(line.refusal());
      at += 2;
    }
    lines.keySet().retainAll(left.keySet());
    List<Node> fields = wished.subList(HEADS.size(), wished.size());
    List<Node> now = grid.getChildren();
    if (now.size() < HEADS.size() || !now.subList(HEADS.size(), now.size()).equals(fields)) {
      Node owner = grid.getScene() == null ? null : grid.getScene().getFocusOwner();
      grid.getChildren().setAll(wished);
      if (owner != null && owner.getScene() != null && !owner.isFocused()) {
        owner.requestFocus();
      }
    }
    showRefused();
    if (entering && !model.rows().isEmpty()) {
      focus();
    }
  }

  private Node head(int column) {
    Node head = Parts.label(texts.say(HEADS.get(column)), "small", "muted");
    GridPane.setConstraints(head, column, 0);
    return head;
  }

  private void remember(@Nullable Node owner) {
    for (ProfileLine line : lines.values()) {
      if (owner != null && line.nodes().contains(owner) || owner == line.first()) {
        current = line.row().uuid();
      }
    }
  }

  private void showRefused() {
    lines.forEach((uuid, line) -> line.refused(model.refused().get(uuid)));
  }

  private void remove(UUID field) {
    if (model
        .removalQuestion(field)
        .map(question -> ask.confirm(question, "profile.remove_yes"))
        .orElse(true)) {
      model.remove(field);
      focus();
    }
  }

  private void pressed(KeyEvent event) {
    if (!(event.getTarget() instanceof TextField field)) {
      return;
    }
    int at = -1;
    for (int r = 0; r < model.rows().size(); r++) {
      at = line(r).holds(field) ? r : at;
    }
    if (at < 0) {
      return;
    }
    ProfileLine line = line(at);
    switch (event.getCode()) {
      case UP, DOWN -> {
        int step = event.getCode() == javafx.scene.input.KeyCode.UP ? -1 : 1;
        if (event.isAltDown()) {
          line.step(step);
        } else {
          focus(at + step, field);
        }
      }
      case ENTER -> {
        field.fireEvent(new javafx.event.ActionEvent());
        focus(at + 1, field);
      }
      case INSERT -> focus(model.rows().size() - 1, null);
      case DELETE -> {
        if (!event.isShortcutDown() || line.row().draft() || model.readOnly()) {
          return;
        }
        remove(line.row().uuid());
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private ProfileLine line(int row) {
    return java.util.Objects.requireNonNull(lines.get(model.rows().get(row).uuid()));
  }

  private void focus(int row, @Nullable TextField like) {
    if (row < 0 || row >= model.rows().size()) {
      return;
    }
    ProfileLine line = line(row);
    TextField wanted = line.first();
    for (ProfileLine each : lines.values()) {
      if (like != null && each.holds(like)) {
        wanted = line.beside(like, each);
      }
    }
    if (wanted.isDisabled()) {
      wanted = line.first();
    }
    wanted.requestFocus();
    wanted.selectAll();
  }
}
