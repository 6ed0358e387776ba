package neraca.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Asset;
import neraca.model.Period;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The assets held by the end of the period and what they are written off by, in a straight line:
 * (cost − residual value) ÷ life.
 *
 * <p>An asset with a date of purchase is written off in whole months from the month of purchase, so
 * the period takes only those of its months that lie in the life of the asset; one without a date
 * is written off in every period.
 */
final class FixedAssets {
  static final Format YEARS = new Format(Unit.YEARS, 0, 2);
  private static final BigFraction TWELVE = new BigFraction(12);

  private final Period period;
  private final Findings findings;
  private final List<Asset> held;
  private final Map<UUID, Figure> totals = new LinkedHashMap<>();
  private final Map<UUID, Figure> perYear = new LinkedHashMap<>();
  private final Map<UUID, BigFraction> months = new LinkedHashMap<>();

  FixedAssets(List<Asset> assets, Period period, Findings findings) {
    this.period = period;
    this.findings = findings;
    held =
        assets.stream()
            .sorted(
                Comparator.comparingInt(Asset::position)
                    .thenComparing(Asset::code)
                    .thenComparing(Asset::uuid))
            .filter(this::isHeld)
            .toList();
    for (Asset asset : held) {
      PricedRow row = PricedRow.of(asset);
      totals.put(asset.uuid(), row.figure());
      if (asset.depreciated()) {
        depreciate(asset, row);
      }
    }
    List<String> spared = held.stream().filter(a -> !a.depreciated()).map(Asset::code).toList();
    if (!spared.isEmpty()) {
      Phrase phrase = Phrase.of("finance.note.not_depreciated", "n", Cell.count(spared.size()));
      findings.add(Sheet.FIXED_ASSETS, Note.remark(phrase, spared));
    }
  }

  List<Asset> held() {
    return held;
  }

  boolean anyDepreciated() {
    return !perYear.isEmpty();
  }

  Figure total(Asset asset) {
    return Objects.requireNonNull(totals.get(asset.uuid()));
  }

  /** Empty for an asset that this period does not write off. */
  Optional<Figure> depreciation(Asset asset) {
    return Optional.ofNullable(perYear.get(asset.uuid()));
  }

  Figure capital() {
    return Figures.sum("finance.fixed_capital", List.copyOf(totals.values()));
  }

  Figure perYear() {
    return Figures.sum("finance.depreciation_per_year", List.copyOf(perYear.values()));
  }

  Figure perMonth() {
    Figure year = perYear();
    return Figures.of(
        "finance.depreciation_per_month",
        Format.MONEY,
        Figures.product(year, TWELVE.reciprocal()),
        Working.operand("depreciation_per_year", year),
        twelve());
  }

  /** What the whole period is charged with: one derived line of the fixed costs. */
  Figure inPeriod() {
    BigFraction whole = new BigFraction(period.months());
    if (months.values().stream().allMatch(whole::equals)) {
      Figure month = perMonth();
      return Figures.of(
          "finance.depreciation",
          Format.MONEY,
          Figures.product(month, whole),
          Working.operand("depreciation_per_month", month),
          monthsOfPeriod(whole));
    }
    List<Figure> parts = new ArrayList<>();
    for (Asset asset : held) {
      depreciation(asset).ifPresent(year -> parts.add(inPeriod(asset, year)));
    }
    return Figures.sum("finance.depreciation", parts);
  }

  private Figure inPeriod(Asset asset, Figure year) {
    BigFraction part = Objects.requireNonNull(months.get(asset.uuid()));
    Working working =
        Working.of(
            "finance.formula.asset_in_period",
            Working.operand("depreciation_per_year", year),
            twelve(),
            monthsOfPeriod(part));
    return new Figure(
        year.id() + "/in_period",
        year.name(),
        Figures.product(year, part.divide(TWELVE)),
        Format.MONEY,
        working);
  }

  private Working.Operand twelve() {
    return Working.operand(
        "twelve", new Source.Setting(Phrase.of("finance.months_per_year"), Cell.count(12)));
  }

  private Working.Operand monthsOfPeriod(BigFraction months) {
    Phrase name =
        Phrase.of(
            "finance.months_of_period", "period", PricedRow.name(period.name(), period.code()));
    Cell value = Cell.number(Value.of(months), Format.PLAIN);
    return Working.operand("months", new Source.Setting(name, value));
  }

