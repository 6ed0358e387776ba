package neraca.work.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.Entity;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.Words;
import neraca.work.Edit;
import neraca.work.sample.Facts.Row;

/** Questionnaires, respondents and answers of a bundled study. */
final class SurveyFacts {
  private final Facts facts;
  private final UUID business;
  private final UUID period;

  SurveyFacts(Facts facts) {
    this.facts = facts;
    business = facts.business();
    period = facts.period();
  }

  List<Entity> questionnaires() {
    List<Entity> made = new ArrayList<>();
    for (Row r : facts.rows("questionnaires")) {
      made.add(
          new Questionnaire(
              facts.uuid("questionnaire", r.code()),
              r.code(),
              r.position(),
              r.words("name"),
              new Scale(r.whole("scale_min"), r.whole("scale_max")),
              r.words("about"),
              r.yes("confidential"),
              r.words("note")));
    }
    for (Row r : facts.rows("dimensions")) {
      made.add(
          new Dimension(
              facts.uuid("dimension", r.code()),
              facts.uuid("questionnaire", r.get("questionnaire")),
              facts.uuidOrNull("dimension", r.get("parent")),
              r.code(),
              r.position(),
              r.words("name")));
    }
    for (Row r : facts.rows("items")) {
      made.add(
          new Item(
              facts.uuid("item", r.code()),
              facts.uuid("questionnaire", r.get("questionnaire")),
              facts.uuidOrNull("dimension", r.get("dimension")),
              r.code(),
              r.position(),
              r.words("statement"),
              r.yes("reversed"),
              null));
    }
    return made;
  }

  List<Entity> respondents() {
    List<Entity> made = new ArrayList<>();
    for (Row r : facts.rows("profile_fields")) {
      made.add(
          new ProfileField(
              facts.uuid("profile_field", r.code()),
              r.code(),
              r.position(),
              r.words("name"),
              r.one(ProfileField.Kind.class, "kind")));
    }
    for (Row r : facts.rows("profile_levels")) {
      String field = r.get("field");
      made.add(
          new ProfileLevel(
              facts.uuid("profile_level", field + "/" + r.get("name_id")),
              facts.uuid("profile_field", field),
              r.position(),
              r.words("name")));
    }
    for (Row r : facts.rows("respondents")) {
      String number = r.get("number");
      UUID uuid = facts.uuid("respondent", number);
      made.add(new Respondent(uuid, number, "", business, Words.NONE));
      made.add(
          new ProfileValue(
              facts.uuid("profile_value", number + "/" + r.get("field")),
              uuid,
              facts.uuid("profile_field", r.get("field")),
              r.words("value")));
    }
    return made;
  }

  /** A response row and then each answer, as typing does it. */
  List<Edit> answers() {
    List<Edit> made = new ArrayList<>();
    for (Row q : facts.rows("questionnaires")) {
      Scale scale = new Scale(q.whole("scale_min"), q.whole("scale_max"));
      for (Row r : facts.rows("answers_" + q.code())) {
        String number = r.get("respondent");
        UUID response = facts.uuid("response", q.code() + "/" + number);
        made.add(
            new Edit.Put(
                new Response(
                    response,
                    facts.uuid("respondent", number),
                    facts.uuid("questionnaire", q.code()),
                    business,
                    period,
                    Response.Wave.MAIN,
                    1)));
        r.cells()
            .forEach(
                (item, cell) -> {
                  if (!item.equals("respondent")) {
                    Mark mark = Mark.of(Integer.parseInt(cell), scale);
                    made.add(new Edit.Answer(response, facts.uuid("item", item), mark, null));
                  }
                });
      }
    }
    return made;
  }
}
