package neraca.model.result;

import java.util.List;

/**
 * How a figure was made: a formula (a message key whose places are operands) and the operands. A
 * small value that costs nothing where nobody looks.
 */
public record Working(String formula, List<Operand> operands) {
  public Working {
    operands = List.copyOf(operands);
  }

  /** One named place of the formula and what stands there. */
  public record Operand(String place, Term term) {}

  public static Working of(String formula, Operand... operands) {
    return new Working(formula, List.of(operands));
  }

  public static Operand operand(String place, Term term) {
    return new Operand(place, term);
  }

  /** A sum or count over many terms, all at the place {@code term}. */
  public static Working over(String formula, List<? extends Term> terms) {
    return new Working(formula, terms.stream().map(t -> new Operand("term", (Term) t)).toList());
  }
}
