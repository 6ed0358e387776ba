package neraca.ui.answers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import neraca.model.AnswerSheet;
import neraca.model.Item;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import neraca.work.Study;

/**
 * Measures the grid with 20,000 respondents and 100 items: how long it takes to be read and shown,
 * and for 500 digits the time from the key to the frame that shows it. Run by {@code
 * src/test/scripts/grid-speed.sh}, which draws without a display and in software.
 *
 * <p>"built" is until the frame is laid out and handed to the renderer; "shown" until the renderer
 * has finished it, seen by the pulse after, which waits for it; the rest of that pulse's interval
 * is in it too, so it is an upper bound.
 */
public final class GridSpeed {
  private static final int RESPONDENTS = 20_000;
  private static final int ITEMS = 100;
  private static final int DIGITS = 500;
  private static final double LIMIT = 100;

  private GridSpeed() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int respondents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RESPONDENTS;
    int items = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ITEMS;
    Path folder = Files.createTempDirectory("grid-speed");
    boolean good;
    try {
      Path file = folder.resolve("large.neraca");
      long began = System.nanoTime();
      make(file, respondents, items);
      System.out.printf(
          Locale.ROOT, "%d x %d made in %.1f s%n", respondents, items, since(began) / 1000);
      good = measure(file);
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
    System.out.println(good ? "good" : "too slow");
    System.exit(good ? 0 : 1);
  }

