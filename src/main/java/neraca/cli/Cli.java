package neraca.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, their common options and what becomes of what they throw. */
@Command(name = "neraca", versionProvider = Cli.Version.class)
public final class Cli implements Runnable {
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

  private final Texts texts;
  private final PrintStream out;

  private Cli(Texts texts, PrintStream out) {
    this.texts = texts;
    this.out = out;
  }

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
    Console console = new Console(out, texts);
    CommandLine line = new CommandLine(new Cli(texts, out));
    // What is not asked for is not looked at: describing every command takes longer than most run.
    List<String> asked = args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES;
    for (String name : asked) {
      line.addSubcommand(command(name, console, window));
    }
    HelpWords.explain(line, texts);
    line.setOut(new java.io.PrintWriter(out, true));
    line.setErr(new java.io.PrintWriter(err, true));
    Failures failures = new Failures(texts, err);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    return line.execute(args);
  }

  private static Object command(String name, Console console, Predicate<Path> window) {
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

  /** Options without a command: says what there is. */
  @Override
  public void run() {
    out.println(texts.say(Phrase.of("cli.commands")));
  }

  /** Asked before anything is parsed, so that a wrong argument is refused in the right language. */
  private static Language language(String[] args) {
    List<String> list = Arrays.asList(args);
    int at = list.indexOf("--lang");
    String asked =
        at >= 0 && at + 1 < args.length
            ? args[at + 1]
            : list.stream()
                .filter(a -> a.startsWith("--lang="))
                .map(a -> a.substring("--lang=".length()))
                .findFirst()
                .orElse(Locale.getDefault().getLanguage());
    return Language.of(Locale.forLanguageTag(asked));
  }

  private static int refuse(ParameterException e, Texts texts, PrintStream err) {
    if (e.getCause() instanceof Refusal refusal) {
      return failed(refusal, texts, err);
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("neraca: " + texts.say(misuse(e)));
    err.println(texts.say(Phrase.of("cli.see_help").with("command", command)));
    return REFUSED;
  }

  /** What is wrong with the arguments, in our words. */
  private static Phrase misuse(ParameterException e) {
    if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
      return Phrase.of("cli.refused.missing").with("names", names);
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return Phrase.of("cli.refused.unknown")
          .with("arguments", String.join(" ", unmatched.getUnmatched()));
    }
    ArgSpec argument = e.getArgSpec();
    if (argument != null && argument.type() == Path.class && e.getValue() != null) {
      return unnameable(e.getValue(), System.getProperty("sun.jnu.encoding", ""));
    }
    return Phrase.of("cli.refused.argument")
        .with("name", argument == null ? "" : argument.paramLabel())
        .with("value", e.getValue() == null ? "" : e.getValue());
  }

  /**
   * Why a file of this name cannot be looked for.
   *
   * @param encoding in which the system gives names to Java; one of few letters (LC_ALL=C) comes
   *     without the others
   */
  static Phrase unnameable(String name, String encoding) {
    boolean lost = name.chars().anyMatch(c -> c > 127);
    return Phrase.of(
            lost && !encoding.equalsIgnoreCase("UTF-8")
                ? "cli.refused.letters_lost"
                : "cli.refused.file_name")
        .with("name", name);
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

  /** A class and no lambdas: those would keep picocli out of the archive of classes. */
  private record Failures(Texts texts, PrintStream err)
      implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
      return refuse(e, texts, err);
    }

    @Override
    public int handleExecutionException(
        Exception e, CommandLine line, CommandLine.ParseResult parsed) {
      return failed(e, texts, err);
    }
  }

  /** The version, as the build knows it. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Cli.class.getPackage().getImplementationVersion();
      return new String[] {"neraca " + (version == null ? "" : version)};
    }
  }
}
