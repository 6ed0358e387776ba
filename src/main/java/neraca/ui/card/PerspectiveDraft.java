package neraca.ui.card;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.score.ScoreGroup;
import org.jspecify.annotations.Nullable;

/** A perspective while it is changed. */
public final class PerspectiveDraft {
  private final @Nullable ScoreGroup before;
  private final WordsDraft name;
  private final StringProperty weight;
  private final int indicators;

  /**
   * @param before null for a new one
   * @param indicators that go with it when it is removed
   */
  PerspectiveDraft(@Nullable ScoreGroup before, WordsDraft name, String weight, int indicators) {
    this.before = before;
    this.name = name;
    this.weight = new SimpleStringProperty(weight);
    this.indicators = indicators;
  }

  @Nullable ScoreGroup before() {
    return before;
  }

  public WordsDraft name() {
    return name;
  }

  /** Empty for an equal share of what the others leave. */
  public StringProperty weight() {
    return weight;
  }

  public int indicators() {
    return indicators;
  }
}
