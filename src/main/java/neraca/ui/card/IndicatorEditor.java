package neraca.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.card.IndicatorForm.BandDraft;
import neraca.ui.card.SourceList.SourceOption;
import neraca.ui.gradual.Gradually;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Segments;
import neraca.ui.kit.Worded;

/** The form of one indicator, in the order in which a person thinks of it. */
final class IndicatorEditor {
  private final IndicatorForm form;
  private final Texts texts;
  private final Fields fields;
  private final SourceList source;
  private final TextField name;
  private final VBox bands = Parts.column("band-rows");
  private final List<Fields> bandTies = new ArrayList<>();
  private final VBox panel;
  private Subscription ties;
  private boolean adding;

  IndicatorEditor(IndicatorForm form, Texts texts, CardChanges changes) {
    this.form = form;
    this.texts = texts;
    fields = new Fields(texts, form.refusals());
    source = new SourceList(form, texts);
    ties = source.tie();
    name = fields.text("indicator-name", form.name().in(texts.language()), "");
    String title = texts.say(form.isNew() ? "card.form.new_indicator" : "card.form.indicator");
    String place = Parts.names(form.place(), texts);
    panel = fields.panel(title, place, content(), changes::save, changes::close);
    panel.setId("indicator-form");
  }

  VBox node() {
    return panel;
  }

  void begin() {
    (form.isNew() ? source.filter() : name).requestFocus();
  }

  void end() {
    ties.unsubscribe();
    fields.end();
    bandTies.forEach(Fields::end);
  }

  private VBox content() {
    return Parts.column(
        "form-body",
        fields.field("card.form.source", source, "source"),
        names(),
        typedValue(),
        bandsBlock(),
        judgement(),
        placing());
  }

  private HBox names() {
    Language other = texts.language() == Language.ID ? Language.EN : Language.ID;
    TextField translated =
        fields.text("indicator-name-other", form.name().in(other), texts.say("card.form.optional"));
    return Parts.row(
        "form-row",
        fields.field("card.form.name", name, "name"),
        fields.field(
            other == Language.EN ? "card.form.name_en" : "card.form.name_id",
            translated,
            "name_other"));
  }

  /** Only for what is judged; everything else finds its value itself. */
  private VBox typedValue() {
    TextField actual =
        fields.text("indicator-actual", form.actual(), texts.say("card.form.optional"));
    VBox typed = fields.field("card.form.actual", actual, "actual");
    ties = ties.and(form.source().subscribe(chosen -> showIf(typed, isJudged(chosen))));
    return typed;
  }

  private HBox placing() {
    TextField weight = fields.text("indicator-weight", form.weight(), texts.say("card.form.equal"));
    weight.getStyleClass().add("weight-field");
    TextField code = fields.text("indicator-code", form.code(), texts.say("card.form.from_name"));
    return Parts.row(
        "form-row",
        fields.field("card.form.group", group(), "group"),
        fields.field("card.form.weight", weight, "weight"),
        fields.field("card.form.code", code, "code"));
  }

  private static boolean isJudged(Optional<SourceOption> chosen) {
    return chosen.filter(s -> s.source() == Indicator.Source.JUDGEMENT).isPresent();
  }

  private VBox bandsBlock() {
    Button suggest = Icons.button("auto-fix", texts.say("card.form.suggest"), form::suggest);
    suggest.setId("bands-suggest");
    Button add = Icons.button("plus", texts.say("card.form.add_band"), this::addBand);
    add.setId("bands-add");
    ties =
        ties.and(form.source().subscribe(chosen -> suggest.setDisable(!form.canSuggest())))
            .and(form.sources().subscribe(() -> suggest.setDisable(!form.canSuggest())))
            .and(form.bands().subscribe(this::showBands));
    showBands();
    VBox basis =
        fields.field("card.form.basis", fields.area("indicator-basis", form.basis()), "basis");
    ties = ties.and(form.bands().subscribe(() -> showIf(basis, !form.bands().isEmpty())));
    showIf(basis, !form.bands().isEmpty());
    return Parts.column(
        "form-block", Parts.heading(texts.say("card.form.bands"), suggest, add), bands, basis);
  }

