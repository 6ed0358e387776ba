package neraca.ui;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.text.Texts;
import neraca.ui.kit.Action;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Screen;
import neraca.ui.kit.ScreenView;
import neraca.ui.kit.Segments;
import neraca.ui.kit.Tunggulwulung;
import neraca.ui.table.ResultTable;

/** The window with figures of the fishing pond in it, to be shown and pressed. */
final class Pond {
  final ShellModel model = new ShellModel();
  final Figure ratio = Tunggulwulung.ratio();
  final ObjectProperty<String> rule = new SimpleObjectProperty<>("r > r-tabel");
  final List<String> done = new ArrayList<>();
  final Shell shell;

  Pond(Jobs jobs) {
    model.currency().set("IDR");
    model.study().set(Cell.code("Tunggulwulung"));
    fill(model.business(), Tunggulwulung.own("Pemancingan", "Fishing pond"));
    fill(model.period(), Tunggulwulung.own("Mei 2018", "May 2018"));
    model.savedAt(LocalTime.of(14, 32));
    model.file().set("tunggulwulung.neraca");
    model.menu().add(new Action("kit.new", "Ctrl+N", () -> done.add("new")));
    model.hints().add(new Action("kit.commands", "Ctrl+K", () -> done.add("commands")));
    model.shortcuts().add(new Action("kit.undo", "Ctrl+Z", () -> done.add("undo")));
    model.screen().set("instrument");
    shell = new Shell(model, screens(), jobs);
  }

  private static void fill(ShellModel.Choice choice, Cell name) {
    ShellModel.Option option = new ShellModel.Option("1", name);
    choice.options().add(option);
    choice.chosen().set(Optional.of(option));
  }

  private List<Screen> screens() {
    return List.of(
        screen("overview", "view-dashboard-outline", Findings.NONE),
        screen("questionnaires", "clipboard-text-outline", Findings.NONE),
        screen("answers", "table-edit", Findings.NONE),
        screen("instrument", "check-decagram-outline", new Findings(0, 2)),
        screen("survey", "chart-box-outline", Findings.NONE),
        screen("ledger", "cash-multiple", new Findings(1, 0)),
        screen("scorecard", "gauge", Findings.NONE),
        screen("strategy", "sitemap-outline", Findings.NONE),
        screen("reports", "file-document-outline", Findings.NONE));
  }

  private Screen screen(String id, String icon, Findings findings) {
    return new Screen(id, icon, new ReadOnlyObjectWrapper<>(findings), this::instrument);
  }

  private ScreenView instrument(Texts texts) {
    ResultTable table = new ResultTable(Tunggulwulung.items(), texts);
    table.setId("items");
    table.looks(
        spot ->
            switch (spot.column()) {
              case 2 -> ResultTable.Look.of("strong");
              case 4 -> ResultTable.Look.of(Light.GOOD);
              default -> ResultTable.Look.PLAIN;
            });
    table.fill();
    table.titled();
    ResultTable money = new ResultTable(Tunggulwulung.money(), texts);
    money.titled();
    Button export = Icons.button("export", "Ekspor…", () -> {});
    Button next = Icons.primary("arrow-right", "Buka baris 10", () -> {});
    ComboBox<String> questionnaire = new ComboBox<>();
    questionnaire.getItems().add("Kepuasan pelanggan · 14 butir");
    questionnaire.getSelectionModel().select(0);
    HBox grades = new HBox(6, Parts.grade("A"), Parts.grade("AA"), Keys.cap("Ctrl"));
    for (Light light : Light.values()) {
      grades.getChildren().add(light.label(texts));
    }
    VBox body =
        new VBox(
            Parts.row(
                "toolbar",
                Parts.label("Valid bila", "muted"),
                new Segments<>(
                    rule, List.of("r > r-tabel", "r > 0,30", "p < 0,05"), ToggleButton::new)),
            Parts.strip(
                Parts.summary(
                    "Alpha Cronbach, 14 butir",
                    "0,844",
                    List.of(Light.GOOD.label("reliabel")),
                    "selang 95 %: 0,713 – 0,932 · batas > 0,60"),
                Parts.summary(
                    "Butir valid", "14", List.of(Parts.label("dari 14", "muted")), "sepakat"),
                Parts.summary("R/C", "2,18", List.of(), "")),
            Parts.page(table, money, grades));
    return ScreenView.of(body)
        .beside(questionnaire)
        .actions(export, next)
        .status(new ReadOnlyStringWrapper(texts.say("kit.count")))
        .keys(Keys.of("F4", texts.say("ui.from_where")))
        .figure(() -> Optional.of(ratio));
  }
}
