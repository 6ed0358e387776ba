package neraca.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {
  @TempDir Path folder;
  private final List<Path> written = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private SampleDesk sample;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private ReportViewModel model(Desk desk) {
    return new ReportViewModel(desk, written::add, refused::add);
  }

  @Test
  void theNameIsTheStudysAndFree() throws IOException {
    ReportViewModel model = model(sample.desk);
    String stem = sample.study.path().getFileName().toString().replace(".neraca", "");
    Path first = model.suggested("laporan");
    assertThat(first).isEqualTo(folder.resolve(stem + "-laporan.xlsx"));
    Files.writeString(first, "an earlier one");
    assertThat(model.suggested("laporan")).isEqualTo(folder.resolve(stem + "-laporan-2.xlsx"));
  }

  @Test
  void aWorkbookIsWrittenAndToldOf() {
    Path target = folder.resolve("laporan.xlsx");
    model(sample.desk).write(target, Language.ID);
    assertThat(written).containsExactly(target);
    assertThat(refused).isEmpty();
    assertThat(target).isNotEmptyFile();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefusedAndNothingIsLeft() throws IOException {
    model(sample.desk).write(folder.resolve("nowhere/laporan.xlsx"), Language.ID);
    Path taken = Files.createDirectory(folder.resolve("taken.xlsx"));
    model(sample.desk).write(taken, Language.ID);
    model(sample.desk).write(folder.resolve("laporan.pdf"), Language.ID);
    assertThat(written).isEmpty();
    assertThat(refused)
        .extracting(r -> r.phrase().key())
        .containsExactly("report.no_folder", "report.is_folder", "study.report_format");
    assertThat(workbooks()).containsExactly(taken);
  }

  @Test
  void oneThatIsGivenUpIsNeitherWrittenNorToldOf() throws Exception {
    BlockingQueue<Runnable> pixels = new LinkedBlockingQueue<>();
    Jobs jobs = new Jobs(pixels::add);
    Path target = folder.resolve("laporan.xlsx");
    model(new Desk(sample.study, jobs)).write(target, Language.EN);
    assertThat(jobs.cancellable().get()).isTrue();
    // Told how far it is: the first sheet is made, the file is not.
    while (jobs.progress().get() <= 0) {
      Runnable next = pixels.poll(30, TimeUnit.SECONDS);
      assertThat(next).as("progress").isNotNull();
      next.run();
    }
    jobs.cancel();
    jobs.close();
    pixels.forEach(Runnable::run);
    assertThat(written).isEmpty();
    assertThat(refused).isEmpty();
    assertThat(workbooks()).isEmpty();
  }

  /** Finished and unfinished ones. */
  private List<Path> workbooks() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      return left.filter(f -> f.toString().matches(".*\\.(xlsx|tmp)")).toList();
    }
  }
}
