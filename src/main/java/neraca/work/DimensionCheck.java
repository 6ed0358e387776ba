package neraca.work;

import java.util.ArrayList;
import java.util.List;
import neraca.model.AnswerMatrix;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemAnalysis;
import neraca.work.basis.Basis;
import org.jspecify.annotations.Nullable;

/** Tests the dimensions of an instrument, each as a scale of its own with its own total. */
public final class DimensionCheck {
  private DimensionCheck() {}

  /**
   * One dimension at one business and period: its test, or why it cannot be tested.
   *
   * @param whole the test of the instrument it belongs to
   * @param code the dimension's
   * @param answers to its items
   * @param result null exactly where {@code refusal} is not
   * @param basis that of the whole, for the items of the dimension
   */
  public record Part(
      InstrumentCheck.Outcome whole,
      String code,
      Words name,
      AnswerMatrix answers,
      @Nullable InstrumentResult result,
      @Nullable Phrase refusal,
      Basis basis) {}

  /**
   * Every dimension with items in use, in their order; rows count that answered the items of the
   * dimension, whatever else they left out.
   */
  public static List<Part> of(
      Study study, InstrumentCheck.Outcome whole, InstrumentOptions options) {
    return study.file().snapshot(() -> parts(study, whole, options));
  }

  /**
   * The dimension of that code in every instrument asked for that has it, whether the whole can be
   * tested or not.
   *
   * @throws Refusal when none has it, or the only one cannot be tested; otherwise as {@link
   *     InstrumentCheck#of(Study, InstrumentCheck.Request)}
   */
  public static List<Part> of(Study study, InstrumentCheck.Request request, String dimension) {
    List<Part> all =
        InstrumentCheck.wholes(study, request).stream()
            .flatMap(o -> of(study, o, request.options()).stream())
            .toList();
    List<Part> found = all.stream().filter(p -> p.code().equals(dimension)).toList();
    if (found.isEmpty()) {
      List<String> known = all.stream().map(Part::code).distinct().toList();
      throw new Refusal(
          Phrase.of("instrument.refused.dimension")
              .with("code", dimension)
              .with("known", String.join(", ", known)));
    }
    Phrase refusal = found.get(0).refusal();
    if (found.size() == 1 && refusal != null) {
      throw new Refusal(refusal);
    }
    return found;
  }

  private static List<Part> parts(
      Study study, InstrumentCheck.Outcome whole, InstrumentOptions options) {
    Questionnaire questionnaire = Sheets.questionnaire(study, whole.questionnaire());
    AnswerMatrix answers = whole.survey().answers();
    List<Item> items =
        study.all(Item.class).stream()
            .filter(i -> i.questionnaire().equals(questionnaire.uuid()))
            .toList();
    List<Part> parts = new ArrayList<>();
    for (Dimension dimension : study.all(Dimension.class)) {
      List<String> all =
          items.stream()
              .filter(i -> dimension.uuid().equals(i.dimension()))
              .map(Item::code)
              .toList();
      List<String> codes = all.stream().filter(answers.items()::contains).toList();
      if (!codes.isEmpty()) {
        AnswerMatrix used = answers.select(codes);
        Basis of = whole.basis();
        Basis basis = Basis.of(of.waves(), of.where(), all, used, of.notes());
        parts.add(part(whole, dimension, used, options, basis));
      }
    }
    return parts;
  }

  private static Part part(
      InstrumentCheck.Outcome whole,
      Dimension dimension,
      AnswerMatrix answers,
      InstrumentOptions options,
      Basis basis) {
    AnswerMatrix named =
        new AnswerMatrix(
            answers.source(),
            dimension.name(),
            answers.items(),
            answers.rows(),
            answers.columns(),
            answers.reversed(),
            answers.confidential());
    InstrumentResult result = null;
    Phrase refusal = null;
    try {
      result = ItemAnalysis.of(named, options);
    } catch (Refusal refused) {
      refusal = refused.phrase();
    }
    return new Part(whole, dimension.code(), dimension.name(), named, result, refusal, basis);
  }
}
