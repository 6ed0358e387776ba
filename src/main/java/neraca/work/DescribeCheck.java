package neraca.work;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neraca.exchange.AnswerTable;
import neraca.model.AnswerMatrix;
import neraca.model.Exact;
import neraca.model.OwnClass;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.ScaleLabel;
import neraca.model.Words;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.survey.DeclaredScale;
import neraca.statistics.survey.DescribeOptions;
import neraca.statistics.survey.DescribeResult;
import neraca.statistics.survey.Description;
import neraca.statistics.survey.ScoreClass;
import neraca.work.basis.Basis;
import neraca.work.basis.ItemChoice;
import neraca.work.classes.ChosenClasses;
import neraca.work.classes.KeptClasses;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Describes the answers to the instruments of a study, or those in a table. */
public final class DescribeCheck {
  private DescribeCheck() {}

  /**
   * How to describe.
   *
   * @param classes {@code 3}, {@code 4}, {@code 5} (of equal width) or {@code tcr}; null takes the
   *     classes that a questionnaire keeps, or five where it keeps none
   * @param own classes of one's own in place of those; empty for none
   * @param by code of a profile field, {@code business}, {@code period}, {@code wave} for the pilot
   *     beside the study itself whichever is asked for, or name of a column, to compare groups;
   *     null for none
   * @param importance the item that asks for importance by the item on performance; empty takes
   *     what the items themselves name
   * @param midpoint whether the cross-hairs stand at the middle of the scale
   */
  public record Wanted(
      @Nullable String classes,
      List<ScoreClass> own,
      @Nullable String by,
      Map<String, String> importance,
      boolean midpoint) {
    public static final Wanted USUAL = new Wanted(null, List.of(), null, Map.of(), false);

    public Wanted {
      own = List.copyOf(own);
      importance = Collections.unmodifiableMap(new LinkedHashMap<>(importance));
    }

    private ChosenClasses on(@Nullable DeclaredScale scale, List<ScoreClass> kept) {
      return ChosenClasses.of(classes, own, kept, scale);
    }
  }

  /**
   * What to describe in a study.
   *
   * @param questionnaire its code; null describes every one
   * @param items the items to use, in this order; empty uses all
   * @param reverse items to score the other way round besides those that are declared so
   */
  public record Request(
      @Nullable String questionnaire,
      List<String> items,
      List<String> reverse,
      Wanted wanted,
      Choice choice) {
    public static final Request ALL =
        new Request(null, List.of(), List.of(), Wanted.USUAL, Choice.ALL);
  }

  /**
   * One instrument at one business and period: its description, or why it is not shown.
   *
   * @param result null exactly where {@code refusal} is not
   * @param basis whose answers to which items
   */
  public record Outcome(
      String questionnaire,
      Words name,
      boolean confidential,
      Place place,
      @Nullable DescribeResult result,
      @Nullable Phrase refusal,
      Basis basis) {}

  /** The description of a table. */
  public record OfTable(DescribeResult result, Basis basis) {}

  /**
   * Describes the instruments of a study, one outcome for each instrument, business and period.
   *
   * @throws Refusal when a code is unknown, nobody answered, or none can be shown
   */
  public static List<Outcome> of(Study study, Request request) {
    List<Outcome> outcomes = study.file().snapshot(() -> read(study, request, false));
    if (outcomes.isEmpty()) {
      throw Sheets.nobody(request.choice());
    }
    Phrase first = outcomes.get(0).refusal();
    if (first != null && outcomes.stream().allMatch(o -> o.refusal() != null)) {
      throw new Refusal(first);
    }
    return outcomes;
  }

  /**
   * As {@link #of(Study, Request)}, for a place that shows what there is: of all questionnaires
   * those that may not be narrowed to the respondents asked for are left out, none where nobody
   * answered, and one that is not shown is told like any other.
   *
   * @throws Refusal when a code is unknown
   */
  public static List<Outcome> outcomes(Study study, Request request) {
    return study.file().snapshot(() -> read(study, request, true));
  }

  private static List<Outcome> read(Study study, Request request, boolean there) {
    ItemChoice named = new ItemChoice(request.items(), request.reverse());
    List<Questionnaire> asked =
        Sheets.meant(study, request.questionnaire(), named, request.choice());
    List<Outcome> outcomes = new ArrayList<>();
    for (Questionnaire questionnaire : asked) {
      if (!there
          || !ProfileFilter.leavesOut(questionnaire, request.questionnaire(), request.choice())) {
        List<String> reverse = InstrumentCheck.reversed(study, asked, questionnaire, named);
        outcomes.addAll(read(study, request, questionnaire, reverse));
      }
    }
    return outcomes;
  }

