package neraca.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The boundaries of the map. Package names are given as patterns so that each rule can be turned on
 * a deliberately guilty class, which stands under {@code neraca.rules.guilty.<the package>}.
 */
final class Rules {
  private static final String[] NUMBERS = {"..statistics..", "..finance..", "..scorecard.."};
  private static final String[] EDGES = {"..store..", "..exchange..", "..report.."};
  private static final String[] DOORS = {"..cli..", "..ui.."};
  private static final String NUMERIC = "org.apache.commons.math3..";

  private Rules() {}

  static final ArchRule MODEL_KNOWS_ONLY_JAVA =
      classes()
          .that()
          .resideInAPackage("..model..")
          .should()
          .onlyDependOnClassesThat(
              anyOf("..model..", "java.lang..", "java.util..", "java.time..", "java.math..")
                  .or(named("org.apache.commons.math3.fraction.BigFraction"))
                  .or(anyOf("org.jspecify..")));

  static final ArchRule NUMBERS_KNOW_MODEL_AND_MATH =
      classes()
          .that()
          .resideInAnyPackage(NUMBERS)
          .should()
          .onlyDependOnClassesThat(
              anyOf("..model..", "java.lang..", "java.util..", "java.time..", "java.math..")
                  .or(anyOf(NUMERIC, "org.jspecify.."))
                  .or(samePackageGroup(NUMBERS)));

  static final ArchRule EDGES_NEVER_KNOW_NUMBERS =
      noClasses()
          .that()
          .resideInAnyPackage(EDGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..statistics..", "..finance..", "..scorecard..", "..work..", "..cli..");

  static final ArchRule EDGES_NEVER_KNOW_EACH_OTHER =
      slices().matching("..(store|exchange|report)..").should().notDependOnEachOther();

  static final ArchRule SQL_ONLY_IN_STORE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

  static final ArchRule POI_ONLY_IN_EXCHANGE_AND_REPORT =
      noClasses()
          .that()
          .resideOutsideOfPackages("..exchange..", "..report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");

  static final ArchRule WORK_KNOWS_NO_DOOR_AND_NO_WORDS =
      noClasses()
          .that()
          .resideInAPackage("..work..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..cli..", "..ui..", "..text..", "javafx..");

  static final ArchRule JAVAFX_ONLY_IN_UI =
      noClasses()
          .that()
          .resideOutsideOfPackage("..ui..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..");

  static final ArchRule VIEW_MODELS_SEE_NO_SCENE =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

  static final ArchRule VIEWS_SEE_NO_WORK =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("View")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..work..", "..statistics..", "..finance..", "..scorecard..");

  static final ArchRule DOORS_NEVER_SEE_EDGES =
      noClasses()
          .that()
          .resideInAnyPackage(DOORS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EDGES);

  static final ArchRule DOORS_CALL_NO_CALCULATOR =
      classes().that().resideInAnyPackage(DOORS).should(callNoCalculator());

  static final ArchRule THREADS_ONLY_IN_STORE_AND_WORK =
      noClasses()
          .that()
          .resideOutsideOfPackages("..store..", "..work..", "..ui.kit..")
          .should()
          .dependOnClassesThat(
              named("java.lang.Thread")
                  .or(named("java.util.concurrent.Executors"))
                  .or(named("java.util.concurrent.CompletableFuture"))
                  .or(named("java.util.concurrent.ForkJoinPool")));

  static final ArchRule CONSOLE_ONLY_IN_CLI =
      noClasses().that().resideOutsideOfPackage("..cli..").should(touchTheConsole());

  static final ArchRule NO_CYCLES = slices().matching("neraca.(**)").should().beFreeOfCycles();

  static final ArchRule PACKAGES_STAY_SMALL = classes().should(standInAPackageOfAtMost(30));

  /** Every rule by the name of the folder its guilty class stands in. */
  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("model", MODEL_KNOWS_ONLY_JAVA);
    rules.put("numbers", NUMBERS_KNOW_MODEL_AND_MATH);
    rules.put("edges", EDGES_NEVER_KNOW_NUMBERS);
    rules.put("edgepair", EDGES_NEVER_KNOW_EACH_OTHER);
    rules.put("sql", SQL_ONLY_IN_STORE);
    rules.put("poi", POI_ONLY_IN_EXCHANGE_AND_REPORT);
    rules.put("worker", WORK_KNOWS_NO_DOOR_AND_NO_WORDS);
    rules.put("scene", VIEW_MODELS_SEE_NO_SCENE);
    rules.put("view", VIEWS_SEE_NO_WORK);
    rules.put("javafx", JAVAFX_ONLY_IN_UI);
    rules.put("doorway", DOORS_NEVER_SEE_EDGES);
    rules.put("calculator", DOORS_CALL_NO_CALCULATOR);
    rules.put("threads", THREADS_ONLY_IN_STORE_AND_WORK);
    rules.put("console", CONSOLE_ONLY_IN_CLI);
    return rules;
  }

  private static DescribedPredicate<JavaClass> anyOf(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages).or(isPrimitiveLike());
  }

  private static DescribedPredicate<JavaClass> samePackageGroup(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> isPrimitiveLike() {
    return new DescribedPredicate<>("primitives and arrays") {
      @Override
      public boolean test(JavaClass type) {
        return type.isPrimitive() || type.isArray() && type.getBaseComponentType().isPrimitive();
      }
    };
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return new DescribedPredicate<>(name) {
      @Override
      public boolean test(JavaClass type) {
        return type.getBaseComponentType().getFullName().equals(name);
      }
    };
  }

  /** Doors may hold and read result records and enums of the number packages, and call no other. */
  private static ArchCondition<JavaClass> callNoCalculator() {
    return new ArchCondition<>("call no calculator") {
      @Override
      public void check(JavaClass door, ConditionEvents events) {
        for (JavaCall<?> call : door.getCodeUnitCallsFromSelf()) {
          JavaClass owner = call.getTargetOwner();
          boolean numbers = JavaClass.Predicates.resideInAnyPackage(NUMBERS).test(owner);
          boolean data = owner.isRecord() || owner.isEnum() || owner.isInterface();
          if (numbers && !data) {
            events.add(SimpleConditionEvent.violated(door, call.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> touchTheConsole() {
    return new ArchCondition<>("touch System.out or System.err") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getFieldAccessesFromSelf()) {
          if (access.getTargetOwner().getFullName().equals("java.lang.System")
              && !access.getTarget().getName().equals("in")) {
            events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
          }
        }
      }
    };
  }

  static ArchCondition<JavaClass> standInAPackageOfAtMost(int most) {
    return new ArchCondition<>("stand in a package of at most " + most + " classes") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long size =
            type.getPackage().getClasses().stream()
                .filter(
                    c ->
                        !c.isArray()
                            && !c.getName().contains("$")
                            && !c.getName().endsWith("package-info"))
                .count();
        if (size > most) {
          events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " holds " + size));
        }
      }
    };
  }
}
