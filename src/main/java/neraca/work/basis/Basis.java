package neraca.work.basis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import neraca.model.AnswerMatrix;
import neraca.model.Response;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Whose answers a result was computed from, and how they were scored.
 *
 * @param waves none in a table; both where they are compared
 * @param where what the respondents had to have, by profile field or column; empty takes everybody
 * @param reversed items in use that were scored the other way round
 * @param leftOut items, or columns of a table, that were not used
 * @param notes what has been said of some of those already
 */
public record Basis(
    Set<Response.Wave> waves,
    Map<String, String> where,
    List<String> reversed,
    List<String> leftOut,
    List<Note> notes) {
  public Basis {
    waves = Set.copyOf(waves);
    where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    reversed = List.copyOf(reversed);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }

  /** Of answers in a study, out of all items of their questionnaire. */
  public static Basis of(
      Set<Response.Wave> waves,
      Map<String, String> profile,
      List<String> items,
      AnswerMatrix used,
      List<Note> notes) {
    List<String> leftOut = items.stream().filter(item -> !used.items().contains(item)).toList();
    return new Basis(waves, profile, used.reversed(), leftOut, notes);
  }

  /** {@code main}, {@code pilot} or {@code both}; null in a table. */
  public @Nullable String wave() {
    return waves.isEmpty()
        ? null
        : waves.size() > 1 ? "both" : waves.iterator().next().name().toLowerCase(Locale.ROOT);
  }

  /** The same in sentences: respondents, direction of scoring, what was left out if anything. */
  public List<Phrase> sentences() {
    List<Phrase> sentences = new ArrayList<>();
    String had =
        where.entrySet().stream()
            .map(e -> e.getKey() + " = " + e.getValue())
            .collect(Collectors.joining(", "));
    String wave = wave();
    String who = wave == null ? "table" : wave;
    sentences.add(
        had.isEmpty()
            ? Phrase.of("study.basis." + who)
            : Phrase.of("study.basis." + who + "_where").with("where", had));
    sentences.add(
        reversed.isEmpty()
            ? Phrase.of("study.basis.none_reversed")
            : Phrase.of("study.basis.reversed").with("items", String.join(", ", reversed)));
    List<String> silent =
        leftOut.stream().filter(i -> notes.stream().noneMatch(n -> n.items().contains(i))).toList();
    if (!silent.isEmpty()) {
      sentences.add(
          Phrase.of(wave == null ? "study.basis.columns_left_out" : "study.basis.left_out")
              .with("items", String.join(", ", silent)));
    }
    return sentences;
  }
}
