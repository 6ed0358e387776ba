package neraca.ui.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import neraca.model.result.Chart;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.text.Texts;
import neraca.ui.desk.Target;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.table.Pointed;
import neraca.ui.table.ResultTable;

/**
 * What stands behind one tab. New numbers go into the tables and pictures that are there, so that
 * focus, selection and scrolling stay where they are.
 */
final class PartPane {
  /** Finds the figure in a cell of a table. */
  interface Figures {
    Optional<Figure> at(Table table, int row, int column);
  }

  private final Texts texts;
  private final Pointed pointed;
  private final Figures figures;
  private final Consumer<Target> go;
  private final List<Node> head = new ArrayList<>();
  private final VBox blocks = Parts.column("page");
  private final ScrollPane node = new ScrollPane(blocks);
  private final List<ChartCanvas> pictures = new ArrayList<>();
  private final List<ResultTable> tables = new ArrayList<>();
  private Page page = new Page(List.of(), List.of(), null);

  PartPane(Texts texts, Pointed pointed, Figures figures, Consumer<Target> go) {
    this.texts = texts;
    this.pointed = pointed;
    this.figures = figures;
    this.go = go;
    node.setFitToWidth(true);
    node.setFocusTraversable(false);
    node.getStyleClass().add("page-scroll");
  }

  /** What always stands above pictures and tables. */
  void head(Node always) {
    head.add(always);
  }

  Node node() {
    return node;
  }

  /** The picture that is copied and saved. */
  Optional<Chart> chart() {
    return page.charts().stream().findFirst();
  }

  void show(Page shown) {
    boolean same =
        titles(page).equals(titles(shown))
            && page.charts().size() == shown.charts().size()
            && shown.says() == null
            && !blocks.getChildren().isEmpty();
    page = shown;
    if (same) {
      for (int i = 0; i < pictures.size(); i++) {
        pictures.get(i).show(shown.charts().get(i));
      }
      for (int i = 0; i < tables.size(); i++) {
        tables.get(i).show(shown.tables().get(i));
      }
    } else {
      build();
    }
  }

  private static List<Phrase> titles(Page page) {
    return page.tables().stream().map(Table::title).toList();
  }

  private void build() {
    pictures.clear();
    tables.clear();
    blocks.getChildren().setAll(head);
    Empty says = page.says();
    if (says != null) {
      var next = Icons.button("arrow-right", texts.say(says.word()), () -> go.accept(says.next()));
      next.setId("survey-part-next");
      VBox box = Parts.empty(texts.say(says.says()), next);
      box.setId("survey-part-empty");
      blocks.getChildren().add(box);
    }
    page.charts().forEach(chart -> pictures.add(new ChartCanvas(chart, texts)));
    for (int i = 0; i < page.tables().size(); i++) {
      int at = i;
      Table table = page.tables().get(i);
      ResultTable shown = new ResultTable(table, texts);
      shown.setId("survey-" + table.id().replace('.', '-').replace("describe-", ""));
      shown.titled();
      pointed.in(shown, spot -> figure(at, spot));
      tables.add(shown);
    }
    blocks.getChildren().addAll(pictures);
    blocks.getChildren().addAll(tables);
  }

  private Optional<Figure> figure(int at, ResultTable.Spot spot) {
    if (at >= page.tables().size() || spot.row() >= page.tables().get(at).rows().size()) {
      return Optional.empty();
    }
    return figures.at(page.tables().get(at), spot.row(), spot.column());
  }
}