  private boolean isHeld(Asset asset) {
    LocalDate purchased = asset.purchased();
    if (purchased == null || !purchased.isAfter(period.ends())) {
      return true;
    }
    remark("finance.note.not_bought", asset);
    return false;
  }

  private void depreciate(Asset asset, PricedRow row) {
    BigFraction part = monthsOfLife(asset);
    Optional<Phrase> obstacle = obstacle(asset, row);
    if (obstacle.isPresent()) {
      Note note = Note.wrong(obstacle.get(), List.of(asset.code()));
      findings.add(Sheet.FIXED_ASSETS, note);
      Working working = Working.of("finance.formula.not_computed");
      perYear.put(asset.uuid(), yearly(row, Value.ABSENT, working, List.of(note)));
      months.put(asset.uuid(), part);
    } else if (part.compareTo(BigFraction.ZERO) > 0) {
      perYear.put(asset.uuid(), straightLine(asset, row));
      months.put(asset.uuid(), part);
    } else {
      remark("finance.note.written_off", asset);
    }
  }

  /** Why the depreciation of an asset is not defined, or not yet. */
  private static Optional<Phrase> obstacle(Asset asset, PricedRow row) {
    if (asset.method() != Asset.Method.STRAIGHT_LINE) {
      return Optional.of(
          Phrase.of("finance.note.method", "name", row.name())
              .with("method", Cell.said(name(asset.method()))));
    }
    if (asset.life().compareTo(BigFraction.ZERO) <= 0) {
      return Optional.of(Phrase.of("finance.note.life", "name", row.name()));
    }
    if (asset.residual().compareTo(asset.total()) > 0) {
      return Optional.of(Phrase.of("finance.note.residual", "name", row.name()));
    }
    return Optional.empty();
  }

  private static String name(Asset.Method method) {
    return switch (method) {
      case STRAIGHT_LINE -> "finance.method.straight_line";
      case DECLINING_BALANCE -> "finance.method.declining_balance";
      case SUM_OF_YEARS -> "finance.method.sum_of_years";
      case UNITS_OF_PRODUCTION -> "finance.method.units_of_production";
    };
  }

  private Figure straightLine(Asset asset, PricedRow row) {
    Working.Operand cost = Working.operand("total", total(asset));
    Working.Operand life = row.operand("life", asset.life(), YEARS);
    BigFraction amount = asset.total().subtract(asset.residual()).divide(asset.life());
    Working working =
        asset.residual().equals(BigFraction.ZERO)
            ? Working.of("finance.formula.straight_line", cost, life)
            : Working.of(
                "finance.formula.straight_line_residual",
                cost,
                row.operand("residual", asset.residual(), Format.MONEY),
                life);
    return yearly(row, Value.of(amount), working, List.of());
  }

  private static Figure yearly(PricedRow row, Value value, Working working, List<Note> notes) {
    Cell name = new Cell.Said(Phrase.of("finance.depreciation_of", "name", row.name()));
    return new Figure(row.id() + "/depreciation", name, value, Format.MONEY, working, notes);
  }

  /** How many months of the period lie in the life of the asset; all when it has no date. */
  private BigFraction monthsOfLife(Asset asset) {
    LocalDate purchased = asset.purchased();
    BigFraction whole = new BigFraction(period.months());
    if (purchased == null) {
      return whole;
    }
    BigFraction before = new BigFraction(monthNumber(purchased) - monthNumber(period.starts()));
    BigFraction from = before.compareTo(BigFraction.ZERO) > 0 ? before : BigFraction.ZERO;
    BigFraction end = before.add(asset.life().multiply(TWELVE));
    BigFraction to = end.compareTo(whole) < 0 ? end : whole;
    BigFraction part = to.subtract(from);
    return part.compareTo(BigFraction.ZERO) > 0 ? part : BigFraction.ZERO;
  }

  private static int monthNumber(LocalDate date) {
    return date.getYear() * 12 + date.getMonthValue();
  }

  private void remark(String key, Asset asset) {
    Phrase phrase =
        Phrase.of(key, "name", PricedRow.name(asset.name(), asset.code()))
            .with("period", PricedRow.name(period.name(), period.code()));
    findings.add(Sheet.FIXED_ASSETS, Note.remark(phrase, List.of(asset.code())));
  }
}
