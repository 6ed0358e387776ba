package neraca.cli;

import neraca.finance.FinanceResult;
import neraca.model.result.Figure;

/** The JSON of the accounts. */
final class FinanceJson {
  private static final String PREFIX = "finance/";

  private FinanceJson() {}

  static void write(Json json, FinanceResult result) {
    json.object(
        () -> {
          json.text("business", result.business().code());
          json.text("period", result.period().code());
          json.text("currency", result.currency());
          json.array("figures", result.figures(), f -> figure(json, f, result.currency()));
          json.notes(result.notes());
        });
  }

  private static void figure(Json json, Figure figure, String currency) {
    json.text("id", shortId(figure.id()));
    json.number("value", figure.value());
    json.text("unit", Json.unit(figure.format().unit(), currency));
    json.text("formula", json.formula(figure.working()));
    json.texts("operands", Json.operandIds(figure).stream().map(FinanceJson::shortId).toList());
  }

  private static String shortId(String id) {
    return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
  }
}
