package neraca.ui.answers;

import static neraca.model.result.Working.operand;

import java.util.List;
import java.util.Optional;
import neraca.model.Item;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;

/**
 * What the grid counts, as figures that can be taken apart: the mean of the focused item, at a
 * row's end the score of its respondent. They have the names and ids that survey results give them.
 */
final class CellFigures {
  private CellFigures() {}

  static Optional<Figure> at(Grid grid, Cursor cursor) {
    Spot focus = cursor.focus();
    if (focus.row() >= grid.size() || grid.items().isEmpty() || focus.isProfile()) {
      return Optional.empty();
    }
    return Optional.of(
        cursor.atRowEnd() ? score(grid, grid.row(focus.row())) : mean(grid, focus.column()));
  }

  private static Figure mean(Grid grid, int item) {
    String code = grid.items().get(item).code();
    int n = grid.answered(item);
    Source given = new Source.Answers(grid.questionnaire().code(), List.of(code), n, false);
    String id = "survey/" + grid.questionnaire().code() + "/" + code + "/";
    Phrase sum = Phrase.of("survey.item_sum").with("item", code);
    return new Figure(
        id + "mean",
        said(Phrase.of("survey.item_mean").with("item", code)),
        grid.mean(item),
        Format.MEAN,
        Working.of(
            "survey.item_mean.formula",
            operand(
                "sum",
                sum(id + "sum", sum, n == 0 ? Value.ABSENT : Value.of(grid.sum(item)), given)),
            operand("n", count(id + "n", Phrase.of("survey.n"), n, given))));
  }

  private static Figure score(Grid grid, GridRow row) {
    String number = row.number();
    List<String> items = grid.items().stream().map(Item::code).toList();
    Source given =
        new Source.Answers(grid.questionnaire().code(), items, List.of(number), 1, false);
    String id = "survey/" + grid.questionnaire().code() + "/respondent/" + number;
    Phrase sum = Phrase.of("survey.respondent_sum").with("respondent", number);
    Phrase answered = Phrase.of("survey.answered");
    return new Figure(
        id,
        said(Phrase.of("survey.respondent_score").with("respondent", number)),
        row.mean(),
        Format.MEAN,
        Working.of(
            "survey.score.formula",
            operand("sum", sum(id + "/sum", sum, row.sum(), given)),
            operand("answered", count(id + "/answered", answered, row.answered(), given))));
  }

  private static Figure sum(String id, Phrase name, Value value, Source given) {
    return new Figure(
        id,
        said(name),
        value,
        Format.PLAIN,
        Working.of("survey.sum.formula", operand("answers", given)));
  }

  private static Figure count(String id, Phrase name, int count, Source given) {
    return new Figure(
        id,
        said(name),
        Value.of(count),
        Format.COUNT,
        Working.of("survey.count.formula", operand("answers", given)));
  }

  private static Cell said(Phrase phrase) {
    return new Cell.Said(phrase);
  }
}
