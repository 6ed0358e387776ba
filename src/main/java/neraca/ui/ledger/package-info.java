/**
 * The ledger: fixed assets, costs, revenue and counts of one business in one period, typed cell by
 * cell, with what comes out always in sight. What does not add up stands under its row with what
 * can be done about it.
 */
@NullMarked
package neraca.ui.ledger;

import org.jspecify.annotations.NullMarked;
