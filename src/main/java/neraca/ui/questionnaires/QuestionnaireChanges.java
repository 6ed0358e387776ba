package neraca.ui.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import neraca.model.Questionnaire;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.score.Indicator;
import neraca.ui.desk.Desk;
import neraca.ui.questionnaires.Spot.Field;
import neraca.work.Answered;
import neraca.work.Edit;

/** What is typed about a questionnaire itself, as edits. */
final class QuestionnaireChanges {
  static final String KIND = "study.kind.questionnaire";
  private static final Pattern WHOLE = Pattern.compile("[-\u2212]?\\d{1,4}");
  private static final int FARTHEST = 1000;

  private final Holdings holdings;

  QuestionnaireChanges(Holdings holdings) {
    this.holdings = holdings;
  }

  /** The edit that follows from a text; empty where it says what is there already. */
  Optional<Edit> typed(Questionnaire before, Spot spot, String text) {
    return switch (spot.field()) {
      case LABEL_ID, LABEL_EN -> label(before, spot, text);
      case SCALE_MIN, SCALE_MAX -> rescaled(before, spot.field(), whole(text));
      case CODE -> recoded(before, text);
      default -> {
        Questionnaire after = with(before, spot.field(), text);
        yield after.equals(before) ? Optional.empty() : Optional.of(new Edit.Put(after));
      }
    };
  }

  /**
   * A new questionnaire, after the others.
   *
   * @throws Refusal when it has no name
   */
  Questionnaire created(Words name, String code, Scale scale) {
    int last = holdings.questionnaires().stream().mapToInt(Questionnaire::position).max().orElse(0);
    return new Questionnaire(
        Desk.newUuid(), code, last + 1, named(name), scale, Words.NONE, false, Words.NONE);
  }

  List<String> codes() {
    return holdings.questionnaires().stream().map(Questionnaire::code).toList();
  }

  Edit remove(Questionnaire questionnaire) {
    return new Edit.Several(
        Phrase.of("questionnaires.edit.remove", "name", Cell.own(questionnaire.name())),
        List.of(new Edit.Remove(Questionnaire.class, questionnaire.uuid())));
  }

  /**
   * A whole number as scales have them.
   *
   * @throws Refusal when it is none
   */
  static int whole(String text) {
    String typed = text.strip();
    if (!WHOLE.matcher(typed).matches()) {
      throw new Refusal(Phrase.of("questionnaires.refused.whole"));
    }
    int whole = Integer.parseInt(typed.replace('\u2212', '-'));
    if (Math.abs(whole) > FARTHEST) {
      throw new Refusal(Phrase.of("questionnaires.refused.whole"));
    }
    return whole;
  }

  /**
   * A scale from here to there.
   *
   * @throws Refusal when it does not rise or has too many points
   */
  static Scale scale(int min, int max) {
    if (max <= min) {
      throw new Refusal(
          Phrase.of("questionnaires.refused.scale_order")
              .with("min", "" + min)
              .with("max", "" + max));
    }
    if (max - min >= Scale.MOST_POINTS) {
      throw new Refusal(
          Phrase.of("questionnaires.refused.scale_long").with("most", Scale.MOST_POINTS));
    }
    return new Scale(min, max);
  }

  private static Words named(Words name) {
    if (name.isEmpty()) {
      throw new Refusal(Phrase.of("questionnaires.refused.name"));
    }
    return name;
  }

  private static Questionnaire with(Questionnaire q, Field field, String text) {
    String said = text.strip();
    Words name =
        switch (field) {
          case NAME_ID -> named(new Words(said, q.name().en()));
          case NAME_EN -> named(new Words(q.name().id(), said));
          default -> q.name();
        };
    Words about =
        switch (field) {
          case ABOUT_ID -> new Words(said, q.about().en());
          case ABOUT_EN -> new Words(q.about().id(), said);
          default -> q.about();
        };
    boolean confidential =
        field == Field.CONFIDENTIAL ? Boolean.parseBoolean(said) : q.confidential();
    return new Questionnaire(
        q.uuid(), q.code(), q.position(), name, q.scale(), about, confidential, q.note());
  }

