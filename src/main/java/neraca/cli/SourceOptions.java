package neraca.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import neraca.cli.arguments.Arguments;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.work.Choice;
import neraca.work.InstrumentCheck;
import org.jspecify.annotations.Nullable;

/** A study or a table of answers, and the options that choose among its answers. */
final class SourceOptions {
  Path file = Path.of("");
  final PlaceOptions place = new PlaceOptions();
  final WhoseOptions whose = new WhoseOptions();
  final AnswerOptions answers = new AnswerOptions();

  void takes(Arguments arguments) {
    arguments.needed("SOURCE", "cli.option.source", text -> file = Path.of(text));
    place.takes(arguments);
    whose.takes(arguments);
    answers.takes(arguments);
  }

  boolean isTable() {
    return InstrumentCheck.isTable(file);
  }

  /**
   * What is asked of a table.
   *
   * @throws Refusal for an option that only a study understands
   */
  InstrumentCheck.TableRequest ofTable(InstrumentOptions options) {
    Map<String, @Nullable String> unfit = new LinkedHashMap<>();
    unfit.put("--questionnaire", answers.questionnaire);
    unfit.put("--business", place.business);
    unfit.put("--period", place.period);
    unfit.put("--wave", whose.wave);
    refuse(unfit, "cli.refused.of_study_only");
    return answers.ofTable(options, whose.where());
  }

  /**
   * Whose answers of a study are asked for.
   *
   * @throws Refusal for an option that only a table understands
   */
  Choice ofStudy() {
    Map<String, @Nullable String> unfit = new LinkedHashMap<>();
    unfit.put("--scale", answers.scale);
    unfit.put("--id-column", answers.idColumn);
    unfit.put("--decimal", answers.decimal);
    refuse(unfit, "cli.refused.of_table_only");
    return whose.at(place.choice());
  }

  private void refuse(Map<String, @Nullable String> unfit, String key) {
    unfit.forEach(
        (option, value) -> {
          if (value != null) {
            throw new Refusal(Phrase.of(key).with("option", option).with("file", file.toString()));
          }
        });
  }
}
