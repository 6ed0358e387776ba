package neraca.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import neraca.model.AnswerSheet;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.Dimension;
import neraca.model.Entity;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.model.LedgerLine;
import neraca.model.LeftOutItem;
import neraca.model.Mark;
import neraca.model.OwnClass;
import neraca.model.Period;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Questionnaire;
import neraca.model.ReportedRule;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.Objective;
import neraca.model.score.ObjectiveLink;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.store.Sample;
import org.apache.commons.math3.fraction.BigFraction;

/** Edits of every kind on whatever a study holds; some the study has to refuse. */
final class RandomEdits {
  private final Study study;
  private final Random random;

  RandomEdits(Study study, Random random) {
    this.study = study;
    this.random = random;
  }

  Edit next() {
    switch (random.nextInt(10)) {
      case 0:
        return remove();
      case 1, 2:
        return answer();
      case 3:
        return new Edit.Fill(response(UUID.randomUUID()), sheet());
      case 4:
        List<Response> responses = study.all(Response.class);
        return responses.isEmpty() ? put() : new Edit.Fill(pick(responses), sheet());
      case 5:
        List<Edit> edits = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
          edits.add(next());
        }
        return new Edit.Several(Phrase.of("study.edit.several"), edits);
      default:
        return put();
    }
  }

  private Edit put() {
    Class<? extends Entity> kind = pick(Sample.KINDS);
    List<? extends Entity> there = study.all(kind);
    boolean changed = !there.isEmpty() && (random.nextBoolean() || kind == StudyInfo.class);
    return new Edit.Put(row(kind, changed ? pick(there).uuid() : UUID.randomUUID()));
  }

  private Edit remove() {
    Class<? extends Entity> kind = pick(Sample.KINDS);
    return new Edit.Remove(kind, any(kind));
  }

  private Edit answer() {
    return random.nextInt(3) == 0
        ? new Edit.Answer(any(Response.class), any(Item.class), Mark.UNRESOLVED, word())
        : new Edit.Answer(any(Response.class), any(Item.class), mark());
  }

  private Mark mark() {
    return new Mark("0123456.rnia".charAt(random.nextInt(12)));
  }

  private AnswerSheet sheet() {
    List<UUID> items = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    Map<UUID, String> raw = new HashMap<>();
    for (Item item : study.all(Item.class)) {
      if (random.nextInt(4) > 0) {
        items.add(item.uuid());
        if (random.nextInt(4) == 0) {
          marks.append('?');
          raw.put(item.uuid(), word());
        } else {
          marks.append(mark().code());
        }
      }
    }
    return new AnswerSheet(items, marks.toString(), raw);
  }

  /**
   * A row of that kind with that UUID, all else random, its references mostly to rows there are.
   */
  private Entity row(Class<?> kind, UUID uuid) {
    return switch (kind.getSimpleName()) {
      case "StudyInfo" -> new StudyInfo(uuid, code(), words(), "id", "IDR", words());
      case "Business" -> new Business(uuid, code(), number(), words());
      case "Period" ->
          new Period(
              uuid,
              code(),
              words(),
              LocalDate.of(2020, 1 + random.nextInt(6), 1),
              LocalDate.of(2020, 4 + random.nextInt(6), 1),
              number());
      case "ProfileField" ->
          new ProfileField(
              uuid, code(), number(), words(), pick(List.of(ProfileField.Kind.values())));
      case "ProfileLevel" -> new ProfileLevel(uuid, any(ProfileField.class), number(), words());
      case "ProfileValue" ->
          new ProfileValue(uuid, any(Respondent.class), any(ProfileField.class), words());
      case "Questionnaire" ->
          new Questionnaire(
              uuid,
              code(),
              number(),
              words(),
              new Scale(random.nextInt(2), 3 + random.nextInt(4)),
              words(),
              random.nextBoolean(),
              words());
      case "ScaleLabel" -> new ScaleLabel(uuid, any(Questionnaire.class), number(), words());
      case "Respondent" -> new Respondent(uuid, code(), word(), anyOrNull(Business.class), words());
      case "Response" -> response(uuid);
      case "Count" ->
          new Count(
              uuid,
              any(Business.class),
              anyOrNull(Period.class),
              code(),
              number(),
              words(),
              exact(),
              words(),
              words());
      case "Scorecard" ->
          new Scorecard(uuid, code(), number(), words(), Scorecard.Method.RANGKUTI, words());
      case "Band" ->
          new Band(uuid, any(Indicator.class), exactOrNull(), pick(List.of(Grade.values())));
      case "Objective" -> new Objective(uuid, any(ScoreGroup.class), code(), number(), words());
      case "ObjectiveLink" ->
          new ObjectiveLink(uuid, any(Scorecard.class), code(), code(), number(), words());
      case "LeftOutItem" ->
          new LeftOutItem(uuid, any(InstrumentVersion.class), anyOrNull(Item.class), code());
      case "OwnClass" ->
          new OwnClass(
              uuid,
              any(Questionnaire.class),
              number(),
              words(),
              pick(List.of("", "low", "high")),
              new BigFraction(number(), 3),
              new BigFraction(number(), 2));
      case "ProfileBound" ->
          new ProfileBound(uuid, any(ProfileField.class), new BigFraction(number(), 2));
      case "ReportedRule" ->
          new ReportedRule(
              uuid,
              any(Questionnaire.class),
              pick(List.of("r-table", "p")),
              new BigFraction(1, pick(List.of(10, 20, 100))),
              2);
      default -> larger(kind, uuid);
    };
  }

  private Entity larger(Class<?> kind, UUID uuid) {
    return switch (kind.getSimpleName()) {
      case "Dimension" -> {
        UUID questionnaire = any(Questionnaire.class);
        yield new Dimension(
            uuid, questionnaire, anyOrNull(Dimension.class), code(), number(), words());
      }
      case "Item" ->
          new Item(
              uuid,
              study
                  .find(Item.class, uuid)
                  .map(Item::questionnaire)
                  .orElse(any(Questionnaire.class)),
              anyOrNull(Dimension.class),
              code(),
              number(),
              words(),
              random.nextBoolean(),
              anyOrNull(Item.class));
      case "InstrumentVersion" ->
          new InstrumentVersion(
              uuid,
              study
                  .find(InstrumentVersion.class, uuid)
                  .map(InstrumentVersion::questionnaire)
                  .orElse(any(Questionnaire.class)),
              anyOrNull(Dimension.class),
              number(),
              words(),
              random.nextBoolean());
      case "LedgerLine" ->
          new LedgerLine(
              uuid,
              any(Business.class),
              any(Period.class),
              pick(List.of(LedgerLine.Kind.values())),
              code(),
              number(),
              words(),
              exact(),
              words(),
              exact(),
              exactOrNull(),
              random.nextBoolean(),
              pick(List.of(LedgerLine.Role.values())),
              random.nextBoolean() ? null : number(),
              words());
      case "Asset" ->
          new Asset(
              uuid,
              any(Business.class),
              code(),
              number(),
              words(),
              exact(),
              words(),
              exact(),
              exactOrNull(),
              exact(),
              exact(),
              random.nextBoolean(),
              pick(List.of(Asset.Method.values())),
              random.nextBoolean() ? null : LocalDate.of(2018, 1, number()),
              words());
      case "ScoreGroup" ->
          new ScoreGroup(
              uuid,
              any(Scorecard.class),
              anyOrNull(ScoreGroup.class),
              code(),
              number(),
              words(),
              exactOrNull());
      case "Indicator" ->
          new Indicator(
              uuid,
              any(ScoreGroup.class),
              code(),
              number(),
              words(),
              exactOrNull(),
              pick(List.of(Indicator.Source.values())),
              word(),
              words());
      case "Appraisal" ->
          new Appraisal(
              uuid,
              any(Indicator.class),
              any(Business.class),
              any(Period.class),
              exactOrNull(),
              exactOrNull(),
              random.nextBoolean() ? null : Grade.C,
              exactOrNull(),
              words());
      default -> throw new IllegalArgumentException(kind.getName());
    };
  }

  private Response response(UUID uuid) {
    return new Response(
        uuid,
        any(Respondent.class),
        study
            .find(Response.class, uuid)
            .map(Response::questionnaire)
            .orElse(any(Questionnaire.class)),
        anyOrNull(Business.class),
        anyOrNull(Period.class),
        pick(List.of(Response.Wave.values())),
        1 + random.nextInt(2));
  }

  /** A row of that kind; now and then, or when there is none, one that is not there. */
  private UUID any(Class<? extends Entity> kind) {
    List<? extends Entity> there = study.all(kind);
    return there.isEmpty() || random.nextInt(30) == 0 ? UUID.randomUUID() : pick(there).uuid();
  }

  private UUID anyOrNull(Class<? extends Entity> kind) {
    return random.nextInt(3) == 0 || study.all(kind).isEmpty() ? null : any(kind);
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Few, so that some meet. */
  private String code() {
    return "c" + random.nextInt(12);
  }

  private int number() {
    return 1 + random.nextInt(6);
  }

  private BigFraction exact() {
    return new BigFraction(random.nextInt(40), 1 + random.nextInt(12));
  }

  private BigFraction exactOrNull() {
    return random.nextBoolean() ? null : exact();
  }

  private String word() {
    return pick(List.of("ikan", "a ? b", "5|4", "鯉", "it's", "x".repeat(190)));
  }

  private Words words() {
    return new Words(random.nextInt(50) == 0 ? "y".repeat(5000) : word(), word());
  }
}
