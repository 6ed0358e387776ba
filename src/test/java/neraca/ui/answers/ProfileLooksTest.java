package neraca.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.Response;
import neraca.model.Words;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The grid with three profile columns, one cell of them unclear, and the pilot's. */
class ProfileLooksTest {
  @TempDir Path folder;

  private Study asking() {
    Path file = folder.resolve(UUID.randomUUID() + ".neraca");
    Samples.write("tunggulwulung", file);
    Study study = Study.open(file);
    List<Edit> edits = new ArrayList<>();
    UUID job = UUID.randomUUID();
    edits.add(
        new Edit.Put(
            new ProfileField(
                job, "job", 2, new Words("Pekerjaan", "Occupation"), ProfileField.Kind.CHOICE)));
    edits.add(
        new Edit.Put(
            new ProfileField(
                UUID.randomUUID(), "age", 3, new Words("Usia", "Age"), ProfileField.Kind.NUMBER)));
    int position = 1;
    for (String name : List.of("Petani/Farmer", "Pegawai negeri/Civil servant", "Pelajar/Pupil")) {
      String[] both = name.split("/");
      edits.add(
          new Edit.Put(
              new ProfileLevel(UUID.randomUUID(), job, position++, new Words(both[0], both[1]))));
    }
    study.edit(new Edit.Several(edits.get(0).name(), edits));
    return study;
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll(
        "answers-profile",
        (language, theme) -> {
          Window window = new Window(asking(), Jobs.inline(), language, theme);
          Typing typing = window.model.typing();
          for (int row = 0; row < 6; row++) {
            typing.go(new Spot(row, -2), false);
            typing.typed((char) ('1' + row % 3));
            ("" + (19 + 7 * row)).chars().forEach(c -> typing.typed((char) c));
          }
          typing.go(new Spot(3, -2), false);
          "nelayan".chars().forEach(c -> typing.typed((char) c));
          typing.go(new Spot(2, -2), false);
          assertThat(window.model.grid().unresolved()).isEqualTo(1);
          return window.root;
        });
    Snapshots.takeAll(
        "answers-pilot",
        (language, theme) -> {
          Window window = new Window(asking(), Jobs.inline(), language, theme);
          window.model.wave().set(Response.Wave.PILOT);
          window.model.respondents().add("U-001");
          "12345".chars().forEach(c -> window.model.typing().typed((char) c));
          return window.root;
        });
  }
}
