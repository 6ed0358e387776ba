package neraca.ui.kit;

/**
 * Something the user can ask for by a menu or by its keys.
 *
 * @param word key of its words
 * @param keys as shortcuts are written, {@code Ctrl+N}; empty where it has none
 */
public record Action(String word, String keys, Runnable run) {}
