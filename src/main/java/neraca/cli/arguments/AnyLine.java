package neraca.cli.arguments;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import neraca.cli.arguments.Arguments.Argument;
import neraca.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Any line, read by picocli: help and version, and all that is wrong with it. */
public final class AnyLine {
  private final Texts texts;
  private final PrintStream out;
  private final PrintStream err;

  public AnyLine(Texts texts, PrintStream out, PrintStream err) {
    this.texts = texts;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command that the line begins with; gives the exit status.
   *
   * @param none is run where it begins with none
   * @param refused the exit status for a line that is wrong, which is told
   * @param failed tells what a command threw and gives the exit status
   */
  public int run(
      List<Command> commands, Runnable none, int refused, Failed failed, String... args) {
    CommandSpec program = CommandSpec.wrapWithoutInspection(none).name("neraca");
    program.versionProvider(AnyLine::version);
    for (Command command : commands) {
      program.addSubcommand(command.name(), described(command));
    }
    CommandLine line = new CommandLine(program);
    HelpWords.explain(line, texts);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setParameterExceptionHandler(
        (wrong, all) -> {
          err.println("neraca: " + texts.say(Misuse.of(wrong)));
          if (!Misuse.isRefusal(wrong)) {
            err.println(texts.say(Misuse.seeHelp(wrong)));
          }
          return refused;
        });
    line.setExecutionExceptionHandler((thrown, of, parsed) -> failed.status(thrown));
    return line.execute(args);
  }

  /** What becomes of what a command throws. */
  public interface Failed {
    int status(Exception thrown);
  }

  private static CommandSpec described(Command command) {
    Callable<Integer> run = command::run;
    CommandSpec described = CommandSpec.wrapWithoutInspection(run).name(command.name());
    Arguments arguments = Arguments.of(command);
    for (int i = 0; i < arguments.parameters().size(); i++) {
      described.addPositional(parameter(arguments.parameters().get(i), i));
    }
    arguments.options().forEach(option -> described.addOption(option(option)));
    return described;
  }

  private static PositionalParamSpec parameter(Argument argument, int at) {
    boolean needed = argument.kind() == Arguments.Kind.NEEDED;
    return PositionalParamSpec.builder()
        .index(String.valueOf(at))
        .arity(needed ? "1" : "0..1")
        .required(needed)
        .paramLabel(argument.label())
        .descriptionKey(argument.key())
        .type(String.class)
        .converters(taking(argument.take()))
        .build();
  }

  private static OptionSpec option(Argument argument) {
    OptionSpec.Builder option =
        OptionSpec.builder(argument.name()).descriptionKey(argument.key()).type(String.class);
    switch (argument.kind()) {
      case FLAG -> option.type(boolean.class).setter(new Flag(argument.take()));
      case LIST -> option.type(List.class).auxiliaryTypes(String.class).splitRegex(",");
      case OFTEN -> option.type(List.class).auxiliaryTypes(String.class);
      default -> option.type(String.class);
    }
    return argument.kind() == Arguments.Kind.FLAG
        ? option.build()
        : option.paramLabel(argument.label()).converters(taking(argument.take())).build();
  }

  /** A converter meets each value alone and may throw what is wrong with it, a setter may not. */
  private static ITypeConverter<String> taking(Consumer<String> take) {
    return text -> {
      take.accept(text);
      return text;
    };
  }

  /** Not a lambda only because its method has a type of its own. */
  private record Flag(Consumer<String> take) implements ISetter {
    @Override
    public <T> T set(T value) {
      if (Boolean.TRUE.equals(value)) {
        take.accept("true");
      }
      return value;
    }
  }

  /** The version, as the build knows it. */
  private static String[] version() {
    String version = AnyLine.class.getPackage().getImplementationVersion();
    return new String[] {"neraca " + (version == null ? "" : version)};
  }
}
