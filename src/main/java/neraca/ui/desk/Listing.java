package neraca.ui.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import neraca.model.result.Source;
import org.jspecify.annotations.Nullable;

/** Instruments to choose from, read again and again: what was chosen stays chosen where it can. */
public final class Listing<T extends Listing.Entry> {
  /** An instrument, or a part of one, at one place. */
  public interface Entry {
    /** The code of its questionnaire. */
    String code();

    /** What is meant of it; the code where the whole is. */
    String key();

    /** The business and period of its answers; empty where there is only one or none. */
    String place();

    /** Whether anybody answered it. */
    boolean answered();

    /** Whether it is the same at the same place, whatever else changed. */
    default boolean isSame(Entry other) {
      return key().equals(other.key()) && place().equals(other.place());
    }
  }

  private final ObservableList<T> all = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();
  private final Runnable changed;
  private final Runnable revealed;
  private Source.@Nullable Answers awaited;

  /**
   * @param changed runs when another is chosen, and when the one chosen was read again
   * @param revealed runs before one is chosen for a figure's leaf
   */
  public Listing(Runnable changed, Runnable revealed) {
    this.changed = changed;
    this.revealed = revealed;
    chosen.subscribe((before, now) -> changed.run());
  }

  public ObservableList<T> all() {
    return all;
  }

  public ObjectProperty<@Nullable T> chosen() {
    return chosen;
  }

  /** The one chosen, if it is among those there are. */
  public Optional<T> current() {
    return Optional.ofNullable(chosen.get()).filter(all::contains);
  }

  /** Shows these: the one that was chosen before, else the first that was answered. */
  public void show(List<T> read) {
    T before = chosen.get();
    // The same list again would make a drop-down forget what is chosen.
    if (!all.equals(read)) {
      all.setAll(read);
    }
    T now =
        read.stream()
            .filter(one -> before != null && one.isSame(before))
            .findFirst()
            .or(() -> read.stream().filter(Entry::answered).findFirst())
            .or(() -> read.stream().findFirst())
            .orElse(null);
    if (Objects.equals(now, chosen.get())) {
      changed.run();
    } else {
      chosen.set(now);
    }
    Source.Answers asked = awaited;
    awaited = null;
    if (asked != null) {
      reveal(asked);
    }
  }

  /**
   * Chooses the instrument whose answers are meant, as soon as there are any.
   *
   * @return false where none is named or it is not here
   */
  public boolean reveal(Source source) {
    if (!(source instanceof Source.Answers answers)) {
      return false;
    }
    if (all.isEmpty()) {
      awaited = answers;
      return true;
    }
    Optional<T> known =
        all.stream().filter(one -> one.code().equals(answers.questionnaire())).findFirst();
    known.ifPresent(
        one -> {
          revealed.run();
          chosen.set(one);
        });
    return known.isPresent();
  }
}
