package neraca.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import neraca.exchange.AnswerTable;
import neraca.exchange.DecimalMark;
import neraca.exchange.DigitTable;
import neraca.model.AnswerMatrix;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.sums.DigitSums;
import neraca.statistics.survey.RespondentScores;
import neraca.statistics.survey.SurveyResult;
import neraca.work.basis.Basis;
import neraca.work.basis.ItemChoice;
import org.jspecify.annotations.Nullable;

/** Tests instruments: those of a study, or one that stands in a table of answers. */
public final class InstrumentCheck {
  private static final List<String> TABLES =
      List.of(".csv", ".tsv", ".txt", ".dat", ".xlsx", ".sav");

  private InstrumentCheck() {}

  /**
   * What to test in a study.
   *
   * @param questionnaire its code; null tests every one
   * @param items the items to use, in this order; empty uses all that do not ask for importance
   * @param reverse items to score the other way round besides those that are declared so
   */
  public record Request(
      @Nullable String questionnaire,
      List<String> items,
      List<String> reverse,
      InstrumentOptions options,
      Choice choice) {
    public static final Request ALL =
        new Request(null, List.of(), List.of(), InstrumentOptions.USUAL, Choice.ALL);
  }

  /**
   * What to make of a table of answers, as a person says it.
   *
   * @param idColumn the column that names the respondents; null: found by its name
   * @param scale the scale's ends; null where unknown
   * @param decimalComma whether numbers are written with a comma; null: as they show
   * @param where what must stand in a column of a respondent, by the column's name
   */
  public record TableRequest(
      @Nullable String idColumn,
      List<String> items,
      List<String> reverse,
      double @Nullable [] scale,
      @Nullable Boolean decimalComma,
      InstrumentOptions options,
      Map<String, String> where) {}

  /** The test of a table. */
  public record OfTable(InstrumentResult result, Basis basis) {}

  /**
   * One instrument at one business and period: its test, or why it cannot be tested yet.
   *
   * @param survey the respondents' scores, whether it can be tested or not
   * @param result null exactly where {@code refusal} is not
   * @param importance the items that ask for importance, where they were left out for that
   * @param basis whose answers to which items
   */
  public record Outcome(
      String questionnaire,
      Words name,
      boolean confidential,
      Place place,
      SurveyResult survey,
      @Nullable InstrumentResult result,
      @Nullable Phrase refusal,
      List<String> importance,
      Basis basis) {
    public Outcome {
      importance = List.copyOf(importance);
    }

    /** What is said of items left out; none where none were. */
    List<Note> remarks() {
      return basis.notes();
    }
  }

  private static List<Note> remarks(List<String> importance) {
    return importance.isEmpty()
        ? List.of()
        : List.of(
            Note.remark(
                Phrase.of("instrument.note.importance")
                    .with("items", String.join(", ", importance)),
                importance));
  }

  /**
   * Tests the instruments of a study, one outcome for each instrument, business and period.
   *
   * @throws Refusal when a code is unknown, there is nothing to test, or the only one cannot be
   *     tested
   */
  public static List<Outcome> of(Study study, Request request) {
    List<Outcome> outcomes = wholes(study, request);
    Outcome first = outcomes.get(0);
    if (outcomes.size() == 1 && first.refusal() != null) {
      throw new Refusal(first.refusal());
    }
    return outcomes;
  }

  /** As {@link #of(Study, Request)}, for their dimensions: those may be tested where one cannot. */
  static List<Outcome> wholes(Study study, Request request) {
    List<Outcome> outcomes = study.file().snapshot(() -> read(study, request, false));
    if (outcomes.isEmpty()) {
      throw Sheets.nobody(request.choice());
    }
    return outcomes;
  }

