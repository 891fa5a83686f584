package app.treefall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.theme.Icon;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Where it is said what was done, beside a card with buttons of its own.
@ExtendWith(Fx.class)
final class NoticesTest {

    private final Popover popover = FxThread.call(Popover::new);
    private final Notices notices = FxThread.call(Notices::new);
    private final Button beside = FxThread.call(() -> new Button("Open"));
    private Stage stage;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(new VBox(beside), popover, notices), 900, 720));
            stage.show();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    @Test
    void whatIsSaidLeavesTheFootToACardThatReachesDownToIt() {
        say();
        assertEquals(Pos.BOTTOM_CENTER, alignment());

        show(680);
        assertEquals(Pos.TOP_CENTER, alignment());

        FxThread.run(popover::close);
        FxThread.settle();
        assertEquals(Pos.BOTTOM_CENTER, alignment());
    }

    @Test
    void aSmallCardLeavesItWhereItIs() {
        show(200);
        say();

        assertEquals(Pos.BOTTOM_CENTER, alignment());
    }

    @Test
    void whatIsSaidWhileATallCardIsOpenStandsAboveIt() {
        show(680);
        say();

        assertEquals(Pos.TOP_CENTER, alignment());
    }

    private void show(double height) {
        FxThread.run(() -> {
            var content = new VBox(new Button("Save"));
            content.setMinHeight(height);
            popover.open(content, beside);
        });
        FxThread.settle();
    }

    private void say() {
        FxThread.run(() -> notices.say(Notice.of(Icon.CHECK, "Saved.")));
        FxThread.settle();
    }

    private Pos alignment() {
        return FxThread.call(notices::getAlignment);
    }
}
