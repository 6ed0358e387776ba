package neraca.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import neraca.cli.arguments.AnyLine;
import neraca.cli.arguments.Command;
import neraca.cli.arguments.PlainLine;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.text.Texts;

/** The commands, their common options and what becomes of what they throw. */
public final class Cli {
  static final int DONE = 0;
  static final int REFUSED = 2;
  static final int DEFECT = 3;

  private static final List<String> NAMES =
      List.of(
          "sample",
          "demo",
          "show",
          "instrument",
          "describe",
          "finance",
          "scorecard",
          "trace",
          "report",
          "verify");

  private Cli() {}

  /**
   * Runs one command line on the console; gives the exit status.
   *
   * @param window opens the window on a study and comes back when it is closed; false where there
   *     is no display
   */
  public static int run(Predicate<Path> window, String... args) {
    return run(args, window, System.out, System.err);
  }

  /** Says that there is no display, and which commands do without; gives the exit status. */
  public static int noDisplay() {
    System.err.println(Texts.of(language(new String[0])).say(Phrase.of("cli.no_display")));
    return REFUSED;
  }

  /** The same on other streams, for a caller who wants to read what is said. */
  public static int run(String[] args, Predicate<Path> window, PrintStream out, PrintStream err) {
    Texts texts = Texts.of(language(args));
    Function<String, Command> commands = name -> command(name, new Console(out, texts), window);
    if (args.length > 0 && NAMES.contains(args[0])) {
      Command plain = commands.apply(args[0]);
      if (PlainLine.read(plain, List.of(args).subList(1, args.length))) {
        try {
          return plain.run();
        } catch (Exception thrown) {
          return failed(thrown, texts, err);
        }
      }
    }
    return new AnyLine(texts, out, err)
        .run(
            NAMES.stream().map(commands).toList(),
            () -> out.println(texts.say(Phrase.of("cli.commands"))),
            REFUSED,
            thrown -> failed(thrown, texts, err),
            args);
  }

  private static Command command(String name, Console console, Predicate<Path> window) {
    return switch (name) {
      case "sample" -> new SampleCommand(console);
      case "demo" -> new DemoCommand(console, window);
      case "show" -> new ShowCommand(console);
      case "instrument" -> new InstrumentCommand(console);
      case "describe" -> new DescribeCommand(console);
      case "finance" -> new FinanceCommand(console);
      case "scorecard" -> new ScorecardCommand(console);
      case "trace" -> new TraceCommand(console);
      case "report" -> new ReportCommand(console);
      case "verify" -> new VerifyCommand(console);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Asked before anything is parsed, so that a wrong argument is refused in the right language. */
  private static Language language(String[] args) {
    String asked = Locale.getDefault().getLanguage();
    for (int i = args.length - 1; i >= 0; i--) {
      if (args[i].startsWith("--lang=")) {
        asked = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        asked = args[i + 1];
      }
    }
    return Language.of(Locale.forLanguageTag(asked));
  }

  private static int failed(Exception e, Texts texts, PrintStream err) {
    if (e instanceof Refusal refusal) {
      err.println("neraca: " + texts.say(refusal.phrase()));
      return REFUSED;
    }
    err.println("neraca: " + texts.say(Phrase.of("cli.defect").with("what", e.toString())));
    e.printStackTrace(err);
    return DEFECT;
  }
}
