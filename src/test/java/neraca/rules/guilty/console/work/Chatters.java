package neraca.rules.guilty.console.work;

/** Guilty: prints from a use case. */
public final class Chatters {
  public void say() {
    System.out.println("selesai");
  }
}
