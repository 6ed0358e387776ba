package neraca.ui.instrument;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.util.Subscription;
import neraca.model.AnswerSheet;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.statistics.InstrumentOptions;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Trail;
import neraca.work.Choice;
import neraca.work.Edit;
import neraca.work.Study;

/**
 * Measures how long it takes from leaving an item out until the view model holds the new test, with
 * the lanes a window has. Started by {@code src/test/scripts/toggle-latency.sh}.
 */
public final class ToggleLatency {
  private static final int TOGGLES = 200;
  private static final int WARM = 40;

  private ToggleLatency() {}

  /** Respondents, items, most milliseconds for 95 of 100 toggles. */
  public static void main(String[] arguments) throws Exception {
    int n = Integer.parseInt(arguments[0]);
    int k = Integer.parseInt(arguments[1]);
    double most = Double.parseDouble(arguments[2]);
    Path folder = Files.createTempDirectory("neraca");
    StudyInfo info = new StudyInfo(new UUID(0, 1), "t", Words.of("t"), "id", "IDR", Words.NONE);
    double[] times = new double[TOGGLES];
    try (Study study = Study.create(folder.resolve("t.neraca"), info);
        Jobs jobs = new Jobs(Runnable::run)) {
      fill(study, n, k);
      InstrumentViewModel model = new InstrumentViewModel(new Desk(study, jobs), new Trail());
      long start = System.nanoTime();
      await(model, model::shown);
      System.out.printf("first test: %.0f ms%n", (System.nanoTime() - start) / 1e6);
      work(study, k);
      for (int i = -WARM; i < TOGGLES; i++) {
        idle(jobs);
        int row = Math.floorMod(i / 2, k);
        start = System.nanoTime();
        await(model, () -> model.toggle(row));
        if (i >= 0) {
          times[i] = (System.nanoTime() - start) / 1e6;
        }
      }
      idle(jobs);
    }
    Arrays.sort(times);
    double p95 = times[TOGGLES * 95 / 100];
    System.out.printf(
        "%d x %d: from the toggle to the new test on the clock, median %.1f, p95 %.1f, worst %.1f ms%n",
        n, k, times[TOGGLES / 2], p95, times[TOGGLES - 1]);
    if (p95 > most) {
      System.exit(1);
    }
  }

  /** A person looks at one test before the next toggle; omega follows a moment after the test. */
  private static void idle(Jobs jobs) throws InterruptedException {
    for (int still = 0; still < 5; still++) {
      TimeUnit.MILLISECONDS.sleep(1);
      still = jobs.running().get() ? -1 : still;
    }
  }

  /** The work itself in the thread's own time, so that other programs do not count. */
  private static void work(Study study, int k) {
    Instrument instrument = Reading.instruments(study, Choice.ALL).instruments().get(0);
    Held held = Objects.requireNonNull(Reading.read(study, instrument, Choice.ALL).held());
    double[] sums = new double[TOGGLES];
    double[] sheets = new double[TOGGLES];
    for (int i = -WARM; i < TOGGLES; i++) {
      String out = held.items().get(Math.floorMod(i, k)).code();
      Held.Asked asked = new Held.Asked(held, Set.of(out), InstrumentOptions.USUAL);
      long start = cpu();
      held.sums().closedForms(held.without(Set.of(out)), InstrumentOptions.USUAL);
      long middle = cpu();
      Held.test(asked);
      if (i >= 0) {
        sums[i] = (middle - start) / 1e6;
        sheets[i] = (cpu() - middle) / 1e6;
      }
    }
    Arrays.sort(sums);
    Arrays.sort(sheets);
    System.out.printf(
        "processor time: statistics median %.1f, worst %.1f ms; with all tables of the screen median"
            + " %.1f, worst %.1f ms%n",
        sums[TOGGLES / 2], sums[TOGGLES - 1], sheets[TOGGLES / 2], sheets[TOGGLES - 1]);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Waits for the next test that is shown; what follows later is not waited for. */
  private static void await(InstrumentViewModel model, Runnable does) throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(1);
    Subscription heard =
        model.sheet().subscribe((before, now) -> now.ifPresent(sheet -> shown.countDown()));
    does.run();
    if (!shown.await(2, TimeUnit.MINUTES)) {
      throw new IllegalStateException("nothing was shown");
    }
    heard.unsubscribe();
  }

  private static void fill(Study study, int n, int k) {
    Questionnaire asked =
        new Questionnaire(
            UUID.randomUUID(),
            "q",
            1,
            Words.of("q"),
            new Scale(1, 5),
            Words.NONE,
            false,
            Words.NONE);
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(asked)));
    List<UUID> items = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      UUID item = UUID.randomUUID();
      items.add(item);
      String code = String.format("i%02d", i);
      edits.add(
          new Edit.Put(new Item(item, asked.uuid(), null, code, i, Words.of(code), false, null)));
    }
    Random random = new Random(1);
    for (int row = 0; row < n; row++) {
      UUID person = UUID.randomUUID();
      edits.add(new Edit.Put(new Respondent(person, "P" + row, "", null, Words.NONE)));
      double trait = random.nextGaussian();
      StringBuilder marks = new StringBuilder();
      for (int i = 0; i < k; i++) {
        long x = Math.round(3 + trait + 1.2 * random.nextGaussian());
        marks.append(Mark.of((int) Math.max(1, Math.min(5, x)), asked.scale()).code());
      }
      AnswerSheet sheet = new AnswerSheet(items, marks.toString(), Map.of());
      edits.add(
          new Edit.Fill(
              new Response(
                  UUID.randomUUID(), person, asked.uuid(), null, null, Response.Wave.MAIN, 1),
              sheet));
    }
    study.edit(new Edit.Several(Phrase.of("test.untested"), edits));
  }
}
