package neraca.journeys;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;

/**
 * How long the thread that paints takes for one event or one picture, and how long it keeps
 * anything waiting, while a journey goes on. A question is put to it every millisecond without
 * waiting for an answer: between two answers lies what it did at a stretch. Nothing is judged here,
 * since a busy machine stalls everything: the script {@code src/test/scripts/stalls.sh} prints what
 * was found.
 */
final class Stalls implements AutoCloseable {
  private static final double NOTED_MILLIS = 50;
  private static final int STEP_MILLIS = 1;
  private static final int MOST = 15;

  private final boolean wanted = Boolean.getBoolean("neraca.stalls");
  private final Queue<Stretch> stretches = new ConcurrentLinkedQueue<>();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Thread asking = new Thread(this::ask, "stalls");
  private volatile boolean going = true;
  private volatile String doing = "start";
  private volatile String seen = "";
  private int steps;
  private volatile long answered = System.nanoTime();
  private long spent;

  /**
   * What lay between two answers.
   *
   * @param took milliseconds from the answer before; where that is older, from the question
   * @param busy milliseconds of them that the thread worked; the rest it waited for a processor,
   *     for memory to be cleared or for the picture to be drawn
   * @param waited milliseconds from the question, with all that stood before it
   * @param where what was seen in the middle of it, if it was long
   */
  private record Stretch(String doing, double took, double busy, double waited, String where) {}

  /** Begins to ask, once there is a thread that paints. */
  void start() {
    asking.setDaemon(true);
    if (wanted) {
      Platform.runLater(() -> spent = threads.getCurrentThreadCpuTime());
      asking.start();
    }
  }

  boolean wanted() {
    return wanted;
  }

  /** What the journey does now. */
  void doing(String step) {
    doing = step + " #" + ++steps;
  }

  private void ask() {
    try {
      Thread painting = painting();
      while (going) {
        long asked = System.nanoTime();
        String during = doing;
        Platform.runLater(() -> answer(asked, during));
        if ((asked - answered) / 1e6 > NOTED_MILLIS / 2 && seen.isEmpty()) {
          seen = ours(painting.getStackTrace());
        }
        Thread.sleep(STEP_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(long asked, String during) {
    long now = System.nanoTime();
    long worked = threads.getCurrentThreadCpuTime();
    stretches.add(
        new Stretch(
            during,
            (now - Math.max(answered, asked)) / 1e6,
            (worked - spent) / 1e6,
            (now - asked) / 1e6,
            seen));
    seen = "";
    spent = worked;
    answered = now;
  }

  private static Thread painting() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("JavaFX Application Thread"))
        .findFirst()
        .orElseThrow();
  }

  private static String ours(StackTraceElement[] stack) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < stack.length; i++) {
      if (i < 3 || stack[i].getClassName().startsWith("neraca.")) {
        lines.append("\n    ").append(stack[i]);
      }
    }
    return lines.toString();
  }

  @Override
  public void close() {
    if (!wanted) {
      return;
    }
    going = false;
    try {
      asking.join(TimeUnit.SECONDS.toMillis(60));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<Stretch> all = new ArrayList<>(stretches);
    print("at a stretch", all, Stretch::took);
    print("of that busy", all, Stretch::busy);
    print("waited", all, Stretch::waited);
    List<Stretch> most =
        all.stream().sorted(Comparator.comparingDouble(Stretch::busy).reversed()).toList();
    for (int i = 0; i < most.size(); i++) {
      Stretch one = most.get(i);
      if (i < MOST || one.took() > NOTED_MILLIS) {
        System.out.printf(
            "STALL %.0f ms, busy %.0f ms, waited %.0f ms at %s%s%n",
            one.took(), one.busy(), one.waited(), one.doing(), one.where());
      }
    }
  }

  private static void print(String what, List<Stretch> all, ToDoubleFunction<Stretch> millis) {
    double[] sorted = all.stream().mapToDouble(millis).sorted().toArray();
    System.out.printf(
        "STALLS %s, %d times asked: p50 %.1f ms, p99 %.1f ms, longest %.1f ms, over %.0f ms: %d%n",
        what,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1],
        NOTED_MILLIS,
        all.stream().filter(one -> millis.applyAsDouble(one) > NOTED_MILLIS).count());
  }
}
