/**
 * What a page that scrolls owes to what is higher than the window. Headings stay in sight, and the
 * page goes along with the keys.
 */
@NullMarked
package neraca.ui.page;

import org.jspecify.annotations.NullMarked;
