package neraca.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Term;
import neraca.model.result.Working;
import neraca.text.Texts;

/** Draws a figure and everything it was made from as a tree of lines. */
final class FigureTree {
  private final Terminal out;
  private final Texts texts;
  private final Function<Source.Answers, List<String>> opened;
  private final Set<Object> shown = new HashSet<>();

  FigureTree(Terminal out, Texts texts, Function<Source.Answers, List<String>> opened) {
    this.out = out;
    this.texts = texts;
    this.opened = opened;
  }

  void print(Figure figure) {
    figure("", "", figure);
  }

  private void term(String first, String rest, Term term) {
    if (term instanceof Figure figure) {
      figure(first, rest, figure);
    } else if (term instanceof Source.Answers answers) {
      answers(first, rest, answers);
    } else if (term instanceof Source.Entry entry) {
      typed(first, rest, texts.name(entry), entry.value());
    } else if (term instanceof Source.Setting setting) {
      typed(first, rest, texts.name(setting), setting.value());
    }
  }

  private void figure(String first, String rest, Figure figure) {
    String name = texts.name(figure);
    Cell value = Cell.number(figure.value(), figure.format());
    if (!shown.add(figure.id())) {
      out.line(first, rest, texts.say(named("figure.shown_above", name, value)));
      return;
    }
    List<Working.Operand> operands = figure.working().operands();
    String under = rest + (operands.isEmpty() ? "   " : "│  ");
    out.line(first, under, name + " = " + texts.say(value));
    String formula = texts.formula(figure.working());
    String numbers = texts.formulaInNumbers(figure.working());
    out.line(under + "= ", under + "  ", formula);
    if (!numbers.equals(formula)) {
      out.line(under + "= ", under + "  ", numbers);
    }
    for (Working step : figure.working().steps()) {
      out.line(under + "= ", under + "  ", texts.formulaInNumbers(step));
    }
    figure.notes().forEach(note -> out.line(under, under + "  ", texts.say(note)));
    for (int i = 0; i < operands.size(); i++) {
      boolean last = i == operands.size() - 1;
      term(rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), operands.get(i).term());
    }
  }

  private void typed(String first, String rest, String name, Cell value) {
    out.line(first, rest + "  ", texts.say(named("figure.typed", name, value)));
  }

  private void answers(String first, String rest, Source.Answers answers) {
    boolean again = !shown.add(answers);
    String key =
        again
            ? "figure.answers.shown_above"
            : answers.complete() ? "figure.answers.leaf_complete" : "figure.answers.leaf";
    Phrase phrase =
        Phrase.of(key)
            .with("questionnaire", answers.questionnaire())
            .with("items", String.join(", ", answers.items()))
            .with("used", answers.used());
    out.line(first, rest + "  ", texts.say(phrase));
    if (!again) {
      opened.apply(answers).forEach(line -> out.line(rest + "  ", rest + "    ", line));
    }
  }

  private static Phrase named(String key, String name, Cell value) {
    return Phrase.of(key).with("name", name).with("value", value);
  }
}
