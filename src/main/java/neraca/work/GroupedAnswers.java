package neraca.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import neraca.exchange.AnswerTable;
import neraca.model.AnswerMatrix;
import neraca.model.ProfileField;
import neraca.model.ProfileValue;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.groups.Grouping;
import neraca.work.classes.ProfileGroups;
import org.jspecify.annotations.Nullable;

/**
 * Answers with the group that each respondent belongs to.
 *
 * @param place what the rows have in common
 * @param grouping null where no groups were asked for
 */
record GroupedAnswers(Place place, AnswerMatrix answers, @Nullable Grouping grouping) {
  private static final Place ANYWHERE = new Place(null, null);
  private static final String BUSINESS = "business";
  private static final String PERIOD = "period";
  private static final String WAVE = "wave";
  private static final String PILOT = "describe.wave.pilot";
  private static final String MAIN = "describe.wave.main";

  /**
   * The answers to a questionnaire, each place for itself; all places together where the groups are
   * the businesses or the periods, and pilot and main study together where they are.
   *
   * @param by code of a profile field, or else {@code business}, {@code period} or {@code wave};
   *     null for none
   * @throws Refusal when there is no such field
   */
  static List<GroupedAnswers> of(Study study, Sheets sheets, @Nullable String by) {
    if (by == null) {
      return sheets.places().stream().map(p -> new GroupedAnswers(p, sheets.at(p), null)).toList();
    }
    List<ProfileField> fields = study.all(ProfileField.class);
    for (ProfileField field : fields) {
      if (field.code().equals(by)) {
        return sheets.places().stream().map(p -> byProfile(study, sheets, field, p)).toList();
      }
    }
    return switch (by) {
      case BUSINESS ->
          together(sheets, by, Cell.said("describe.by.business"), GroupedAnswers::business);
      case PERIOD -> together(sheets, by, Cell.said("describe.by.period"), GroupedAnswers::period);
      case WAVE -> sheets.places().stream().map(place -> byWave(sheets, place)).toList();
      default -> throw unknown(by, fields.stream().map(ProfileField::code));
    };
  }

  private static GroupedAnswers byProfile(
      Study study, Sheets sheets, ProfileField field, Place place) {
    Map<UUID, Words> values = new HashMap<>();
    for (ProfileValue value : study.all(ProfileValue.class)) {
      if (value.field().equals(field.uuid())) {
        values.put(value.respondent(), value.value());
      }
    }
    ProfileGroups groups = new ProfileGroups(study.profileForm(), field, values.values());
    List<Words> given =
        sheets.respondents(place).stream().map(r -> values.getOrDefault(r, Words.NONE)).toList();
    return new GroupedAnswers(place, sheets.at(place), groups.of(given));
  }

  /** Whether the answers of the pilot are asked for beside those of the study itself. */
  static boolean asksWaves(Study study, @Nullable String by) {
    return WAVE.equals(by)
        && study.all(ProfileField.class).stream().noneMatch(field -> field.code().equals(by));
  }

  private static GroupedAnswers byWave(Sheets sheets, Place place) {
    List<Response.Wave> waves = sheets.waves(place);
    List<@Nullable Cell> levels = new ArrayList<>();
    waves.forEach(wave -> levels.add(Cell.said(wave == Response.Wave.PILOT ? PILOT : MAIN)));
    List<Integer> apart = waves.stream().map(Enum::ordinal).toList();
    return new GroupedAnswers(
        place, sheets.at(place), joined(WAVE, Cell.said("describe.by.wave"), levels, apart));
  }

  /** Groups of what is described apart where they are not asked for. */
  private static Grouping joined(
      String by, Cell name, List<@Nullable Cell> levels, List<Integer> apart) {
    return new Grouping(by, name, levels, List.of(), apart, List.of());
  }

  private static @Nullable Words business(Place place) {
    return place.business() == null ? null : place.business().name();
  }

  private static @Nullable Words period(Place place) {
    return place.period() == null ? null : place.period().name();
  }

  private static List<GroupedAnswers> together(
      Sheets sheets, String by, Cell name, Function<Place, @Nullable Words> level) {
    List<@Nullable Cell> levels = new ArrayList<>();
    List<Integer> apart = new ArrayList<>();
    List<Place> places = sheets.places();
    for (int at = 0; at < places.size(); at++) {
      Words words = level.apply(places.get(at));
      Cell of = words == null ? null : Cell.own(words);
      int rows = sheets.respondents(places.get(at)).size();
      levels.addAll(Collections.nCopies(rows, of));
      apart.addAll(Collections.nCopies(rows, at));
    }
    return levels.isEmpty()
        ? List.of()
        : List.of(new GroupedAnswers(ANYWHERE, sheets.at(places), joined(by, name, levels, apart)));
  }

  /**
   * The answers in a table, with the groups that a column of it names.
   *
   * @param by name of that column; null for none
   */
  static GroupedAnswers of(AnswerTable table, @Nullable String by) {
    if (by == null) {
      return new GroupedAnswers(ANYWHERE, table.answers(), null);
    }
    List<@Nullable Cell> levels = new ArrayList<>();
    for (String level : table.column(by)) {
      levels.add(level.isEmpty() ? null : Cell.own(Words.of(level)));
    }
    return new GroupedAnswers(ANYWHERE, table.answers(), new Grouping(by, Cell.code(by), levels));
  }

  private static Refusal unknown(String by, Stream<String> known) {
    return new Refusal(
        Phrase.of("describe.refused.by")
            .with("by", by)
            .with("known", String.join(", ", known.toList())));
  }
}
