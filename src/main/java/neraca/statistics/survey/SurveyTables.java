package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;

/** The tables of respondents' scores. */
final class SurveyTables {
  private final SurveyResult result;

  SurveyTables(SurveyResult result) {
    this.result = result;
  }

  List<Table> all() {
    List<Table> tables = new ArrayList<>();
    tables.add(means("survey.mean.title", "survey.instrument", List.of(result.overall())));
    if (!result.dimensions().isEmpty()) {
      tables.add(means("survey.dimensions.title", "survey.dimension", result.dimensions()));
    }
    tables.add(means("survey.items.title", "survey.item", result.items()));
    if (!result.answers().confidential()) {
      tables.add(respondents());
    }
    return tables;
  }

  private Phrase titled(String key) {
    return Phrase.of(key, "name", Cell.own(result.answers().name()));
  }

  private List<Note> notes(boolean ofItems) {
    return result.notes().stream().filter(n -> n.items().isEmpty() != ofItems).toList();
  }

  private Table means(String title, String heading, List<SurveyMean> means) {
    return new Table(
        title.replace(".title", ""),
        titled(title),
        List.of(
            Column.text(heading),
            Column.number("survey.n"),
            Column.number("survey.missing"),
            Column.number("survey.mean")),
        means.stream()
            .map(
                m ->
                    List.of(
                        Cell.code(m.code()),
                        Cell.count(m.n()),
                        Cell.count(m.missing()),
                        Cell.number(m.mean(), Format.MEAN)))
            .toList(),
        notes(title.equals("survey.items.title")));
  }

  private Table respondents() {
    return new Table(
        "survey.respondents",
        titled("survey.respondents.title"),
        List.of(
            Column.text("survey.respondent"),
            Column.number("survey.answered"),
            Column.number("survey.total"),
            Column.number("survey.score")),
        result.scores().stream()
            .map(
                s ->
                    List.of(
                        Cell.code(s.row()),
                        Cell.count(s.answered()),
                        Cell.number(s.total(), Format.PLAIN),
                        Cell.number(s.score(), Format.MEAN)))
            .toList(),
        List.of());
  }
}
