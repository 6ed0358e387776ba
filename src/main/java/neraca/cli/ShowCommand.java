package neraca.cli;

import java.nio.file.Path;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.work.Study;
import neraca.work.StudySummary;

/** {@code neraca show}: what is in a study. */
final class ShowCommand implements Command {
  private final Console console;
  private Path file = Path.of("");

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return "show";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    arguments.needed("FILE", "cli.option.file", text -> file = Path.of(text));
  }

  @Override
  public int run() {
    try (Study study = Study.openReadOnly(file)) {
      StudySummary summary = StudySummary.of(study);
      if (console.json()) {
        console.json(json -> json.object(() -> fields(json, summary)));
      } else {
        console.title(summary.info().name());
        console.tables(summary.tables());
      }
    }
    return Cli.DONE;
  }

  private static void fields(Json json, StudySummary summary) {
    json.text("code", summary.info().code());
    json.words("name", summary.info().name());
    json.text("currency", summary.info().currency());
    json.texts("businesses", summary.businesses().stream().map(b -> b.code()).toList());
    json.texts("periods", summary.periods().stream().map(p -> p.code()).toList());
    json.whole("respondents", summary.respondents());
    json.whole("responses", summary.responses());
    json.array(
        "questionnaires",
        summary.questionnaires(),
        q -> {
          json.text("code", q.questionnaire().code());
          json.words("name", q.questionnaire().name());
          json.whole("items", q.items());
          json.whole("responses", q.responses());
          json.whole("complete", q.complete());
          json.whole("unresolved", q.unresolved());
        });
    json.whole("versions", summary.versions());
    json.whole("assets", summary.assets());
    json.whole("ledger_lines", summary.ledgerLines());
    json.whole("counts", summary.counts());
    json.array(
        "scorecards",
        summary.scorecards(),
        s -> {
          json.text("code", s.scorecard().code());
          json.words("name", s.scorecard().name());
          json.whole("indicators", s.indicators());
        });
  }
}
