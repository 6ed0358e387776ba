package neraca.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import neraca.cli.arguments.Arguments;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.work.Place;
import neraca.work.Trace;
import neraca.work.basis.Basis;

/** What every command prints on, and the two options that say how. */
final class Console {
  private final PrintStream out;
  private Texts texts;
  private boolean json;

  Console(PrintStream out, Texts texts) {
    this.out = out;
    this.texts = texts;
  }

  void takes(Arguments arguments) {
    arguments.flag("--json", "cli.option.json", () -> json = true);
    arguments.once("--lang", "id|en", "cli.option.lang", Console::known);
  }

  /** The language itself was taken from the arguments before they were parsed. */
  private static void known(String code) {
    if (!List.of("id", "en").contains(code)) {
      throw new Refusal(Phrase.of("cli.refused.lang").with("lang", code));
    }
  }

  boolean json() {
    return json;
  }

  Locale locale() {
    return Locale.forLanguageTag(texts.language() == Language.ID ? "id" : "en");
  }

  /** Amounts are in this currency from now on. */
  void currency(String code) {
    texts = texts.inCurrency(code);
  }

  void json(Consumer<Json> document) {
    try (Json written = new Json(out, texts)) {
      document.accept(written);
    }
    out.println();
  }

  void title(Words name) {
    String title = texts.say(Cell.own(name));
    terminal().line(title);
    terminal().line("═".repeat(title.length()));
    terminal().line("");
  }

  /** What follows belongs to this, at this place. */
  void heading(Words name, Place place) {
    Words at = place.business() == null ? Words.NONE : place.business().name();
    Words in = place.period() == null ? Words.NONE : place.period().name();
    String where =
        java.util.stream.Stream.of(at, in)
            .filter(w -> !w.isEmpty())
            .map(w -> texts.say(Cell.own(w)))
            .collect(Collectors.joining(", "));
    Words title =
        where.isEmpty()
            ? name
            : Words.of(
                texts.say(
                    Phrase.of("cli.at", "name", Cell.own(name)).with("place", Cell.code(where))));
    title(title);
  }

  void tables(List<Table> tables) {
    for (Table table : tables) {
      terminal().table(table);
      terminal().line("");
    }
  }

  /**
   * Tables with their notes, after what they were made of and what stands under none of them.
   *
   * @param all notes of the result
   */
  void tables(Basis basis, List<Table> tables, List<Note> all) {
    basis.sentences().forEach(this::line);
    notes(
        all.stream()
            .filter(note -> tables.stream().noneMatch(t -> t.notes().contains(note)))
            .toList());
    terminal().line("");
    tables(tables);
  }

  void notes(List<Note> notes) {
    terminal().notes(notes);
  }

  void line(Phrase phrase) {
    terminal().line(texts.say(phrase));
  }

  /** A figure's tree, with the answers themselves under the leaves that name them. */
  void tree(Figure figure, Trace trace) {
    terminal().trace(figure, leaf -> answers(leaf, trace));
  }

  private List<String> answers(Source.Answers leaf, Trace trace) {
    return trace.open(leaf).stream()
        .map(
            row ->
                texts.say(
                    Phrase.of("cli.answer_row")
                        .with("respondent", row.respondent())
                        .with(
                            "answers",
                            row.answers().stream()
                                .map(x -> texts.inTable(Value.of(x), Format.PLAIN))
                                .collect(Collectors.joining(" ")))))
        .toList();
  }

  private Terminal terminal() {
    return new Terminal(out, Terminal.charsetOfStandardOutput(), texts);
  }
}
