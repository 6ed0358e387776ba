package neraca.model.result;

import java.util.List;

/**
 * How a figure was made: a formula (a message key whose places are operands) and the operands. A
 * small value that costs nothing where nobody looks.
 *
 * @param steps the same value on its way, each with more of the formula worked out, as it is
 *     written on paper; none where one line says it
 */
public record Working(String formula, List<Operand> operands, List<Working> steps) {
  public Working {
    operands = List.copyOf(operands);
    steps = List.copyOf(steps);
  }

  public Working(String formula, List<Operand> operands) {
    this(formula, operands, List.of());
  }

  /** One named place of the formula and what stands there. */
  public record Operand(String place, Term term) {}

  public static Working of(String formula, Operand... operands) {
    return new Working(formula, List.of(operands));
  }

  /** The same with these steps, one after the other. */
  public Working by(Working... worked) {
    return new Working(formula, operands, List.of(worked));
  }

  public static Operand operand(String place, Term term) {
    return new Operand(place, term);
  }

  /** A sum or count over many terms, all at the place {@code term}. */
  public static Working over(String formula, List<? extends Term> terms) {
    return new Working(formula, terms.stream().map(t -> new Operand("term", (Term) t)).toList());
  }
}
