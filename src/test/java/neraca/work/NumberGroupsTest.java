package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import neraca.model.AnswerMatrix;
import neraca.model.Exact;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Respondent;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.statistics.StoredTables;
import neraca.statistics.groups.GroupLevel;
import neraca.statistics.survey.DescribeResult;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The study's 18 customers, P-01 to P-18, said to be 25, 26, 27 … 42 years old; what their groups
 * answered on average is worked out here from the answers that the study prints.
 */
class NumberGroupsTest {
  private static final String CUSTOMERS = "customer_satisfaction";

  @TempDir Path folder;
  private Study study;
  private ProfileField age;
  private List<Respondent> customers;

  @BeforeEach
  void open() {
    Path file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    study = Study.open(file);
    age = field("age", "Usia", ProfileField.Kind.NUMBER);
    customers =
        study.all(Respondent.class).stream()
            .filter(r -> r.number().startsWith("P-"))
            .sorted(Comparator.comparing(Respondent::number))
            .toList();
    for (int i = 0; i < customers.size(); i++) {
      give(i, age, Words.of("" + (25 + i)));
    }
  }

  @AfterEach
  void close() {
    study.close();
  }

  private ProfileField field(String code, String name, ProfileField.Kind kind) {
    ProfileField made = new ProfileField(UUID.randomUUID(), code, 9, Words.of(name), kind);
    study.edit(new Edit.Put(made));
    return made;
  }

  /** What a customer gives, in the place of what was given before. */
  private void give(int customer, ProfileField field, Words value) {
    UUID respondent = customers.get(customer).uuid();
    UUID row =
        study.all(ProfileValue.class).stream()
            .filter(v -> v.respondent().equals(respondent) && v.field().equals(field.uuid()))
            .map(ProfileValue::uuid)
            .findFirst()
            .orElseGet(UUID::randomUUID);
    study.edit(new Edit.Put(new ProfileValue(row, respondent, field.uuid(), value)));
  }

  private void bounds(String... lower) {
    for (String bound : lower) {
      study.edit(new Edit.Put(new ProfileBound(UUID.randomUUID(), age.uuid(), Exact.parse(bound))));
    }
  }

  private DescribeResult by(String code) {
    DescribeCheck.Wanted wanted = new DescribeCheck.Wanted(null, List.of(), code, Map.of(), false);
    return Objects.requireNonNull(
        DescribeCheck.of(
                study,
                new DescribeCheck.Request(CUSTOMERS, List.of(), List.of(), wanted, Choice.ALL))
            .get(0)
            .result());
  }

  private static List<GroupLevel> levels(DescribeResult result) {
    return result.groups().get(0).levels();
  }

  private static List<String> said(DescribeResult result, Language language) {
    Texts texts = Texts.of(language);
    return levels(result).stream().map(l -> texts.say(l.level())).toList();
  }

  private static List<String> notes(DescribeResult result) {
    return result.groupNotes().stream().map(n -> n.phrase().key()).toList();
  }

  private static double mean(int from, int to) {
    AnswerMatrix answers = StoredTables.responses(CUSTOMERS);
    double sum = 0;
    for (double[] column : answers.columns()) {
      for (int row = from; row < to; row++) {
        sum += column[row];
      }
    }
    return sum / (to - from) / answers.columns().length;
  }

  /** 25; 26 to 35; 36; 37 to 42. */
  @Test
  void groupsAreTheClassesOfTheNumbers() {
    bounds("37", "26", "36");
    DescribeResult result = by("age");
    assertThat(said(result, Language.ID))
        .containsExactly("di bawah 26", "26–35", "36", "37 ke atas");
    assertThat(said(result, Language.EN)).containsExactly("below 26", "26–35", "36", "37 and over");
    assertThat(levels(result)).extracting(GroupLevel::n).containsExactly(1, 10, 1, 6);
    assertThat(levels(result).get(1).mean().toDouble()).isCloseTo(mean(1, 11), within(1e-12));
    assertThat(levels(result).get(3).mean().toDouble()).isCloseTo(mean(12, 18), within(1e-12));
    assertThat(notes(result)).isEmpty();
    assertThat(result.figure("describe/" + CUSTOMERS + "/group/1/mean").orElseThrow().value())
        .isEqualTo(levels(result).get(1).mean());
  }

  /** Where somebody is 30.5, a class does not end with a whole number. */
  @Test
  void whereANumberIsNotWholeAClassEndsBelowTheNext() {
    bounds("26", "36");
    give(5, age, Words.of("30.5"));
    assertThat(said(by("age"), Language.ID))
        .containsExactly("di bawah 26", "26 sampai di bawah 36", "36 ke atas");
    assertThat(said(by("age"), Language.EN))
        .containsExactly("below 26", "26 to below 36", "36 and over");
  }

  @Test
  void whatIsNoNumberOrNotGivenIsInNoGroupAndSaidSo() {
    bounds("30");
    give(0, age, Words.of("dua puluh"));
    give(1, age, Words.NONE);
    give(2, age, Words.NONE);
    DescribeResult result = by("age");
    assertThat(levels(result)).extracting(GroupLevel::n).containsExactly(2, 13);
    assertThat(result.groupNotes())
        .extracting(n -> n.phrase().key() + " " + count(n.phrase().places().get("n")))
        .containsExactly("describe.note.profile_blank 2", "describe.note.profile_no_number 1");
    assertThat(result.notes()).containsAll(result.groupNotes());
  }

  private static int count(Cell cell) {
    return (int) ((Cell.Number) cell).value().toDouble();
  }

  @Test
  void withoutBoundsEveryNumberIsAGroupAndItIsSaidHowToMakeClasses() {
    DescribeResult result = by("age");
    assertThat(levels(result)).hasSize(18);
    assertThat(notes(result)).containsExactly("describe.note.no_number_classes");
  }

  /** The first customer is a teacher, and yet farmers come first. */
  @Test
  void levelsStandInTheOrderInWhichTheyAreDeclared() {
    ProfileField job = field("job", "Pekerjaan", ProfileField.Kind.CHOICE);
    Words farmer = new Words("petani", "farmer");
    Words teacher = new Words("guru", "teacher");
    study.edit(new Edit.Put(new ProfileLevel(UUID.randomUUID(), job.uuid(), 1, farmer)));
    study.edit(new Edit.Put(new ProfileLevel(UUID.randomUUID(), job.uuid(), 2, teacher)));
    for (int i = 0; i < 10; i++) {
      give(i, job, i % 2 == 0 ? teacher : farmer);
    }
    give(10, job, Words.of("pettani"));
    DescribeResult result = by("job");
    assertThat(said(result, Language.EN)).containsExactly("farmer", "teacher");
    assertThat(notes(result))
        .containsExactly("describe.note.profile_blank", "describe.note.profile_no_level");
  }
}
