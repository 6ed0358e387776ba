package neraca.ui.ledger;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import neraca.model.LedgerLine;

/** Whether revenue is typed by week and day or line by line, and how many weeks there are. */
public final class PartsChoice {
  /** Up to this many parts of a period stand side by side; more are shown as a list. */
  private static final int MOST = 12;

  private final ObjectProperty<Boolean> wanted = new SimpleObjectProperty<>(true);
  private int least;
  private int entered;

  PartsChoice() {}

  /** Whether the user wants parts side by side where that is possible. */
  public ObjectProperty<Boolean> wanted() {
    return wanted;
  }

  /** Whether there are not too many parts to stand side by side. */
  public boolean isPossible() {
    return entered <= MOST;
  }

  /** Whether there are any parts; without them nothing is to be chosen. */
  public boolean isAny() {
    return shown() > 0;
  }

  /** Whether revenue is shown by week and day. */
  public boolean isShown() {
    return wanted.get() && isPossible() && isAny();
  }

  /** One more part to type into. */
  void add() {
    least = Math.min(MOST, shown() + 1);
    wanted.set(true);
  }

  /** A part that was added is one of those entered once something stands in it. */
  private int shown() {
    return Math.max(entered, least);
  }

  /** Another business or period. */
  void reset() {
    least = 0;
  }

  SheetForm form(Book book, LedgerTab tab) {
    entered = RevenueMatrix.parts(book.lines(LedgerLine.Kind.REVENUE));
    return switch (tab) {
      case ASSETS -> new AssetSheet(book);
      case COUNTS -> new CountSheet(book);
      case REVENUE -> isShown() ? new RevenueMatrix(book, shown()) : new LineSheet(book, tab);
      case FIXED_COSTS, VARIABLE_COSTS, WORKING_CAPITAL -> new LineSheet(book, tab);
    };
  }
}
