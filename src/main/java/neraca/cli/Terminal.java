package neraca.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.text.Texts;

/**
 * Prints results for people to read in a terminal, at most {@value #WIDTH} columns wide where that
 * is possible, with plain signs where the terminal has no others.
 */
final class Terminal {
  static final int WIDTH = 110;
  private final PrintStream out;
  private final Glyphs glyphs;
  private final Texts texts;
  private final String rule;

  /**
   * @param charset the character set of {@code out}
   */
  Terminal(PrintStream out, Charset charset, Texts texts) {
    this.out = out;
    this.glyphs = new Glyphs(charset);
    this.texts = texts;
    this.rule = glyphs.fit("─");
  }

  /** The character set that Java writes standard output in (a stream tells its own since 18). */
  static Charset charsetOfStandardOutput() {
    for (String property : List.of("stdout.encoding", "sun.stdout.encoding")) {
      String name = System.getProperty(property, "");
      if (!name.isEmpty() && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return Charset.defaultCharset();
  }

  /** A line of text, wrapped; an empty text is an empty line. */
  void line(String text) {
    line("", "", text);
  }

  /** Wraps a text, its first line after {@code first} and the others after {@code rest}. */
  void line(String first, String rest, String text) {
    String before = glyphs.fit(first);
    String under = glyphs.fit(rest);
    int width = Math.max(WIDTH - Math.max(before.length(), under.length()), WIDTH / 3);
    for (String line : Wrapping.lines(glyphs.fit(text), width)) {
      out.println((before + line).stripTrailing());
      before = under;
    }
  }

  /** A table with its title above and its notes below. */
  void table(Table table) {
    line(texts.say(table.title()));
    new TableLayout(table, texts, glyphs, WIDTH).lines(rule).forEach(out::println);
    notes(table.notes());
  }

  /** Findings, one under the other. */
  void notes(List<Note> notes) {
    for (Note note : notes) {
      line("", "  ", texts.say(note));
    }
  }

  /**
   * The tree a figure was made from: its formula with names and with numbers, then what stands in
   * it, down to what someone typed. A figure that has been taken apart above is only named.
   *
   * @param opened the lines to show under a leaf of answers
   */
  void trace(Figure figure, Function<Source.Answers, List<String>> opened) {
    new FigureTree(this, texts, opened).print(figure);
  }
}
