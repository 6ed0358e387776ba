package neraca.report;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Table;

/** What stands in a section, one under another. */
public sealed interface Block {
  /** What it is called, also in the list of contents. */
  Cell title();

  record Tabled(Table table) implements Block {
    @Override
    public Cell title() {
      return new Cell.Said(table.title());
    }
  }

  record Drawn(Chart chart) implements Block {
    @Override
    public Cell title() {
      return new Cell.Said(Phrase.of("report.picture", "title", new Cell.Said(chart.title())));
    }
  }

  /**
   * Figures with formula, numbers and steps, as a thesis prints them.
   *
   * @param opening what is to be known first, a line each
   */
  record Worked(Cell title, List<Cell> opening, List<Exercise> exercises) implements Block {
    public Worked {
      opening = List.copyOf(opening);
      exercises = List.copyOf(exercises);
    }
  }

  /**
   * Figures that belong together.
   *
   * @param heading what they are of; empty where the block says it
   * @param conclusion what follows from them, a line each
   */
  record Exercise(Cell heading, List<Figure> figures, List<Cell> conclusion) {
    public Exercise {
      figures = List.copyOf(figures);
      conclusion = List.copyOf(conclusion);
    }

    public static Exercise of(Figure figure) {
      return new Exercise(Cell.code(""), List.of(figure), List.of());
    }
  }
}
