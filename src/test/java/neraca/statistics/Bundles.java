package neraca.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.model.result.Working;

/** Looks up every phrase of a result in both languages: there, and with the same places. */
public final class Bundles {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private final Map<String, Properties> bundles = new HashMap<>();

  public Properties bundle(String name) {
    return bundles.computeIfAbsent(
        name,
        key -> {
          Properties words = new Properties();
          try (InputStreamReader reader =
              new InputStreamReader(
                  StoredTables.open("text/" + key + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return words;
        });
  }

  public static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toSet());
  }

  private void check(String key, Set<String> given) {
    String first = key.substring(0, key.indexOf('.'));
    for (String language : Set.of("id", "en")) {
      String text = bundle(first + "_" + language).getProperty(key);
      assertThat(text).as(key + " in " + language).isNotBlank();
      assertThat(places(text)).as(key + " in " + language).isSubsetOf(given);
    }
  }

  public void check(Phrase phrase) {
    check(phrase.key(), phrase.places().keySet());
    phrase.places().values().forEach(this::check);
  }

  public void check(Cell cell) {
    if (cell instanceof Cell.Said said) {
      check(said.phrase());
    }
  }

  public void check(Table table) {
    check(table.title());
    table.columns().stream().map(Column::heading).forEach(this::check);
    table.rows().forEach(row -> row.forEach(this::check));
    table.notes().stream().map(Note::phrase).forEach(this::check);
  }

  /** A figure and all it was made from; every operand has its place in the formula. */
  public void check(Figure figure) {
    check(figure.name());
    figure.notes().stream().map(Note::phrase).forEach(this::check);
    Working working = figure.working();
    Set<String> given =
        working.operands().stream().map(Working.Operand::place).collect(Collectors.toSet());
    check(working.formula(), given);
    String bundle = working.formula().substring(0, working.formula().indexOf('.'));
    assertThat(places(bundle(bundle + "_id").getProperty(working.formula())))
        .as(working.formula())
        .isEqualTo(given);
    for (Working.Operand operand : working.operands()) {
      if (operand.term() instanceof Figure part) {
        check(part);
      } else if (operand.term() instanceof Source.Setting setting) {
        check(setting.name());
        check(setting.value());
      }
    }
  }
}
