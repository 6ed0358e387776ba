package neraca.statistics.twin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import neraca.statistics.InstrumentResult;

/** Finds for every printed number the item and the statistic it belongs to. */
final class Pairing {
  private static final Set<Statistic> OF_TOTALS =
      Set.of(Statistic.MEAN, Statistic.SD, Statistic.VARIANCE, Statistic.N);

  private static final Pattern DELETED =
      Pattern.compile("\\b(deleted|dropped|dihapus|dikeluarkan|dibuang)\\b");
  private static final Pattern PART = Pattern.compile("\\b(part|belahan) [12]\\b");

  private final InstrumentResult result;
  private final Labels labels;
  private final Summary summary;
  private final Collected to;

  Pairing(InstrumentResult result) {
    this.result = result;
    labels = new Labels(result);
    summary = new Summary(result);
    to = new Collected(result);
  }

  Twin of(Pasted pasted) {
    for (Block block : Block.of(pasted.lines(), this::isHeading)) {
      if (!block.rows().isEmpty()) {
        Matrix matrix = new Matrix(result, labels, block, to);
        if (matrix.applies()) {
          matrix.pair();
        } else {
          new OfBlock(block).pair();
        }
      }
    }
    return to.twin();
  }

  /** A line of item numbers or codes above a matrix. */
  private boolean isHeading(Pasted.Line line) {
    return line.filled() > 2
        && line.cells().stream()
            .allMatch(c -> c.isEmpty() || labels.code(c).isPresent() || labels.isTotal(c))
        && line.cells().stream().anyMatch(c -> Printed.of(c).isEmpty() && !c.isEmpty());
  }

  /** A table whose columns are statistics. */
  private final class OfBlock {
    private final Block block;
    private final boolean deleted;
    private final boolean cases;
    private final boolean ours;
    private final boolean ofR;
    private boolean byCode = true;
    private List<Optional<Integer>> items = List.of();
    private String part = "";

    OfBlock(Block block) {
      this.block = block;
      deleted = DELETED.matcher(block.title()).find();
      cases = block.rows().stream().anyMatch(r -> cases(last(r)) == Statistic.EXCLUDED);
      ours = has(Statistic.LOADING);
      // Without one X1 and X2 are as well variables of a regression.
      ofR = has(Statistic.R_TOTAL);
    }

    private boolean has(Statistic statistic) {
      return block.rows().stream()
          .flatMap(r -> block.statistics(r).stream())
          .anyMatch(s -> s.equals(Optional.of(statistic)));
    }

