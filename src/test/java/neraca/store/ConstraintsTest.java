package neraca.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import neraca.model.Business;
import neraca.model.Dimension;
import neraca.model.Entity;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.model.LeftOutItem;
import neraca.model.Mark;
import neraca.model.Period;
import neraca.model.ProfileBound;
import neraca.model.ProfileValue;
import neraca.model.Questionnaire;
import neraca.model.ReportedRule;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Refusal;
import neraca.model.score.ObjectiveLink;
import neraca.model.score.ScoreGroup;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file itself refuses what the domain does not allow, whoever writes. */
class ConstraintsTest {
  @TempDir static Path folder;
  private static StudyFile study;

  @BeforeAll
  static void create() {
    study = Sample.create(folder.resolve("study.neraca"));
  }

  @AfterAll
  static void close() {
    study.close();
  }

  private static void sql(String script) throws SQLException {
    try (Database database = Database.open(study.path(), Database.Mode.WRITE)) {
      database.script("BEGIN; " + script + "; COMMIT");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", ".", "/", "1.", ".5", "1/0", "1/", "/3", "1/03", "1.5/2", "1/2/3", "1.2.3", "1-2",
        "--1", "+1", "1e3", "1,5", " 1", "1 ", "NaN", "1/-3", "٣"
      })
  void whatIsNoExactNumberIsRefused(String text) {
    assertThatThrownBy(() -> sql("UPDATE ledger_line SET price = '" + text + "'"))
        .hasMessageContaining("not_exact price");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "41000", "-7", "1.25", "-0.5", "20/3", "-1/3", "007"})
  void exactNumbersAreTaken(String text) {
    assertThatCode(() -> sql("UPDATE ledger_line SET price = '" + text + "'"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "UPDATE ledger_line SET quantity = '-1'; out_of_range quantity",
        "UPDATE ledger_line SET part = 0; out_of_range part",
        "UPDATE ledger_line SET kind = 'GIFT'; not_a_choice kind",
        "UPDATE ledger_line SET cost_of_sales = 2; not_a_choice cost_of_sales",
        "UPDATE ledger_line SET cost_of_sales = 'yes'; cannot store TEXT",
        "UPDATE asset SET life = '0'; out_of_range life",
        "UPDATE asset SET life = '0/3'; out_of_range life",
        "UPDATE asset SET life = '-2'; out_of_range life",
        "UPDATE asset SET residual = '-2'; out_of_range residual",
        "UPDATE asset SET purchased = '2018-02-30'; not_a_date purchased",
        "UPDATE asset SET purchased = '2018-2-3'; not_a_date purchased",
        "UPDATE asset SET purchased = 'now'; not_a_date purchased",
        "UPDATE asset SET purchased = ''; not_a_date purchased",
        "UPDATE period SET starts = '2018-06-01'; order ends",
        "UPDATE period SET months = 0; out_of_range months",
        "UPDATE score_group SET weight = '100.01'; out_of_range weight",
        "UPDATE score_group SET weight = '301/3'; out_of_range weight",
        "UPDATE score_group SET weight = '-1'; out_of_range weight",
        "UPDATE score_group SET parent = id; circle parent",
        "UPDATE band SET grade = 'E'; not_a_choice grade",
        "UPDATE business SET code = ''; code_form code",
        "UPDATE business SET code = ' b'; code_form code",
        "UPDATE business SET code = NULL; NOT NULL",
        "UPDATE business SET uuid = 'x'; CHECK",
        "UPDATE business SET position = -1; out_of_range position",
        "UPDATE business SET name_en = printf('%.*c', 201, 'x'); too_long name",
        "UPDATE questionnaire SET scale_max = 1; out_of_range scale",
        "UPDATE questionnaire SET scale_max = 27; out_of_range scale",
        "UPDATE questionnaire SET scale_max = 4; scale_in_use",
        "UPDATE questionnaire SET scale_min = 0; scale_in_use",
        "UPDATE scale_label SET value = 6; off_scale",
        "UPDATE response SET answers = '5'; off_scale",
        "UPDATE response SET answers = 'A'; off_scale",
        "UPDATE response SET answers = '3331'; off_scale",
        "UPDATE response SET answers = '3.'; CHECK",
        "UPDATE response SET answers = '3-3'; CHECK",
        "UPDATE response SET pass = 3; out_of_range pass",
        "UPDATE response SET wave = 'main'; not_a_choice wave",
        "UPDATE response SET business = 99; FOREIGN KEY",
        "UPDATE study_info SET currency = 'Rp'; not_a_choice currency",
        "UPDATE study_info SET number_format = 'de'; not_a_choice number_format",
        "UPDATE instrument_version SET reason_id = ' ', reason_en = ''; blank reason",
        "UPDATE instrument_version SET reason_id = printf('%.*c', 501, 'x'); too_long reason",
        "UPDATE instrument_version SET reported = 2; not_a_choice reported",
        "UPDATE instrument_version SET dimension = 99; FOREIGN KEY",
        "UPDATE instrument_version SET questionnaire = 99; stays_in_questionnaire",
        "UPDATE left_out_item SET code = ''; code_form code",
        "UPDATE left_out_item SET version = 99; FOREIGN KEY",
        "UPDATE reported_rule SET rule = 'r'; not_a_choice rule",
        "UPDATE reported_rule SET level = '0.050'; not_a_choice level",
        "UPDATE reported_rule SET tails = 0; not_a_choice tails",
        "UPDATE reported_rule SET questionnaire = 99; FOREIGN KEY",
        "UPDATE own_class SET usual = 'middle'; not_a_choice usual",
        "UPDATE own_class SET name_id = ' ', name_en = ''; blank name",
        "UPDATE own_class SET lower = 'x'; not_exact lower",
        "UPDATE own_class SET upper = '1/0'; not_exact upper",
        "UPDATE own_class SET questionnaire = 99; FOREIGN KEY",
        "UPDATE profile_bound SET lower = '1,5'; not_exact lower",
        "UPDATE profile_bound SET field = 99; FOREIGN KEY",
        "DELETE FROM study_info; study_info_stays",
        "DELETE FROM business; FOREIGN KEY",
        "UPDATE change SET person = 'budi'; only added to",
        "DELETE FROM change; only added to",
        "INSERT OR REPLACE INTO change SELECT * FROM change WHERE seq = 1; only added to",
        "UPDATE change_replaces SET replaced = 1; only added to",
        "DELETE FROM change_replaces; only added to",
        "UPDATE slot SET slot = 9; only added to",
        "DELETE FROM slot; only added to",
        "INSERT OR REPLACE INTO slot SELECT * FROM slot LIMIT 1; only added to",
      })
  void badRowsAreRefused(String script, String why) throws SQLException {
    sql("INSERT INTO change_replaces VALUES (2, 1) ON CONFLICT DO NOTHING");
    Map<String, List<String>> before = Dump.of(study.path());
    assertThatThrownBy(() -> sql(script)).hasMessageContaining(why);
    assertThat(Dump.of(study.path())).isEqualTo(before);
  }

  static List<Object[]> refusedRows() {
    String long201 = "x".repeat(201);
    UUID cs = Sample.QUESTIONNAIRE.uuid();
    UUID fresh = UUID.randomUUID();
    List<Object[]> cases = new ArrayList<>();
    cases.add(row("duplicate_code", new Business(fresh, "b1", 1, Words.NONE)));
    cases.add(row("duplicate_code", new Item(fresh, cs, null, "imp", 1, Words.NONE, false, null)));
    cases.add(row("duplicate_code", new Respondent(fresh, "B-1", "", null, Words.NONE)));
    cases.add(
        row(
            "duplicate",
            new ProfileValue(
                fresh, Sample.RESPONDENT.uuid(), Sample.FIELD.uuid(), Words.of("tua"))));
    cases.add(row("duplicate", new ScaleLabel(fresh, cs, 5, Words.NONE)));
    cases.add(
        row(
            "duplicate",
            new Response(
                fresh,
                Sample.RESPONDENT.uuid(),
                cs,
                Sample.BUSINESS.uuid(),
                Sample.PERIOD.uuid(),
                Response.Wave.MAIN,
                1)));
    cases.add(row("refused.too_long", new Business(fresh, "b2", 1, Words.of(long201))));
    cases.add(row("refused.code_form", new Business(fresh, "", 1, Words.NONE)));
    cases.add(row("refused.out_of_range", new Business(fresh, "b2", -1, Words.NONE)));
    LocalDate day = LocalDate.of(2020, 1, 2);
    cases.add(row("refused.order", new Period(fresh, "p", Words.NONE, day, day.minusDays(1), 1)));
    cases.add(row("refused.not_a_date", new Period(fresh, "p", Words.NONE, day, LocalDate.MAX, 1)));
    cases.add(row("refused.off_scale", new ScaleLabel(fresh, cs, 6, Words.NONE)));
    cases.add(
        row("refused.only_one", new StudyInfo(fresh, "s", Words.NONE, "id", "IDR", Words.NONE)));
    cases.add(
        row(
            "refused.not_a_choice",
            new StudyInfo(Sample.INFO.uuid(), "s", Words.NONE, "id", "rupiah", Words.NONE)));
    cases.add(
        row("refers_elsewhere", new Item(fresh, fresh, null, "x", 1, Words.NONE, false, null)));
    cases.add(row("refers_elsewhere", new Item(fresh, cs, fresh, "x", 1, Words.NONE, false, null)));
    cases.add(
        row(
            "refused.circle",
            new Dimension(Sample.WIDE.uuid(), cs, Sample.NARROW.uuid(), "d", 1, Words.NONE)));
    cases.add(
        row(
            "refused.circle",
            new ScoreGroup(
                Sample.GROUP.uuid(),
                Sample.SCORECARD.uuid(),
                Sample.INNER.uuid(),
                "f",
                1,
                Words.NONE,
                null)));
    cases.add(
        row(
            "refused.circle",
            new ObjectiveLink(fresh, Sample.SCORECARD.uuid(), "a", "a", 1, Words.NONE)));
    cases.add(
        row(
            "refused.scale_in_use",
            new Questionnaire(
                cs, "cs", 1, Words.NONE, new Scale(1, 3), Words.NONE, true, Words.NONE)));
    cases.add(
        row("refused.blank", new InstrumentVersion(fresh, cs, null, 1, Words.of(" "), false)));
    cases.add(
        row(
            "duplicate",
            new InstrumentVersion(fresh, cs, Sample.NARROW.uuid(), 2, Words.of("lain"), true)));
    cases.add(
        row(
            "duplicate_code",
            new LeftOutItem(fresh, Sample.VERSION.uuid(), Sample.SECOND.uuid(), "cs_2")));
    BigFraction half = new BigFraction(1, 2);
    cases.add(row("refused.not_a_choice", new ReportedRule(Sample.RULE.uuid(), cs, "p", half, 2)));
    BigFraction level = new BigFraction(1, 20);
    cases.add(row("refused.not_a_choice", new ReportedRule(Sample.RULE.uuid(), cs, "r", level, 2)));
    cases.add(row("refused.not_a_choice", new ReportedRule(Sample.RULE.uuid(), cs, "p", level, 3)));
    cases.add(row("duplicate", new ReportedRule(fresh, cs, "p", level, 2)));
    cases.add(row("duplicate", new ProfileBound(fresh, Sample.FIELD.uuid(), Sample.BOUND.lower())));
    cases.add(row("refers_elsewhere", new LeftOutItem(fresh, fresh, null, "cs_2")));
    return cases;
  }

  private static Object[] row(String key, Entity row) {
    return new Object[] {key, row};
  }

  @ParameterizedTest
  @MethodSource("refusedRows")
  void aRefusalSaysWhy(String key, Entity row) {
    Map<String, List<String>> before = Dump.of(study.path());
    assertRefused(key, () -> study.transaction(() -> study.put(row)));
    assertThat(Dump.of(study.path())).isEqualTo(before);
  }

  @Test
  void anAnswerOffTheScaleOrToNothingIsRefused() {
    UUID response = Sample.RESPONSE.uuid();
    UUID item = Sample.FIRST.uuid();
    Entry five = new Entry(new Mark('5'), null);
    assertRefused(
        "refused.off_scale", () -> study.transaction(() -> study.answer(response, item, five)));
    assertRefused("gone", () -> study.transaction(() -> study.answer(item, item, five)));
    assertRefused("gone", () -> study.transaction(() -> study.answer(response, response, five)));
    Entry text = new Entry(Mark.UNRESOLVED, "x".repeat(501));
    assertRefused(
        "refused.too_long", () -> study.transaction(() -> study.answer(response, item, text)));
  }

  @Test
  void itemsAndResponsesStayInTheirQuestionnaire() {
    Questionnaire other =
        new Questionnaire(
            UUID.randomUUID(), "o", 2, Words.NONE, new Scale(1, 5), Words.NONE, false, Words.NONE);
    study.transaction(() -> study.put(other));
    Item moved =
        new Item(Sample.TWIN.uuid(), other.uuid(), null, "imp", 9, Words.NONE, false, null);
    assertRefused(
        "refused.stays_in_questionnaire", () -> study.transaction(() -> study.put(moved)));
    assertRefused(
        "refused.stays_in_questionnaire",
        () ->
            study.transaction(
                () -> {
                  study.remove(Item.class, moved.uuid());
                  return study.put(moved);
                }));
    study.transaction(() -> study.remove(Questionnaire.class, other.uuid()));
  }

  @Test
  void aVersionLeavesOutItemsOfItsOwnQuestionnaireAndOneOfAScopeIsReported() {
    Questionnaire other =
        new Questionnaire(
            UUID.randomUUID(), "v", 3, Words.NONE, new Scale(1, 5), Words.NONE, false, Words.NONE);
    UUID version = UUID.randomUUID();
    UUID whole = UUID.randomUUID();
    Words reason = Words.of("lain");
    study.transaction(
        () -> {
          study.put(other);
          study.put(new InstrumentVersion(version, other.uuid(), null, 1, reason, true));
          // The whole instrument beside its dimension: both may be reported.
          return study.put(
              new InstrumentVersion(whole, Sample.QUESTIONNAIRE.uuid(), null, 2, reason, true));
        });
    LeftOutItem foreign = new LeftOutItem(UUID.randomUUID(), version, Sample.SECOND.uuid(), "cs_2");
    assertRefused(
        "refused.of_another_questionnaire", () -> study.transaction(() -> study.put(foreign)));
    LeftOutItem moved =
        new LeftOutItem(Sample.LEFT_OUT.uuid(), version, Sample.SECOND.uuid(), "cs_2");
    assertRefused(
        "refused.of_another_questionnaire", () -> study.transaction(() -> study.put(moved)));
    study.transaction(() -> study.remove(Questionnaire.class, other.uuid()));
    assertThat(study.find(InstrumentVersion.class, version)).isEmpty();
    study.transaction(() -> study.remove(InstrumentVersion.class, whole));
  }

  @Test
  void everyRuleHasItsWords() throws Exception {
    List<String> constraints =
        Pattern.compile("CONSTRAINT \"(\\w+) (\\w+)\"")
            .matcher(String.join("", Migrations.bundled().scripts()))
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(constraints).hasSizeGreaterThan(50);
    TreeSet<String> keys = new TreeSet<>();
    for (String constraint : constraints) {
      String[] parts = constraint.replace("\"", "").split(" ");
      keys.add("study.refused." + parts[1]);
      if (!parts[1].equals("not_a_choice") || parts[2].matches("currency|number_format")) {
        keys.add("study.field." + parts[2]);
      }
    }
    Tables.ALL.forEach(t -> keys.add(t.phrase().key()));
    for (String language : List.of("id", "en")) {
      try (var text =
          ConstraintsTest.class.getResourceAsStream(
              "/neraca/text/study_" + language + ".properties")) {
        ResourceBundle bundle = new PropertyResourceBundle(text);
        assertThat(bundle.keySet()).containsAll(keys);
      }
    }
  }

  private static void assertRefused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("study." + key));
  }
}
