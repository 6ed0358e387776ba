package neraca.ui.questionnaires;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.model.Item;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.questionnaires.EditColumn.Kind;
import neraca.ui.questionnaires.Lines.ItemLine;
import neraca.ui.questionnaires.Spot.Field;

/** The items of a questionnaire as a table that is typed into. */
final class ItemsPane {
  private final Frame frame;
  private final SheetViewModel sheet;
  private final EditTable<ItemLine> table;
  private final Label openingId = Parts.label("", "opening");
  private final Label openingEn = Parts.label("", "opening");
  private final Label whole = Parts.paragraph("", "statement-strip", "small");
  private final Label first;

  ItemsPane(Frame frame, SheetViewModel sheet) {
    this.frame = frame;
    this.sheet = sheet;
    this.first = Parts.paragraph(frame.say("questionnaires.items.first"), "small", "muted");
    this.table =
        new EditTable<>(
            frame,
            sheet,
            sheet.items(),
            (line, field) -> new Spot(line.item().uuid(), field),
            columns());
    table.setId("items-table");
    table.setAccessibleText(frame.say("questionnaires.items"));
    table.drafts(ItemLine::draft);
    table.onPaste(this::paste);
    table.on("Insert", this::insert);
    table.on("Delete", this::remove);
    table.on("Alt+Up", line -> move(line, -1));
    table.on("Alt+Down", line -> move(line, 1));
    first.setId("items-first");
    whole.setId("item-statement");
    frame.tie(sheet.opening().subscribe(this::open));
    frame.tie(sheet.caret().subscribe(spot -> tell()));
    frame.tie(sheet.items().subscribe(this::tell));
    tell();
  }

  EditTable<ItemLine> table() {
    return table;
  }

  Node node() {
    TableMessage message =
        new TableMessage(
            frame,
            sheet,
            spot -> sheet.items().stream().anyMatch(l -> l.item().uuid().equals(spot.row())));
    message.label().setId("items-refusal");
    VBox.setVgrow(table, Priority.SOMETIMES);
    VBox below = Parts.column("below-table", message.label(), whole, first);
    return Parts.column("part", tools(), table, below);
  }

  private HBox tools() {
    HBox tools =
        Parts.row(
            "part-tools",
            button(
                "table-row-plus-after", "questionnaires.item.insert", "item-insert", this::insert),
            button("table-row-remove", "questionnaires.remove", "item-remove", this::remove),
            button("arrow-up", "questionnaires.up", "item-up", line -> move(line, -1)),
            button("arrow-down", "questionnaires.down", "item-down", line -> move(line, 1)),
            Parts.spacer(),
            Parts.label(frame.say("questionnaires.items.paste"), "caption", "muted"));
    tools.setDisable(sheet.readOnly());
    return tools;
  }

  private Button button(String icon, String word, String id, Consumer<ItemLine> act) {
    Button button =
        Icons.button(
            icon,
            frame.say(word),
            () -> {
              Optional<ItemLine> line = table.row();
              table.requestFocus();
              line.or(table::row).ifPresent(act);
            });
    button.setId(id);
    button.getStyleClass().addAll("flat", "small");
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }

  private List<EditColumn<ItemLine>> columns() {
    return List.of(
        EditColumn.of(
            Field.POSITION,
            Kind.NUMBER,
            heading("questionnaires.no"),
            4.2,
            line -> line.draft() ? "" : "" + line.place()),
        EditColumn.text(Field.CODE, heading("study.code"), 6.5, line -> line.item().code()),
        statement(Field.STATEMENT_ID, "questionnaires.statement_id", openingId, Words::id),
        statement(Field.STATEMENT_EN, "questionnaires.statement_en", openingEn, Words::en),
        EditColumn.text(
                Field.DIMENSION,
                heading("questionnaires.dimension"),
                16,
                (ItemLine line) -> say(line.dimension()))
            .choosing(() -> sheet.dimensionNames().stream().map(this::say).toList()),
        EditColumn.of(
            Field.REVERSED,
            Kind.TICK,
            heading("questionnaires.reversed"),
            6,
            line -> "" + line.item().reversed()));
  }

  private EditColumn<ItemLine> statement(
      Field field, String heading, Label opening, Function<Words, String> language) {
    Function<ItemLine, String> said = line -> language.apply(line.item().statement());
    String next = field == Field.STATEMENT_ID ? frame.say("questionnaires.item.next") : "";
    return EditColumn.text(field, new VBox(heading(heading), opening), 0, said)
        .showing(
            line ->
                line.draft()
                    ? next
                    : Opening.without(language.apply(sheet.opening().get()), said.apply(line)));
  }

  private Label heading(String key) {
    return Parts.label(frame.say(key));
  }

  private String say(Words words) {
    return frame.texts().say(Cell.own(words));
  }

  private void open(Words opening) {
    open(openingId, opening.id());
    open(openingEn, opening.en());
    table.redraw();
  }

  private static void open(Label label, String opening) {
    label.setText(opening.isEmpty() ? "" : opening + " \u2026");
    label.setVisible(!opening.isEmpty());
    label.setManaged(!opening.isEmpty());
  }

  /** The whole statement of the selected item, in both languages. */
  private void tell() {
    Optional<Item> item =
        sheet
            .caret()
            .get()
            .map(Spot::row)
            .flatMap(
                row ->
                    sheet.items().stream()
                        .filter(line -> line.item().uuid().equals(row) && !line.draft())
                        .map(ItemLine::item)
                        .findFirst());
    whole.setText(
        item.map(
                i -> {
                  Words said = i.statement();
                  String both = said.id().isEmpty() || said.en().isEmpty() ? "" : "\n";
                  return i.code() + dimension(i) + "  " + said.id() + both + said.en();
                })
            .orElse(""));
    whole.setVisible(item.isPresent());
    whole.setManaged(item.isPresent());
    boolean none = sheet.items().stream().allMatch(ItemLine::draft);
    first.setVisible(none);
    first.setManaged(none);
  }

  private String dimension(Item item) {
    return sheet.items().stream()
        .filter(line -> line.item().equals(item) && !line.dimension().isEmpty())
        .map(line -> " \u00b7 " + say(line.dimension()))
        .findFirst()
        .orElse("");
  }

  private void insert(ItemLine below) {
    if (!sheet.readOnly()) {
      sheet.insertItem(below.item().uuid());
      sheet.caret().get().ifPresent(table::edit);
    }
  }

  private void remove(ItemLine line) {
    if (sheet.readOnly() || line.draft()) {
      return;
    }
    Optional<Phrase> question = sheet.removalQuestion(line.item());
    if (question.isEmpty() || frame.ask().confirm(question.get(), "questionnaires.remove_yes")) {
      sheet.remove(line.item());
    }
    table.requestFocus();
  }

  private void move(ItemLine line, int step) {
    if (!sheet.readOnly() && !line.draft()) {
      sheet.move(line, step);
    }
  }

  private void paste(ItemLine line, Field field) {
    UUID uuid = line.item().uuid();
    boolean english = field == Field.STATEMENT_EN;
    Optional<Item> from =
        sheet.items().stream()
            .filter(l -> l.item().uuid().equals(uuid) && !l.draft())
            .map(ItemLine::item)
            .findFirst();
    if (english && from.isPresent()) {
      sheet.pasteEnglish(from.get(), clipboard());
    } else {
      sheet.paste(uuid, clipboard());
    }
  }

  private static String clipboard() {
    String text = Clipboard.getSystemClipboard().getString();
    return text == null ? "" : text;
  }
}
