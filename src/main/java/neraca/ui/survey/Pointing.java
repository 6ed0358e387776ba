package neraca.ui.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Table;
import neraca.statistics.survey.DescribeResult;

/** Which figure of a description stands in a cell of one of its tables. */
final class Pointing {
  private static final Set<String> OF_TOTAL = Set.of("mean", "index", "satisfied", "n");
  private static final Set<String> OF_PART = Set.of("mean", "index");

  private final DescribeResult result;

  Pointing(DescribeResult result) {
    this.result = result;
  }

  Optional<Figure> at(Table table, int row, int column) {
    String name = name(table.columns().get(column).heading());
    String code = code(table.rows().get(row));
    return switch (table.id().substring(table.id().indexOf('.') + 1)) {
      case "total" -> OF_TOTAL.contains(name) ? figure(name) : Optional.empty();
      case "dimensions" ->
          OF_PART.contains(name) ? figure("dimension/" + code + "/" + name) : Optional.empty();
      case "items", "means", "spread" -> figure(code + "/" + name);
      case "choices" -> choice(table, code, column, name);
      case "importance" -> importance(table.rows().get(row), code, name);
      default -> Optional.empty();
    };
  }

  /** The count of an option under its number, its percent beside it. */
  private Optional<Figure> choice(Table table, String code, int column, String name) {
    boolean percent = name.equals("percent");
    Cell heading = table.columns().get(percent ? column - 1 : column).heading();
    return heading instanceof Cell.Number option
        ? figure(
            code
                + "/option/"
                + (long) option.value().toDouble()
                + (percent ? "/percent" : "/count"))
        : figure(code + "/" + name);
  }

  private Optional<Figure> importance(List<Cell> row, String code, String name) {
    return switch (name) {
      case "performance" -> figure(code + "/mean");
      case "importance" ->
          row.stream()
              .filter(Cell.Code.class::isInstance)
              .map(c -> ((Cell.Code) c).text())
              .filter(c -> !c.equals(code))
              .findFirst()
              .flatMap(twin -> figure(twin + "/mean"));
      default -> Optional.empty();
    };
  }

  private static String name(Cell heading) {
    return heading instanceof Cell.Said said
        ? said.phrase().key().substring(said.phrase().key().lastIndexOf('.') + 1)
        : "";
  }

  /** The code of a row stands first among its cells. */
  private static String code(List<Cell> row) {
    return row.stream()
        .filter(Cell.Code.class::isInstance)
        .map(c -> ((Cell.Code) c).text())
        .findFirst()
        .orElse("");
  }

  private Optional<Figure> figure(String name) {
    return result.figure("describe/" + result.answers().source() + "/" + name);
  }
}
