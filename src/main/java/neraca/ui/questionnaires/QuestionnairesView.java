package neraca.ui.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.Questionnaire;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.gradual.Gradually;
import neraca.ui.kit.Ask;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;
import neraca.ui.profile.ProfilePane;
import neraca.ui.questionnaires.Lines.Entry;
import neraca.ui.questionnaires.QuestionnairesViewModel.Part;
import org.jspecify.annotations.Nullable;

/** The list of questionnaires at the left, the chosen one at the right. */
public final class QuestionnairesView {
  private final QuestionnairesViewModel model;
  private final Frame frame;
  private final StackPane root = new StackPane();
  private final StackPane right = new StackPane();
  private @Nullable Node atRight;
  private final TabPane tabs = new TabPane();
  private final Label name = Parts.label("", "title");
  private final Label other = Parts.label("", "muted");
  private final Label about = Parts.label("", "caption", "muted");
  private final QuestionnaireList list;
  private final ItemsPane items;
  private final DimensionsPane dimensions;
  private final DetailsPane details;
  private final BorderPane chosen = new BorderPane();
  private final ProfilePane profile;
  private final Node profileNode;
  private final HBox both;
  private Subscription looked = Subscription.EMPTY;

  private QuestionnairesView(QuestionnairesViewModel model, Texts texts) {
    this.model = model;
    this.frame =
        new Frame(
            texts, new Ask(() -> root.getScene().getWindow(), () -> texts), new ArrayList<>());
    this.list = new QuestionnaireList(frame, model, this::enter);
    this.items = new ItemsPane(frame, model.sheet());
    this.dimensions = new DimensionsPane(frame, model.sheet());
    this.details = new DetailsPane(frame, model.sheet());
    this.profile = new ProfilePane(model.profile(), texts, frame.ask());
    this.profileNode = profile.node();
    profileNode.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    this.both = new HBox(new VBox(list, toProfile()), right);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    root.getChildren().add(both);
  }

  /** Under the list: what is asked whatever the questionnaire. */
  private Node toProfile() {
    ToggleButton to = new ToggleButton(frame.say("profile.title"));
    to.setGraphic(Icons.icon("account-details-outline"));
    to.setId("profile-open");
    to.getStyleClass().addAll("flat", "profile-open");
    to.setMaxWidth(Double.MAX_VALUE);
    to.selectedProperty().bindBidirectional(model.profileShown());
    return to;
  }

  /** The screen for the window's rail. */
  public static Screen screen(QuestionnairesViewModel model) {
    return new Screen(
        "questionnaires",
        "clipboard-text-outline",
        new ReadOnlyObjectWrapper<>(Findings.NONE),
        texts -> new QuestionnairesView(model, texts).show());
  }

  private ScreenView show() {
    tabs();
    chosen.setTop(Parts.column("chosen-header", new HBox(8, name, other), about));
    chosen.setCenter(tabs);
    name.setMinWidth(Label.USE_PREF_SIZE);
    frame.tie(model.chosen().subscribe(this::showChosen));
    frame.tie(model.entries().subscribe(this::settle));
    frame.tie(Parts.drawn(this::settle, model.loaded(), model.proposal()));
    frame.tie(profile.ties());
    frame.tie(model.profileShown().subscribe((was, is) -> openProfile(is)));
    Button fill =
        Icons.button("table-edit", frame.say("questionnaires.answers"), model::openAnswers);
    fill.setId("questionnaire-answers");
    fill.disableProperty().bind(model.chosen().map(Optional::isEmpty));
    Button create = newButton("questionnaire-new");
    // Where there is nothing yet the one button stands in the middle.
    create.visibleProperty().bind(Bindings.isNotEmpty(model.entries()));
    fill.visibleProperty().bind(create.visibleProperty());
    fill.managedProperty().bind(create.visibleProperty());
    create.managedProperty().bind(create.visibleProperty());
    return ScreenView.of(root)
        .actions(fill, create)
        .status(status())
        .keys(
            Keys.of("F2", frame.say("questionnaires.key.edit")),
            Keys.of("Ins", frame.say("questionnaires.key.insert")),
            Keys.of("Alt+\u2191\u2193", frame.say("questionnaires.key.move")))
        .ties(frame.ties().toArray(Subscription[]::new))
        .shown(this::follow);
  }

  private Subscription follow() {
    looked = model.profileShown().get() ? profile.shown() : Subscription.EMPTY;
    return model.shown().and(() -> looked.unsubscribe());
  }

