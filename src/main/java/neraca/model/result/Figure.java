package neraca.model.result;

import java.util.List;
import java.util.Optional;

/**
 * A number that knows how it was made, down to answers and ledger lines.
 *
 * @param id path-like and stable: {@code finance/rc_ratio}, {@code instrument/CODE/alpha}
 */
public record Figure(
    String id, Cell name, Value value, Format format, Working working, List<Note> notes)
    implements Term {
  public Figure {
    notes = List.copyOf(notes);
  }

  public Figure(String id, Cell name, Value value, Format format, Working working) {
    this(id, name, value, format, working, List.of());
  }

  /** This figure or the first one with that id among those it was made from. */
  public Optional<Figure> find(String wanted) {
    if (id.equals(wanted)) {
      return Optional.of(this);
    }
    return working.operands().stream()
        .map(Working.Operand::term)
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .flatMap(f -> f.find(wanted).stream())
        .findFirst();
  }
}
