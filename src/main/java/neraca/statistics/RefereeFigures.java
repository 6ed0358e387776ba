package neraca.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;

/** The bounds of the rules, how many items are valid under them, and on how many they disagree. */
final class RefereeFigures {
  private static final String VALID = "valid/";
  private static final String BOUND = "bound/";
  private static final String DISPUTED = "disputed";

  private RefereeFigures() {}

  /**
   * {@code valid/RULE}, how many items are valid under it, {@code ITEM/valid/RULE}, whether that
   * one is, and {@code bound/RULE}, by the last part of the rule's key; {@code disputed}, on how
   * many the rules disagree, and {@code ITEM/disputed}, whether on that one.
   */
  static Optional<Figure> figure(String name, InstrumentResult result, InstrumentFigures figures) {
    if (name.equals(DISPUTED) || name.endsWith("/" + DISPUTED)) {
      return disputed(result, figures).find(prefix(result) + name);
    }
    for (Rule rule : Rule.values()) {
      if (name.equals(VALID + last(rule.phrase()))) {
        return Optional.of(valid(rule, result, figures));
      }
      if (name.endsWith("/" + VALID + last(rule.phrase()))) {
        return valid(rule, result, figures).find(prefix(result) + name);
      }
      if (name.equals(BOUND + last(rule.phrase()))) {
        return Optional.of(bound(rule, result, figures));
      }
    }
    return Arrays.stream(AlphaRule.values())
        .filter(rule -> name.equals(BOUND + last(rule.phrase())))
        .findFirst()
        .map(
            rule ->
                rule == AlphaRule.ABOVE_R_TABLE
                    ? figures.rTable()
                    : agreed(rule.phrase(), rule.bound(result.rTable()), result));
  }

  private static String last(Phrase rule) {
    return rule.key().substring(rule.key().lastIndexOf('.') + 1);
  }

  private static Figure bound(Rule rule, InstrumentResult result, InstrumentFigures figures) {
    return switch (rule) {
      case R_TABLE -> figures.rTable();
      case R_030, CORRECTED_030 -> agreed(rule.phrase(), Verdict.LEAST, result);
      case P -> agreed(rule.phrase(), result.options().level(), result);
    };
  }

  /** A bound that is a convention or was chosen. */
  private static Figure agreed(Phrase rule, double bound, InstrumentResult result) {
    Cell value = Cell.number(bound, Format.PLAIN);
    return new Figure(
        prefix(result) + BOUND + last(rule),
        Cell.said("instrument.referee.bound"),
        Value.of(bound),
        Format.STATISTIC,
        Working.of("figure.sum", Working.operand("term", new Source.Setting(rule, value))));
  }

  private static String prefix(InstrumentResult result) {
    return "instrument/" + result.source() + "/";
  }

  /** How many items are valid under a rule. */
  private static Figure valid(Rule rule, InstrumentResult result, InstrumentFigures figures) {
    List<Figure> ones = List.copyOf(judged(rule, result, figures).values());
    return new Figure(
        prefix(result) + VALID + last(rule.phrase()),
        new Cell.Said(Phrase.of("instrument.valid_items", "rule", new Cell.Said(rule.phrase()))),
        Value.of(ones.stream().filter(one -> !one.value().equals(Value.of(0))).count()),
        Format.COUNT,
        Working.over("figure.sum", ones));
  }

  /** One for every item that is valid, nought for every other that the rule judges, by its code. */
  private static Map<String, Figure> judged(
      Rule rule, InstrumentResult result, InstrumentFigures figures) {
    Figure bound = bound(rule, result, figures);
    Map<String, Figure> ones = new LinkedHashMap<>();
    for (int at = 0; at < result.items().size(); at++) {
      Optional<Boolean> valid = result.items().get(at).verdict().under(rule);
      if (valid.isPresent()) {
        String code = result.items().get(at).code();
        ones.put(
            code,
            new Figure(
                prefix(result) + code + "/" + VALID + last(rule.phrase()),
                new Cell.Said(
                    Phrase.of("instrument.item.valid", "rule", new Cell.Said(rule.phrase()))
                        .with("item", code)),
                Value.of(valid.get() ? 1 : 0),
                Format.COUNT,
                working(rule, at, bound, figures, result.options().tails())));
      }
    }
    return ones;
  }

  private static Working working(
      Rule rule, int item, Figure bound, InstrumentFigures figures, int tails) {
    String looked = rule == Rule.CORRECTED_030 ? "r_corrected" : "r_total";
    Working.Operand r = Working.operand("r", figures.ofItem(item, List.of(looked)).get(0));
    return rule == Rule.P
        ? Working.of(
            "instrument.valid_by_p.formula",
            r,
            Working.operand("p", figures.ofItem(item, List.of("p_total")).get(0)),
            Working.operand(
                "tails", InstrumentFigures.chosen("instrument.tails", Cell.count(tails))),
            Working.operand("bound", bound))
        : Working.of("instrument.valid_by_r.formula", r, Working.operand("bound", bound));
  }

  /** On how many items the rules that judge them disagree. */
  private static Figure disputed(InstrumentResult result, InstrumentFigures figures) {
    Map<String, List<Figure>> verdicts = new LinkedHashMap<>();
    for (Rule rule : Rule.values()) {
      judged(rule, result, figures)
          .forEach((code, one) -> verdicts.computeIfAbsent(code, c -> new ArrayList<>()).add(one));
    }
    List<Figure> ones = new ArrayList<>();
    verdicts.forEach((code, judged) -> ones.add(disputed(code, judged, result)));
    return new Figure(
        prefix(result) + DISPUTED,
        Cell.said("instrument.disputed_items"),
        Value.of(ones.stream().filter(one -> !one.value().equals(Value.of(0))).count()),
        Format.COUNT,
        Working.over("figure.sum", ones));
  }

  /** One where some rules call the item valid and others do not. */
  private static Figure disputed(String code, List<Figure> verdicts, InstrumentResult result) {
    long valid = verdicts.stream().filter(one -> !one.value().equals(Value.of(0))).count();
    List<Working.Operand> operands = new ArrayList<>();
    verdicts.forEach(one -> operands.add(Working.operand("term", one)));
    operands.add(
        Working.operand(
            "rules",
            InstrumentFigures.chosen("instrument.judging_rules", Cell.count(verdicts.size()))));
    return new Figure(
        prefix(result) + code + "/" + DISPUTED,
        new Cell.Said(Phrase.of("instrument.item.disputed").with("item", code)),
        Value.of(valid > 0 && valid < verdicts.size() ? 1 : 0),
        Format.COUNT,
        new Working("instrument.disputed.formula", operands));
  }
}