  /** Who said what is read only while it is looked at. */
  private void openProfile(boolean open) {
    looked.unsubscribe();
    looked = open ? profile.shown() : Subscription.EMPTY;
    settle();
  }

  private Button newButton(String id) {
    Button button = Icons.primary("plus", frame.say("questionnaires.new"), model::propose);
    button.setId(id);
    button.setMnemonicParsing(true);
    button.setDisable(model.readOnly());
    return button;
  }

  private void tabs() {
    tabs.setId("questionnaire-parts");
    tabs.getStyleClass().add("tab-line");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .setAll(
            tab(Part.ITEMS, "questionnaires.items", items.node()),
            tab(Part.DIMENSIONS, "questionnaires.dimensions", dimensions.node()),
            tab(Part.DETAILS, "questionnaires.details", details.node()));
    frame.tie(model.part().subscribe(part -> tabs.getSelectionModel().select(part.ordinal())));
    tabs.getSelectionModel()
        .selectedItemProperty()
        .subscribe(tab -> model.part().set((Part) tab.getUserData()));
    tabs.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Tab tab(Part part, String key, Node content) {
    Tab tab = new Tab(frame.say(key), content);
    tab.setUserData(part);
    tab.setId("part-" + part.name().toLowerCase(java.util.Locale.ROOT));
    return tab;
  }

  /** Esc goes from the questionnaire back to the list. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.profileShown().set(false);
      list.requestFocus();
      event.consume();
    }
  }

  private void enter() {
    right.applyCss(); // a tab has no content before its skin is made
    switch (model.part().get()) {
      case ITEMS -> items.table().requestFocus();
      case DIMENSIONS -> dimensions.table().requestFocus();
      case DETAILS -> details.focus();
    }
  }

  private void showChosen(Optional<Entry> entry) {
    if (entry.isEmpty()) {
      return;
    }
    Questionnaire q = entry.get().questionnaire();
    Texts texts = frame.texts();
    name.setText(texts.say(Cell.own(q.name())));
    String second = name.getText().equals(q.name().id()) ? q.name().en() : q.name().id();
    other.setText(second.equals(name.getText()) ? "" : second);
    Phrase says =
        Phrase.of("questionnaires.about_line")
            .with("code", q.code())
            .with("min", "" + q.scale().min())
            .with("max", "" + q.scale().max())
            .with("items", entry.get().items())
            .with("n", entry.get().responses());
    String labels =
        entry.get().labelled() ? "" : " \u00b7 " + frame.say("questionnaires.unlabelled_short");
    about.setText(texts.say(says) + labels);
  }

  /** What stands in the middle: the list and one questionnaire, a form, or how to begin. */
  private void settle() {
    if (!model.loaded().get()) {
      return;
    }
    boolean none = model.entries().isEmpty();
    boolean hadFocus = root.isFocusWithin();
    showRight(model.proposal().get(), none);
    both.getChildren().get(0).setVisible(!none);
    both.getChildren().get(0).setManaged(!none);
    if (none && model.proposal().get().isEmpty()) {
      Button first = newButton("questionnaire-first");
      VBox teaching = Parts.empty(frame.say("questionnaires.none"), first);
      teaching.setId("questionnaires-none");
      root.getChildren().setAll(teaching);
      if (hadFocus) {
        first.requestFocus();
      }
    } else if (!root.getChildren().contains(both)) {
      root.getChildren().setAll(both);
    }
  }

  private void showRight(Optional<Proposal> proposal, boolean none) {
    boolean wasForm = atRight != null && atRight != chosen && atRight != profileNode;
    if (proposal.isPresent()) {
      atRight = new ProposalPane(frame, model, proposal.get()).node();
      right.getChildren().setAll(atRight);
    } else if (model.profileShown().get()) {
      putRight(profileNode, profile::focus);
    } else if (none) {
      atRight = null;
      right.getChildren().clear();
    } else {
      putRight(chosen, wasForm ? this::enter : () -> {});
    }
  }

  private void putRight(Node node, Runnable then) {
    if (atRight != node) {
      atRight = node;
      Gradually.put(
          right,
          List.of(node),
          () -> {
            right.applyCss(); // what scrolls has no content before its skin is made
            then.run();
          });
    }
  }

  private ObservableValue<String> status() {
    return Bindings.createStringBinding(
        () ->
            frame
                .texts()
                .say(
                    Phrase.of("questionnaires.status")
                        .with("n", model.entries().size())
                        .with("items", model.entries().stream().mapToInt(Entry::items).sum())),
        model.entries());
  }
}