  private static void showIf(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void addBand() {
    adding = true;
    form.addBand();
  }

  private void showBands() {
    bandTies.forEach(Fields::end);
    bandTies.clear();
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < form.bands().size(); i++) {
      rows.add(band(i));
    }
    if (form.bands().isEmpty()) {
      rows.add(Parts.paragraph(texts.say("card.form.no_bands"), "small", "muted"));
    }
    Gradually.put(bands, rows, this::shownBands);
  }

  private void shownBands() {
    boolean added = adding && !form.bands().isEmpty();
    adding = false;
    if (added) {
      bands.lookup("#band-lower-" + (form.bands().size() - 1)).requestFocus();
    }
  }

  private VBox band(int at) {
    BandDraft draft = form.bands().get(at);
    Fields row = new Fields(texts, form.refusals());
    bandTies.add(row);
    TextField lower = row.text("band-lower-" + at, draft.lower(), texts.say("card.form.lowest"));
    HBox.setHgrow(lower, Priority.ALWAYS);
    ComboBox<Grade> grade = new ComboBox<>();
    grade.getItems().setAll(Grade.A, Grade.B, Grade.C, Grade.D);
    grade.setId("band-grade-" + at);
    grade.setValue(draft.grade().get());
    grade.valueProperty().subscribe(chosen -> draft.grade().set(chosen));
    grade.addEventHandler(KeyEvent.KEY_TYPED, event -> letter(event, grade));
    Button remove =
        Icons.only("close", texts.say("card.form.remove_band"), () -> form.bands().remove(draft));
    remove.setId("band-remove-" + at);
    HBox line =
        Parts.row(
            "band-row",
            Parts.label("\u2265", "muted"),
            lower,
            Parts.label("\u2192", "muted"),
            grade,
            remove);
    return Parts.column("field", line, row.refusal("band." + at));
  }

  private static void letter(KeyEvent event, ComboBox<Grade> box) {
    Stream.of(Grade.values())
        .filter(grade -> grade.name().equalsIgnoreCase(event.getCharacter()))
        .forEach(box::setValue);
  }

  private VBox judgement() {
    List<Optional<Grade>> choices = new ArrayList<>(List.of(Optional.empty()));
    Stream.of(Grade.A, Grade.B, Grade.C, Grade.D).map(Optional::of).forEach(choices::add);
    Segments<Optional<Grade>> grade = new Segments<>(form.grade(), choices, this::face);
    ties = ties.and(grade.tie());
    VBox reason =
        fields.field("card.form.reason", fields.area("indicator-reason", form.reason()), "reason");
    VBox block =
        Parts.column(
            "form-block",
            Parts.heading(texts.say("card.form.judgement"), grade),
            Parts.paragraph(texts.say("card.form.judgement_when"), "small", "muted"),
            reason);
    ties =
        ties.and(form.bands().subscribe(() -> showIf(block, isJudgedAtAll())))
            .and(form.grade().subscribe(given -> showIf(block, isJudgedAtAll())));
    return block;
  }

  /** Where bands decide there is nothing to judge; a judgement there was can still be seen. */
  private boolean isJudgedAtAll() {
    return form.bands().isEmpty() || form.grade().get().isPresent();
  }

  private ToggleButton face(Optional<Grade> grade) {
    ToggleButton button =
        new ToggleButton(grade.map(Grade::name).orElse(texts.say("card.form.ungraded")));
    button.setId("judge-" + grade.map(Grade::name).orElse("none"));
    return button;
  }

  private ComboBox<ScoreGroup> group() {
    ComboBox<ScoreGroup> box = new ComboBox<>();
    box.setId("indicator-group");
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(form.groups());
    box.setConverter(new Worded<>(group -> texts.say(Reading.name(group.name(), group.code()))));
    box.setValue(form.group().get());
    box.valueProperty()
        .subscribe(
            group -> form.group().set(Objects.requireNonNullElse(group, form.group().get())));
    return box;
  }
}
