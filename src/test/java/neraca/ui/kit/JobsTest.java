package neraca.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import org.junit.jupiter.api.Test;

class JobsTest {
  private final Lane store = new Lane();
  private final Lane sums = new Lane();
  private final Lane pixels = new Lane();
  private final Jobs jobs = Jobs.on(store, sums, pixels);
  private final List<Object> seen = new ArrayList<>();

  @Test
  void nothingHappensBeforeItsLaneHasTime() {
    jobs.latest("alpha", () -> 20, data -> data + 1, seen::add);
    sums.runAll();
    pixels.runAll();
    assertThat(seen).isEmpty();
    store.runAll();
    pixels.runAll();
    assertThat(seen).isEmpty();
    sums.runAll();
    assertThat(seen).isEmpty();
    pixels.runAll();
    assertThat(seen).containsExactly(21);
  }

  @Test
  void theStoreLaneKeepsTheOrderOfEditsAndReads() {
    List<String> order = new ArrayList<>();
    jobs.store(() -> order.add("edit 1"), done -> {});
    jobs.latest("alpha", () -> order.add("read"), data -> data, done -> {});
    jobs.store(() -> order.add("edit 2"), done -> {});
    store.runAll();
    assertThat(order).containsExactly("edit 1", "read", "edit 2");
  }

  @Test
  void ofTheSameKeyOnlyTheLatestIsReadComputedAndShown() {
    AtomicInteger reads = new AtomicInteger();
    jobs.latest("alpha", reads::incrementAndGet, data -> "old " + data, seen::add);
    jobs.latest("alpha", reads::incrementAndGet, data -> "new " + data, seen::add);
    jobs.latest("omega", () -> 0, data -> "other", seen::add);
    runEverything();
    assertThat(seen).containsExactly("new 1", "other");
  }

  @Test
  void aResultThatIsOverdueIsDroppedOnTheLastStep() {
    jobs.latest("alpha", () -> 0, data -> "old", seen::add);
    store.runAll();
    sums.runAll();
    jobs.latest("alpha", () -> 0, data -> "new", seen::add);
    runEverything();
    assertThat(seen).containsExactly("new");
  }

  @Test
  void editsAreNeverDropped() {
    jobs.store(() -> 1, seen::add);
    jobs.store(() -> 2, seen::add);
    jobs.cancel();
    runEverything();
    assertThat(seen).containsExactly(1, 2);
  }

  @Test
  void aCancelledSumStopsAtItsNextWordAndShowsNothing() {
    List<String> reached = new ArrayList<>();
    jobs.latest(
        "alpha",
        () -> 0,
        (data, progress) -> {
          progress.accept(0.5);
          jobs.cancel();
          assertThatThrownBy(() -> progress.accept(0.6)).isInstanceOf(CancellationException.class);
          reached.add("the end");
          progress.accept(0.7);
          return reached.add("after the end");
        },
        seen::add,
        seen::add);
    assertThat(jobs.cancellable().get()).isTrue();
    runEverything();
    assertThat(reached).containsExactly("the end");
    assertThat(seen).isEmpty();
    assertThat(jobs.running().get()).isFalse();
  }

  @Test
  void runningAndProgressAreTold() {
    List<Double> shares = new ArrayList<>();
    jobs.progress().subscribe(share -> shares.add(share.doubleValue()));
    assertThat(jobs.running().get()).isFalse();
    jobs.latest("alpha", () -> 0, JobsTest::slow, seen::add, seen::add);
    assertThat(jobs.running().get()).isTrue();
    runEverything();
    assertThat(jobs.running().get()).isFalse();
    assertThat(shares).containsExactly(Jobs.UNKNOWN, 0.25, 0.5, Jobs.UNKNOWN);
  }

  private static String slow(int data, DoubleConsumer progress) {
    progress.accept(0.25);
    progress.accept(0.2501);
    progress.accept(0.5);
    return "done";
  }

  @Test
  void anEditIsNotCancellable() {
    jobs.store(() -> 1, seen::add);
    assertThat(jobs.running().get()).isTrue();
    assertThat(jobs.cancellable().get()).isFalse();
  }

  @Test
  void aRefusalGoesToTheOneWhoAskedAndADefectToTheHandler() {
    List<Throwable> failures = new ArrayList<>();
    jobs.onFailure(failures::add);
    Refusal refusal = new Refusal(Phrase.of("kit.refused"));
    IllegalStateException defect = new IllegalStateException("ours");
    jobs.store(() -> fail(refusal), seen::add, seen::add);
    jobs.store(() -> fail(refusal), seen::add);
    jobs.store(() -> fail(defect), seen::add, seen::add);
    jobs.latest("alpha", () -> 0, data -> fail(defect), seen::add);
    runEverything();
    assertThat(seen).containsExactly(refusal);
    assertThat(failures).containsExactly(refusal, defect, defect);
    assertThat(jobs.running().get()).isFalse();
  }

  private static Object fail(RuntimeException thrown) {
    throw thrown;
  }

  @Test
  void aFailureThatIsOverdueIsDropped() {
    List<Throwable> failures = new ArrayList<>();
    jobs.onFailure(failures::add);
    jobs.latest("alpha", () -> 0, data -> fail(new IllegalStateException()), seen::add);
    store.runAll();
    sums.runAll();
    jobs.latest("alpha", () -> 0, data -> "new", seen::add);
    runEverything();
    assertThat(failures).isEmpty();
    assertThat(seen).containsExactly("new");
  }

  @Test
  void inlineIsDoneBeforeTheCallReturns() {
    Jobs.inline().latest("alpha", () -> 20, data -> data + 1, seen::add);
    assertThat(seen).containsExactly(21);
  }

  @Test
  void realLanesRunBesideTheCallerAndCloseWaitsForEdits() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Thread caller = Thread.currentThread();
    List<Boolean> elsewhere = new ArrayList<>();
    Queue<Runnable> pixels = new ConcurrentLinkedQueue<>(); // jobs belong to one thread
    try (Jobs real = new Jobs(pixels::add)) {
      real.store(
          () -> {
            started.countDown();
            elsewhere.add(Thread.currentThread() != caller);
            return 1;
          },
          seen::add);
      real.store(() -> 2, seen::add);
      assertThat(started.await(5, TimeUnit.SECONDS)).isTrue();
    }
    pixels.forEach(Runnable::run);
    assertThat(seen).containsExactly(1, 2);
    assertThat(elsewhere).containsExactly(true);
  }

  private void runEverything() {
    for (int round = 0; round < 4; round++) {
      store.runAll();
      sums.runAll();
      pixels.runAll();
    }
  }

  /** Keeps what it is given until the test lets it run. */
  private static final class Lane implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
      waiting.add(work);
    }

    void runAll() {
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
    }
  }
}
