package neraca.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.Dimension;
import neraca.model.Entity;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.model.LedgerLine;
import neraca.model.LeftOutItem;
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
import neraca.model.ScaleLabel;
import neraca.model.StudyInfo;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Indicator;
import neraca.model.score.Objective;
import neraca.model.score.ObjectiveLink;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.store.Column.Reference;
import neraca.store.Column.WhenGone;

/** Every table of rows that people enter. */
final class Tables {
  private static final String BY_POSITION = "t.position, " + natural("t.code");

  private static final Map<String, Reference> ACCOUNT =
      Map.of("business", of("business"), "period", of("period"));

  private Tables() {}

  static final EntityTable<Item> ITEM =
      table(
          Item.class,
          "item",
          BY_POSITION,
          Map.of(
              "questionnaire", of("questionnaire"),
              "dimension", link("dimension"),
              "importance", link("item")));

  static final EntityTable<Response> RESPONSE =
      new EntityTable<>(
          Response.class,
          "response",
          "t.questionnaire, t.respondent, t.wave, t.pass",
          Map.of(
              "respondent", of("respondent"),
              "questionnaire", of("questionnaire"),
              "business", of("business"),
              "period", of("period")),
          ", 'answers', t.answers, 'unresolved', json("
              + "(SELECT json_group_object(slot, text) FROM unresolved WHERE response = t.id))");

  static final List<EntityTable<?>> ALL =
      List.of(
          table(StudyInfo.class, "study_info", "t.code", Map.of()),
          table(Business.class, "business", BY_POSITION, Map.of()),
          table(Period.class, "period", "t.starts, t.ends, " + natural("t.code"), Map.of()),
          table(ProfileField.class, "profile_field", BY_POSITION, Map.of()),
          table(
              ProfileLevel.class,
              "profile_level",
              "t.field, t.position",
              Map.of("field", of("profile_field"))),
          table(
              ProfileBound.class,
              "profile_bound",
              "t.field, t.uuid",
              Map.of("field", of("profile_field"))),
          table(Questionnaire.class, "questionnaire", BY_POSITION, Map.of()),
          table(
              ScaleLabel.class,
              "scale_label",
              "t.questionnaire, t.value",
              Map.of("questionnaire", of("questionnaire"))),
          table(
              OwnClass.class,
              "own_class",
              "t.questionnaire, t.position",
              Map.of("questionnaire", of("questionnaire"))),
          table(
              Dimension.class,
              "dimension",
              BY_POSITION,
              Map.of("questionnaire", of("questionnaire"), "parent", link("dimension"))),
          ITEM,
          table(
              InstrumentVersion.class,
              "instrument_version",
              "t.questionnaire, t.position",
              Map.of("questionnaire", of("questionnaire"), "dimension", of("dimension"))),
          table(
              LeftOutItem.class,
              "left_out_item",
              "t.version, " + natural("t.code"),
              Map.of("version", of("instrument_version"), "item", link("item"))),
          table(
              ReportedRule.class,
              "reported_rule",
              "t.questionnaire",
              Map.of("questionnaire", of("questionnaire"))),
          table(
              Respondent.class,
              "respondent",
              natural("t.number"),
              Map.of("business", link("business"))),
          table(
              ProfileValue.class,
              "profile_value",
              "t.respondent, t.field",
              Map.of("respondent", of("respondent"), "field", of("profile_field"))),
          RESPONSE,
          table(LedgerLine.class, "ledger_line", BY_POSITION + ", t.part", ACCOUNT),
          table(Asset.class, "asset", BY_POSITION, Map.of("business", of("business"))),
          table(Count.class, "count_of", BY_POSITION, ACCOUNT),
          table(Scorecard.class, "scorecard", BY_POSITION, Map.of()),
          table(
              ScoreGroup.class,
              "score_group",
              BY_POSITION,
              Map.of("scorecard", of("scorecard"), "parent", of("score_group"))),
          table(Indicator.class, "indicator", BY_POSITION, Map.of("group", of("score_group"))),
          table(Band.class, "band", "t.indicator, t.grade", Map.of("indicator", of("indicator"))),
          table(
              Appraisal.class,
              "appraisal",
              "t.indicator, t.business, t.period",
              Map.of(
                  "indicator", of("indicator"),
                  "business", of("business"),
                  "period", of("period"))),
          table(Objective.class, "objective", BY_POSITION, Map.of("group", of("score_group"))),
          table(
              ObjectiveLink.class,
              "objective_link",
              "t.position, t.cause, t.effect",
              Map.of("scorecard", of("scorecard"))));

  private static final Map<Class<?>, EntityTable<?>> BY_KIND =
      ALL.stream().collect(Collectors.toMap(t -> t.kind, Function.identity()));

  /** Natural order of codes and numbers: 2 before 10, B-9 before B-10. */
  static String natural(String column) {
    return "rtrim(%1$s, '0123456789'), length(%1$s), %1$s".formatted(column);
  }

  /** The table of this kind of row; every permitted kind has one. */
  @SuppressWarnings("unchecked")
  static <E extends Entity> EntityTable<E> of(Class<E> kind) {
    return (EntityTable<E>) Objects.requireNonNull(BY_KIND.get(kind), kind.getName());
  }

  /** The table this row stands in. */
  @SuppressWarnings("unchecked")
  static <E extends Entity> EntityTable<E> of(E row) {
    return of((Class<E>) row.getClass());
  }

  private static <E extends Entity> EntityTable<E> table(
      Class<E> kind, String name, String order, Map<String, Reference> references) {
    return new EntityTable<>(kind, name, order, references, "");
  }

  private static Reference of(String table) {
    return new Reference(table, WhenGone.GOES_TOO);
  }

  private static Reference link(String table) {
    return new Reference(table, WhenGone.IS_EMPTIED);
  }
}
