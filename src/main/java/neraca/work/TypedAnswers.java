package neraca.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.ProfileForm;
import neraca.model.ProfileValue;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.ScaleLabel;
import neraca.store.AnswerTable;

/**
 * The answers to one questionnaire as they were typed, for whoever types on: responses of one wave,
 * typed the first time.
 *
 * @param items in their order
 * @param dimensions of this questionnaire
 * @param labels words of the scale, lowest point first; not every point need have one
 * @param rows in the order of the respondents' numbers
 * @param profile what the respondents said about themselves
 * @param revision of the study when this was read
 */
public record TypedAnswers(
    Questionnaire questionnaire,
    List<Item> items,
    List<Dimension> dimensions,
    List<ScaleLabel> labels,
    List<Row> rows,
    Profile profile,
    long revision) {

  /**
   * What respondents are asked about themselves, and what they said.
   *
   * @param numberFormat of the study, in which numbers are typed
   */
  public record Profile(ProfileForm form, List<ProfileValue> values, String numberFormat) {
    public static final Profile NONE = new Profile(ProfileForm.NONE, List.of(), "id");

    static Profile of(Study study) {
      ProfileForm form = study.profileForm();
      List<ProfileValue> values =
          form.fields().isEmpty() ? List.of() : study.all(ProfileValue.class);
      return new Profile(form, values, study.info().numberFormat());
    }
  }

  /**
   * One response.
   *
   * @param number the respondent's number
   * @param place codes of its business and period
   * @param marks one mark's code an item, in the order of the items
   * @param unresolved what stood in the place of each {@code ?}, by item
   */
  public record Row(
      Response response, String number, String place, String marks, Map<UUID, String> unresolved) {}

  /**
   * Of the questionnaire with that UUID at the chosen place and of the chosen wave, whatever the
   * respondents' profile; empty when there is none any more.
   */
  public static Optional<TypedAnswers> of(Study study, UUID questionnaire, Choice choice) {
    return study
        .file()
        .snapshot(
            () -> study.find(Questionnaire.class, questionnaire).map(q -> read(study, q, choice)));
  }

  /** The answers alone. */
  public TypedAnswers withoutProfile() {
    return new TypedAnswers(questionnaire, items, dimensions, labels, rows, Profile.NONE, revision);
  }

  private static TypedAnswers read(Study study, Questionnaire questionnaire, Choice choice) {
    AnswerTable table = study.file().answers(questionnaire.uuid());
    Map<UUID, Map<UUID, String>> unresolved = study.file().unresolved(questionnaire.uuid());
    Map<List<Optional<UUID>>, Place> places = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (AnswerTable.Row row : table.rows()) {
      Response response = row.response();
      Place place =
          places.computeIfAbsent(
              List.of(
                  Optional.ofNullable(response.business()), Optional.ofNullable(response.period())),
              key -> Place.of(study, response.business(), response.period()));
      if (response.wave() == choice.wave() && response.pass() == 1 && place.fits(choice)) {
        rows.add(
            new Row(
                response,
                row.number(),
                place.label(),
                row.marks(),
                unresolved.getOrDefault(response.uuid(), Map.of())));
      }
    }
    return new TypedAnswers(
        questionnaire,
        table.items(),
        study.all(Dimension.class).stream()
            .filter(d -> d.questionnaire().equals(questionnaire.uuid()))
            .toList(),
        study.all(ScaleLabel.class).stream()
            .filter(l -> l.questionnaire().equals(questionnaire.uuid()))
            .toList(),
        List.copyOf(rows),
        Profile.of(study),
        study.revision());
  }
}