  private static Questionnaire with(Questionnaire q, String code, Scale scale) {
    return new Questionnaire(
        q.uuid(), code, q.position(), q.name(), scale, q.about(), q.confidential(), q.note());
  }

  /** Indicators that name the questionnaire follow its code. */
  private Optional<Edit> recoded(Questionnaire q, String text) {
    List<String> others = codes().stream().filter(code -> !code.equals(q.code())).toList();
    String code = Codes.checked(text, KIND, others);
    if (code.equals(q.code())) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Put(with(q, code, q.scale())));
    for (Indicator indicator : holdings.indicators()) {
      String figure = "instrument/" + q.code() + "/";
      boolean mean =
          indicator.source() == Indicator.Source.SURVEY_MEAN
              && indicator.reference().equals(q.code());
      boolean names =
          indicator.source() == Indicator.Source.FIGURE && indicator.reference().startsWith(figure);
      if (mean || names) {
        String rest = mean ? "" : indicator.reference().substring(figure.length());
        edits.add(referring(indicator, mean ? code : "instrument/" + code + "/" + rest));
      }
    }
    return Optional.of(
        new Edit.Several(Phrase.of("questionnaires.edit.code").with("code", code), edits));
  }

  static Edit referring(Indicator i, String reference) {
    return new Edit.Put(
        new Indicator(
            i.uuid(),
            i.group(),
            i.code(),
            i.position(),
            i.name(),
            i.weight(),
            i.source(),
            reference,
            i.basis()));
  }

  /** Labels of points that the new scale has no more go with the old one. */
  private Optional<Edit> rescaled(Questionnaire q, Field end, int point) {
    Scale before = q.scale();
    boolean lower = end == Field.SCALE_MIN;
    Scale after = scale(lower ? point : before.min(), lower ? before.max() : point);
    if (after.equals(before)) {
      return Optional.empty();
    }
    refuseWhereAnswered(q, after);
    List<Edit> edits = new ArrayList<>();
    for (ScaleLabel label : holdings.labels()) {
      if (label.questionnaire().equals(q.uuid()) && !after.holds(label.value())) {
        edits.add(new Edit.Remove(ScaleLabel.class, label.uuid()));
      }
    }
    edits.add(new Edit.Put(with(q, q.code(), after)));
    return Optional.of(
        new Edit.Several(
            Phrase.of("questionnaires.edit.scale")
                .with("min", "" + after.min())
                .with("max", "" + after.max()),
            edits));
  }

  /** Answers are counted from the lower end, and none may stand above the upper one. */
  private void refuseWhereAnswered(Questionnaire q, Scale after) {
    Answered answered = holdings.answeredOf(q.uuid());
    if (answered.byItem().isEmpty()) {
      return;
    }
    if (after.min() != q.scale().min()) {
      throw new Refusal(
          Phrase.of("questionnaires.refused.scale_min")
              .with("min", "" + q.scale().min())
              .with("n", answered.responses()));
    }
    Integer highest = answered.highest();
    if (highest != null && after.max() < highest) {
      throw new Refusal(
          Phrase.of("questionnaires.refused.scale_max")
              .with("highest", "" + highest)
              .with("max", "" + after.max()));
    }
  }

  private Optional<Edit> label(Questionnaire q, Spot spot, String text) {
    Optional<ScaleLabel> before = holdings.label(q.uuid(), spot.point());
    Words had = before.map(ScaleLabel::label).orElse(Words.NONE);
    String said = text.strip();
    Words words =
        spot.field() == Field.LABEL_ID ? new Words(said, had.en()) : new Words(had.id(), said);
    if (words.equals(had)) {
      return Optional.empty();
    }
    UUID uuid = before.map(ScaleLabel::uuid).orElseGet(Desk::newUuid);
    return Optional.of(
        words.isEmpty()
            ? new Edit.Remove(ScaleLabel.class, uuid)
            : new Edit.Put(new ScaleLabel(uuid, q.uuid(), spot.point(), words)));
  }
}
