package neraca.rules.guilty.view.work;

/** Work for the guilty view. */
public final class Asked {}
