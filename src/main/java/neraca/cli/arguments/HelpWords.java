package neraca.cli.arguments;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import neraca.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help of one command in our own words, under the names picocli asks for. */
final class HelpWords extends ResourceBundle {
  private final Map<String, String> words = new LinkedHashMap<>();

  private HelpWords(CommandSpec command, Texts texts) {
    words.put("usage.description", texts.say("cli.command." + command.name()));
    words.put("usage.synopsisHeading", texts.say("cli.help.usage") + " ");
    words.put("usage.commandListHeading", texts.say("cli.help.commands") + "%n");
    words.put("mixinStandardHelpOptions.help", texts.say("cli.help.help"));
    words.put("mixinStandardHelpOptions.version", texts.say("cli.help.version"));
    for (ArgSpec option : command.options()) {
      describe(option, texts);
    }
    for (ArgSpec parameter : command.positionalParameters()) {
      describe(parameter, texts);
    }
  }

  /** Gives a command and those under it their help. */
  static void explain(CommandLine line, Texts texts) {
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.setResourceBundle(new HelpWords(line.getCommandSpec(), texts));
    for (CommandLine command : line.getSubcommands().values()) {
      explain(command, texts);
    }
  }

  private void describe(ArgSpec argument, Texts texts) {
    String key = argument.descriptionKey();
    if (key != null && key.startsWith("cli.")) {
      words.put(key, texts.say(key));
    }
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return words.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words.keySet());
  }
}
