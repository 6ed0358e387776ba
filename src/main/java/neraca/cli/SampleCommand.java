package neraca.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.work.sample.Samples;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code neraca sample}: lists the bundled studies, or writes one. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
  @Mixin Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      descriptionKey = "cli.option.sample")
  @Nullable String name;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      descriptionKey = "cli.option.new_file")
  @Nullable Path file;

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (name == null) {
      list();
    } else if (file == null) {
      throw new Refusal(Phrase.of("cli.refused.sample_file").with("name", name));
    } else {
      Samples.write(name, file);
      if (console.json()) {
        console.json(json -> json.object(() -> json.text("file", String.valueOf(file))));
      } else {
        console.line(Phrase.of("cli.sample_written").with("file", String.valueOf(file)));
      }
    }
    return Cli.DONE;
  }

  private void list() {
    if (console.json()) {
      console.json(json -> json.object(() -> json.texts("samples", Samples.NAMES)));
    } else {
      Samples.NAMES.forEach(
          sample ->
              console.line(
                  Phrase.of("cli.sample_line")
                      .with("name", sample)
                      .with("about", neraca.model.result.Cell.said("cli.sample." + sample))));
    }
  }
}
