package neraca.cli;

import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.model.result.Term;
import neraca.model.result.Working;
import neraca.work.Trace;

/** The JSON of a figure's tree. */
final class TraceJson {
  private TraceJson() {}

  static void write(Json json, Figure figure, Trace trace) {
    json.object(() -> fields(json, figure, trace));
  }

  private static void fields(Json json, Figure figure, Trace trace) {
    json.text("id", figure.id());
    json.cell("name", figure.name());
    json.number("value", figure.value());
    json.text("formula", json.formula(figure.working()));
    json.text("with_numbers", json.formulaInNumbers(figure.working()));
    json.array("operands", figure.working().operands(), operand -> operand(json, operand, trace));
  }

  private static void operand(Json json, Working.Operand operand, Trace trace) {
    json.text("place", operand.place());
    Term term = operand.term();
    if (term instanceof Figure figure) {
      fields(json, figure, trace);
    } else if (term instanceof Source.Answers answers) {
      json.text("questionnaire", answers.questionnaire());
      json.texts("items", answers.items());
      json.whole("used", answers.used());
      json.array(
          "answers",
          trace.open(answers),
          row -> {
            json.text("respondent", row.respondent());
            json.numbers("values", row.answers().stream().mapToDouble(x -> x).toArray());
          });
    } else if (term instanceof Source.Entry entry) {
      json.text("table", entry.table());
      json.text("row", entry.row().toString());
      json.text("field", entry.field());
      json.cell("name", entry.name());
      json.cell("value", entry.value());
    } else if (term instanceof Source.Setting setting) {
      json.phrase("setting", setting.name());
      json.cell("value", setting.value());
    }
  }
}
