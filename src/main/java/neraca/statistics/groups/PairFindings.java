package neraca.statistics.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;

/** What may be concluded of the pairs, and what may not. */
final class PairFindings {
  /** What the keys of these notes begin with; they stand under the table of pairs. */
  static final String KEYS = "describe.pairs.";

  private static final double LEVEL = 0.05;

  private final List<GroupLevel> levels;
  private final List<GroupTest> tests;
  private final List<GroupPair> pairs;
  private final List<Note> notes = new ArrayList<>();

  PairFindings(List<GroupLevel> levels, List<GroupTest> tests, List<GroupPair> pairs) {
    this.levels = levels;
    this.tests = tests;
    this.pairs = pairs;
  }

  List<Note> all() {
    if (levels.size() > Groups.MOST_PAIRED) {
      remark(
          Phrase.of("describe.pairs.note.many")
              .with("levels", levels.size())
              .with("most", Groups.MOST_PAIRED));
    } else if (levels.size() == 2) {
      two(pairs.get(0));
    } else if (levels.size() > 2) {
      several();
    }
    return notes;
  }

  private void two(GroupPair pair) {
    if (Double.isNaN(pair.p())) {
      return;
    }
    remark(
        Phrase.of(
                pair.p() < LEVEL ? "describe.pairs.note.two_differ" : "describe.pairs.note.two_not")
            .with("first", pair.first())
            .with("second", pair.second())
            .with("low", Cell.number(pair.low(), Format.MEAN))
            .with("high", Cell.number(pair.high(), Format.MEAN)));
  }

  private void several() {
    remark(Phrase.of("describe.pairs.note.holm").with("pairs", pairs.size()));
    List<GroupPair> differ = below(GroupPair::holm);
    remark(
        differ.isEmpty()
            ? Phrase.of("describe.pairs.note.none")
            : Phrase.of("describe.pairs.note.differ", "pairs", listed(differ)));
    tests.stream()
        .filter(t -> t.kind() == GroupTest.Kind.WELCH_ANOVA && t.p() < LEVEL && differ.isEmpty())
        .forEach(
            t ->
                remark(
                    Phrase.of(
                        "describe.pairs.note.nowhere", "p", Cell.number(t.p(), Format.STATISTIC))));
    List<GroupPair> ranked = below(GroupPair::rankHolm);
    remark(
        ranked.isEmpty()
            ? Phrase.of("describe.pairs.note.ranks_none")
            : Phrase.of("describe.pairs.note.ranks_differ", "pairs", listed(ranked)));
  }

  private List<GroupPair> below(ToDoubleFunction<GroupPair> p) {
    return pairs.stream().filter(pair -> p.applyAsDouble(pair) < LEVEL).toList();
  }

  private static Cell listed(List<GroupPair> pairs) {
    return pairs.stream()
        .<Cell>map(
            p ->
                new Cell.Said(
                    Phrase.of("describe.pairs.pair", "first", p.first())
                        .with("second", p.second())))
        .reduce(
            (before, next) ->
                new Cell.Said(
                    Phrase.of("describe.pairs.listed", "before", before).with("next", next)))
        .orElseThrow();
  }

  private void remark(Phrase phrase) {
    notes.add(Note.remark(phrase, List.of()));
  }
}
