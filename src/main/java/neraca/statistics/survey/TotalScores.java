package neraca.statistics.survey;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.statistics.groups.Scores;
import neraca.statistics.secrecy.Secrecy;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * How the total scores are distributed: those of respondents who answered every item, in classes of
 * one width. There are about as many classes as Sturges (1926) has it, 1 + log2 n; the width is 1,
 * 2 or 5 times a power of ten.
 */
final class TotalScores {
  private static final int[] STEPS = {1, 2, 5, 10};

  private final DescribeResult result;
  private final List<Value> totals;
  private final boolean whole;
  private final double mean;
  private final double sd;
  private final List<Chart.Bin> bins;

  TotalScores(DescribeResult result) {
    this.result = result;
    totals = result.survey().complete().stream().map(RespondentScore::total).toList();
    whole = totals.stream().allMatch(t -> t.toDouble() == Math.rint(t.toDouble()));
    BigFraction sum = BigFraction.ZERO;
    for (Value total : totals) {
      sum = total instanceof Value.Exactly exact ? sum.add(exact.fraction()) : sum;
    }
    mean = totals.isEmpty() ? Double.NaN : Value.of(sum.divide(totals.size())).toDouble();
    sd = Scores.sd(totals);
    bins = bins();
  }

  private List<Chart.Bin> bins() {
    List<Chart.Bin> made = new ArrayList<>();
    if (totals.isEmpty()) {
      return made;
    }
    double[] sorted = totals.stream().mapToDouble(Value::toDouble).sorted().toArray();
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    double width = width(high - low, 1 + Math.log(sorted.length) / Math.log(2));
    long first = (long) Math.floor(low / width);
    long last = (long) Math.floor(high / width);
    int at = 0;
    for (long bin = first; bin <= last; bin++) {
      double to = (bin + 1) * width;
      int count = 0;
      while (at < sorted.length && (sorted[at] < to || bin == last)) {
        at++;
        count++;
      }
      made.add(new Chart.Bin(named(bin * width, to), bin * width, to, count));
    }
    return made;
  }

  private double width(double range, double classes) {
    double least = whole ? 1 : range / 1e6;
    double wanted = Math.max(range / classes, least);
    if (wanted <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double nearest = power;
    for (int step : STEPS) {
      if (Math.abs(Math.log(step * power / wanted)) < Math.abs(Math.log(nearest / wanted))) {
        nearest = step * power;
      }
    }
    return nearest;
  }

  /** Whole totals of a class are named by the least and the largest. */
  private Cell named(double from, double to) {
    double last = whole ? to - 1 : to;
    Cell lower = Cell.number(from, Format.PLAIN);
    return last == from
        ? lower
        : new Cell.Said(
            Phrase.of("describe.chart.bin", "from", lower)
                .with("to", Cell.number(last, Format.PLAIN)));
  }

  Chart.Histogram chart() {
    List<Chart.Threshold> thresholds = new ArrayList<>();
    List<Chart.Band> bands = new ArrayList<>();
    if (!Double.isNaN(mean)) {
      Cell number = Cell.number(mean, Format.MEAN);
      thresholds.add(
          new Chart.Threshold(
              new Cell.Said(Phrase.of("describe.chart.overall", "mean", number)), mean));
    }
    if (sd > 0) {
      Cell number = Cell.number(sd, Format.MEAN);
      bands.add(
          new Chart.Band(
              new Cell.Said(Phrase.of("describe.chart.one_sd", "sd", number)),
              mean - sd,
              mean + sd));
    }
    double from = bins.isEmpty() ? 0 : bins.get(0).from();
    double to = bins.isEmpty() ? 1 : bins.get(bins.size() - 1).to();
    return new Chart.Histogram(
        titled("describe.chart.totals"),
        new Chart.Axis(Cell.said("survey.total"), from, to, Unit.NUMBER),
        bins,
        thresholds,
        bands);
  }

  private Phrase titled(String key) {
    return Phrase.of(key, "name", Cell.own(result.answers().name())).with("n", totals.size());
  }

  Table table() {
    List<Note> notes = new ArrayList<>();
    notes.add(
        Note.remark(
            Phrase.of("describe.totals.note", "mean", Cell.number(mean, Format.MEAN))
                .with("sd", Cell.number(sd, Format.STATISTIC))
                .with("k", result.survey().answers().items().size()),
            List.of()));
    int complete = result.survey().answeredAll().size();
    int missing = result.n() - complete;
    if (Secrecy.hides(result.answers(), complete)) {
      notes.add(Secrecy.note(complete));
    } else if (missing > 0) {
      notes.add(
          Note.remark(Phrase.of("describe.totals.note.missing").with("n", missing), List.of()));
    }
    return new Table(
        "describe.totals",
        titled("describe.totals.title"),
        List.of(
            Column.text("survey.total"),
            Column.number("describe.count"),
            Column.number("describe.percent")),
        bins.stream()
            .map(
                b ->
                    List.of(
                        b.name(),
                        Cell.count(b.count()),
                        Cell.number(100.0 * b.count() / totals.size(), Format.PERCENT)))
            .toList(),
        notes);
  }
}
