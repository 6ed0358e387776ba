package neraca.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code neraca describe}: describes the answers of a study, or those in a table. */
@Command(name = "describe")
final class DescribeCommand implements Callable<Integer> {
  @Mixin Console console;
  @Mixin SourceOptions source = new SourceOptions();

  @Option(names = "--by", paramLabel = "COLUMN", descriptionKey = "cli.option.by")
  @Nullable String by;

  @Option(names = "--classes", paramLabel = "3|4|5|tcr", descriptionKey = "cli.option.classes")
  @Nullable String classes;

  @Option(
      names = "--importance",
      split = ",",
      paramLabel = "a=b",
      descriptionKey = "cli.option.importance")
  Map<String, String> importance = new LinkedHashMap<>();

  @Option(names = "--midpoint", descriptionKey = "cli.option.midpoint")
  boolean midpoint;

  @Option(names = "--msi", descriptionKey = "cli.option.msi")
  boolean intervals;

  DescribeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String asked = classes;
    List<ScoreClass> own = asked != null && asked.contains("=") ? own(asked) : List.of();
    DescribeCheck.Wanted wanted =
        new DescribeCheck.Wanted(own.isEmpty() ? asked : null, own, by, importance, midpoint);
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
  private static List<ScoreClass> own(String classes) {
    List<ScoreClass> own = new ArrayList<>();
    for (String part : classes.split(",", -1)) {
      int equals = part.indexOf('=');
      int dash = part.indexOf('-', equals + 2);
      if (equals < 1 || dash < 0) {
        throw refused(classes);
      }
      try {
        own.add(
            new ScoreClass(
                own.size() + 1,
                Cell.code(part.substring(0, equals).strip()),
                Exact.parse(part.substring(equals + 1, dash)),
                Exact.parse(part.substring(dash + 1))));
      } catch (NumberFormatException notNumbers) {
        throw refused(classes);
      }
    }
    return own;
  }

  private static Refusal refused(String classes) {
    return new Refusal(Phrase.of("describe.refused.classes").with("classes", classes));
  }
}
