package neraca.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import neraca.model.Business;
import neraca.model.Response;
import neraca.model.Words;
import neraca.ui.SampleDesk;
import neraca.work.Choice;
import neraca.work.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen and its badge read once what is new, and nothing twice. */
class FollowingTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private Following following;
  private int read;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    following = new Following(sample.desk, () -> read++);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void change() {
    Business pond = sample.study.all(Business.class).get(0);
    sample.desk.edit(
        new Edit.Put(new Business(pond.uuid(), pond.code(), pond.position(), Words.of("Kolam"))));
  }

  @Test
  void theBadgeOfTheScreenThatIsShownIsNotReadAgain() {
    following.look();
    following.catchUp();
    following.catchUp();
    assertThat(read).isEqualTo(1);
    change();
    following.catchUp();
    assertThat(read).isEqualTo(2);
  }

  @Test
  void aBadgeFollowsTheStudyAndThePlaceOnlyWhenItIsAskedTo() {
    following.catchUp();
    change();
    assertThat(read).isEqualTo(1);
    following.catchUp();
    assertThat(read).isEqualTo(2);
    Choice now = sample.desk.place().get();
    sample.desk.place().set(now.of(Response.Wave.PILOT, now.profile()));
    following.catchUp();
    assertThat(read).isEqualTo(3);
    following.look().unsubscribe();
    assertThat(read).as("what is shown was counted already").isEqualTo(3);
  }
}
