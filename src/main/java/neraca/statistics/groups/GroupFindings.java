package neraca.statistics.groups;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.statistics.groups.GroupTest.Kind;

/** The conditions of the tests, and where they are not met. */
final class GroupFindings {
  /** Below this a mean of scores that are not normal is not yet. */
  private static final int MANY = 30;

  /** Below this the asymptotic p of ranks is rough. */
  private static final int FEW = 5;

  private static final double LEVEL = 0.05;

  private final List<GroupLevel> levels;
  private final List<GroupTest> tests;
  private final List<Note> notes = new ArrayList<>();

  GroupFindings(List<GroupLevel> levels, List<GroupTest> tests) {
    this.levels = levels;
    this.tests = tests;
  }

  List<Note> all(Groups groups, Groups shown) {
    if (groups.missing() > 0) {
      remark(Phrase.of("describe.groups.note.missing").with("missing", groups.missing()));
    }
    int hidden = groups.scores().size() - shown.scores().size();
    if (hidden > 0) {
      remark(Phrase.of("describe.groups.note.hidden").with("hidden", hidden));
    }
    if (tests.isEmpty()) {
      remark(Phrase.of("describe.groups.note.no_tests").with("levels", levels.size()));
      return notes;
    }
    variances();
    for (GroupTest test : tests) {
      if (!Double.isNaN(test.z())) {
        remark(Phrase.of("describe.groups.note.z", "z", Cell.number(test.z(), Format.STATISTIC)));
      }
    }
    if (levels.stream().anyMatch(l -> l.n() < MANY)) {
      remark(Phrase.of("describe.groups.note.normal").with("many", MANY));
    }
    if (levels.stream().anyMatch(l -> l.n() < FEW)) {
      notes.add(Note.doubtful(Phrase.of("describe.groups.note.few").with("few", FEW), List.of()));
    }
    if (tests.stream().anyMatch(t -> Double.isNaN(t.statistic()))) {
      remark(Phrase.of("describe.groups.note.not_defined"));
    }
    remark(Phrase.of("describe.groups.note.independent"));
    return notes;
  }

  private void variances() {
    tests.stream()
        .filter(t -> t.kind() == Kind.LEVENE && !Double.isNaN(t.p()))
        .findFirst()
        .ifPresent(
            levene ->
                remark(
                    Phrase.of(
                        levene.p() < LEVEL
                            ? "describe.groups.note.unequal"
                            : "describe.groups.note.equal",
                        "p",
                        Cell.number(levene.p(), Format.STATISTIC))));
  }

  private void remark(Phrase phrase) {
    notes.add(Note.remark(phrase, List.of()));
  }
}
