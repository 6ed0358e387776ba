package neraca.model.result;

/** What a figure is made from: another figure, or a source where the tree ends. */
public sealed interface Term permits Figure, Source {}
