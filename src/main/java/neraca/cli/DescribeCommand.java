package neraca.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Table;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.survey.DescribeResult;
import neraca.statistics.survey.ScoreClass;
import neraca.work.Choice;
import neraca.work.DescribeCheck;
import neraca.work.Study;
import neraca.work.basis.Basis;
import neraca.work.naming.Named;
import org.jspecify.annotations.Nullable;

/** {@code neraca describe}: describes the answers of a study, or those in a table. */
final class DescribeCommand implements Command {
  private final Console console;
  private final SourceOptions source = new SourceOptions();
  private @Nullable String by;
  private String classes = DescribeCheck.Wanted.USUAL.classes();
  private final Map<String, String> importance = new LinkedHashMap<>();
  private boolean midpoint;
  private boolean intervals;

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return "describe";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    source.takes(arguments);
    arguments.once("--by", "COLUMN", "cli.option.by", text -> by = text);
    arguments.once("--classes", "3|4|5|tcr", "cli.option.classes", text -> classes = text);
    arguments.list("--importance", "a=b", "cli.option.importance", this::pair);
    arguments.flag("--midpoint", "cli.option.midpoint", () -> midpoint = true);
    arguments.flag("--msi", "cli.option.msi", () -> intervals = true);
  }

  private void pair(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException(text);
    }
    importance.put(text.substring(0, equals), text.substring(equals + 1));
  }

  @Override
  public int run() {
    boolean own = classes.contains("=");
    DescribeCheck.Wanted wanted =
        new DescribeCheck.Wanted(
            own ? "" : classes, own ? own() : List.of(), by, importance, midpoint);
    if (source.isTable()) {
      inTable(wanted);
    } else {
      inStudy(wanted);
    }
    return Cli.DONE;
  }

  private void inStudy(DescribeCheck.Wanted wanted) {
    Choice choice = source.ofStudy();
    try (Study study = Study.openReadOnly(source.file)) {
      List<DescribeCheck.Outcome> outcomes =
          DescribeCheck.of(
              study,
              new DescribeCheck.Request(
                  source.answers.questionnaire,
                  source.answers.items,
                  source.answers.reverse,
                  wanted,
                  choice));
      if (console.json()) {
        console.json(
            json -> json.results(outcomes, o -> new DescribeJson(json, intervals).write(o)));
      } else {
        outcomes.forEach(o -> print(o, new Named(study, o.questionnaire())));
      }
    }
  }

  private void inTable(DescribeCheck.Wanted wanted) {
    DescribeCheck.OfTable of =
        DescribeCheck.of(source.file, source.ofTable(InstrumentOptions.USUAL), wanted);
    if (console.json()) {
      console.json(json -> new DescribeJson(json, intervals).write(of));
    } else {
      print(of.result(), of.basis(), table -> table);
    }
  }

  private void print(DescribeCheck.Outcome outcome, Named named) {
    console.heading(outcome.name(), outcome.place());
    if (outcome.result() != null) {
      print(outcome.result(), outcome.basis(), named::described);
    } else if (outcome.refusal() != null) {
      console.line(outcome.refusal());
    }
  }

  private void print(DescribeResult result, Basis basis, UnaryOperator<Table> named) {
    console.tables(basis, result.tables().stream().map(named).toList(), result.notes());
    if (intervals) {
      result.intervals().forEach(of -> console.tables(List.of(of.table())));
    }
  }

  /** Classes of one's own: {@code rendah=1-2.5,tinggi=2.5-5}. */
  private List<ScoreClass> own() {
    List<ScoreClass> own = new ArrayList<>();
    for (String part : classes.split(",", -1)) {
      int equals = part.indexOf('=');
      int dash = part.indexOf('-', equals + 2);
      if (equals < 1 || dash < 0) {
        throw refused();
      }
      try {
        own.add(
            new ScoreClass(
                own.size() + 1,
                Cell.code(part.substring(0, equals).strip()),
                Exact.parse(part.substring(equals + 1, dash)),
                Exact.parse(part.substring(dash + 1))));
      } catch (NumberFormatException notNumbers) {
        throw refused();
      }
    }
    return own;
  }

  private Refusal refused() {
    return new Refusal(Phrase.of("describe.refused.classes").with("classes", classes));
  }
}
