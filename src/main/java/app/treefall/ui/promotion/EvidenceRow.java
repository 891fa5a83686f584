package app.treefall.ui.promotion;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.SizeSquare;
import app.treefall.ui.promotion.EvidenceViewModel.Linked;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One entry that shows a criterion: a click opens it, the cross at its end unlinks it.
final class EvidenceRow extends ListCell<Linked> {

    private final Consumer<Linked> unlink;

    EvidenceRow(Consumer<Linked> open, Consumer<Linked> unlink) {
        this.unlink = unlink;
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            var one = getItem();
            if (one != null && click.getButton() == MouseButton.PRIMARY) {
                open.accept(one);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Linked one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null || empty ? null : line(one));
        setAccessibleText(one == null || empty ? null : spoken(one));
    }

    private static String spoken(Linked one) {
        var piece = one.piece();
        return one.why().isEmpty()
                ? Text.of("promotion.piece.open", piece.headline(), piece.day())
                : Text.of("promotion.piece.idle", piece.headline(), piece.day(), one.why());
    }

    private HBox line(Linked one) {
        var piece = one.piece();
        var square = new StackPane(new SizeSquare(EvidenceCell.sizeOf(piece), piece.headline()));
        square.getStyleClass().add("square-place");
        var headline = new Label(piece.headline());
        headline.getStyleClass().add("list-headline");
        headline.setMaxWidth(Double.MAX_VALUE);
        headline.setMinWidth(0);
        HBox.setHgrow(headline, Priority.ALWAYS);
        var line = new HBox(square, headline);
        if (!one.why().isEmpty()) {
            line.getChildren().add(caption(one.why(), "ochre"));
        }
        var cross =
                Buttons.icon(Icon.X, Text.of("promotion.evidence.unlink", piece.headline()), () -> unlink.accept(one));
        cross.setFocusTraversable(false);
        cross.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        line.getChildren().addAll(caption(piece.day(), "faint"), cross);
        line.getStyleClass().add("piece");
        return line;
    }

    private static Label caption(String words, String hue) {
        var label = new Label(words);
        label.getStyleClass().addAll("caption", hue);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
