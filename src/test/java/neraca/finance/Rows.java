package neraca.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.LedgerLine;
import neraca.model.LedgerLine.Kind;
import neraca.model.LedgerLine.Role;
import neraca.model.Period;
import neraca.model.Words;
import org.apache.commons.math3.fraction.BigFraction;

/** Rows for tests: short ones by hand, and those of the Tunggulwulung study. */
final class Rows {
  static final Business BUSINESS = new Business(id("business"), "b", 1, Words.of("Usaha"));
  static final Period MAY =
      new Period(
          id("may"),
          "2018-05",
          new Words("Mei 2018", "May 2018"),
          LocalDate.of(2018, 5, 1),
          LocalDate.of(2018, 5, 31),
          1);
  private static final Words NONE = Words.NONE;

  private Rows() {}

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static BigFraction n(long whole) {
    return new BigFraction(whole);
  }

  static LedgerLine line(Kind kind, String code, long quantity, long price) {
    return line(kind, code, n(quantity), n(price), null, Role.NONE);
  }

  static LedgerLine line(
      Kind kind,
      String code,
      BigFraction quantity,
      BigFraction price,
      BigFraction stated,
      Role role) {
    return new LedgerLine(
        id(kind + code),
        BUSINESS.uuid(),
        MAY.uuid(),
        kind,
        code,
        0,
        Words.of(code),
        quantity,
        Words.of("unit"),
        price,
        stated,
        false,
        role,
        null,
        NONE);
  }

  static LedgerLine sold(Words name, int position, int week, long quantity, long price) {
    String code = name.en() + "_" + week;
    return new LedgerLine(
        id(code),
        BUSINESS.uuid(),
        MAY.uuid(),
        Kind.REVENUE,
        code,
        position,
        name,
        n(quantity),
        new Words("tiket", "ticket"),
        n(price),
        null,
        false,
        Role.NONE,
        week,
        NONE);
  }

  /** Written off in a straight line, without a residual value or a date. */
  static Asset asset(String code, long price, long life) {
    return asset(code, n(price), n(life), n(0), Asset.Method.STRAIGHT_LINE, null);
  }

  static Asset asset(
      String code,
      BigFraction price,
      BigFraction life,
      BigFraction residual,
      Asset.Method method,
      LocalDate purchased) {
    return new Asset(
        id(code),
        BUSINESS.uuid(),
        code,
        0,
        Words.of(code),
        n(1),
        Words.of("unit"),
        price,
        null,
        life,
        residual,
        true,
        method,
        purchased,
        NONE);
  }

  static Count count(String code, long value) {
    return new Count(
        id(code), BUSINESS.uuid(), null, code, 0, Words.of(code), n(value), NONE, NONE);
  }

  static FinanceInput input(List<Asset> assets, List<LedgerLine> lines, List<Count> counts) {
    return new FinanceInput(BUSINESS, MAY, "IDR", assets, lines, counts);
  }

  static JsonNode json(String name) {
    String path = "/neraca/cases/tunggulwulung/" + name;
    try (var in = Objects.requireNonNull(Rows.class.getResourceAsStream(path), path)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The study as printed.
   *
   * @param corrected without stated totals: every product as it multiplies
   */
  static FinanceInput tunggulwulung(boolean corrected) {
    JsonNode ledger = json("ledger.json");
    List<Asset> assets = new ArrayList<>();
    ledger.at("/fixed_capital/items").forEach(item -> assets.add(asset(item, corrected)));
    List<LedgerLine> lines = new ArrayList<>();
    ledger.at("/fixed_costs/items").forEach(i -> lines.add(cost(Kind.FIXED_COST, i)));
    ledger.at("/variable_costs/items").forEach(i -> lines.add(cost(Kind.VARIABLE_COST, i)));
    lines.removeIf(line -> line.code().equals("depreciation"));
    for (JsonNode week : ledger.at("/revenue/weeks")) {
      for (JsonNode day : ledger.at("/revenue/days")) {
        int number = week.get("week").intValue();
        String name = day.get("day").textValue();
        lines.add(
            sold(
                new Words(day.get("name_id").textValue(), name),
                lines.size(),
                number,
                week.get(name).longValue(),
                day.get("ticket_price").longValue()));
      }
    }
    List<Count> counts = new ArrayList<>();
    for (JsonNode figure : ledger.get("other_figures")) {
      if (figure.get("value").isNumber()) {
        counts.add(count(figure.get("id").textValue(), figure.get("value").longValue()));
      }
    }
    return input(assets, lines, counts);
  }

  private static Asset asset(JsonNode item, boolean corrected) {
    BigFraction stated = n(item.get("total_printed").longValue());
    return new Asset(
        id(item.get("id").textValue()),
        BUSINESS.uuid(),
        item.get("id").textValue(),
        item.get("no").intValue(),
        words(item),
        n(item.get("quantity").longValue()),
        new Words(item.get("unit_id").textValue(), item.get("unit_en").textValue()),
        n(item.get("unit_price").longValue()),
        corrected ? null : stated,
        n(item.get("technical_life_years").longValue()),
        n(0),
        !item.get("depreciation_per_year_printed").isNull(),
        Asset.Method.STRAIGHT_LINE,
        null,
        NONE);
  }

  private static LedgerLine cost(Kind kind, JsonNode item) {
    String code = item.get("id").textValue();
    return line(
        kind,
        code,
        n(item.get("quantity").longValue()),
        n(item.get("unit_price").longValue()),
        n(item.get("total_printed").longValue()),
        code.equals("land_tax") ? Role.TAX : Role.NONE);
  }

  private static Words words(JsonNode node) {
    return new Words(node.get("name_id").textValue(), node.get("name_en").textValue());
  }
}
