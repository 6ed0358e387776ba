package neraca.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import neraca.model.Exact;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The grade of one indicator: by its bands where it has any and a value, otherwise as judged.
 *
 * <p>A value below every band has no grade, and no judgement replaces it.
 */
final class Grading {
  /** Two doubles made from the same answers on different ways are equal up to these. */
  private static final double LAST_DIGITS = 1e-12;

  private final Indicator indicator;
  private final String id;
  private final Cell name;
  private final @Nullable Appraisal appraisal;
  private final @Nullable Figure actual;
  private final List<Note> notes;

  private Grading(Indicator indicator, String id, Card card, List<Note> notes) {
    this.indicator = indicator;
    this.id = id;
    this.notes = notes;
    name = Card.name(indicator.name(), indicator.code());
    appraisal = card.appraisalOf(indicator).orElse(null);
    actual = card.foundFor(indicator).or(this::typedActual).orElse(null);
  }

  /**
   * Grades an indicator and adds what is to be said of it to the notes.
   *
   * @param id of the figure that will hold the points
   */
  static Graded of(Indicator indicator, String id, Card card, List<Note> notes) {
    Grading grading = new Grading(indicator, id, card, notes);
    List<Band> bands = card.bandsOf(indicator);
    Figure actual = grading.actual;
    return bands.isEmpty() || actual == null || actual.value().isAbsent()
        ? grading.judged()
        : grading.banded(bands, actual);
  }

  private Optional<Figure> typedActual() {
    if (appraisal == null || appraisal.actual() == null) {
      return Optional.empty();
    }
    Value typed = Value.of(appraisal.actual());
    Working.Operand entry = entry("value", "actual", Cell.number(typed, Format.PLAIN), appraisal);
    Working working = Working.of("scorecard.actual.formula", entry);
    return Optional.of(new Figure(id + "/actual", name, typed, Format.PLAIN, working));
  }

  private Graded banded(List<Band> bands, Figure value) {
    List<Band> closed = new ArrayList<>(bands);
    closed.removeIf(band -> band.lower() == null);
    closed.sort(Comparator.comparing(Grading::lower));
    List<Band> open = bands.stream().filter(band -> band.lower() == null).toList();
    boolean twice = open.size() > 1;
    for (int i = 1; i < closed.size(); i++) {
      twice |= lower(closed.get(i)).equals(lower(closed.get(i - 1)));
    }
    if (twice) {
      notes.add(Note.wrong(phrase("scorecard.note.double_band"), codes()));
      return graded(null, Cell.said("scorecard.rule.none"), indicator.basis(), null);
    }
    for (int i = closed.size() - 1; i >= 0; i--) {
      if (compare(value.value(), lower(closed.get(i))) >= 0) {
        return reached(closed.get(i), value);
      }
    }
    if (!open.isEmpty()) {
      return lowest(open.get(0), value);
    }
    notes.add(
        Note.doubtful(
            phrase("scorecard.note.below_bands")
                .with("actual", number(value))
                .with("lowest", bound(lower(closed.get(0)), value)),
            codes()));
    return graded(null, Cell.said("scorecard.rule.none"), indicator.basis(), null);
  }

  private Graded reached(Band band, Figure value) {
    Cell bound = bound(lower(band), value);
    Source lower = new Source.Entry("band", band.uuid(), "lower", name, bound);
    Working working =
        Working.of(
            "scorecard.points_reached.formula",
            Working.operand("actual", value),
            Working.operand("lower", lower),
            points(band.grade()));
    Cell rule = new Cell.Said(Phrase.of("scorecard.rule.reached", "lower", bound));
    return banded(band.grade(), rule, working);
  }

  /** In the band that is open at the bottom. */
  private Graded lowest(Band band, Figure value) {
    Cell grade = Cell.code(band.grade().name());
    Source entry = new Source.Entry("band", band.uuid(), "grade", name, grade);
    Working working =
        Working.of(
            "scorecard.points_lowest.formula",
            Working.operand("actual", value),
            Working.operand("grade", entry),
            points(band.grade()));
    return banded(band.grade(), Cell.said("scorecard.rule.lowest"), working);
  }