  private static List<Outcome> read(
      Study study, Request request, Questionnaire questionnaire, List<String> reverse) {
    Wanted wanted = request.wanted();
    Set<Response.Wave> waves =
        GroupedAnswers.asksWaves(study, wanted.by())
            ? EnumSet.allOf(Response.Wave.class)
            : Set.of(request.choice().wave());
    Sheets sheets = new Sheets(study, questionnaire, request.choice(), waves);
    DeclaredScale scale = scale(study, questionnaire);
    ChosenClasses classes =
        wanted.on(scale, KeptClasses.of(study.all(OwnClass.class), questionnaire.uuid()).classes());
    List<Outcome> outcomes = new ArrayList<>();
    for (GroupedAnswers given : GroupedAnswers.of(study, sheets, wanted.by())) {
      AnswerMatrix answers =
          InstrumentCheck.chosen(questionnaire, given.answers(), request.items(), reverse);
      DescribeOptions options =
          new DescribeOptions(
              scale,
              classes.system(),
              InstrumentCheck.parts(sheets, study, answers),
              pairs(wanted, sheets, answers),
              wanted.midpoint(),
              given.grouping());
      Basis basis = Basis.of(waves, request.choice().profile(), sheets.codes(), answers, List.of());
      Outcome of =
          new Outcome(
              questionnaire.code(),
              questionnaire.name(),
              questionnaire.confidential(),
              given.place(),
              null,
              null,
              basis);
      outcomes.add(described(of, answers, options, classes.notes()));
    }
    return outcomes;
  }

  private static Outcome described(
      Outcome asked, AnswerMatrix answers, DescribeOptions options, List<Note> notes) {
    DescribeResult result = null;
    Phrase refusal = null;
    try {
      result = Description.of(answers, options).noting(notes);
    } catch (Refusal refused) {
      refusal = refused.phrase();
    }
    return new Outcome(
        asked.questionnaire(),
        asked.name(),
        asked.confidential(),
        asked.place(),
        result,
        refusal,
        asked.basis());
  }

  /** What was asked for, or else the twins that items in use name. */
  private static Map<String, String> pairs(Wanted wanted, Sheets sheets, AnswerMatrix answers) {
    if (!wanted.importance().isEmpty()) {
      return wanted.importance();
    }
    Map<String, String> pairs = new LinkedHashMap<>(sheets.importance());
    pairs.keySet().retainAll(answers.items());
    pairs.values().retainAll(answers.items());
    return pairs;
  }

  private static DeclaredScale scale(Study study, Questionnaire questionnaire) {
    Map<BigFraction, Words> labels = new HashMap<>();
    for (ScaleLabel label : study.all(ScaleLabel.class)) {
      if (label.questionnaire().equals(questionnaire.uuid())) {
        labels.put(new BigFraction(label.value()), label.label());
      }
    }
    return new DeclaredScale(
        new BigFraction(questionnaire.scale().min()),
        new BigFraction(questionnaire.scale().max()),
        labels);
  }

  /**
   * Describes the table of answers in a file; the result is named after the file.
   *
   * @throws Refusal where the table or what is wanted of it cannot be understood
   */
  public static OfTable of(Path table, InstrumentCheck.TableRequest request, Wanted wanted) {
    double[] ends = request.scale();
    DeclaredScale scale =
        ends == null ? null : new DeclaredScale(exact(ends[0]), exact(ends[1]), Map.of());
    AnswerTable read = AnswerTable.open(table, InstrumentCheck.options(request).by(wanted.by()));
    GroupedAnswers grouped = GroupedAnswers.of(read, wanted.by());
    DescribeResult result =
        Description.of(
            grouped.answers(),
            new DescribeOptions(
                scale,
                wanted.on(scale, List.of()).system(),
                Map.of(),
                wanted.importance(),
                wanted.midpoint(),
                grouped.grouping()));
    return new OfTable(
        result.noting(read.notes()),
        new Basis(
            Set.of(), request.where(), grouped.answers().reversed(), read.leftOut(), read.notes()));
  }

  private static BigFraction exact(double number) {
    return Exact.of(BigDecimal.valueOf(number));
  }
}
