package neraca.ui.ledger;

import java.util.UUID;
import neraca.model.Entity;
import neraca.work.Edit;

/** A sheet of a book: what it shows and what becomes of what is typed into it. */
sealed interface SheetForm permits AssetSheet, LineSheet, RevenueMatrix, CountSheet {
  Sheet sheet();

  /**
   * The edit that a typed cell means.
   *
   * @throws neraca.model.result.Refusal where it cannot be read or makes no sense there
   */
  Edit set(String row, String field, Typed typed);

  /** The edit that takes a row away. */
  Edit remove(String row);

  /** A new row, not yet of the study. */
  Entity begin(int position);

  /** Where an entered row stands on this sheet; {@link Sheet.Cursor#NONE} where it does not. */
  Sheet.Cursor find(UUID row, String field);
}