  private Graded banded(Grade grade, Cell rule, Working working) {
    if (appraisal != null && appraisal.grade() != null && appraisal.grade() != grade) {
      Phrase phrase =
          phrase("scorecard.note.judgement_unused")
              .with("grade", grade.name())
              .with("judged", appraisal.grade().name());
      notes.add(Note.remark(phrase, codes()));
    }
    return graded(grade, rule, indicator.basis(), working);
  }

  private Graded judged() {
    if (appraisal == null || appraisal.grade() == null) {
      sayWhyAbsent();
      return graded(null, Cell.said("scorecard.rule.none"), Words.NONE, null);
    }
    Grade grade = appraisal.grade();
    compareWithJudged(appraisal, grade);
    Phrase judgement =
        Phrase.of("scorecard.judgement", "grade", Cell.code(grade.name()))
            .with("reason", Cell.own(appraisal.reason()));
    Cell said = appraisal.reason().isEmpty() ? Cell.code(grade.name()) : new Cell.Said(judgement);
    Working.Operand entry = entry("grade", "grade", said, appraisal);
    Working working =
        actual == null || actual.value().isAbsent()
            ? Working.of("scorecard.points_judged.formula", entry, points(grade))
            : Working.of(
                "scorecard.points_judged_on.formula",
                Working.operand("actual", actual),
                entry,
                points(grade));
    return graded(grade, Cell.said("scorecard.rule.judged"), appraisal.reason(), working);
  }

  /** Says what is said of a value that was looked for and is not there. */
  private void sayWhyAbsent() {
    List<Note> said = actual == null || !actual.value().isAbsent() ? List.of() : actual.notes();
    for (Note note : said) {
      if (note.weight() != Note.Weight.REMARK) {
        Phrase phrase =
            phrase("scorecard.note.no_actual").with("why", new Cell.Said(note.phrase()));
        notes.add(new Note(note.weight(), phrase, codes()));
      }
    }
  }

  /** Says so when the value a grade was judged on is no longer the present one. */
  private void compareWithJudged(Appraisal judged, Grade grade) {
    BigFraction before = judged.judgedOn();
    if (before == null) {
      return;
    }
    Value now = actual == null ? Value.ABSENT : actual.value();
    if (!now.isAbsent() && compare(now, before) == 0) {
      return;
    }
    Format format = actual == null ? Format.PLAIN : actual.format();
    Phrase phrase =
        phrase("scorecard.note.judged_value_changed")
            .with("grade", grade.name())
            .with("before", Cell.number(Value.of(before), format))
            .with("now", Cell.number(now, format));
    notes.add(Note.doubtful(phrase, codes()));
  }

  private Graded graded(@Nullable Grade grade, Cell rule, Words reason, @Nullable Working working) {
    Figure figure =
        grade == null || working == null
            ? null
            : new Figure(id, name, Value.of(grade.points()), Format.POINTS, working);
    BigFraction target = appraisal == null ? null : appraisal.target();
    return new Graded(indicator, actual, target, grade, rule, reason, figure);
  }

  private Working.Operand entry(String place, String field, Cell value, Appraisal row) {
    return Working.operand(place, new Source.Entry("appraisal", row.uuid(), field, name, value));
  }

  private static Working.Operand points(Grade grade) {
    Phrase phrase = Phrase.of("scorecard.grade_points", "grade", Cell.code(grade.name()));
    return Working.operand("points", new Source.Setting(phrase, Cell.count(grade.points())));
  }

  private Phrase phrase(String key) {
    return Phrase.of(key, "name", name);
  }

  private List<String> codes() {
    return List.of(indicator.code());
  }

  private static Cell number(Figure figure) {
    return Cell.number(figure.value(), figure.format());
  }

  /** A bound in the unit of the actual value, with all its decimals. */
  private static Cell bound(BigFraction lower, Figure value) {
    return Cell.number(Value.of(lower), new Format(value.format().unit(), 0, 6));
  }

  private static BigFraction lower(Band band) {
    return Objects.requireNonNull(band.lower());
  }

  /** Exactly for an exact value; for a double, one within its last digits counts as equal. */
  private static int compare(Value value, BigFraction bound) {
    if (value instanceof Value.Exactly exact) {
      return exact.fraction().compareTo(bound);
    }
    double number = value.toDouble();
    double other = Exact.toDouble(bound);
    double reach = LAST_DIGITS * Math.max(Math.abs(number), Math.abs(other));
    return Math.abs(number - other) <= reach ? 0 : Double.compare(number, other);
  }
}
