package neraca.store;

/**
 * In whose name changes are logged.
 *
 * @param device names the installation, see {@link ApplicationFolder#device()}
 */
public record Writer(String person, String device) {}
