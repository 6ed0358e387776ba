package neraca.statistics.survey;

import neraca.model.result.Cell;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A class of scores with its name ({@code tinggi}, {@code baik}). The lower bound belongs to it,
 * the upper one to the next class; that of the last class belongs to it as well.
 *
 * @param number 1 for the lowest class
 */
public record ScoreClass(int number, Cell name, BigFraction lower, BigFraction upper) {}
