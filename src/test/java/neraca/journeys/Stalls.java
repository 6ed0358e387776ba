package neraca.journeys;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * How long the thread that paints keeps anything waiting, asked every few milliseconds while a
 * journey goes on, and how long it worked meanwhile (the rest it waited for a processor or for the
 * picture to be drawn). Nothing is judged here, since a busy machine stalls everything: the script
 * {@code src/test/scripts/stalls.sh} prints what was found.
 */
final class Stalls implements AutoCloseable {
  private static final long NOTED_MILLIS = 50;
  private static final int STEP_MILLIS = 4;

  private final boolean wanted = Boolean.getBoolean("neraca.stalls");
  private final List<Double> waits = new ArrayList<>();
  private final List<Double> busy = new ArrayList<>();
  private final List<String> noted = new ArrayList<>();
  private final Thread asking = new Thread(this::ask, "stalls");
  private volatile boolean going = true;
  private volatile String doing = "start";

  /** Begins to ask, once there is a thread that paints. */
  void start() {
    asking.setDaemon(true);
    if (wanted) {
      asking.start();
    }
  }

  boolean wanted() {
    return wanted;
  }

  /** What the journey does now. */
  void doing(String step) {
    doing = step;
  }

  private void ask() {
    try {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long painting = painting().getId();
      while (going) {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        long spent = threads.getThreadCpuTime(painting);
        String during = doing;
        Platform.runLater(answered::countDown);
        String where = answered.await(NOTED_MILLIS, TimeUnit.MILLISECONDS) ? "" : busyWith();
        if (!answered.await(30, TimeUnit.SECONDS)) {
          return;
        }
        double millis = (System.nanoTime() - asked) / 1e6;
        double worked = (threads.getThreadCpuTime(painting) - spent) / 1e6;
        waits.add(millis);
        busy.add(worked);
        if (millis > NOTED_MILLIS) {
          noted.add("%.0f ms, busy %.0f ms at %s%s".formatted(millis, worked, during, where));
        }
        Thread.sleep(STEP_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread painting() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("JavaFX Application Thread"))
        .findFirst()
        .orElseThrow();
  }

  private static String busyWith() {
    return ours(painting().getStackTrace());
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
    print("waited", waits);
    print("busy", busy);
    noted.forEach(line -> System.out.println("STALL " + line));
  }

  private static void print(String what, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(
        "STALLS %s, %d times asked: p50 %.1f ms, p99 %.1f ms, longest %.1f ms, over %d ms: %d%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100),
        sorted.get(sorted.size() - 1),
        NOTED_MILLIS,
        sorted.stream().filter(m -> m > NOTED_MILLIS).count());
  }
}
