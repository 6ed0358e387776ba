package neraca.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.text.Language;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
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

  /** Twenty dimensions of three items each; the points have long names. */
  private Study wide() {
    Study study =
        Study.create(
            folder.resolve(UUID.randomUUID() + ".neraca"),
            new StudyInfo(UUID.randomUUID(), "w", Words.of("W"), "id", "IDR", Words.NONE));
    UUID asked = UUID.randomUUID();
    List<Edit> edits = new ArrayList<>();
    Words name = Words.of("Mutu layanan perpustakaan daerah menurut pengunjung");
    edits.add(
        new Edit.Put(
            new Questionnaire(
                asked, "mutu", 1, name, new Scale(1, 5), Words.NONE, false, Words.NONE)));
    for (int value = 1; value <= 5; value++) {
      Words label = Words.of("tingkat kesesuaian yang ke-" + value);
      edits.add(new Edit.Put(new ScaleLabel(UUID.randomUUID(), asked, value, label)));
    }
    for (int d = 1; d <= 20; d++) {
      UUID dimension = UUID.randomUUID();
      Words called = Words.of("Ketanggapan petugas terhadap keluhan " + d);
      edits.add(new Edit.Put(new Dimension(dimension, asked, null, "d" + d, d, called)));
      for (int i = 3 * d - 2; i <= 3 * d; i++) {
        Words statement =
            Words.of(
                "Menurut saya petugas perpustakaan menanggapi keluhan pengunjung dengan cepat,"
                    + " ramah dan tuntas pada setiap kunjungan saya, butir "
                    + i);
        edits.add(
            new Edit.Put(
                new Item(UUID.randomUUID(), asked, dimension, "m" + i, i, statement, false, null)));
      }
    }
    study.edit(new Edit.Several(edits.get(0).name(), edits));
    return study;
  }

  @Test
  void looksAsItShouldWhereThereIsMuch() {
    Snapshots.take(
        "answers-wide",
        (language, theme) -> {
          Window window = new Window(wide(), Jobs.inline(), language, theme);
          window.model.respondents().add("Responden-desa-Sukamaju-001");
          Typing typing = window.model.typing();
          "4".repeat(31).chars().forEach(c -> typing.typed((char) c));
          return window.root;
        },
        Language.ID,
        Theme.LIGHT,
        1);
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
