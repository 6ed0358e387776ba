package neraca.rules.guilty.javafx.work;

import javafx.beans.property.SimpleStringProperty;

/** Guilty: a use case with a property of the toolkit. */
public record Observes(SimpleStringProperty name) {}
