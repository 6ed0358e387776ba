package neraca.ui.questionnaires;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.questionnaires.EditColumn.Kind;
import neraca.ui.questionnaires.Lines.DimensionLine;
import neraca.ui.questionnaires.Spot.Field;

/** The dimensions of a questionnaire, the wider ones and their parts, as a table to type into. */
final class DimensionsPane {
  private static final String DEEPER = "\u2003\u2003";
  private final Frame frame;
  private final SheetViewModel sheet;
  private final EditTable<DimensionLine> table;
  private final Label whole = Parts.paragraph("", "statement-strip", "small");
  private final Label first;

  DimensionsPane(Frame frame, SheetViewModel sheet) {
    this.frame = frame;
    this.sheet = sheet;
    this.first = Parts.paragraph(frame.say("questionnaires.dimensions.first"), "small", "muted");
    this.table =
        new EditTable<>(
            frame,
            sheet,
            sheet.dimensions(),
            (line, field) -> new Spot(line.dimension().uuid(), field),
            columns());
    table.setId("dimensions-table");
    table.setAccessibleText(frame.say("questionnaires.dimensions"));
    table.drafts(DimensionLine::draft);
    table.on("Insert", this::insert);
    table.on("Delete", line -> change(line, () -> sheet.remove(line.dimension())));
    table.on("Alt+Up", line -> change(line, () -> sheet.move(line.dimension(), -1)));
    table.on("Alt+Down", line -> change(line, () -> sheet.move(line.dimension(), 1)));
    table.on("Alt+Right", line -> change(line, () -> sheet.narrow(line.dimension())));
    table.on("Alt+Left", line -> change(line, () -> sheet.widen(line.dimension())));
    whole.setId("dimension-names");
    frame.tie(sheet.caret().subscribe(spot -> tell()));
    frame.tie(sheet.dimensions().subscribe(this::teach));
    teach();
  }

  EditTable<DimensionLine> table() {
    return table;
  }

  Node node() {
    TableMessage message =
        new TableMessage(
            frame,
            sheet,
            spot ->
                sheet.dimensions().stream()
                    .anyMatch(line -> line.dimension().uuid().equals(spot.row())));
    message.label().setId("dimensions-refusal");
    VBox.setVgrow(table, Priority.SOMETIMES);
    return Parts.column(
        "part", tools(), table, Parts.column("below-table", message.label(), whole, first));
  }

  private FlowPane tools() {
    FlowPane tools =
        new FlowPane(
            button(
                "table-row-plus-after",
                "questionnaires.dimension.insert",
                "dimension-insert",
                this::insert),
            button(
                "table-row-remove",
                "questionnaires.remove",
                "dimension-remove",
                line -> change(line, () -> sheet.remove(line.dimension()))),
            button(
                "arrow-up",
                "questionnaires.up",
                "dimension-up",
                line -> change(line, () -> sheet.move(line.dimension(), -1))),
            button(
                "arrow-down",
                "questionnaires.down",
                "dimension-down",
                line -> change(line, () -> sheet.move(line.dimension(), 1))),
            button(
                "format-indent-increase",
                "questionnaires.dimension.narrow",
                "dimension-narrow",
                line -> change(line, () -> sheet.narrow(line.dimension()))),
            button(
                "format-indent-decrease",
                "questionnaires.dimension.widen",
                "dimension-widen",
                line -> change(line, () -> sheet.widen(line.dimension()))));
    tools.getStyleClass().add("part-tools");
    tools.setDisable(sheet.readOnly());
    return tools;
  }

  private Button button(String icon, String word, String id, Consumer<DimensionLine> act) {
    Button button =
        Icons.button(
            icon,
            frame.say(word),
            () -> {
              Optional<DimensionLine> line = table.row();
              table.requestFocus();
              line.or(table::row).ifPresent(act);
            });
    button.setId(id);
    button.getStyleClass().addAll("flat", "small");
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }

  private List<EditColumn<DimensionLine>> columns() {
    return List.of(
        EditColumn.text(
                Field.NAME_ID,
                heading("questionnaires.name_id"),
                0,
                (DimensionLine line) -> line.dimension().name().id())
            .showing(
                line ->
                    (line.depth() > 0 ? DEEPER : "")
                        + (line.draft()
                            ? frame.say("questionnaires.dimension.next")
                            : line.dimension().name().id())),
        EditColumn.text(
            Field.NAME_EN,
            heading("questionnaires.name_en"),
            0,
            line -> line.dimension().name().en()),
        EditColumn.text(Field.CODE, heading("study.code"), 17, line -> line.dimension().code()),
        EditColumn.of(
            Field.POSITION,
            Kind.FIXED_NUMBER,
            heading("study.items"),
            6,
            line -> line.draft() ? "" : "" + line.items()));
  }

  private Label heading(String key) {
    return Parts.label(frame.say(key));
  }

  private void teach() {
    boolean none = sheet.dimensions().stream().allMatch(DimensionLine::draft);
    first.setVisible(none);
    first.setManaged(none);
    tell();
  }

  /** The whole names of the selected dimension, which may be longer than their columns. */
  private void tell() {
    Optional<String> names =
        sheet
            .caret()
            .get()
            .flatMap(
                spot ->
                    sheet.dimensions().stream()
                        .map(DimensionLine::dimension)
                        .filter(each -> each.uuid().equals(spot.row()) && !each.name().isEmpty())
                        .findFirst())
            .map(
                each ->
                    Stream.of(each.code(), each.name().id(), each.name().en())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" · ")));
    whole.setText(names.orElse(""));
    whole.setVisible(names.isPresent());
    whole.setManaged(names.isPresent());
  }

  private void insert(DimensionLine below) {
    if (!sheet.readOnly()) {
      sheet.insertDimension(below.dimension().uuid());
      sheet.caret().get().ifPresent(table::edit);
    }
  }

  private void change(DimensionLine line, Runnable act) {
    if (!sheet.readOnly() && !line.draft()) {
      act.run();
    }
  }
}