  /**
   * As {@link #of(Study, Request)}, for a place that shows what there is: of all questionnaires
   * those that may not be narrowed to the respondents asked for are left out, none where nobody
   * answered, and one that cannot be tested is told like any other.
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
      if (there
          && ProfileFilter.leavesOut(questionnaire, request.questionnaire(), request.choice())) {
        continue;
      }
      Sheets sheets = new Sheets(study, questionnaire, request.choice());
      boolean all = request.items().isEmpty();
      List<String> items = all ? sheets.scored() : request.items();
      List<String> left = all ? sheets.asksImportance() : List.of();
      List<String> reverse = reversed(study, asked, questionnaire, named);
      for (Place place : sheets.places()) {
        AnswerMatrix answers = chosen(questionnaire, sheets.at(place), items, reverse);
        SurveyResult survey = RespondentScores.of(answers, parts(sheets, study, answers));
        outcomes.add(
            tested(
                new Outcome(
                    questionnaire.code(),
                    questionnaire.name(),
                    questionnaire.confidential(),
                    place,
                    survey,
                    null,
                    null,
                    left,
                    Basis.of(
                        Set.of(request.choice().wave()),
                        request.choice().profile(),
                        sheets.codes(),
                        answers,
                        remarks(left))),
                request.options()));
      }
    }
    return outcomes;
  }

  /** Whether a file is a table of answers by its ending; anything else is opened as a study. */
  public static boolean isTable(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return TABLES.stream().anyMatch(name::endsWith);
  }

  /** Tests the table of answers in a file; the result is named after the file. */
  public static OfTable of(Path table, TableRequest request) {
    AnswerTable.Options options = options(request);
    Optional<DigitTable> digits = DigitTable.open(table, options);
    Optional<DigitSums> sums = digits.flatMap(DigitReading::sums);
    if (digits.isPresent() && sums.isPresent()) {
      DigitTable read = digits.get();
      InstrumentResult result =
          ItemAnalysis.of(
              read.name(), read.items(), request.reverse(), sums.get(), request.options());
      return ofTable(result, request, read.leftOut(), read.notes());
    }
    AnswerTable kept = AnswerTable.open(table, options);
    InstrumentResult result = ItemAnalysis.of(kept.answers(), request.options());
    return ofTable(result, request, kept.leftOut(), kept.notes());
  }

  private static OfTable ofTable(
      InstrumentResult result, TableRequest request, List<String> leftOut, List<Note> notes) {
    return new OfTable(
        result.noting(notes),
        new Basis(Set.of(), request.where(), result.reversed(), leftOut, notes));
  }

  static AnswerTable.Options options(TableRequest request) {
    double[] scale = request.scale();
    Boolean comma = request.decimalComma();
    return new AnswerTable.Options(
        request.idColumn(),
        request.items(),
        request.reverse(),
        scale == null ? null : new AnswerTable.Range(scale[0], scale[1]),
        comma == null ? null : comma ? DecimalMark.COMMA : DecimalMark.POINT,
        request.where(),
        null);
  }

  private static Outcome tested(Outcome asked, InstrumentOptions options) {
    InstrumentResult result = null;
    Phrase refusal = null;
    try {
      result = ItemAnalysis.of(asked.survey().answers(), options).noting(asked.remarks());
    } catch (Refusal refused) {
      refusal = refused.phrase();
    }
    return new Outcome(
        asked.questionnaire(),
        asked.name(),
        asked.confidential(),
        asked.place(),
        asked.survey(),
        result,
        refusal,
        asked.importance(),
        asked.basis());
  }

  /** All that is to be reversed where one questionnaire is meant, else its own part of it. */
  static List<String> reversed(
      Study study, List<Questionnaire> asked, Questionnaire one, ItemChoice named) {
    return asked.size() == 1 ? named.reverse() : named.reversedIn(one, study.all(Item.class));
  }

  /** The dimensions with those of their items that are in use; one that loses all is left out. */
  static Map<String, List<String>> parts(Sheets sheets, Study study, AnswerMatrix used) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    sheets
        .dimensions(study)
        .forEach(
            (code, items) -> {
              List<String> left = items.stream().filter(used.items()::contains).toList();
              if (!left.isEmpty()) {
                parts.put(code, left);
              }
            });
    return parts;
  }

  /** The answers to the items asked for, some of them scored the other way round. */
  static AnswerMatrix chosen(
      Questionnaire asked, AnswerMatrix answers, List<String> items, List<String> reverse) {
    List<String> named = new ArrayList<>(items);
    named.addAll(reverse);
    for (String item : named) {
      if (!answers.items().contains(item)) {
        throw new Refusal(
            Phrase.of("study.item_unknown")
                .with("code", item)
                .with("known", String.join(", ", answers.items())));
      }
    }
    AnswerMatrix matrix = items.isEmpty() ? answers : answers.select(items);
    for (String item : reverse) {
      if (matrix.items().contains(item)) {
        matrix = matrix.reverse(item, asked.scale().min(), asked.scale().max());
      }
    }
    return matrix;
  }
}
