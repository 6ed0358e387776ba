package neraca.ui.kit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Work that must not hold up the window: everything that touches the study file on one lane in
 * order, sums on another, results back on the thread that paints.
 *
 * <p>All methods are called on that thread. What a job throws goes to its own listener where it is
 * a {@link Refusal}, else to {@link #onFailure}. Closing lets the store lane finish what it has.
 */
public final class Jobs implements AutoCloseable {
  /** Progress of a job that does not say how far it is. */
  public static final double UNKNOWN = -1;

  private final Executor store;
  private final Executor sums;
  private final Executor pixels;
  private final Map<String, Run> newest = new HashMap<>();
  private final Set<Run> underWay = new HashSet<>();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
  private Consumer<Throwable> failed = Jobs::unhandled;

  /**
   * @param pixels runs what it is given on the thread that paints ({@code Platform::runLater})
   */
  public Jobs(Executor pixels) {
    this(lane("store"), lane("sums"), pixels);
  }

  private Jobs(Executor store, Executor sums, Executor pixels) {
    this.store = store;
    this.sums = sums;
    this.pixels = pixels;
  }

  /** Jobs that are done before the call returns; for tests. */
  public static Jobs inline() {
    return new Jobs(Runnable::run, Runnable::run, Runnable::run);
  }

  /** Lanes of the caller, who also ends them. */
  static Jobs on(Executor store, Executor sums, Executor pixels) {
    return new Jobs(store, sums, pixels);
  }

  private static ExecutorService lane(String name) {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, "neraca-" + name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Who hears of everything that no job's own listener takes: refusals without one, defects. */
  public void onFailure(Consumer<Throwable> listener) {
    failed = listener;
  }

  /** Whether anything is waiting or under way. */
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Whether {@link #cancel()} would stop something; edits are never stopped. */
  public ReadOnlyBooleanProperty cancellable() {
    return cancellable.getReadOnlyProperty();
  }

  /** 0 to 1 of the job that spoke last, or {@link #UNKNOWN}. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** Something with the study file that must happen, after all that was asked before. */
  public <T> void store(Supplier<T> work, Consumer<T> done) {
    store(work, done, failed::accept);
  }

  /**
   * As {@link #store(Supplier, Consumer)}.
   *
   * @param refused hears what the user can correct, to show it where it was typed
   */
  public <T> void store(Supplier<T> work, Consumer<T> done, Consumer<Refusal> refused) {
    Run run = begin(null);
    store.execute(() -> attempt(run, refused, work, result -> deliver(run, result, done)));
  }

  /**
   * Reads on the store lane, computes on the other and shows the result, unless the same key was
   * asked again meanwhile or the job was cancelled: then nothing is shown.
   *
   * @param sum gets what was read and a sink for its progress (0 to 1), which throws {@link
   *     CancellationException} when the answer is no longer wanted
   */
  public <R, T> void latest(
      String key,
      Supplier<R> read,
      BiFunction<R, DoubleConsumer, T> sum,
      Consumer<T> show,
      Consumer<Refusal> refused) {
    Run before = newest.get(key);
    if (before != null) {
      before.drop();
    }
    Run run = begin(key);
    store.execute(
        () ->
            attempt(
                run,
                refused,
                read,
                data ->
                    sums.execute(
                        () ->
                            attempt(
                                run,
                                refused,
                                () -> sum.apply(data, run),
                                result -> deliver(run, result, show)))));
  }

  /** As the longer one, for sums that are quick and refusals that belong to nobody. */
  public <R, T> void latest(
      String key, Supplier<R> read, java.util.function.Function<R, T> sum, Consumer<T> show) {
    latest(key, read, (data, progress) -> sum.apply(data), show, failed::accept);
  }

  /** Gives up every job but edits; what they would have shown is not shown. */
  public void cancel() {
    underWay.stream().filter(run -> run.key != null).toList().forEach(Run::drop);
    newest.clear();
  }

  @Override
  public void close() {
    cancel();
    if (sums instanceof ExecutorService lane) {
      lane.shutdownNow();
    }
    if (store instanceof ExecutorService lane) {
      lane.shutdown();
      try {
        lane.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Run begin(@Nullable String key) {
    Run run = new Run(key);
    underWay.add(run);
    if (key != null) {
      newest.put(key, run);
    }
    tell();
    return run;
  }

  private <T> void attempt(Run run, Consumer<Refusal> refused, Supplier<T> work, Consumer<T> then) {
    if (run.dropped) {
      return;
    }
    T result;
    try {
      result = work.get();
    } catch (CancellationException e) {
      return;
    } catch (RuntimeException | Error e) {
      deliver(run, e, thrown -> fail(thrown, refused));
      return;
    }
    if (!run.dropped) {
      then.accept(result);
    }
  }

  private void fail(Throwable thrown, Consumer<Refusal> refused) {
    if (thrown instanceof Refusal refusal) {
      refused.accept(refusal);
    } else {
      failed.accept(thrown);
    }
  }

  private <T> void deliver(Run run, T result, Consumer<T> to) {
    pixels.execute(
        () -> {
          boolean wanted = !run.dropped;
          end(run);
          if (wanted) {
            to.accept(result);
          }
        });
  }

  private void end(Run run) {
    underWay.remove(run);
    newest.values().remove(run);
    tell();
  }

  private void tell() {
    if (underWay.isEmpty()) {
      progress.set(UNKNOWN);
    }
    running.set(!underWay.isEmpty());
    cancellable.set(underWay.stream().anyMatch(run -> run.key != null));
  }

  private static void unhandled(Throwable thrown) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
  }

  /** One job on its way. A dropped one leaves the books at once; its lane finds out by itself. */
  private final class Run implements DoubleConsumer {
    private static final double STEP = 0.01;
    private final @Nullable String key;
    private volatile boolean dropped;
    private double told;

    private Run(@Nullable String key) {
      this.key = key;
    }

    private void drop() {
      dropped = true;
      end(this);
    }

    @Override
    public void accept(double share) {
      if (dropped) {
        throw new CancellationException();
      }
      if (share - told >= STEP) {
        told = share;
        pixels.execute(
            () -> {
              if (!dropped) {
                progress.set(share);
              }
            });
      }
    }
  }
}
