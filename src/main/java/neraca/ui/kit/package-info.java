/**
 * What every screen is built from: jobs off the pixel thread, the panel that shows where a figure
 * comes from, lights, keys, icons and questions. Nothing here knows a study; it shows results and
 * words.
 *
 * <h2>How to build a screen</h2>
 *
 * <ul>
 *   <li>A <b>ViewModel</b> holds {@code javafx.beans} and {@code javafx.collections}, calls {@code
 *       work} through {@link neraca.ui.kit.Jobs} and never sees a node. A <b>View</b> is a function
 *       of {@link neraca.text.Texts} that answers with a {@link neraca.ui.kit.ScreenView}; it is
 *       made anew when the language changes, so it keeps no state of its own. Listen with {@code
 *       subscribe} and give the subscription to {@link neraca.ui.kit.ScreenView#ties}.
 *   <li>Reading and computing for a screen: {@link neraca.ui.kit.Jobs#latest}. An edit: {@link
 *       neraca.ui.kit.Jobs#store}. Tests pass {@link neraca.ui.kit.Jobs#inline()}.
 *   <li>A result's table: {@link neraca.ui.table.ResultTable}; a table that is edited: a {@code
 *       TableView} with the style class {@code printed}. Small parts: {@link neraca.ui.kit.Parts}.
 *   <li>A figure that the user points at goes into {@link neraca.ui.kit.Trail}; the window opens
 *       the panel. The figure of the selected cell goes there by {@code follow}.
 *   <li>Style is in {@code neraca.css} alone, in the theme's variables; sizes of text in em.
 *       Classes for views: {@code page toolbar strip card tab-line printed caption small muted
 *       strong title figure verdict grade stale danger warning}.
 * </ul>
 */
@NullMarked
package neraca.ui.kit;

import org.jspecify.annotations.NullMarked;
