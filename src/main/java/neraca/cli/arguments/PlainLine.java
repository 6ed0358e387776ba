package neraca.cli.arguments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neraca.cli.arguments.Arguments.Argument;
import neraca.cli.arguments.Arguments.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A line that is plainly right, read without picocli: getting that ready takes longer than testing
 * a table. Help, whatever is wrong and every finer way of writing are left to {@link AnyLine},
 * which reads plain lines the same.
 */
public final class PlainLine {
  private final Arguments arguments;
  private final Set<String> given = new HashSet<>();
  private int parameters;

  private PlainLine(Arguments arguments) {
    this.arguments = arguments;
  }

  /**
   * Gives a command its arguments.
   *
   * @param line without the command's name
   * @return whether it was plain; a command that was given only a part is of no use any more
   */
  public static boolean read(Command command, List<String> line) {
    return new PlainLine(Arguments.of(command)).read(line);
  }

  private boolean read(List<String> line) {
    try {
      int at = 0;
      while (at < line.size()) {
        Argument option = option(line.get(at));
        boolean valued = option != null && option.kind() != Kind.FLAG;
        String value = at + 1 < line.size() ? line.get(at + 1) : "";
        if (option == null ? !parameter(line.get(at)) : !option(option, valued ? value : "true")) {
          return false;
        }
        at += valued ? 2 : 1;
      }
    } catch (RuntimeException refused) {
      // AnyLine meets it again and tells what it is about.
      return false;
    }
    return parameters == arguments.parameters().size()
        || arguments.parameters().get(parameters).kind() == Kind.POSSIBLE;
  }

  private @Nullable Argument option(String text) {
    for (Argument option : arguments.options()) {
      if (option.name().equals(text)) {
        return option;
      }
    }
    return null;
  }

  private boolean option(Argument option, String value) {
    boolean first = given.add(option.name());
    boolean again = option.kind() == Kind.LIST || option.kind() == Kind.OFTEN;
    if (!isPlain(value) || !first && !again) {
      return false;
    }
    for (String one : option.kind() == Kind.LIST ? value.split(",", -1) : new String[] {value}) {
      if (one.isEmpty()) {
        return false;
      }
      option.take().accept(one);
    }
    return true;
  }

  private boolean parameter(String value) {
    if (!isPlain(value) || parameters == arguments.parameters().size()) {
      return false;
    }
    arguments.parameters().get(parameters++).take().accept(value);
    return true;
  }

  /** Whether nobody could take it for an option, a file of arguments or a quotation. */
  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && value.charAt(0) != '-'
        && value.charAt(0) != '@'
        && value.indexOf('"') < 0
        && value.indexOf('\'') < 0
        && value.indexOf('\\') < 0;
  }
}
