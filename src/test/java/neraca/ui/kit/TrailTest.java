package neraca.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static final Figure TOTAL = figure("total");
  private static final Figure PART = figure("part");
  private static final Figure CELL = figure("cell");
  private final Trail trail = new Trail();

  private static Figure figure(String id) {
    return new Figure(id, Cell.code(id), Value.of(1), Format.POINTS, Working.of("figure.sum"));
  }

  @Test
  void theSelectionOfAScreenIsFollowedWhereNobodyHasGoneDown() {
    trail.follow(CELL);
    assertThat(trail.path().get()).isEmpty();
    trail.open(PART);
    trail.follow(CELL);
    assertThat(trail.path().get()).containsExactly(CELL);
  }

  @Test
  void theWayDownToALeafIsKeptWhenTheGridOpensThere() {
    trail.open(TOTAL);
    trail.into(PART);
    trail.follow(CELL);
    assertThat(trail.path().get()).containsExactly(TOTAL, PART);
    trail.back();
    assertThat(trail.here()).contains(TOTAL);
  }
}
