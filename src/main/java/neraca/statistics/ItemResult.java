package neraca.statistics;

/**
 * What an item analysis says of one item (butir); everything but {@code missing} is of the rows
 * used, variances divide by n−1 and {@code NaN} is not defined. An item that is constant has left
 * the scale: only its mean and SD (0) are kept.
 *
 * @param missing rows without an answer to this item, of all rows
 * @param rTotal Pearson's r with the total, the item included; {@code pTotal} is two-tailed
 * @param rCorrected with the total of the other items
 * @param alphaIfDeleted not defined for two items
 * @param smc squared multiple correlation; not defined where the correlation matrix is singular
 */
public record ItemResult(
    String code,
    int missing,
    boolean constant,
    double mean,
    double sd,
    double variance,
    double rTotal,
    double pTotal,
    double rCorrected,
    double pCorrected,
    double scaleMeanIfDeleted,
    double scaleVarianceIfDeleted,
    double alphaIfDeleted,
    double smc,
    Verdict verdict) {

  static ItemResult constant(String code, int missing, double mean) {
    double none = Double.NaN;
    return new ItemResult(
        code,
        missing,
        true,
        mean,
        0,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        Verdict.NONE);
  }
}
