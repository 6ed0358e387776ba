package neraca.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import neraca.model.Exact;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import org.apache.commons.math3.fraction.BigFraction;

/** Builds a scorecard for tests, row by row; codes are unique in it. */
final class CardOfRows {
  private static final Scorecard SCORECARD =
      new Scorecard(
          id("card"), "main", 1, Words.of("Kartu skor"), Scorecard.Method.RANGKUTI, Words.NONE);

  private final List<ScoreGroup> groups = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();
  private final List<Appraisal> appraisals = new ArrayList<>();
  private final Map<UUID, Figure> actuals = new HashMap<>();

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static BigFraction exact(String number) {
    return number == null ? null : Exact.parse(number);
  }

  /**
   * @param parent null for a perspective
   * @param weight null where it shares what the others leave
   */
  CardOfRows group(String parent, String code, String weight) {
    groups.add(
        new ScoreGroup(
            id(code),
            SCORECARD.uuid(),
            parent == null ? null : id(parent),
            code,
            groups.size(),
            Words.of(code),
            exact(weight)));
    return this;
  }

  CardOfRows indicator(String group, String code, String weight) {
    indicators.add(
        new Indicator(
            id(code),
            id(group),
            code,
            indicators.size(),
            Words.of(code),
            exact(weight),
            Indicator.Source.JUDGEMENT,
            "",
            Words.of("basis")));
    return this;
  }

  CardOfRows judged(String code, Grade grade) {
    return judged(code, grade, null);
  }

  CardOfRows judged(String code, Grade grade, String judgedOn) {
    return appraised(code, null, grade, judgedOn);
  }

  CardOfRows appraised(String code, String actual, Grade grade, String judgedOn) {
    appraisals.add(
        new Appraisal(
            id("appraisal " + code),
            id(code),
            id("business"),
            id("period"),
            exact(actual),
            exact("5"),
            grade,
            exact(judgedOn),
            Words.of("alasan " + code)));
    return this;
  }

  CardOfRows band(String code, String lower, Grade grade) {
    bands.add(new Band(id(code + lower + grade), id(code), exact(lower), grade));
    return this;
  }

  CardOfRows actual(String code, Value value) {
    Working working = Working.of("test.formula");
    actuals.put(
        id(code), new Figure("finance/" + code, Cell.code(code), value, Format.PLAIN, working));
    return this;
  }

  ScorecardInput input() {
    return new ScorecardInput(SCORECARD, groups, indicators, bands, appraisals, actuals);
  }

  ScorecardResult score() {
    return Scoring.of(input());
  }

  static JsonNode json() {
    String path = "/neraca/cases/tunggulwulung/scorecard.json";
    try (var in = Objects.requireNonNull(CardOfRows.class.getResourceAsStream(path), path)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The study's scorecard: weights of the perspectives typed, every grade judged. */
  static CardOfRows tunggulwulung() {
    CardOfRows rows = new CardOfRows();
    for (JsonNode perspective : json().get("perspectives")) {
      String code = perspective.get("id").textValue();
      rows.group(null, code, perspective.get("weight_percent").asText());
      for (JsonNode indicator : perspective.get("indicators")) {
        rows.indicator(code, indicator.get("id").textValue(), null);
        rows.judged(
            indicator.get("id").textValue(), Grade.valueOf(indicator.get("grade").textValue()));
      }
    }
    return rows;
  }
}
