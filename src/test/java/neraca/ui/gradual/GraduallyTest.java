package neraca.ui.gradual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import neraca.ui.kit.Snapshots;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GraduallyTest {
  private final String turn = System.getProperty("neraca.turn", "");
  private final StackPane pane = new StackPane();
  private final List<String> heard = new ArrayList<>();

  @Start
  void start(Stage stage) {
    Snapshots.show(stage, new StackPane(pane), 600, 400);
  }

  @BeforeEach
  void everyStepIsATurn() {
    System.setProperty("neraca.turn", "0");
  }

  @AfterEach
  void turnsHaveNoEnd() {
    System.setProperty("neraca.turn", turn);
  }

  @Test
  void whatAScreenHoldsComesInManyTurnsAndInItsPlaces() {
    List<String> whole = ids(screen("a"));
    List<Integer> counts = new ArrayList<>();
    Snapshots.onPixels(
        () -> {
          Gradually.put(pane, List.of(screen("a")), () -> heard.add("all is there"));
          watch(counts, () -> ids(pane).size());
          return pane;
        });
    settle();
    assertThat(ids(pane)).isEqualTo(whole);
    assertThat(heard).containsExactly("all is there");
    assertThat(counts).isSorted().contains(0, whole.size());
    assertThat(counts.stream().distinct().count()).isGreaterThan(10);
  }

  @Test
  void aKeyFindsAllOfItThereAndGoesWhereTheFocusIsThen(FxRobot robot) {
    Snapshots.onPixels(
        () -> {
          TextField field = new TextField();
          VBox page = screen("a");
          page.getChildren().add(field);
          field.setOnKeyPressed(event -> heard.add("pressed"));
          Gradually.put(pane, List.of(page), field::requestFocus);
          robotless(pane, KeyCode.DOWN);
          assertThat(ids(page)).hasSize(ids(screen("a")).size());
          assertThat(Gradually.going().get()).isFalse();
          return pane;
        });
    settle();
    assertThat(heard).containsExactly("pressed");
  }

  @Test
  void anotherScreenTakesThePlaceOfOneThatIsStillComing() {
    VBox first = Snapshots.onPixels(() -> screen("a"));
    Snapshots.onPixels(
        () -> {
          Gradually.put(pane, List.of(first), () -> heard.add("first"));
          Gradually.put(pane, List.of(screen("b")), () -> heard.add("second"));
          return pane;
        });
    settle();
    assertThat(ids(pane)).isNotEmpty().allMatch(id -> id.startsWith("b"));
    assertThat(heard).containsExactly("second");
    // The first can be looked at again, whole.
    Snapshots.onPixels(
        () -> {
          Gradually.put(pane, List.of(first));
          return pane;
        });
    settle();
    assertThat(ids(pane)).isEqualTo(ids(screen("a")));
  }

  @Test
  void whatAViewShowsMeanwhileStays() {
    Snapshots.onPixels(
        () -> {
          VBox page = screen("a");
          VBox rows = (VBox) page.getChildren().get(0);
          Gradually.put(pane, List.of(page));
          Platform.runLater(() -> rows.getChildren().setAll(new Label("news")));
          return pane;
        });
    settle();
    assertThat(ids(pane)).doesNotContain("a-row-0", "a-row-9").contains("a-left", "a-tab-1");
  }

  @Test
  void nobodyIsToldOfAScreenThatHasLeftTheWindow() {
    Snapshots.onPixels(
        () -> {
          Gradually.put(pane, List.of(screen("a")), () -> heard.add("all is there"));
          ((StackPane) pane.getParent()).getChildren().clear();
          return pane;
        });
    settle();
    assertThat(heard).isEmpty();
  }

  @Test
  void whatStandsBesideComesInManyTurns() {
    SplitPane split = new SplitPane(new StackPane());
    VBox beside = Snapshots.onPixels(() -> screen("a"));
    List<Integer> counts = new ArrayList<>();
    Snapshots.onPixels(
        () -> {
          pane.getChildren().setAll(split);
          Gradually.add(split, beside);
          watch(counts, () -> split.getItems().contains(beside) ? ids(beside).size() : 0);
          return pane;
        });
    settle();
    assertThat(counts).isSorted().contains(0);
    assertThat(counts.stream().distinct().count()).isGreaterThan(10);
    assertThat(split.getItems()).contains(beside);
    assertThat(ids(beside)).isEqualTo(ids(screen("a")));
  }

  @Test
  void aWindowThatIsNotShownYetIsStyledAhead() {
    VBox form = Snapshots.onPixels(() -> screen("a"));
    Snapshots.onPixels(
        () -> {
          Stage unseen = new Stage();
          unseen.setScene(new Scene(new StackPane(form)));
          Gradually.ahead(form, () -> heard.add("styled, " + ids(form).size()));
          heard.add("begun, " + ids(form).size());
          return unseen;
        });
    settle();
    assertThat(heard).containsExactly("begun, 0", "styled, " + ids(screen("a")).size());
  }

  @Test
  void whatAStatusBarHoldsIsNotPutBackOverNewerItems() {
    StatusBar bar = new StatusBar();
    Snapshots.onPixels(
        () -> {
          IntStream.range(0, 5).forEach(i -> bar.getRightItems().add(label("old-" + i)));
          Gradually.put(pane, List.of(new VBox(bar)));
          Platform.runLater(() -> bar.getRightItems().setAll(label("new")));
          return pane;
        });
    settle();
    assertThat(bar.getRightItems()).extracting(Node::getId).containsExactly("new");
  }

  @Test
  void inNoWindowAllIsThereAtOnce() {
    StackPane alone = new StackPane();
    Gradually.put(alone, List.of(screen("a")), () -> heard.add("all is there"));
    assertThat(ids(alone)).isEqualTo(ids(screen("a")));
    assertThat(heard).containsExactly("all is there");
  }

  /** Ten rows, a page in two parts that scrolls, and two tabs. */
  private static VBox screen(String name) {
    VBox rows = new VBox();
    IntStream.range(0, 10).forEach(i -> rows.getChildren().add(label(name + "-row-" + i)));
    BorderPane parts = new BorderPane();
    parts.setLeft(label(name + "-left"));
    parts.setCenter(new ScrollPane(new VBox(label(name + "-page-1"), label(name + "-page-2"))));
    TabPane tabs = new TabPane();
    tabs.getTabs().add(new Tab("1", new VBox(label(name + "-tab-1"), label(name + "-more"))));
    tabs.getTabs().add(new Tab("2", new VBox(label(name + "-tab-2"), label(name + "-rest"))));
    return new VBox(rows, parts, tabs);
  }

  private static Label label(String id) {
    Label label = new Label(id);
    label.setId(id);
    return label;
  }

  private static void robotless(Node at, KeyCode key) {
    javafx.event.Event.fireEvent(
        at,
        new javafx.scene.input.KeyEvent(
            javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  /** The labels in the order of their names, also those in tabs and pages without a skin. */
  private static List<String> ids(Node node) {
    return labels(node).sorted().toList();
  }

  private static java.util.stream.Stream<String> labels(Node node) {
    if (node instanceof Label label && label.getId() != null) {
      return java.util.stream.Stream.of(label.getId());
    }
    if (node instanceof ScrollPane scroll) {
      return scroll.getContent() == null
          ? java.util.stream.Stream.of()
          : labels(scroll.getContent());
    }
    if (node instanceof TabPane tabs) {
      return tabs.getTabs().stream()
          .map(Tab::getContent)
          .filter(java.util.Objects::nonNull)
          .flatMap(GraduallyTest::labels);
    }
    return node instanceof javafx.scene.layout.Pane inner
        ? inner.getChildren().stream().flatMap(GraduallyTest::labels)
        : java.util.stream.Stream.of();
  }

  /** Counts in every turn. */
  private static void watch(List<Integer> counts, Supplier<Integer> count) {
    counts.add(count.get());
    if (Gradually.going().get()) {
      Platform.runLater(() -> watch(counts, count));
    }
  }

  private static void settle() {
    do {
      WaitForAsyncUtils.waitForFxEvents();
    } while (Snapshots.onPixels(() -> Gradually.going().get()));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
