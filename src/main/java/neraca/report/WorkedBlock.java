package neraca.report;

import java.util.List;
import java.util.Optional;
import neraca.model.result.Figure;
import neraca.model.result.Working;
import neraca.text.Texts;

/** Sets figures as a thesis works them out: what is known, formula, numbers, steps, result. */
final class WorkedBlock {
  private final Lines lines;
  private final Texts texts;

  WorkedBlock(Lines lines, Texts texts) {
    this.lines = lines;
    this.texts = texts;
  }

  void write(Block.Worked worked) {
    worked.opening().forEach(says -> lines.line(texts.say(says), Styles.Line.TEXT));
    List<Block.Exercise> exercises = worked.exercises();
    for (int e = 0; e < exercises.size(); e++) {
      if (e > 0) {
        lines.skip();
      }
      write(exercises.get(e));
    }
  }

  private void write(Block.Exercise exercise) {
    String heading = texts.say(exercise.heading());
    if (!heading.isEmpty()) {
      lines.line(heading, Styles.Line.TITLE);
    }
    exercise.figures().forEach(this::write);
    exercise.conclusion().forEach(says -> lines.line(texts.say(says), Styles.Line.TEXT));
  }

  private void write(Figure figure) {
    Working working = figure.working();
    lines.line(texts.name(figure), Styles.Line.TEXT);
    String known = texts.known(working);
    if (!known.isEmpty()) {
      lines.equation("", known);
    }
    Optional<String> symbols = texts.formulaInSymbols(working);
    String formula = symbols.orElseGet(() -> texts.formula(working));
    lines.equation(symbols.flatMap(s -> texts.symbol(working)).orElse(""), "= " + formula);
    String numbers = texts.formulaInNumbers(working);
    if (!numbers.equals(formula)) {
      lines.equation("", "= " + numbers);
    }
    for (Working step : working.steps()) {
      lines.equation("", "= " + texts.formulaInNumbers(step));
    }
    lines.equation("", "= " + texts.number(figure.value(), figure.format()));
    figure.notes().forEach(note -> lines.line(texts.say(note), Styles.Line.NOTE));
  }
}
