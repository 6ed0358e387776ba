package neraca.rules.guilty.threads.finance;

/** Guilty: a calculator that starts a thread. */
public final class Hurries {
  public void run() {
    new Thread(() -> {}).start();
  }
}
