package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neraca.model.Questionnaire;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.statistics.groups.Grouping;
import org.apache.commons.math3.fraction.BigFraction;

/** What a description points out beside its numbers. */
final class DescribeFindings {
  static final String FLOOR = "describe.note.floor";
  static final String SATISFIED = "describe.note.satisfied";
  static final String NO_SCALE = "describe.note.no_scale";
  static final String TWINS = "describe.note.twins";
  static final String SHAPE = "describe.note.shape";
  static final String REPEATED = "describe.note.repeated";
  static final String WAVES = "describe.note.waves";
  static final String APART = "describe.note.apart";
  static final String OUTSIDE = "describe.note.outside";

  private final DescribeOptions options;
  private final List<ItemDescription> items;
  private final List<Note> notes = new ArrayList<>();

  DescribeFindings(DescribeOptions options, List<ItemDescription> items) {
    this.options = options;
    this.items = items;
  }

  List<Note> all(SurveyResult survey) {
    notes.addAll(survey.notes());
    scale();
    if (!options.importance().isEmpty()) {
      List<String> twins = List.copyOf(options.importance().values());
      notes.add(Note.remark(listing(TWINS, twins), twins));
    }
    List<String> rows = survey.answers().rows();
    Grouping grouping = options.grouping();
    if (options.hidesWhole(survey.answers())) {
      notes.add(
          Note.doubtful(Phrase.of(APART).with("fewest", Questionnaire.FEWEST_SHOWN), List.of()));
    } else if (grouping != null && grouping.name().equals(Cell.said("describe.by.wave"))) {
      notes.add(Note.doubtful(Phrase.of(WAVES), List.of()));
    }
    if (grouping != null) {
      notes.addAll(grouping.notes());
      Set<String> once = new HashSet<>();
      Set<String> again = new HashSet<>();
      rows.stream().filter(row -> !once.add(row)).forEach(again::add);
      if (!again.isEmpty()) {
        notes.add(
            Note.doubtful(
                Phrase.of(REPEATED).with("n", again.size()).with("all", once.size()), List.of()));
      }
    }
    List<String> flat =
        items.stream()
            .filter(i -> i.n() > 0 && Double.isNaN(i.kurtosis()))
            .map(ItemDescription::code)
            .toList();
    if (!flat.isEmpty()) {
      notes.add(Note.remark(listing(SHAPE, flat), flat));
    }
    return notes;
  }

  private void scale() {
    DeclaredScale scale = options.scale();
    ClassSystem classes = options.classes();
    if (scale == null || classes == null) {
      notes.add(Note.doubtful(Phrase.of(NO_SCALE), List.of()));
      return;
    }
    if (scale.min().compareTo(BigFraction.ZERO) > 0) {
      notes.add(
          Note.remark(
              Phrase.of(FLOOR)
                  .with("min", plain(scale.min()))
                  .with("max", plain(scale.max()))
                  .with("floor", Cell.number(scale.index(scale.min()), Format.WEIGHT)),
              List.of()));
    }
    notes.add(
        Note.remark(
            Phrase.of(classes.ofIndex() ? "describe.note.satisfied_index" : SATISFIED)
                .with("from", plain(classes.satisfiedFrom())),
            List.of()));
    List<String> outside =
        items.stream()
            .filter(i -> i.n() > 0 && i.scoreClass() == null)
            .map(ItemDescription::code)
            .toList();
    if (!outside.isEmpty()) {
      notes.add(Note.doubtful(listing(OUTSIDE, outside), outside));
    }
  }

  private static Cell plain(BigFraction number) {
    return Cell.number(Value.of(number), Format.PLAIN);
  }

  private static Phrase listing(String key, List<String> codes) {
    return Phrase.of(key).with("items", String.join(", ", codes));
  }
}
