package neraca.work.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LinkedHashMap;
import java.util.Map;
import neraca.work.Edit;
import neraca.work.Study;
import java.util.UUID;
import neraca.model.Appraisal;
import neraca.model.Asset;
import neraca.model.Band;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.Dimension;
import neraca.model.Entity;
import neraca.model.Grade;
import neraca.model.Indicator;
import neraca.model.Item;
import neraca.model.LedgerLine;
import neraca.model.Mark;
import neraca.model.Objective;
import neraca.model.ObjectiveLink;
import neraca.model.Period;
import neraca.model.ProfileField;
import neraca.model.ProfileValue;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.ScoreGroup;
import neraca.model.Scorecard;
import neraca.model.StudyInfo;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.work.sample.Facts.Row;
import org.apache.commons.math3.fraction.BigFraction;

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
      sample.chapters().forEach(
          (key, edits) -> study.edit(new Edit.Several(Phrase.of(key), edits)));
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
      made.add(new Business(facts.uuid("business", r.code()), r.code(), r.position(), r.words("name")));
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
