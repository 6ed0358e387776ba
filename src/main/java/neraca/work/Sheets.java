package neraca.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import neraca.model.AnswerMatrix;
import neraca.model.Business;
import neraca.model.Dimension;
import neraca.model.Entity;
import neraca.model.Item;
import neraca.model.Period;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.store.AnswerTable;
import neraca.work.basis.ItemChoice;
import org.jspecify.annotations.Nullable;

/** The answers of one questionnaire, cut into the places they belong to. */
final class Sheets {
  private final Questionnaire questionnaire;
  private final List<Item> items;
  private final List<Business> businesses;
  private final List<Period> periods;
  private final Map<Place, List<AnswerTable.Row>> byPlace = new LinkedHashMap<>();

  /** Responses typed the first time, of the wave and the respondents that are asked for. */
  Sheets(Study study, Questionnaire questionnaire, Choice choice) {
    this(study, questionnaire, choice, Set.of(choice.wave()));
  }

  /**
   * As asked for, but of these waves; the pilot stands before the study itself.
   *
   * @param waves whatever wave is asked for
   */
  Sheets(Study study, Questionnaire questionnaire, Choice choice, Set<Response.Wave> waves) {
    this.questionnaire = questionnaire;
    AnswerTable table = study.file().answers(questionnaire.uuid());
    items = table.items();
    businesses = study.all(Business.class);
    periods = study.all(Period.class);
    Predicate<UUID> meant = ProfileFilter.of(study, questionnaire, choice.profile());
    Map<List<UUID>, Place> places = new LinkedHashMap<>();
    for (AnswerTable.Row row : table.rows()) {
      Response response = row.response();
      if (waves.contains(response.wave())
          && response.pass() == 1
          && meant.test(response.respondent())) {
        List<UUID> key = new ArrayList<>();
        key.add(response.business());
        key.add(response.period());
        Place place =
            places.computeIfAbsent(
                key, k -> Place.of(study, response.business(), response.period()));
        if (place.fits(choice)) {
          byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(row);
        }
      }
    }
    byPlace.values().forEach(rows -> rows.sort(Comparator.comparing(r -> r.response().wave())));
  }

  /** Why there is nothing: nobody answered, or nobody of those that are meant. */
  static Refusal nobody(Choice choice) {
    return new Refusal(
        Phrase.of(choice.equals(Choice.ALL) ? "study.no_answers" : "study.no_answers_chosen"));
  }

  /**
   * The questionnaires that are meant: the one of that code, or those that have the items.
   *
   * @throws Refusal for a business, period, questionnaire or item that the study has not
   */
  static List<Questionnaire> meant(
      Study study, @Nullable String questionnaire, ItemChoice items, Choice choice) {
    Place.mustBeIn(study, choice);
    return questionnaire == null
        ? items.of(study.all(Questionnaire.class), study.all(Item.class))
        : List.of(questionnaire(study, questionnaire));
  }

  /** The questionnaire of that code. */
  static Questionnaire questionnaire(Study study, String code) {
    List<Questionnaire> all = study.all(Questionnaire.class);
    return all.stream()
        .filter(q -> q.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Phrase.of("study.questionnaire_unknown")
                        .with("code", code)
                        .with(
                            "known",
                            String.join(", ", all.stream().map(Questionnaire::code).toList()))));
  }

  /** Where anybody answered, in the order of the businesses and then of the periods. */
  List<Place> places() {
    return byPlace.keySet().stream()
        .sorted(
            Comparator.<Place>comparingInt(p -> order(businesses, p.business()))
                .thenComparingInt(p -> order(periods, p.period())))
        .toList();
  }

  /** Those that are not known come last. */
  private static int order(List<? extends Entity> all, @Nullable Entity one) {
    int at = one == null ? -1 : all.indexOf(one);
    return at < 0 ? all.size() : at;
  }

  /** Answers of one place, reverse scoring applied; no rows where nobody answered there. */
  AnswerMatrix at(Place place) {
    return at(List.of(place));
  }

  /** Answers of several places, one after the other. */
  AnswerMatrix at(List<Place> places) {
    List<AnswerTable.Row> rows =
        places.stream().flatMap(p -> byPlace.getOrDefault(p, List.of()).stream()).toList();
    double[][] columns = new double[items.size()][rows.size()];
    for (int i = 0; i < columns.length; i++) {
      boolean reversed = items.get(i).reversed();
      for (int r = 0; r < rows.size(); r++) {
        var mark = rows.get(r).mark(i);
        columns[i][r] = Double.NaN;
        if (mark.isAnswer()) {
          int value = mark.value(questionnaire.scale());
          columns[i][r] = reversed ? questionnaire.scale().reverse(value) : value;
        }
      }
    }
    return new AnswerMatrix(
        questionnaire.code(),
        questionnaire.name(),
        items.stream().map(Item::code).toList(),
        rows.stream().map(AnswerTable.Row::number).toList(),
        columns,
        items.stream().filter(Item::reversed).map(Item::code).toList(),
        questionnaire.confidential());
  }

  /** Of which wave the rows of {@link #at} are, in the same order. */
  List<Response.Wave> waves(Place place) {
    return byPlace.getOrDefault(place, List.of()).stream()
        .map(row -> row.response().wave())
        .toList();
  }

  /** Who gave the rows of {@link #at}, in the same order. */
  List<UUID> respondents(Place place) {
    return byPlace.getOrDefault(place, List.of()).stream()
        .map(row -> row.response().respondent())
        .toList();
  }

  /** The item that asks how important a thing is, by the item that asks how well it is done. */
  Map<String, String> importance() {
    Map<UUID, String> codes = new HashMap<>();
    items.forEach(item -> codes.put(item.uuid(), item.code()));
    Map<String, String> pairs = new LinkedHashMap<>();
    for (Item item : items) {
      String twin = item.importance() == null ? null : codes.get(item.importance());
      if (twin != null) {
        pairs.put(item.code(), twin);
      }
    }
    return pairs;
  }

  /** The items that ask for importance: what is asked about is another item's. */
  List<String> asksImportance() {
    return importance().values().stream().distinct().toList();
  }

  /** All items. */
  List<String> codes() {
    return items.stream().map(Item::code).toList();
  }

  /** The items that are in a score, which those that ask for importance are not. */
  List<String> scored() {
    List<String> left = asksImportance();
    return items.stream().map(Item::code).filter(code -> !left.contains(code)).toList();
  }

  /** Answers of one place to the items that are in a score. */
  AnswerMatrix scoredAt(Place place) {
    return at(place).select(scored());
  }

  /** The items of every dimension that has any, by the dimension's code. */
  Map<String, List<String>> dimensions(Study study) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (Dimension dimension : study.all(Dimension.class)) {
      List<String> codes =
          items.stream()
              .filter(i -> dimension.uuid().equals(i.dimension()))
              .map(Item::code)
              .toList();
      if (!codes.isEmpty()) {
        parts.put(dimension.code(), codes);
      }
    }
    return parts;
  }
}
