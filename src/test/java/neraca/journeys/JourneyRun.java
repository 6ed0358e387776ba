package neraca.journeys;

import java.io.IOException;
import java.nio.file.Files;

/** Both journeys in a program of its own, as {@code src/test/scripts/stalls.sh} starts it. */
final class JourneyRun {
  private JourneyRun() {}

  public static void main(String[] args) throws IOException {
    int status = 1;
    try {
      journeys();
      status = 0;
    } catch (AssertionError | RuntimeException e) {
      e.printStackTrace(); // the window shows what nobody catches to its user
    }
    System.exit(status);
  }

  private static void journeys() throws IOException {
    SampleJourneyTest sample = new SampleJourneyTest();
    sample.folder = Files.createTempDirectory("journey");
    sample.aCorrectedAnswerAndFourNewCustomers();
    NewStudyJourneyTest nothing = new NewStudyJourneyTest();
    nothing.folder = Files.createTempDirectory("journey");
    nothing.fromAnEmptyStudyToAVerdict();
  }
}
