package neraca.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTest {
  private static final String GUILTY = "neraca.rules.guilty.";
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("neraca");

  @TestFactory
  Stream<DynamicTest> theProductKeepsEveryRule() {
    return Stream.concat(
            Rules.all().values().stream(), Stream.of(Rules.NO_CYCLES, Rules.PACKAGES_STAY_SMALL))
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getDescription(), () -> rule.allowEmptyShould(true).check(PRODUCT)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleRejectsItsGuiltyClass() {
    return Rules.all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(), () -> assertRejects(rule.getValue(), rule.getKey())));
  }

  @Test
  void aCycleIsRejected() {
    ArchRule rule =
        SlicesRuleDefinition.slices().matching(GUILTY + "cycle.(*)..").should().beFreeOfCycles();
    assertRejects(rule, "cycle");
  }

  @Test
  void aCrowdedPackageIsRejected() {
    ArchRule rule =
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
            .should(Rules.standInAPackageOfAtMost(1));
    assertRejects(rule, "crowd");
  }

  private static void assertRejects(ArchRule rule, String folder) {
    JavaClasses guilty = new ClassFileImporter().importPackages(GUILTY + folder);
    assertThat(guilty).as("guilty classes in " + folder).isNotEmpty();
    assertThat(rule.evaluate(guilty).hasViolation())
        .as("%s must reject %s", rule.getDescription(), folder)
        .isTrue();
  }
}
