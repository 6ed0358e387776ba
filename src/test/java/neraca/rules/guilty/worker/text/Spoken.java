package neraca.rules.guilty.worker.text;

/** Words for the guilty use case. */
public record Spoken(String words) {}