    private String last(Pasted.Line row) {
      List<String> names = block.labels(row);
      return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    void pair() {
      boolean ofItems =
          block.rows().stream()
              .flatMap(r -> block.statistics(r).stream())
              .flatMap(Optional::stream)
              .anyMatch(s -> s.of(result.items().get(0)).isPresent());
      List<String> names =
          block.rows().stream()
              .map(r -> block.labels(r))
              .map(l -> l.isEmpty() ? "" : l.get(0))
              .toList();
      Labels.Found found = labels.of(cases || !ofItems ? List.of() : names);
      items =
          IntStream.range(0, names.size())
              .mapToObj(r -> cases || !ofItems ? labels.code(names.get(r)) : found.items().get(r))
              .toList();
      if (found.items().stream().anyMatch(Optional::isPresent)) {
        to.ways.add(found.way());
        byCode = found.way() == Labels.Way.CODE;
      }
      for (int r = 0; r < names.size(); r++) {
        row(block.rows().get(r), items.get(r));
      }
    }

    private void row(Pasted.Line row, Optional<Integer> item) {
      String label = String.join(" ", block.labels(row));
      Matcher half = PART.matcher(Names.plain(label));
      part = half.find() ? half.group() : part;
      List<Optional<Statistic>> statistics = block.statistics(row);
      int columns = row.cells().size();
      for (int c = block.firstValue(row); c < columns; c++) {
        Optional<Printed> number = Printed.of(row.cells().get(c));
        if (number.isEmpty()) {
          continue;
        }
        String heading = block.heading(columns, c, 0);
        boolean done =
            !ours
                && (Summary.isRow(label)
                    ? summary.add(label, headingOf(columns, c), number.get(), to)
                    : item.isPresent()
                        ? ofItem(item.get(), statistics.get(c), c, number.get())
                        : ofScale(row, label, statistics.get(c), number.get()));
        if (!done) {
          to.unpaired(label, heading, number.get());
        }
      }
    }

    /** In the last line of headings. */
    private String headingOf(int columns, int column) {
      String words = "";
      for (int from = 0; from < block.headingLines() && !Summary.isColumn(words); from++) {
        words = block.heading(columns, column, from);
      }
      return words;
    }

    private boolean ofItem(int item, Optional<Statistic> heading, int column, Printed number) {
      if (heading.isEmpty() || heading.get() == Statistic.OMEGA) {
        return false;
      }
      Statistic statistic = heading.get();
      if (statistic == Statistic.P_TOTAL && !byCode && !ofR) {
        return false;
      }
      if (statistic == Statistic.ALPHA) {
        if (number.value().compareTo(BigDecimal.valueOf(result.options().level())) == 0) {
          return false;
        }
        statistic = deleted || varies(column) ? Statistic.ALPHA_IF_DELETED : statistic;
      }
      Optional<Double> ours = statistic.of(result.items().get(item));
      if (ours.isPresent()) {
        to.ofItem(item, statistic, number, ours.get());
        return true;
      }
      return statistic.repeated() && scale(statistic, number);
    }

    /** Whether the rows of items do not all have the same number. */
    private boolean varies(int column) {
      return IntStream.range(0, items.size())
              .filter(r -> items.get(r).isPresent())
              .mapToObj(r -> block.rows().get(r).cells())
              .filter(cells -> column < cells.size())
              .map(cells -> cells.get(column))
              .distinct()
              .count()
          > 1;
    }

    private boolean ofScale(
        Pasted.Line row, String label, Optional<Statistic> heading, Printed number) {
      if (cases) {
        return heading
            .flatMap(h -> ofCases(cases(last(row)), h))
            .filter(s -> scale(s, number))
            .isPresent();
      }
      Optional<Statistic> named = Names.of(label);
      Optional<Statistic> ofPart = part.isEmpty() ? Optional.empty() : Names.of(part + " " + label);
      if (ofPart.or(() -> named).isPresent()) {
        boolean crossed =
            heading
                .filter(h -> !named.equals(Optional.of(h)))
                .filter(h -> h != Statistic.N)
                .filter(h -> h.of(result.items().get(0)).isEmpty())
                .isPresent();
        return !crossed && scale(ofPart.or(() -> named).get(), number);
      }
      if (heading.isEmpty()) {
        return false;
      }
      if (label.isEmpty()) {
        return scale(heading.get(), number);
      }
      if (Names.plain(label).matches("scale|skala")) {
        return ofScores(label, heading.get(), number);
      }
      boolean score = OF_TOTALS.contains(heading.get());
      return (labels.isTotal(label) ? score : !score && isScale(label))
          && scale(heading.get(), number);
    }

    /** jamovi's row of the scale: of the mean answers; its omega is of minimum residuals. */
    private boolean ofScores(String label, Statistic heading, Printed number) {
      if (heading == Statistic.OMEGA) {
        to.otherOmega(label, "", number);
        return true;
      }
      return scale(
          heading == Statistic.MEAN
              ? Statistic.SCORE_MEAN
              : heading == Statistic.SD ? Statistic.SCORE_SD : heading,
          number);
    }

    /** The name of the questionnaire, or of whatever a table of one row tells of. */
    private boolean isScale(String label) {
      String plain = Names.plain(label);
      return block.rows().size() == 1
          || plain.equals(Names.plain(result.name().inIndonesian()))
          || plain.equals(Names.plain(result.name().inEnglish()));
    }

    private boolean scale(Statistic statistic, Printed number) {
      Optional<Double> ours = statistic.of(result);
      ours.ifPresent(value -> to.ofScale(statistic, number, value));
      return ours.isPresent();
    }
  }

  /** What a row of SPSS's Case Processing Summary counts; N where it is none. */
  private static Statistic cases(String label) {
    String plain = Names.plain(label);
    return plain.matches("(cases )?excluded ?[a-d]?|dikeluarkan( [a-d])?")
        ? Statistic.EXCLUDED
        : plain.matches("(cases )?total|jumlah") ? Statistic.RESPONDENTS : Statistic.N;
  }

  private static Optional<Statistic> ofCases(Statistic count, Statistic heading) {
    if (heading == Statistic.N) {
      return Optional.of(count);
    }
    return heading != Statistic.PERCENT
        ? Optional.empty()
        : Optional.of(
            switch (count) {
              case EXCLUDED -> Statistic.EXCLUDED_PERCENT;
              case RESPONDENTS -> Statistic.RESPONDENTS_PERCENT;
              default -> Statistic.N_PERCENT;
            });
  }
}
