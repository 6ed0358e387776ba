package neraca.work.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neraca.model.Business;
import neraca.model.Entity;
import neraca.model.Period;
import neraca.model.StudyInfo;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Facts.Row;

/** The bundled studies, written through the same edits a person would make. */
public final class Samples {
  /** The names that can be asked for. */
  public static final List<String> NAMES = List.of("tunggulwulung");

  private final Facts facts;

  private Samples(String name) {
    facts = new Facts(name);
  }

  /**
   * Writes a bundled study to a new file.
   *
   * @throws Refusal when there is no such study or the file is already there
   */
  public static void write(String name, Path file) {
    if (!NAMES.contains(name)) {
      throw new Refusal(
          Phrase.of("study.sample_unknown", "name", Cell.code(name))
              .with("known", String.join(", ", NAMES)));
    }
    Samples sample = new Samples(name);
    try (Study study = Study.create(file, sample.info())) {
      sample
          .chapters()
          .forEach((key, edits) -> study.edit(new Edit.Several(Phrase.of(key), edits)));
    }
  }

  private Map<String, List<Edit>> chapters() {
    SurveyFacts survey = new SurveyFacts(facts);
    Map<String, List<Edit>> chapters = new LinkedHashMap<>();
    chapters.put("study.edit.begin", puts(beginning()));
    chapters.put("study.edit.questionnaires", puts(survey.questionnaires()));
    chapters.put("study.edit.respondents", puts(survey.respondents()));
    chapters.put("study.edit.answers", survey.answers());
    chapters.put("study.edit.ledger", puts(new LedgerFacts(facts).ledger()));
    chapters.put("study.edit.scorecard", puts(new ScoreFacts(facts).scorecard()));
    return chapters;
  }

  private static List<Edit> puts(List<Entity> rows) {
    return rows.stream().map(row -> (Edit) new Edit.Put(row)).toList();
  }

  private StudyInfo info() {
    Row r = facts.rows("study").get(0);
    return new StudyInfo(
        facts.uuid("study", r.code()),
        r.code(),
        r.words("name"),
        r.get("number_format"),
        r.get("currency"),
        r.words("note"));
  }

  private List<Entity> beginning() {
    List<Entity> made = new ArrayList<>();
    for (Row r : facts.rows("businesses")) {
      made.add(
          new Business(facts.uuid("business", r.code()), r.code(), r.position(), r.words("name")));
    }
    for (Row r : facts.rows("periods")) {
      made.add(
          new Period(
              facts.uuid("period", r.code()),
              r.code(),
              r.words("name"),
              LocalDate.parse(r.get("starts")),
              LocalDate.parse(r.get("ends")),
              r.whole("months")));
    }
    return made;
  }
}
