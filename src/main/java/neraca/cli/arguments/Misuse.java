package neraca.cli.arguments;

import java.nio.file.InvalidPathException;
import java.util.stream.Collectors;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a line, in our words. */
final class Misuse {
  private Misuse() {}

  static boolean isRefusal(ParameterException wrong) {
    return wrong.getCause() instanceof Refusal;
  }

  static Phrase of(ParameterException wrong) {
    if (wrong.getCause() instanceof Refusal refusal) {
      return refusal.phrase();
    }
    if (wrong instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
      return Phrase.of("cli.refused.missing").with("names", names);
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return Phrase.of("cli.refused.unknown")
          .with("arguments", String.join(" ", unmatched.getUnmatched()));
    }
    if (wrong.getCause() instanceof InvalidPathException && wrong.getValue() != null) {
      return unnameable(wrong.getValue(), System.getProperty("sun.jnu.encoding", ""));
    }
    ArgSpec argument = wrong.getArgSpec();
    return Phrase.of("cli.refused.argument")
        .with("name", argument == null ? "" : argument.paramLabel())
        .with("value", wrong.getValue() == null ? "" : wrong.getValue());
  }

  static Phrase seeHelp(ParameterException wrong) {
    return Phrase.of("cli.see_help")
        .with("command", wrong.getCommandLine().getCommandSpec().qualifiedName());
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
}
