package neraca.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import neraca.model.Exact;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileField.Kind;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Respondent;
import neraca.model.Words;
import neraca.ui.SampleDesk;
import neraca.ui.profile.ProfileViewModel.Row;
import neraca.work.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every intention and failure, without a toolkit. */
class ProfileViewModelTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private ProfileViewModel model;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    model = new ProfileViewModel(sample.desk);
    model.shown();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private Row row(int at) {
    return model.rows().get(at);
  }

  private UUID role() {
    return row(0).uuid();
  }

  private UUID draft() {
    return row(model.rows().size() - 1).uuid();
  }

  private List<ProfileField> fields() {
    return sample.study.all(ProfileField.class);
  }

  private List<String> levels(UUID field) {
    return sample.study.all(ProfileLevel.class).stream()
        .filter(l -> l.field().equals(field))
        .map(l -> l.name().id() + "/" + l.name().en())
        .toList();
  }

  private long given(String text) {
    return sample.study.all(ProfileValue.class).stream()
        .filter(v -> v.value().id().equals(text))
        .count();
  }

  private String refused(UUID field) {
    return model.refused().containsKey(field) ? model.refused().get(field).key() : "";
  }

  private UUID make(String name) {
    UUID field = draft();
    model.name(field, Words.of(name));
    return field;
  }

  @Test
  void theSampleAsksForTheRoleAndHasAnEmptyRow() {
    assertThat(model.rows()).hasSize(2);
    assertThat(row(0).levels()).isEqualTo("pelanggan = customer; karyawan = employee");
    assertThat(row(0).given()).isEqualTo(24);
    assertThat(row(0).unresolved()).isZero();
    assertThat(row(1).draft()).isTrue();
  }

  @Test
  void typingIntoTheEmptyRowMakesAFieldAndOpensTheNext() {
    UUID age = make(" Kelompok usia ");
    assertThat(fields()).hasSize(2);
    ProfileField made = fields().get(1);
    assertThat(made.uuid()).isEqualTo(age);
    assertThat(made.code()).isEqualTo("kelompok_usia");
    assertThat(made.name()).isEqualTo(Words.of("Kelompok usia"));
    assertThat(made.kind()).isEqualTo(Kind.CHOICE);
    assertThat(model.rows()).hasSize(3);
    assertThat(draft()).isNotEqualTo(age);
    model.name(age, new Words("Usia", "Age"));
    model.kind(age, Kind.NUMBER);
    assertThat(fields().get(1).name().en()).isEqualTo("Age");
    assertThat(fields().get(1).kind()).isEqualTo(Kind.NUMBER);
    sample.desk.undo();
    sample.desk.undo();
    sample.desk.undo();
    assertThat(fields()).hasSize(1);
  }

  private List<String> bounds() {
    return sample.study.all(ProfileBound.class).stream()
        .map(b -> Exact.format(b.lower()))
        .sorted()
        .toList();
  }

  @Test
  void classesOfANumberAreTypedByWhereTheyBegin() {
    UUID age = make("Usia");
    model.kind(age, Kind.NUMBER);
    model.levels(age, "36;; 26 ; 45,5");
    assertThat(bounds()).containsExactly("26", "36", "45.5");
    assertThat(row(1).levels()).isEqualTo("26; 36; 45,5");
    model.levels(age, "26; 40");
    assertThat(bounds()).containsExactly("26", "40");
    sample.desk.undo();
    assertThat(bounds()).containsExactly("26", "36", "45.5");
    assertThat(row(1).levels()).isEqualTo("26; 36; 45,5");
    model.levels(age, "26; 26,0");
    assertThat(refused(age)).isEqualTo("profile.refused.bound_twice");
    model.levels(age, "muda; 26");
    assertThat(refused(age)).isEqualTo("profile.refused.bound");
    model.levels(age, String.join(";", IntStream.range(0, 31).mapToObj(i -> "" + i).toList()));
    assertThat(refused(age)).isEqualTo("profile.refused.bounds_many");
    assertThat(bounds()).hasSize(3);
    // As another kind it has none, and they are there again when it is a number once more.
    model.kind(age, Kind.CHOICE);
    assertThat(row(1).levels()).isEmpty();
    model.kind(age, Kind.NUMBER);
    assertThat(row(1).levels()).isEqualTo("26; 36; 45,5");
    model.levels(age, "");
    assertThat(bounds()).isEmpty();
    model.remove(age);
    assertThat(fields()).hasSize(1);
  }

  @Test
  void levelsAreTypedInOneLine() {
    UUID age = make("Usia");
    model.levels(age, "< 26 tahun = under 26; 26-35 tahun;; SMA/SMK ; ≥ 36=x");
    assertThat(levels(age))
        .containsExactly("< 26 tahun/under 26", "26-35 tahun/", "SMA/SMK/", "≥ 36=x/");
    model.levels(age, "26-35 tahun; SMA/SMK");
    assertThat(levels(age)).containsExactly("26-35 tahun/", "SMA/SMK/");
    model.levels(age, "a; A");
    assertThat(refused(age)).isEqualTo("profile.refused.level_twice");
    assertThat(levels(age)).hasSize(2);
    model.restore(age);
    assertThat(refused(age)).isEmpty();
  }

  @Test
  void aRenamedLevelTakesWhatRespondentsSaidAlongInOneStep() {
    model.levels(role(), "pengunjung = visitor; karyawan = employee");
    assertThat(given("pengunjung")).isEqualTo(18);
    assertThat(given("pelanggan")).isZero();
    assertThat(row(0).unresolved()).isZero();
    sample.desk.undo();
    assertThat(given("pelanggan")).isEqualTo(18);
    assertThat(row(0).levels()).startsWith("pelanggan");
  }

  @Test
  void aLevelThatSomebodyGaveDoesNotGo() {
    model.levels(role(), "pelanggan = customer");
    assertThat(refused(role())).isEqualTo("profile.refused.level_given");
    assertThat(levels(role())).hasSize(2);
    model.levels(role(), "karyawan = employee; pelanggan = customer; pemilik");
    assertThat(refused(role())).isEmpty();
    assertThat(levels(role()))
        .containsExactly("karyawan/employee", "pelanggan/customer", "pemilik/");
  }

  @Test
  void whatWasWrittenBecomesLevelsOfAChoice() {
    UUID job = make("Pekerjaan");
    model.kind(job, Kind.TEXT);
    List<Respondent> all = sample.study.all(Respondent.class);
    for (int i = 0; i < 3; i++) {
      String said = i < 2 ? "petani" : "guru";
      sample.desk.edit(
          new Edit.Put(
              new ProfileValue(UUID.randomUUID(), all.get(i).uuid(), job, Words.of(said))));
    }
    assertThat(row(1).given()).isEqualTo(3);
    model.kind(job, Kind.CHOICE);
    assertThat(levels(job)).containsExactlyInAnyOrder("petani/", "guru/");
    assertThat(row(1).unresolved()).isZero();
    model.kind(job, Kind.NUMBER);
    assertThat(row(1).unresolved()).isEqualTo(3);
  }

  @Test
  void whatWasWrittenInOtherLettersIsTakenForTheLevel() {
    UUID job = make("Pekerjaan");
    UUID first = sample.study.all(Respondent.class).get(0).uuid();
    sample.desk.edit(
        new Edit.Put(new ProfileValue(UUID.randomUUID(), first, job, Words.of("PETANI"))));
    assertThat(row(1).unresolved()).isEqualTo(1);
    model.levels(job, "Petani = farmer");
    assertThat(row(1).given()).isEqualTo(1);
    assertThat(given("Petani")).isEqualTo(1);
  }

  @Test
  void namesAreNeededAndDiffer() {
    UUID age = make("Usia");
    model.name(age, Words.NONE);
    assertThat(refused(age)).isEqualTo("profile.refused.name");
    model.name(age, Words.of("peran"));
    assertThat(refused(age)).isEqualTo("profile.refused.name_taken");
    UUID empty = draft();
    model.name(empty, Words.of("USIA"));
    assertThat(refused(empty)).isEqualTo("profile.refused.name_taken");
    assertThat(fields()).hasSize(2);
    assertThat(draft()).isEqualTo(empty);
  }

  @Test
  void fieldsMove() {
    UUID age = make("Usia");
    model.move(age, -1);
    assertThat(fields()).extracting(ProfileField::code).containsExactly("usia", "role");
    model.move(age, -1);
    assertThat(fields()).extracting(ProfileField::code).containsExactly("usia", "role");
  }

  @Test
  void aFieldThatIsFilledInGoesOnlyAfterAQuestionAndComesBackWhole() {
    UUID age = make("Usia");
    assertThat(model.removalQuestion(age)).isEmpty();
    assertThat(model.removalQuestion(role()).orElseThrow().places()).containsKey("n");
    model.remove(role());
    assertThat(fields()).hasSize(1);
    assertThat(given("pelanggan")).isZero();
    sample.desk.undo();
    assertThat(row(0).given()).isEqualTo(24);
    assertThat(row(0).levels()).startsWith("pelanggan");
  }
}
