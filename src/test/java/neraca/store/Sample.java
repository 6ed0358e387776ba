package neraca.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import neraca.model.AnswerSheet;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.Dimension;
import neraca.model.Entity;
import neraca.model.Exact;
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
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.Objective;
import neraca.model.score.ObjectiveLink;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;

/** A small study with a row of every kind. */
public final class Sample {
  public static final Writer WRITER = new Writer("ani", "laptop-a");

  /** Every kind of row there is. */
  public static final List<Class<? extends Entity>> KINDS =
      Tables.ALL.stream().<Class<? extends Entity>>map(t -> t.kind).toList();

  public static final StudyInfo INFO =
      new StudyInfo(uuid(1), "pond", new Words("Kolam", "Pond"), "id", "IDR", Words.NONE);
  static final Business BUSINESS = new Business(uuid(2), "b1", 1, Words.of("Kolam Ikan"));
  static final Period PERIOD =
      new Period(
          uuid(3),
          "2018-05",
          new Words("Mei 2018", "May 2018"),
          LocalDate.of(2018, 5, 1),
          LocalDate.of(2018, 5, 31),
          1);
  static final ProfileField FIELD =
      new ProfileField(uuid(4), "age", 1, Words.of("Usia"), ProfileField.Kind.TEXT);
  static final Questionnaire QUESTIONNAIRE =
      new Questionnaire(
          uuid(5),
          "cs",
          1,
          Words.of("Kepuasan"),
          new Scale(1, 5),
          Words.of("pelanggan"),
          true,
          Words.NONE);
  static final ScaleLabel LABEL =
      new ScaleLabel(uuid(6), QUESTIONNAIRE.uuid(), 5, Words.of("sangat setuju"));
  static final Dimension WIDE =
      new Dimension(uuid(7), QUESTIONNAIRE.uuid(), null, "d0", 1, Words.of("produk"));
  static final Dimension NARROW =
      new Dimension(uuid(8), QUESTIONNAIRE.uuid(), WIDE.uuid(), "d1", 2, Words.of("mutu"));
  static final Item TWIN = item(9, "imp", 9, null);
  static final Item FIRST =
      new Item(
          uuid(10),
          QUESTIONNAIRE.uuid(),
          NARROW.uuid(),
          "cs_1",
          1,
          Words.of("Ikan segar"),
          true,
          TWIN.uuid());
  static final Item SECOND = item(11, "cs_2", 2, NARROW.uuid());
  static final Respondent RESPONDENT =
      new Respondent(uuid(12), "B-1", "KTP 3", BUSINESS.uuid(), Words.of("ramah"));
  static final ProfileLevel LEVEL =
      new ProfileLevel(uuid(40), FIELD.uuid(), 1, new Words("26-35 tahun", "26-35 years"));
  static final ProfileValue VALUE =
      new ProfileValue(uuid(13), RESPONDENT.uuid(), FIELD.uuid(), Words.of("26-35"));
  static final Response RESPONSE =
      new Response(
          uuid(14),
          RESPONDENT.uuid(),
          QUESTIONNAIRE.uuid(),
          BUSINESS.uuid(),
          PERIOD.uuid(),
          Response.Wave.MAIN,
          1);
  static final LedgerLine LINE =
      new LedgerLine(
          uuid(15),
          BUSINESS.uuid(),
          PERIOD.uuid(),
          LedgerLine.Kind.REVENUE,
          "tickets",
          1,
          Words.of("Karcis"),
          Exact.parse("20/3"),
          Words.of("lembar"),
          Exact.parse("41000"),
          Exact.parse("-1.25"),
          true,
          LedgerLine.Role.TAX,
          2,
          Words.NONE);
  static final Asset ASSET =
      new Asset(
          uuid(16),
          BUSINESS.uuid(),
          "bamboo",
          1,
          Words.of("Bambu"),
          Exact.parse("400"),
          Words.of("batang"),
          Exact.parse("41000"),
          Exact.parse("12300000"),
          Exact.parse("1/3"),
          Exact.parse("0"),
          true,
          Asset.Method.SUM_OF_YEARS,
          LocalDate.of(2016, 2, 29),
          Words.NONE);
  static final Count COUNT =
      new Count(
          uuid(17),
          BUSINESS.uuid(),
          null,
          "employees",
          1,
          Words.of("Karyawan"),
          Exact.parse("7"),
          Words.of("orang"),
          Words.NONE);
  static final Scorecard SCORECARD =
      new Scorecard(uuid(18), "bsc", 1, Words.of("Kinerja"), Scorecard.Method.RANGKUTI, Words.NONE);
  static final ScoreGroup GROUP =
      new ScoreGroup(
          uuid(19),
          SCORECARD.uuid(),
          null,
          "finance",
          1,
          Words.of("Keuangan"),
          Exact.parse("200/3"));
  static final ScoreGroup INNER =
      new ScoreGroup(
          uuid(20), SCORECARD.uuid(), GROUP.uuid(), "profit", 2, Words.of("Untung"), null);
  static final Indicator INDICATOR =
      new Indicator(
          uuid(21),
          INNER.uuid(),
          "rc",
          1,
          Words.of("R/C"),
          null,
          Indicator.Source.FIGURE,
          "finance/rc_ratio",
          Words.of("teori"));
  static final Band BAND = new Band(uuid(22), INDICATOR.uuid(), Exact.parse("1.5"), Grade.A);
  static final Appraisal APPRAISAL =
      new Appraisal(
          uuid(23),
          INDICATOR.uuid(),
          BUSINESS.uuid(),
          PERIOD.uuid(),
          Exact.parse("5/7"),
          null,
          Grade.B,
          Exact.parse("0.7"),
          Words.of("naik"));
  static final Objective OBJECTIVE =
      new Objective(uuid(24), GROUP.uuid(), "o1", 1, Words.of("Tumbuh"));
  static final ObjectiveLink LINK =
      new ObjectiveLink(uuid(25), SCORECARD.uuid(), "rc", "o1", 1, Words.of("disimpulkan"));