  /** A study with these answers and a profile of every respondent, made in one edit. */
  private static void make(Path file, int respondents, int items) {
    UUID q = UUID.randomUUID();
    List<Edit> edits = new ArrayList<>();
    edits.add(
        new Edit.Put(
            new Questionnaire(
                q, "large", 1, Words.of("Large"), new Scale(1, 5), Words.NONE, false, Words.NONE)));
    List<UUID> names = new ArrayList<>();
    for (int i = 1; i <= items; i++) {
      UUID item = UUID.randomUUID();
      names.add(item);
      Words statement = Words.of("Statement " + i + ", as long as statements commonly are");
      edits.add(new Edit.Put(new Item(item, q, null, "q" + i, i, statement, i % 7 == 0, null)));
    }
    List<ProfileLevel> levels = profile(edits);
    Random random = new Random(1);
    for (int r = 1; r <= respondents; r++) {
      UUID respondent = UUID.randomUUID();
      edits.add(new Edit.Put(new Respondent(respondent, "R-" + r, "", null, Words.NONE)));
      for (int f = 0; f < levels.size(); f += 2) {
        ProfileLevel level = levels.get(f + random.nextInt(2));
        edits.add(
            new Edit.Put(
                new ProfileValue(UUID.randomUUID(), respondent, level.field(), level.name())));
      }
      Response response =
          new Response(UUID.randomUUID(), respondent, q, null, null, Response.Wave.MAIN, 1);
      StringBuilder marks = new StringBuilder();
      for (int i = 0; i < items; i++) {
        marks.append((char) ('0' + random.nextInt(5)));
      }
      AnswerSheet sheet = new AnswerSheet(names, marks.toString(), java.util.Map.of());
      edits.add(new Edit.Fill(response, sheet));
    }
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "large", Words.of("Large"), "id", "IDR", Words.NONE);
    try (Study study = Study.create(file, info)) {
      study.edit(new Edit.Several(Phrase.of("study.edit.answers"), edits));
    }
  }

  /** Three fields of two levels each. */
  private static List<ProfileLevel> profile(List<Edit> edits) {
    List<ProfileLevel> levels = new ArrayList<>();
    for (int f = 1; f <= 3; f++) {
      UUID field = UUID.randomUUID();
      edits.add(
          new Edit.Put(
              new ProfileField(field, "f" + f, f, Words.of("F" + f), ProfileField.Kind.CHOICE)));
      for (int l = 1; l <= 2; l++) {
        levels.add(new ProfileLevel(UUID.randomUUID(), field, l, Words.of("Level " + l)));
      }
    }
    levels.forEach(level -> edits.add(new Edit.Put(level)));
    return levels;
  }

  private static boolean measure(Path file) throws InterruptedException {
    Snapshots.onPixels(() -> 0);
    Jobs jobs = new Jobs(Platform::runLater);
    long began = System.nanoTime();
    Window window = Snapshots.onPixels(() -> new Window(file, jobs, Language.ID, Theme.LIGHT));
    Stage stage =
        Snapshots.onPixels(
            () -> {
              Stage shown = new Stage();
              Scene scene = new Scene(window.root, 1366, 768);
              Theme.dress(scene, 1);
              shown.setScene(scene);
              shown.show();
              return shown;
            });
    while (Snapshots.onPixels(() -> window.model.grid().size()) == 0) {
      Thread.sleep(5);
    }
    Frames frames = Snapshots.onPixels(() -> new Frames(stage.getScene()));
    frames.after(() -> {});
    System.out.printf(Locale.ROOT, "opened, read and shown in %.0f ms%n", since(began));
    reportProcessor();
    AnswersGrid grid = (AnswersGrid) stage.getScene().lookup("#answers-grid");
    double[] built = new double[DIGITS];
    double[] shown = new double[DIGITS];
    Random random = new Random(2);
    int columns = Snapshots.onPixels(() -> window.model.grid().items().size());
    for (int i = 0; i < DIGITS; i++) {
      if (i % columns == 0 && i > 0) {
        frames.after(() -> press(grid, KeyCode.ENTER));
      } else if (i == DIGITS / 2) {
        // The rest at the far end, where numbers and columns are the highest.
        frames.after(() -> window.model.typing().go(new Spot(19_000, 40), false));
      }
      String digit = Integer.toString(1 + random.nextInt(5));
      double[] took = frames.after(() -> type(grid, digit));
      built[i] = took[0];
      shown[i] = took[1];
    }
    reportProcessor();
    report("key to frame built", built);
    double p95 = report("key to frame shown", shown);
    long kept = System.nanoTime();
    Snapshots.onPixels(() -> 0);
    jobs.close();
    System.out.printf(Locale.ROOT, "last answer safe %.0f ms after%n", since(kept));
    return p95 <= LIMIT;
  }

  /**
   * Processor time of the threads that count, which other programs on the machine do not change.
   */
  private static void reportProcessor() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      String name = thread.getThreadName();
      if (name.startsWith("JavaFX Application")
          || name.startsWith("QuantumRenderer")
          || name.startsWith("neraca-")) {
        System.out.printf(
            Locale.ROOT,
            "processor time of %s: %.0f ms%n",
            name,
            threads.getThreadCpuTime(thread.getThreadId()) / 1e6);
      }
    }
  }

  private static void type(AnswersGrid grid, String character) {
    grid.fireEvent(
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private static void press(AnswersGrid grid, KeyCode code) {
    grid.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static double report(String what, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    double p95 = sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    System.out.printf(
        Locale.ROOT,
        "%s: p50 %.1f ms, p95 %.1f ms, max %.1f ms (%d keys)%n",
        what,
        sorted[sorted.length / 2],
        p95,
        sorted[sorted.length - 1],
        sorted.length);
    return p95;
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }

  /** Watches the frames of a scene. */
  private static final class Frames extends AnimationTimer {
    private volatile long asked;
    private volatile double builtAfter = -1;
    private volatile CountDownLatch shown = new CountDownLatch(0);
    private volatile double shownAfter;

    private Frames(Scene scene) {
      scene.addPostLayoutPulseListener(
          () -> {
            if (shown.getCount() > 0 && builtAfter < 0) {
              builtAfter = since(asked);
            }
          });
      start();
    }

    @Override
    public void handle(long now) {
      if (builtAfter >= 0 && shown.getCount() > 0) {
        shownAfter = since(asked);
        shown.countDown();
      }
    }

    /** Does something and waits for its frame; gives when it was built and when it was shown. */
    private double[] after(Runnable work) throws InterruptedException {
      CountDownLatch latch = new CountDownLatch(1);
      Platform.runLater(
          () -> {
            asked = System.nanoTime();
            builtAfter = -1;
            shown = latch;
            work.run();
          });
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("no frame");
      }
      return new double[] {builtAfter, shownAfter};
    }
  }
}
