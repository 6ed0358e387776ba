package neraca.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import neraca.model.AnswerMatrix;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import org.jspecify.annotations.Nullable;

/**
 * Understands a text table as answers: a row a respondent, a column an item. What could be read in
 * two ways is refused, saying how to decide.
 */
public final class AnswerTable {
  private final CsvTable table;
  private final Options options;
  private final Columns columns;

  /** Everybody, and those that are meant, with what each is called. */
  private final List<CsvRow> everybody;

  private final List<CsvRow> meant = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /**
   * What the user says about the table.
   *
   * @param idColumn the column that names the respondents; null: a first column named respondent,
   *     id or no (or the like) is taken for it
   * @param items the columns to use, in this order; empty: all that are left
   * @param reverse items to score min+max−x
   * @param scale the declared ends of the scale; null where unknown
   * @param decimal how decimals are written; null: as the numbers themselves show
   * @param where what must stand in a column of a respondent, by the column's name, in upper or
   *     lower case; empty takes everybody
   * @param by a column that says something else of the respondents; null for none
   */
  public record Options(
      @Nullable String idColumn,
      List<String> items,
      List<String> reverse,
      @Nullable Range scale,
      @Nullable DecimalMark decimal,
      Map<String, String> where,
      @Nullable String by) {
    public static final Options NONE = new Options(null, List.of(), List.of(), null, null);

    public Options {
      items = List.copyOf(items);
      reverse = List.copyOf(reverse);
      where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /** Of everybody. */
    public Options(
        @Nullable String idColumn,
        List<String> items,
        List<String> reverse,
        @Nullable Range scale,
        @Nullable DecimalMark decimal) {
      this(idColumn, items, reverse, scale, decimal, Map.of(), null);
    }

    /** Columns that say something else of the respondents than an answer. */
    Set<String> apart() {
      Set<String> apart = new LinkedHashSet<>(where.keySet());
      if (by != null) {
        apart.add(by);
      }
      return apart;
    }

    public Options by(@Nullable String column) {
      return new Options(idColumn, items, reverse, scale, decimal, where, column);
    }
  }

  /** The ends of an answer scale, both included. */
  public record Range(double min, double max) {
    boolean holds(double answer) {
      return answer >= min && answer <= max;
    }
  }

  private AnswerTable(CsvTable table, Options options) {
    this.table = table;
    this.options = options;
    this.columns = Columns.of(table, options);
    List<String> other =
        table.names().stream().map(n -> options.apart().contains(n) ? "" : n).toList();
    everybody =
        columns.id() < 0
            ? table.rows()
            : table.rows().stream().filter(row -> says(row, other)).toList();
    Meant filter = new Meant(table, everybody, options.where());
    for (int r = 0; r < everybody.size(); r++) {
      CsvRow row = everybody.get(r);
      if (filter.holds(row)) {
        String id = columns.id() < 0 ? "" : Blanks.strip(row.cell(columns.id()));
        meant.add(row);
        names.add(id.isEmpty() ? String.valueOf(r + 1) : id);
      }
    }
  }

  /** Whether anything stands in a column that has a name here, or beyond. */
  private static boolean says(CsvRow row, List<String> names) {
    return IntStream.range(0, row.cells().size())
        .anyMatch(c -> !names.get(c).isEmpty() && !Blanks.strip(row.cells().get(c)).isEmpty());
  }

  /**
   * Reads the answers of a file. Empty cells, a point, a hyphen, NA and NaN are missing; infinite
   * cells stay infinite, for the statistic to refuse. Where a column names the respondents, a row
   * without anything in it is no respondent. The matrix is named after the file.
   *
   * @throws Refusal where {@link CsvTable#read} refuses, a column is unknown, unnamed or named
   *     twice, a cell is no number or one that can be read in two ways, or an answer is off the
   *     scale
   */
  public static AnswerMatrix read(Path file, Options options) {
    return of(CsvTable.read(file), options);
  }

  /** The answers of a table that has been read; refuses as {@link #read} does. */
  public static AnswerMatrix of(CsvTable table, Options options) {
    return new AnswerTable(table, options).answers();
  }

  /**
   * A file whose answers and other columns are wanted.
   *
   * @throws Refusal as {@link #read}, but for what stands in the cells
   */
  public static AnswerTable open(Path file, Options options) {
    return on(CsvTable.read(file), options);
  }

  /** The same of a table that has been read. */
  static AnswerTable on(CsvTable table, Options options) {
    return new AnswerTable(table, options);
  }

  /** Names of the columns that were not used; that of the respondents is none of them. */
  public List<String> leftOut() {
    Set<String> used = new LinkedHashSet<>(columns.items());
    used.addAll(options.apart());
    return IntStream.range(0, table.names().size())
        .filter(c -> c != columns.id())
        .mapToObj(table.names()::get)
        .filter(name -> !name.isEmpty() && !used.contains(name))
        .toList();
  }

  /** What has to be said of how the table was understood. */
  public List<Note> notes() {
    return columns.notes();
  }

  /** What stands in a column, of the respondents in the order of the answers. */
  public List<String> column(String name) {
    int at = table.names().indexOf(name);
    return meant.stream().map(row -> Blanks.strip(row.cell(at))).toList();
  }

  /**
   * The answers.
   *
   * @throws Refusal as {@link #read}
   */
  public AnswerMatrix answers() {
    if (meant.isEmpty()) {
      throw new Refusal(
          Phrase.of(everybody.isEmpty() ? "table.no_rows" : "table.nobody")
              .with("file", table.file()));
    }
    int[] places = columns.items().stream().mapToInt(table.names()::indexOf).toArray();
    Numerals numerals = Numerals.of(table.names(), everybody, places, options.decimal());
    double[][] answers = new double[places.length][meant.size()];
    for (int r = 0; r < meant.size(); r++) {
      CsvRow row = meant.get(r);
      for (int i = 0; i < places.length; i++) {
        answers[i][r] = onScale(numerals.read(row, places[i]), row, places[i]);
      }
    }
    AnswerMatrix matrix =
        new AnswerMatrix(table.name(), Words.of(table.name()), columns.items(), names, answers);
    @Nullable Range scale = options.scale();
    for (String item : options.reverse()) {
      if (scale == null) {
        throw new Refusal(Phrase.of("table.reverse_needs_scale").with("item", item));
      }
      matrix = matrix.reverse(item, scale.min(), scale.max());
    }
    return matrix;
  }

  private double onScale(double answer, CsvRow row, int column) {
    @Nullable Range scale = options.scale();
    if (scale != null && !Double.isNaN(answer) && !scale.holds(answer)) {
      throw new Refusal(
          Numerals.place("table.off_scale", table.names().get(column), row, column)
              .with("min", end(scale.min()))
              .with("max", end(scale.max())));
    }
    return answer;
  }

  private static Cell end(double end) {
    return Cell.number(Value.of(end), Format.PLAIN);
  }
}