  static final InstrumentVersion VERSION =
      new InstrumentVersion(
          uuid(26), QUESTIONNAIRE.uuid(), NARROW.uuid(), 1, new Words("rancu", "ambiguous"), true);
  static final LeftOutItem LEFT_OUT =
      new LeftOutItem(uuid(27), VERSION.uuid(), SECOND.uuid(), "cs_2");
  static final ReportedRule RULE =
      new ReportedRule(uuid(28), QUESTIONNAIRE.uuid(), "r-030", Exact.parse("0.1"), 1);

  static final OwnClass CLASS =
      new OwnClass(
          uuid(41),
          QUESTIONNAIRE.uuid(),
          1,
          new Words("kurang", "poor"),
          "",
          Exact.parse("7/3"),
          Exact.parse("3.5"));

  static final ProfileBound BOUND = new ProfileBound(uuid(42), FIELD.uuid(), Exact.parse("-26.5"));

  /** In an order in which they can be put. */
  static final List<Entity> ROWS =
      List.of(
          BUSINESS,
          PERIOD,
          FIELD,
          QUESTIONNAIRE,
          LABEL,
          WIDE,
          NARROW,
          TWIN,
          FIRST,
          SECOND,
          RESPONDENT,
          LEVEL,
          VALUE,
          RESPONSE,
          LINE,
          ASSET,
          COUNT,
          SCORECARD,
          GROUP,
          INNER,
          INDICATOR,
          BAND,
          APPRAISAL,
          OBJECTIVE,
          LINK,
          VERSION,
          LEFT_OUT,
          RULE,
          CLASS,
          BOUND);

  /** The first item 4, the second to be resolved, its twin illegible. */
  static final AnswerSheet SHEET =
      new AnswerSheet(
          List.of(FIRST.uuid(), SECOND.uuid(), TWIN.uuid()),
          "3?i",
          Map.of(SECOND.uuid(), "2 atau 3"));

  private Sample() {}

  static UUID uuid(int number) {
    return new UUID(0x1000, number);
  }

  private static Item item(int number, String code, int position, UUID dimension) {
    return new Item(
        uuid(number), QUESTIONNAIRE.uuid(), dimension, code, position, Words.of(code), false, null);
  }

  /** A new study file with the sample in it. */
  public static StudyFile create(Path file) {
    StudyFile study = StudyFile.create(file, WRITER, INFO);
    study.transaction(
        () -> {
          ROWS.forEach(study::put);
          return study.fill(RESPONSE, SHEET);
        });
    return study;
  }
}
