package neraca.ui.questionnaires;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.ui.kit.Parts;
import neraca.ui.questionnaires.EditColumn.Kind;
import neraca.ui.questionnaires.Lines.PointLine;
import neraca.ui.questionnaires.Spot.Field;
import org.jspecify.annotations.Nullable;

/** Name, code, scale and words of the scale of a questionnaire. */
final class DetailsPane {
  private final Frame frame;
  private final SheetViewModel sheet;
  private final CheckBox confidential;
  private final GridPane form = new GridPane();
  private final TypedField first;
  private @Nullable Node unlabelled;
  private int rows;

  DetailsPane(Frame frame, SheetViewModel sheet) {
    this.frame = frame;
    this.sheet = sheet;
    this.first = field(Field.NAME_ID, q -> q.name().id());
    this.confidential = new CheckBox(frame.say("questionnaires.confidential"));
    confidential.setId("questionnaire-confidential");
    confidential.setDisable(sheet.readOnly());
    confidential.setOnAction(event -> set(confidential.isSelected()));
    frame.tie(
        sheet
            .questionnaire()
            .subscribe(
                q -> confidential.setSelected(q.filter(Questionnaire::confidential).isPresent())));
  }

  void focus() {
    first.field().requestFocus();
  }

  Node node() {
    form.getStyleClass().add("details");
    row(
        "",
        Parts.label(frame.say("questionnaires.indonesian"), "caption", "muted"),
        Parts.label(frame.say("questionnaires.english"), "caption", "muted"));
    row("study.name", first, field(Field.NAME_EN, q -> q.name().en()));
    row(
        "questionnaires.about",
        field(Field.ABOUT_ID, q -> q.about().id()),
        field(Field.ABOUT_EN, q -> q.about().en()));
    row("study.code", field(Field.CODE, Questionnaire::code));
    TypedField min = narrow(field(Field.SCALE_MIN, q -> "" + q.scale().min()));
    TypedField max = narrow(field(Field.SCALE_MAX, q -> "" + q.scale().max()));
    HBox scale =
        Parts.row("scale-ends", min, Parts.label(frame.say("questionnaires.to"), "muted"), max);
    VBox ends = new VBox(scale, min.refusal(), max.refusal());
    row("study.scale", ends);
    GridPane.setColumnSpan(ends, 2);
    form.add(confidential, 1, rows++, 2, 1);
    return Parts.page(form, points());
  }

  private Node points() {
    EditTable<PointLine> table =
        new EditTable<>(
            frame,
            sheet,
            sheet.points(),
            (line, field) ->
                new Spot(sheet.questionnaire().get().orElseThrow().uuid(), field, line.value()),
            List.of(
                EditColumn.of(
                    Field.POSITION,
                    Kind.FIXED,
                    heading("questionnaires.point"),
                    5,
                    line -> "" + line.value()),
                label(Field.LABEL_ID, "questionnaires.indonesian", Words::id),
                label(Field.LABEL_EN, "questionnaires.english", Words::en)));
    table.setId("points-table");
    table.setAccessibleText(frame.say("questionnaires.points"));
    TableMessage message = new TableMessage(frame, sheet, spot -> spot.point() != 0);
    message.label().setId("points-refusal");
    Node note =
        Parts.note(Note.remark(Phrase.of("questionnaires.unlabelled"), List.of()), frame.texts());
    note.setId("points-unlabelled");
    unlabelled = note;
    frame.tie(sheet.points().subscribe(this::teach));
    teach();
    VBox block =
        Parts.column(
            "points",
            Parts.heading(frame.say("questionnaires.points")),
            note,
            table,
            message.label());
    return block;
  }

  private EditColumn<PointLine> label(
      Field field, String heading, Function<Words, String> language) {
    return EditColumn.text(field, heading(heading), 0, line -> language.apply(line.label()));
  }

  private Label heading(String key) {
    return Parts.label(frame.say(key));
  }

  private void teach() {
    Node note = unlabelled;
    if (note != null) {
      boolean missing = sheet.points().stream().anyMatch(point -> point.label().isEmpty());
      note.setVisible(missing);
      note.setManaged(missing);
    }
  }

  private void set(boolean on) {
    sheet
        .questionnaire()
        .get()
        .ifPresent(q -> sheet.type(new Spot(q.uuid(), Field.CONFIDENTIAL), "" + on));
  }

  private TypedField field(Field what, Function<Questionnaire, String> text) {
    TypedField field = new TypedField(frame, sheet, what, text);
    field.field().setId("questionnaire-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    field.getStyleClass().add("typed-field");
    return field;
  }

  private static TypedField narrow(TypedField field) {
    field.getStyleClass().add("narrow");
    return field;
  }

  private void row(String key, Node... fields) {
    Label label = Parts.label(key.isEmpty() ? "" : frame.say(key), "muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    form.add(label, 0, rows);
    for (int f = 0; f < fields.length; f++) {
      GridPane.setValignment(fields[f], VPos.TOP);
      form.add(fields[f], f + 1, rows);
    }
    rows++;
  }
}
