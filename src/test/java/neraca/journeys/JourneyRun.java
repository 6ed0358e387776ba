package neraca.journeys;

import java.io.IOException;
import java.nio.file.Files;

/** Both journeys in a program of its own, as {@code src/test/scripts/stalls.sh} starts it. */
final class JourneyRun {
  private JourneyRun() {}

  public static void main(String[] args) throws IOException {
    SampleJourneyTest sample = new SampleJourneyTest();
    sample.folder = Files.createTempDirectory("journey");
    sample.aCorrectedAnswerAndFourNewCustomers();
    NewStudyJourneyTest nothing = new NewStudyJourneyTest();
    nothing.folder = Files.createTempDirectory("journey");
    nothing.fromAnEmptyStudyToAVerdict();
    System.exit(0);
  }
}
