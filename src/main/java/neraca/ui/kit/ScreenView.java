package neraca.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import neraca.model.result.Figure;

/** A screen as the window shows it: its middle, and what it puts into the window's frame. */
public final class ScreenView {
  private final Node body;
  private List<Node> beside = List.of();
  private List<Node> actions = List.of();
  private ObservableValue<List<Keys>> keys = new ReadOnlyObjectWrapper<>(List.of());
  private ObservableValue<String> status = new ReadOnlyStringWrapper("");
  private Supplier<Optional<Figure>> figure = Optional::empty;
  private Supplier<Optional<Node>> begins = Optional::empty;
  private Supplier<Subscription> follow = () -> Subscription.EMPTY;
  private Subscription ties = Subscription.EMPTY;

  private ScreenView(Node body) {
    this.body = body;
  }

  public static ScreenView of(Node body) {
    return new ScreenView(body);
  }

  /** What stands beside the title: choices of what is shown. */
  public ScreenView beside(Node... nodes) {
    beside = List.of(nodes);
    return this;
  }

  /** What stands at the far end of the header; at most one is primary. */
  public ScreenView actions(Node... nodes) {
    actions = List.of(nodes);
    return this;
  }

  /** The two or three keys of the moment. */
  public ScreenView keys(Keys... hints) {
    return keys(new ReadOnlyObjectWrapper<>(List.of(hints)));
  }

  /** The same where they differ from tab to tab. */
  public ScreenView keys(ObservableValue<List<Keys>> hints) {
    keys = hints;
    return this;
  }

  /** What the status bar says of the screen: 15 indicators, 4 perspectives. */
  public ScreenView status(ObservableValue<String> text) {
    status = text;
    return this;
  }

  /** The figure the user points at, which F4 takes apart. */
  public ScreenView figure(Supplier<Optional<Figure>> pointedAt) {
    figure = pointedAt;
    return this;
  }

  /** Where the focus begins, if not at the first thing that takes it. */
  public ScreenView begins(Supplier<Optional<Node>> at) {
    begins = at;
    return this;
  }

  /** What follows the study while the screen is looked at; begun and ended each time. */
  public ScreenView shown(Supplier<Subscription> follow) {
    this.follow = follow;
    return this;
  }

  /** What the view listens to; ended when it is thrown away. */
  public ScreenView ties(Subscription... subscriptions) {
    ties = Subscription.combine(subscriptions);
    return this;
  }

  /**
   * This screen with more around its middle.
   *
   * @param around holds {@link #body}
   * @param choice stands beside the title, after the screen's own
   * @param also follows the study as long as the screen does
   * @param tie ends with the view
   */
  public ScreenView within(
      Node around, Node choice, Supplier<Subscription> also, Subscription tie) {
    ScreenView wider = new ScreenView(around);
    wider.beside = new ArrayList<>(beside);
    wider.beside.add(choice);
    wider.actions = actions;
    wider.keys = keys;
    wider.status = status;
    wider.figure = figure;
    wider.begins = begins;
    wider.follow = () -> follow.get().and(also.get());
    wider.ties = ties.and(tie);
    return wider;
  }

  public Node body() {
    return body;
  }

  public List<Node> beside() {
    return beside;
  }

  public List<Node> actions() {
    return actions;
  }

  public ObservableValue<List<Keys>> keys() {
    return keys;
  }

  public ObservableValue<String> status() {
    return status;
  }

  public Optional<Figure> figure() {
    return figure.get();
  }

  public Optional<Node> begins() {
    return begins.get();
  }

  /** The screen is looked at until what is given back is ended. */
  public Subscription show() {
    return follow.get();
  }

  public void end() {
    ties.unsubscribe();
  }
}
