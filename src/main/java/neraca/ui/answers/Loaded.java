package neraca.ui.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.ProfileField;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.ui.desk.Desk;
import neraca.work.Choice;
import neraca.work.Study;
import neraca.work.TypedAnswers;

/**
 * What one reading of the study brings.
 *
 * @param grid the answers to the questionnaire asked for; empty where there is none
 */
record Loaded(
    List<Questionnaire> questionnaires,
    Optional<Grid> grid,
    Respondents.Setting setting,
    long revision) {

  /**
   * Reads the answers at a place and of a wave.
   *
   * @param code the questionnaire wanted; else the one with this uuid, else the first
   * @param profile whether with what respondents said about themselves
   */
  static Loaded from(
      Study study, Optional<String> code, Optional<UUID> uuid, Choice place, boolean profile) {
    List<Questionnaire> all = study.all(Questionnaire.class);
    Optional<Questionnaire> chosen =
        all.stream()
            .filter(q -> code.map(q.code()::equals).orElse(uuid.map(q.uuid()::equals).orElse(true)))
            .findFirst()
            .or(() -> all.stream().findFirst());
    Map<String, UUID> known = new HashMap<>();
    study.all(Respondent.class).forEach(r -> known.put(r.number(), r.uuid()));
    Optional<Business> business = Desk.business(study, place);
    Optional<Period> period = Desk.period(study, place);
    String label =
        (business.map(Business::code).orElse("") + " " + period.map(Period::code).orElse(""))
            .strip();
    return new Loaded(
        all,
        chosen
            .flatMap(q -> TypedAnswers.of(study, q.uuid(), place))
            .map(answers -> new Grid(profile ? answers : answers.withoutProfile())),
        new Respondents.Setting(
            known,
            business.map(Business::uuid).orElse(null),
            period.map(Period::uuid).orElse(null),
            label,
            place.wave(),
            !study.all(ProfileField.class).isEmpty()),
        study.revision());
  }
}
