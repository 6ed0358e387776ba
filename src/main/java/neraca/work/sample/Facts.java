package neraca.work.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import neraca.exchange.CsvRow;
import neraca.exchange.CsvTable;
import neraca.model.Exact;
import neraca.model.Words;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The tables of facts of one bundled study. Rows name each other by code; UUIDs follow from codes.
 */
final class Facts {
  private final String study;

  Facts(String study) {
    this.study = study;
  }

  /** A bundled study tells of one business. */
  UUID business() {
    return uuid("business", rows("businesses").get(0).code());
  }

  /** … and of one period. */
  UUID period() {
    return uuid("period", rows("periods").get(0).code());
  }

  /** The rows of one table, in order. */
  List<Row> rows(String table) {
    String path = "/neraca/samples/" + study + "/" + table + ".csv";
    try (InputStream in = Facts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      CsvTable csv = CsvTable.parse(new InputStreamReader(in, StandardCharsets.UTF_8), table);
      List<Row> rows = new ArrayList<>();
      for (CsvRow cells : csv.rows()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < csv.names().size(); i++) {
          row.put(csv.names().get(i), cells.cell(i));
        }
        rows.add(new Row(row, rows.size() + 1));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same UUID for the same row in every copy of the sample, so that copies can be merged. */
  UUID uuid(String kind, String code) {
    return UUID.nameUUIDFromBytes(
        (study + "/" + kind + "/" + code).getBytes(StandardCharsets.UTF_8));
  }

  @Nullable UUID uuidOrNull(String kind, String code) {
    return code.isEmpty() ? null : uuid(kind, code);
  }

  /** One row: cells by column name, and its place from 1. */
  record Row(Map<String, String> cells, int position) {
    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("no column " + column + " in " + cells.keySet());
      }
      return cell;
    }

    String code() {
      return get("code");
    }

    Words words(String column) {
      return new Words(get(column + "_id"), get(column + "_en"));
    }

    boolean yes(String column) {
      return get(column).equals("yes");
    }

    int whole(String column) {
      return Integer.parseInt(get(column));
    }

    BigFraction exact(String column) {
      return Exact.parse(get(column));
    }

    <E extends Enum<E>> E one(Class<E> kind, String column) {
      return Enum.valueOf(kind, get(column).toUpperCase(Locale.ROOT));
    }

    @Nullable BigFraction exactOrNull(String column) {
      return get(column).isEmpty() ? null : exact(column);
    }
  }
}
