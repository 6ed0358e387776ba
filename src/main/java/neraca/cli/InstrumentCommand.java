package neraca.cli;

import java.util.List;
import java.util.Optional;
import neraca.cli.arguments.Arguments;
import neraca.cli.arguments.Command;
import neraca.model.result.Cell;
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
import neraca.work.basis.Basis;
import org.jspecify.annotations.Nullable;

/** {@code neraca instrument}: tests the instruments of a study, or a table of answers. */
final class InstrumentCommand implements Command {
  private final Console console;
  private final SourceOptions source = new SourceOptions();
  private double level = InstrumentOptions.USUAL.level();
  private int tails = InstrumentOptions.USUAL.tails();
  private String rule = InstrumentOptions.USUAL.rule().code();
  private @Nullable String dimension;
  private boolean purify;
  private boolean correlations;

  InstrumentCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return "instrument";
  }

  @Override
  public void takes(Arguments arguments) {
    console.takes(arguments);
    source.takes(arguments);
    arguments.once("--level", "P", "cli.option.level", text -> level = Double.parseDouble(text));
    arguments.once("--tails", "N", "cli.option.tails", text -> tails = Integer.parseInt(text));
    arguments.once("--rule", "RULE", "cli.option.rule", text -> rule = text);
    arguments.once("--dimension", "CODE", "cli.option.dimension", text -> dimension = text);
    arguments.flag("--purify", "cli.option.purify", () -> purify = true);
    arguments.flag("--correlations", "cli.option.correlations", () -> correlations = true);
  }

  @Override
  public int run() {
    InstrumentOptions options = new InstrumentOptions(level, tails, rule());
    if (source.isTable()) {
      inTable(options);
    } else {
      inStudy(options);
    }
    return Cli.DONE;
  }

  private void inStudy(InstrumentOptions options) {
    Choice choice = source.ofStudy();
    try (Study study = Study.openReadOnly(source.file)) {
      InstrumentCheck.Request request =
          new InstrumentCheck.Request(
              source.answers.questionnaire,
              source.answers.items,
              source.answers.reverse,
              options,
              choice);
      if (dimension != null) {
        inDimension(study, DimensionCheck.of(study, request, dimension), options);
        return;
      }
      List<InstrumentCheck.Outcome> outcomes = InstrumentCheck.of(study, request);
      if (console.json()) {
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
        print(part.result(), part.basis());
      } else if (part.refusal() != null) {
        console.line(part.refusal());
      }
      versions(study, part, options).ifPresent(told -> console.tables(told.tables()));
    }
  }

  /** The versions that were kept; items named here are another choice, which has none. */
  private Optional<VersionCheck.Told> versions(
      Study study, InstrumentCheck.Outcome outcome, InstrumentOptions options) {
    return source.answers.items.isEmpty()
        ? VersionCheck.of(study, outcome, options)
        : Optional.empty();
  }

  private Optional<VersionCheck.Told> versions(
      Study study, DimensionCheck.Part part, InstrumentOptions options) {
    return source.answers.items.isEmpty()
        ? VersionCheck.of(study, part, options)
        : Optional.empty();
  }

  private void inTable(InstrumentOptions options) {
    if (dimension != null) {
      throw new Refusal(Phrase.of("instrument.refused.dimension_of_table"));
    }
    InstrumentCheck.TableRequest request = source.ofTable(options);
    InstrumentCheck.OfTable of = InstrumentCheck.of(source.file, request);
    InstrumentResult result = of.result();
    List<Removal> removals =
        purify ? removals(Purification.of(source.file, request), options) : null;
    if (console.json()) {
      console.json(json -> InstrumentJson.write(json, of, removals, correlations));
    } else {
      print(result, of.basis());
      printRemovals(result, removals);
    }
  }

  private static List<Removal> removals(Purification purification, InstrumentOptions options) {
    return purification.removals(purification.items(), options);
  }

  private void print(Study study, InstrumentCheck.Outcome outcome, InstrumentOptions options) {
    console.heading(outcome.name(), outcome.place());
    if (outcome.result() != null) {
      print(outcome.result(), outcome.basis());
      printRemovals(outcome.result(), removals(outcome, options));
    } else if (outcome.refusal() != null) {
      console.line(outcome.refusal());
    }
    versions(study, outcome, options).ifPresent(told -> console.tables(told.tables()));
  }

  private void print(InstrumentResult result, Basis basis) {
    console.tables(
        basis, correlations ? result.tablesWithCorrelations() : result.tables(), result.notes());
  }

  private void printRemovals(InstrumentResult result, @Nullable List<Removal> removals) {
    if (removals != null && removals.isEmpty()) {
      console.line(
          Phrase.of(
              "instrument.removal.none", "rule", new Cell.Said(result.options().rule().phrase())));
    } else if (removals != null) {
      console.tables(List.of(Removal.table(result, removals)));
    }
  }

  /** The suggested order of removal; null where it is not asked for. */
  private @Nullable List<Removal> removals(
      InstrumentCheck.Outcome outcome, InstrumentOptions options) {
    return purify && outcome.result() != null ? removals(Purification.of(outcome), options) : null;
  }

  private Rule rule() {
    return Rule.of(rule)
        .orElseThrow(() -> new Refusal(Phrase.of("cli.refused.rule").with("rule", rule)));
  }
}
