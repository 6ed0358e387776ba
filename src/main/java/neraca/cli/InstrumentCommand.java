package neraca.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.Removal;
import neraca.statistics.Rule;
import neraca.work.Choice;
import neraca.work.DimensionCheck;
import neraca.work.InstrumentCheck;
import neraca.work.Purification;
import neraca.work.Study;
import neraca.work.VersionCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code neraca instrument}: tests the instruments of a study, or a table of answers. */
@Command(name = "instrument")
final class InstrumentCommand implements Callable<Integer> {
  @Mixin Console console;
  @Mixin PlaceOptions place = new PlaceOptions();
  @Mixin WhoseOptions whose = new WhoseOptions();
  @Mixin AnswerOptions answers = new AnswerOptions();

  @Parameters(paramLabel = "SOURCE", descriptionKey = "cli.option.source")
  Path source = Path.of("");

  @Option(names = "--level", paramLabel = "P", descriptionKey = "cli.option.level")
  double level = InstrumentOptions.USUAL.level();

  @Option(names = "--tails", paramLabel = "N", descriptionKey = "cli.option.tails")
  int tails = InstrumentOptions.USUAL.tails();

  @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "cli.option.rule")
  String rule = InstrumentOptions.USUAL.rule().code();

  @Option(names = "--dimension", paramLabel = "CODE", descriptionKey = "cli.option.dimension")
  @Nullable String dimension;

  @Option(names = "--purify", descriptionKey = "cli.option.purify")
  boolean purify;

  @Option(names = "--correlations", descriptionKey = "cli.option.correlations")
  boolean correlations;

  InstrumentCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    InstrumentOptions options = new InstrumentOptions(level, tails, rule());
    if (InstrumentCheck.isTable(source)) {
      inTable(options);
    } else {
      inStudy(options);
    }
    return Cli.DONE;
  }

  private void inStudy(InstrumentOptions options) {
    try (Study study = Study.openReadOnly(source)) {
      Choice choice = whose.at(place.choice());
      List<InstrumentCheck.Outcome> outcomes =
          InstrumentCheck.of(
              study,
              new InstrumentCheck.Request(
                  answers.questionnaire, answers.items, answers.reverse, options, choice));
      if (dimension != null) {
        inDimension(study, DimensionCheck.of(study, outcomes, dimension, options), options);
      } else if (console.json()) {
        console.json(
            json ->
                json.results(
                    outcomes,
                    o ->
                        InstrumentJson.write(
                            json,
                            o,
                            DimensionCheck.of(study, o, options),
                            new InstrumentJson.Besides(
                                removals(o, options), versions(study, o, options), correlations))));
      } else {
        outcomes.forEach(o -> print(study, o, options));
      }
    }
  }

  private void inDimension(
      Study study, List<DimensionCheck.Part> parts, InstrumentOptions options) {
    if (console.json()) {
      console.json(
          json ->
              json.results(
                  parts,
                  p -> InstrumentJson.write(json, p, versions(study, p, options), correlations)));
      return;
    }
    for (DimensionCheck.Part part : parts) {
      console.heading(part.whole().name(), part.whole().place());
      if (part.result() != null) {
        console.tables(part.result().tables());
        printCorrelations(part.result());
      } else if (part.refusal() != null) {
        console.line(part.refusal());
      }
      versions(study, part, options).ifPresent(told -> console.tables(told.tables()));
    }
  }

  /** The versions that were kept; items named here are another choice, which has none. */
  private Optional<VersionCheck.Told> versions(
      Study study, InstrumentCheck.Outcome outcome, InstrumentOptions options) {
    return answers.items.isEmpty() ? VersionCheck.of(study, outcome, options) : Optional.empty();
  }

  private Optional<VersionCheck.Told> versions(
      Study study, DimensionCheck.Part part, InstrumentOptions options) {
    return answers.items.isEmpty() ? VersionCheck.of(study, part, options) : Optional.empty();
  }

  private void inTable(InstrumentOptions options) {
    if (dimension != null) {
      throw new Refusal(Phrase.of("instrument.refused.dimension_of_table"));
    }
    InstrumentCheck.TableRequest request = answers.ofTable(options);
    InstrumentResult result = InstrumentCheck.of(source, request);
    List<Removal> removals = purify ? removals(Purification.of(source, request), options) : null;
    if (console.json()) {
      console.json(json -> InstrumentJson.write(json, result, removals, correlations));
    } else {
      console.tables(result.tables());
      printCorrelations(result);
      if (removals != null) {
        console.tables(List.of(Removal.table(result, removals)));
      }
    }
  }

  private static List<Removal> removals(Purification purification, InstrumentOptions options) {
    return purification.removals(purification.items(), options);
  }

  static void print(Console console, InstrumentCheck.Outcome outcome) {
    console.heading(outcome.name(), outcome.place());
    if (outcome.result() != null) {
      console.tables(outcome.result().tables());
    } else if (outcome.refusal() != null) {
      console.line(outcome.refusal());
    }
  }

  private void print(Study study, InstrumentCheck.Outcome outcome, InstrumentOptions options) {
    print(console, outcome);
    if (outcome.result() != null) {
      printCorrelations(outcome.result());
      List<Removal> removals = removals(outcome, options);
      if (removals != null) {
        console.tables(List.of(Removal.table(outcome.result(), removals)));
      }
    }
    versions(study, outcome, options).ifPresent(told -> console.tables(told.tables()));
  }

  /** The suggested order of removal; null where it is not asked for. */
  private @Nullable List<Removal> removals(
      InstrumentCheck.Outcome outcome, InstrumentOptions options) {
    return purify && outcome.result() != null ? removals(Purification.of(outcome), options) : null;
  }

  private void printCorrelations(InstrumentResult result) {
    if (correlations) {
      console.tables(List.of(result.correlationTable()));
    }
  }

  private Rule rule() {
    return Rule.of(rule)
        .orElseThrow(() -> new Refusal(Phrase.of("cli.refused.rule").with("rule", rule)));
  }
}
