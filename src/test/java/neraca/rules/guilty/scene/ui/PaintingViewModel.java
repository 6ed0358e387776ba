package neraca.rules.guilty.scene.ui;

import javafx.scene.paint.Color;

/** Guilty: a view model that holds a colour of the scene. */
public record PaintingViewModel(Color color) {}
