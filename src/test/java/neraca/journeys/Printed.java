package neraca.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import neraca.ui.kit.Snapshots;

/** A table of results as it stands in the window: its rows, each cell under its heading. */
record Printed(String id, List<Map<String, String>> rows) {
  private static final Pattern NUMBER = Pattern.compile("\u2212?\\d[\\d.]*(,\\d+)?");

  /** The table with this id, of all that may stand in a part of the window. */
  static Printed in(Journey at, String part, String id) {
    Node within = at.find(part, Node.class);
    List<Map<String, String>> rows =
        Snapshots.onPixels(
            () ->
                within.lookupAll(".table-view").stream()
                    .filter(table -> id.equals(table.getId()))
                    .map(table -> (TableView<?>) table)
                    .map(Printed::rows)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no table " + id)));
    return new Printed(id, rows);
  }

  private static List<Map<String, String>> rows(TableView<?> table) {
    List<String> headings =
        table.getColumns().stream()
            .map(column -> ((StackPane) column.getGraphic()).getChildren().get(0))
            .map(heading -> ((Text) heading).getText().replace('\n', ' '))
            .toList();
    return IntStream.range(0, table.getItems().size())
        .mapToObj(r -> row(headings, cells(table, r)))
        .toList();
  }

  /** As they are drawn; the test waits until every row is. */
  private static List<String> cells(TableView<?> table, int row) {
    return table.lookupAll(".table-cell").stream()
        .map(node -> (TableCell<?, ?>) node)
        .filter(cell -> cell.getIndex() == row && cell.isVisible())
        .sorted(Comparator.comparing(cell -> table.getColumns().indexOf(cell.getTableColumn())))
        .map(TableCell::getText)
        .toList();
  }

  /** A percent beside a count stands under the heading of the count with {@code %} behind it. */
  private static Map<String, String> row(List<String> headings, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int c = 0; c < headings.size(); c++) {
      String heading = headings.get(c);
      row.put(heading.equals("%") ? headings.get(c - 1) + "%" : heading, cells.get(c));
    }
    return row;
  }

  /** The row that has these words in that column. */
  Map<String, String> row(String column, String words) {
    return rows.stream()
        .filter(row -> words.equals(row.get(column)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + this));
  }

  /** To as many decimals as the window shows; what is undefined is a point. */
  static void same(JsonNode number, String shown) {
    if (number.isNull()) {
      assertThat(shown).isEqualTo(".");
      return;
    }
    Matcher found = NUMBER.matcher(shown);
    assertThat(found.find()).as(shown).isTrue();
    int decimals = found.group(1) == null ? 0 : found.group(1).length() - 1;
    assertThat(found.group().replace(".", "")).as(shown).isEqualTo(rounded(number, decimals));
  }

  private static String rounded(JsonNode number, int decimals) {
    return new BigDecimal(number.asText())
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString()
        .replace('.', ',')
        .replace('-', '\u2212');
  }

  /** A row against a document: headings and the names of the numbers, by turns. */
  static void same(Map<String, String> row, JsonNode said, String... headingsAndNames) {
    for (int i = 0; i < headingsAndNames.length; i += 2) {
      String shown = row.get(headingsAndNames[i]);
      assertThat(shown).as(headingsAndNames[i] + " in " + row).isNotNull();
      same(said.get(headingsAndNames[i + 1]), shown);
    }
  }
}
