package neraca.cli.arguments;

/** One command, for one line. */
public interface Command {
  String name();

  /** Tells what it takes, and where to. */
  void takes(Arguments arguments);

  /** Does what it is for, with what it was given; the exit status. */
  int run() throws Exception;
}
