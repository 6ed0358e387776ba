package neraca.ui.instrument;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.Rule;

/** Rule, level and tails of the test; at first those that are usual in the field. */
final class Settings {
  /** Something that may be chosen for the test: a rule, a level, a number of tails. */
  record Option(String id, Cell name) {}

  private static final List<Option> RULES =
      Stream.of(Rule.values())
          .map(rule -> new Option(rule.code(), Cell.said(shortKey(rule))))
          .toList();
  private static final List<Option> LEVELS =
      Stream.of(0.01, 0.05, 0.10).map(Settings::level).toList();
  private static final List<Option> TAILS =
      List.of(
          new Option("2", Cell.said("test.tails.two")),
          new Option("1", Cell.said("test.tails.one")));

  private final ObjectProperty<Option> rule = new SimpleObjectProperty<>(RULES.get(0));
  private final ObjectProperty<Option> level = new SimpleObjectProperty<>(LEVELS.get(1));
  private final ObjectProperty<Option> tails = new SimpleObjectProperty<>(TAILS.get(0));

  private InstrumentOptions followed = InstrumentOptions.USUAL;
  private final BooleanProperty disputed = new SimpleBooleanProperty();

  private static String shortKey(Rule rule) {
    return switch (rule) {
      case R_TABLE -> "test.rule.r_table";
      case R_030 -> "test.rule.r_030";
      case P -> "test.rule.p";
      case CORRECTED_030 -> "test.rule.corrected_030";
    };
  }

  private static Option level(double level) {
    Cell percent = Cell.number(100 * level, Format.WEIGHT);
    return new Option(
        Double.toString(level), new Cell.Said(Phrase.of("test.level", "level", percent)));
  }

  void onChange(Runnable listener) {
    rule.subscribe((before, now) -> listener.run());
    level.subscribe((before, now) -> listener.run());
    tails.subscribe((before, now) -> listener.run());
  }

  InstrumentOptions options() {
    return new InstrumentOptions(
        Double.parseDouble(level.get().id()),
        Integer.parseInt(tails.get().id()),
        Rule.of(rule.get().id()).orElseThrow());
  }

  /** As reports have it, unless the user looks at something else. */
  void follow(InstrumentOptions reported) {
    if (options().equals(followed)) {
      rule.set(option(RULES, reported.rule().code()));
      level.set(option(LEVELS, Double.toString(reported.level())));
      tails.set(option(TAILS, Integer.toString(reported.tails())));
    }
    followed = reported;
  }

  /** What is chosen, in words. */
  static Phrase said(InstrumentOptions options) {
    return Phrase.of("test.report.way")
        .with("rule", new Cell.Said(options.rule().phrase()))
        .with("level", option(LEVELS, Double.toString(options.level())).name())
        .with("tails", option(TAILS, Integer.toString(options.tails())).name());
  }

  private static Option option(List<Option> options, String id) {
    return options.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  List<Option> rules() {
    return RULES;
  }

  List<Option> levels() {
    return LEVELS;
  }

  List<Option> allTails() {
    return TAILS;
  }

  ObjectProperty<Option> rule() {
    return rule;
  }

  ObjectProperty<Option> level() {
    return level;
  }

  ObjectProperty<Option> tails() {
    return tails;
  }

  /** Whether only items whose verdict differs between rules are listed side by side. */
  BooleanProperty disputed() {
    return disputed;
  }
}
