/**
 * The scorecard's screen: perspectives round the total, indicators with their grades, and the forms
 * in which they are made. What is shown is records of this package; every change is one edit.
 */
@NullMarked
package neraca.ui.card;

import org.jspecify.annotations.NullMarked;
