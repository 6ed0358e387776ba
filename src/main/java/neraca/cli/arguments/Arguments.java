package neraca.cli.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The arguments of a command, in any order but that of parameters among themselves. Each is taken
 * as text by what was told here, which throws what is wrong with it. Keys are those of help texts.
 */
public final class Arguments {
  private final List<Argument> options = new ArrayList<>();
  private final List<Argument> parameters = new ArrayList<>();

  enum Kind {
    /** A parameter that must be given. */
    NEEDED,
    /** A parameter that may be left out. */
    POSSIBLE,
    /** An option without a value. */
    FLAG,
    /** An option with a value, given once. */
    ONCE,
    /** An option with values between commas, also given several times. */
    LIST,
    /** An option with a value, also given several times. */
    OFTEN
  }

  /**
   * One of them.
   *
   * @param name with its hyphens; of a parameter what help calls it
   * @param label what help calls the value
   */
  record Argument(String name, String label, String key, Kind kind, Consumer<String> take) {}

  Arguments() {}

  /** What a command takes. */
  static Arguments of(Command command) {
    Arguments arguments = new Arguments();
    command.takes(arguments);
    return arguments;
  }

  public void needed(String label, String key, Consumer<String> take) {
    parameters.add(new Argument(label, label, key, Kind.NEEDED, take));
  }

  public void possible(String label, String key, Consumer<String> take) {
    parameters.add(new Argument(label, label, key, Kind.POSSIBLE, take));
  }

  public void flag(String name, String key, Runnable set) {
    options.add(new Argument(name, "", key, Kind.FLAG, text -> set.run()));
  }

  public void once(String name, String label, String key, Consumer<String> take) {
    options.add(new Argument(name, label, key, Kind.ONCE, take));
  }

  public void list(String name, String label, String key, Consumer<String> take) {
    options.add(new Argument(name, label, key, Kind.LIST, take));
  }

  public void often(String name, String label, String key, Consumer<String> take) {
    options.add(new Argument(name, label, key, Kind.OFTEN, take));
  }

  List<Argument> options() {
    return options;
  }

  /** In the order in which they are given. */
  List<Argument> parameters() {
    return parameters;
  }
}
