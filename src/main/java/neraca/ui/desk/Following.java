package neraca.ui.desk;

import javafx.util.Subscription;
import neraca.work.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Reads for a screen: when it is looked at, but only if the study or the place is another than when
 * it was read last, and after every change while it is looked at.
 */
public final class Following {
  private final Desk desk;
  private final Runnable read;
  private long revision = -1;
  private @Nullable Choice place;

  /**
   * @param read reads what the screen shows at the desk's place
   */
  public Following(Desk desk, Runnable read) {
    this.desk = desk;
    this.read = read;
  }

  /** Follows until what is given back is ended. */
  public Subscription look() {
    catchUp();
    return desk.revision()
        .subscribe((before, now) -> read())
        .and(desk.place().subscribe((before, now) -> read()));
  }

  /** Reads once if there is anything new; also for the badge of a screen nobody looks at. */
  public void catchUp() {
    if (revision != desk.revision().get() || !desk.place().get().equals(place)) {
      read();
    }
  }

  /** Reads once, changed or not. */
  public void read() {
    revision = desk.revision().get();
    place = desk.place().get();
    read.run();
  }
}
