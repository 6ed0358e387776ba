package neraca.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All bundles there are, against each other and against the sources.
 *
 * <p>A string literal that reads {@code "segment.rest"}, where a bundle of that segment exists, is
 * a key and must have words. A literal that ends with a point or an underscore is the beginning of
 * keys that are put together ({@code "unit.said." + name}); it covers every key that starts with
 * it. The first argument of {@code new Table(} is the table's id, no key, also where it is looked
 * for.
 */
class BundleTest {
  private static final Path BUNDLES = Path.of("resources/neraca/text");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern FILE = Pattern.compile("([a-z][a-z0-9_]*)_(id|en)\\.properties");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9][a-z0-9_]*)+");
  private static final Pattern LITERAL =
      Pattern.compile("(?<table>new\\s+Table\\(\\s*)?\"(?<text>[a-z][a-z0-9_.]*)\"");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:Phrase\\.of|new\\s+Phrase|Cell\\.said|Column\\.text|Column\\.number|Working\\.of"
              + "|Working\\.over)\\(\\s*\"([^\"]*)\"");
  private static final Set<String> FILE_ENDINGS =
      Set.of("csv", "docx", "json", "neraca", "pdf", "properties", "sav", "sql", "xlsx");

  @Test
  void everyBundleExistsInBothLanguages() throws IOException {
    Set<String> indonesian = new TreeSet<>();
    Set<String> english = new TreeSet<>();
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.toList()) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        assertThat(name.matches()).as("name of " + file).isTrue();
        ("id".equals(name.group(2)) ? indonesian : english).add(name.group(1));
      }
    }
    assertThat(indonesian).isNotEmpty().isEqualTo(english);
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaces() throws IOException {
    for (String segment : segments()) {
      Map<String, String> indonesian = read(segment, Language.ID);
      Map<String, String> english = read(segment, Language.EN);
      assertThat(indonesian.keySet()).as(segment).isEqualTo(english.keySet());
      indonesian.forEach(
          (key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.get(key))));
    }
  }

  /**
   * A place of a formula holds a whole name as well as a number, and no sentence goes on after
   * both: "2 tails", but "Tails tails". So after a place stands an operator, a bracket or a mark.
   */
  @Test
  void noWordFollowsThePlacesOfAFormula() throws IOException {
    Pattern torn = Pattern.compile("\\}²?\\s*(?![\\s)\\]÷×−+²³⁴≥→;:,|])\\S.*");
    for (String segment : segments()) {
      for (Language language : Language.values()) {
        read(segment, language)
            .forEach(
                (key, text) -> {
                  if (key.endsWith(".formula")) {
                    assertThat(text).as(key).doesNotContainPattern(torn);
                  }
                });
      }
    }
  }

  @Test
  void everyTextIsWellFormed() throws IOException {
    for (String segment : segments()) {
      for (Language language : Language.values()) {
        read(segment, language)
            .forEach(
                (key, text) -> {
                  String where = key + " (" + language.code() + ")";
                  assertThat(key).as(where).matches(KEY).startsWith(segment + ".");
                  assertThat(text.strip()).as(where).isNotEmpty().doesNotContain("\uFFFD");
                  String withoutPlaces = Texts.fill(text, place -> "");
                  assertThat(withoutPlaces).as(where).doesNotContain("{", "}");
                });
      }
    }
  }

  @Test
  void everyKeyInTheSourcesHasWords() throws IOException {
    Set<String> keys = keys();
    Mentions mentions = mentions();
    Set<String> wordless = new TreeSet<>(mentions.keys);
    wordless.removeAll(mentions.tables);
    wordless.addAll(mentions.said);
    wordless.removeAll(mentions.prefixes);
    wordless.removeAll(keys);
    assertThat(wordless).as("keys without words").isEmpty();
    Set<String> beginnings = new TreeSet<>(mentions.prefixes);
    beginnings.removeIf(prefix -> keys.stream().anyMatch(key -> key.startsWith(prefix)));
    assertThat(beginnings).as("beginnings of keys that no key has").isEmpty();
  }

  @Test
  void everyKeyIsMentionedInTheSources() throws IOException {
    Mentions mentions = mentions();
    Set<String> unused = keys();
    unused.removeAll(mentions.keys);
    unused.removeIf(key -> mentions.prefixes.stream().anyMatch(key::startsWith));
    assertThat(unused).as("keys that nothing says").isEmpty();
  }

  /** What the sources mention. */
  private record Mentions(
      Set<String> keys, Set<String> prefixes, Set<String> said, Set<String> tables) {}

  private static Mentions mentions() throws IOException {
    Mentions found =
        new Mentions(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    Set<String> segments = segments();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        collect(Files.readString(file), segments, found);
      }
    }
    return found;
  }

  private static void collect(String source, Set<String> segments, Mentions found) {
    Matcher said = SAID.matcher(source);
    while (said.find()) {
      found.said.add(said.group(1));
    }
    Matcher literal = LITERAL.matcher(source);
    while (literal.find()) {
      String text = literal.group("text");
      int dot = text.indexOf('.');
      boolean isTableId = literal.group("table") != null;
      if (isTableId) {
        found.tables.add(text);
      }
      if (dot < 0 || isTableId || !segments.contains(text.substring(0, dot))) {
        continue;
      }
      if (text.endsWith(".") || text.endsWith("_")) {
        found.prefixes.add(text);
      } else if (!FILE_ENDINGS.contains(text.substring(dot + 1))) {
        found.keys.add(text);
      }
    }
  }

  private static Set<String> segments() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files
          .map(file -> FILE.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(name -> name.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String segment : segments()) {
      keys.addAll(read(segment, Language.ID).keySet());
    }
    return keys;
  }

  private static Set<String> places(String text) {
    return Texts.places(text)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The file's words; refuses bytes that are not UTF-8 and a key that is given twice. */
  private static Map<String, String> read(String segment, Language language) throws IOException {
    Path file = BUNDLES.resolve(segment + "_" + language.code() + ".properties");
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
            .toString();
    List<String> twice = new ArrayList<>();
    Map<String, String> words = new TreeMap<>();
    Properties properties =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            if (words.put((String) key, (String) value) != null) {
              twice.add((String) key);
            }
            return super.put(key, value);
          }
        };
    properties.load(new StringReader(text));
    assertThat(twice).as("keys given twice in " + file).isEmpty();
    return words;
  }
}
