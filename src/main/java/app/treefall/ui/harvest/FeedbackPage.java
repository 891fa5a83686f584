package app.treefall.ui.harvest;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.feedback.HeardFields;
import app.treefall.ui.feedback.HeardViewModel;
import app.treefall.ui.text.Text;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Did anybody say something about my work? Their words, while they are still their words.
final class FeedbackPage extends VBox {

    private final ReceivedViewModel received;
    private final VBox fields = new VBox();

    FeedbackPage(HarvestViewModel model) {
        received = model.received();
        getStyleClass().add("page");
        var form = Page.column(
                "form", fields, Page.row("steps", Buttons.plain(Text.of("harvest.feedback.save"), received::save)));
        form.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                received.save();
            }
        });
        var nobody = Page.why(Text.of("harvest.nobody"));
        var heard = Page.column("lines");
        getChildren()
                .addAll(
                        Page.title(Text.of("harvest.feedback.title")),
                        Page.why(Text.of("harvest.feedback.why")),
                        form,
                        nobody,
                        heard,
                        Page.on(model, HarvestStep.FEEDBACK));
        received.heardProperty()
                .subscribe(lines -> heard.getChildren()
                        .setAll(lines.stream()
                                .map(line -> Page.wrapped(line, "quotation"))
                                .toList()));
        received.formProperty().subscribe(this::show);
        model.tellPlan().peopleProperty().subscribe(people -> {
            Page.show(form, !people.isEmpty());
            Page.show(nobody, people.isEmpty());
        });
    }

    private void show(HeardViewModel next) {
        boolean wasTyped = fields.isFocusWithin();
        var shown = new HeardFields(next);
        fields.getChildren().setAll(shown);
        if (wasTyped) {
            shown.takeFocus();
        }
    }
}
