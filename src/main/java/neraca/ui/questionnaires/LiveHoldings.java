package neraca.ui.questionnaires;

import java.util.function.Consumer;
import javafx.util.Subscription;
import neraca.model.result.Phrase;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Following;
import neraca.work.Edit;

/**
 * The holdings as the window shows them: those of the file, and edits that are on their way into it
 * already made. When the last of these has arrived the file is read again, and what it says holds.
 */
final class LiveHoldings {
  private final Desk desk;
  private final Runnable changed;
  private final Consumer<Phrase> unread;
  private Holdings holdings = Holdings.NONE;
  private final Following following;
  private int pending;

  /**
   * @param changed runs after every change of what is shown
   * @param unread hears why the study could not be read
   */
  LiveHoldings(Desk desk, Runnable changed, Consumer<Phrase> unread) {
    this.desk = desk;
    this.changed = changed;
    this.unread = unread;
    following = new Following(desk, this::read);
  }

  Holdings now() {
    return holdings;
  }

  /** Reads what has changed in the study, now and later, until the subscription ends. */
  Subscription follow() {
    return following.look();
  }

  private void read() {
    if (pending == 0) {
      desk.read(
          "questionnaires",
          Holdings::of,
          read -> {
            if (pending == 0) {
              show(read);
            }
          },
          refusal -> unread.accept(refusal.phrase()));
    }
  }

  /**
   * Shows the edit as made and makes it.
   *
   * @param done runs when the file has it
   * @param refused hears why it has not; what is shown is then again what the file says
   */
  void make(Edit edit, Runnable done, Consumer<Phrase> refused) {
    pending++;
    show(holdings.after(edit));
    desk.edit(
        edit,
        () -> {
          pending--;
          done.run();
          read();
        },
        refusal -> {
          pending--;
          refused.accept(refusal.phrase());
          read();
        });
  }

  private void show(Holdings shown) {
    holdings = shown;
    changed.run();
  }
}
