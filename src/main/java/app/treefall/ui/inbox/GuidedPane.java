package app.treefall.ui.inbox;

import app.treefall.domain.Suggestion;
import app.treefall.imports.days.DateOrder;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Meter;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.fx.Every;
import app.treefall.ui.inbox.GuidedImport.Stage;
import app.treefall.ui.text.Text;
import app.treefall.usecase.Waiting;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The guided import: choose, answer what must be asked, see what would come, bring it in.
final class GuidedPane extends VBox {

    private static final Duration LOOK = Duration.millis(100);
    private static final int MOST_SHOWN = 200;
    /// What is read anew in less is not worth a page of its own.
    private static final int LOOKS_UNSEEN = 4;

    private final GuidedImport model;
    private final LocalDate today;
    private final FileDialogs dialogs;
    private final Runnable leave;
    private final VBox content = new VBox();
    private final Meter meter = new Meter(0, Text.of("inbox.guide.progress"));
    private final Label progress = new Label();
    private final VBox going;
    private Runnable stopLooking = () -> {};
    private boolean previewing;
    private int looks;
    private String focused = "";

    /// @param leave goes back to the inbox
    GuidedPane(GuidedImport model, LocalDate today, FileDialogs dialogs, Runnable leave) {
        this.model = model;
        this.today = today;
        this.dialogs = dialogs;
        this.leave = leave;
        getStyleClass().add("guide");
        content.getStyleClass().add("guide-page");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        progress.getStyleClass().add("secondary");
        var cancel = Buttons.plain(Text.of("inbox.guide.cancel"), model::cancel);
        going = new VBox(SuggestionPane.words(Text.of("inbox.guide.going"), "the-sentence"), progress, meter, cancel);
        going.getStyleClass().add("guide-going");
        model.stageProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> {
            stopLooking.run();
            stopLooking = scene == null ? () -> {} : Every.time(LOOK, this::look);
        });
    }

    void takeFocus() {
        focusFirst(content);
    }

    /// What a scroll pane holds is in the window once its skin is there.
    private void focusFirst(Node node) {
        applyCss();
        layout();
        var first = node.lookup(".button");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void look() {
        model.look();
        if (previewing && model.stageProperty().get() instanceof Stage.Reading && ++looks > LOOKS_UNSEEN) {
            going();
        }
    }

    private void show(Stage stage) {
        switch (stage) {
            case Stage.Choosing() -> {
                previewing = false;
                content.getChildren().setAll(choosing());
            }
            case Stage.Reading(var name, var share) -> {
                progress(share, name.isEmpty() ? Text.of("inbox.guide.looking") : Text.of("inbox.guide.reading", name));
                if (!previewing) {
                    going();
                }
            }
            case Stage.Keeping(var share) -> {
                progress(share, Text.of("inbox.guide.keeping"));
                going();
            }
            case Stage.Shown shown -> preview(shown);
        }
    }

    private void progress(double share, String words) {
        meter.shareProperty().set(share);
        progress.setText(words);
    }

    private void going() {
        if (!content.getChildren().contains(going)) {
            focused = idOfFocused();
            previewing = false;
            content.getChildren().setAll(going);
            focusFirst(going);
        }
    }

    /// What was being answered when the preview was read anew has the focus again.
    private void preview(Stage.Shown shown) {
        var at = previewing ? idOfFocused() : focused;
        boolean isHere = previewing || content.getChildren().contains(going);
        previewing = true;
        looks = 0;
        focused = "";
        content.getChildren().setAll(shown(shown));
        if (!isHere || getScene() == null) {
            return;
        }
        applyCss();
        layout();
        var again = at.isEmpty() ? null : content.lookup("#" + at);
        if (again == null) {
            focusFirst(content);
        } else if (again.isFocusTraversable()) {
            again.requestFocus();
        } else {
            again.lookupAll("*").stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private String idOfFocused() {
        var node = getScene() == null ? null : (Node) getScene().getFocusOwner();
        while (node != null && node != content) {
            if (node.getId() != null && !node.getId().isEmpty()) {
                return node.getId();
            }
            node = node.getParent();
        }
        return "";
    }

    private VBox choosing() {
        var steps = new FlowPane(
                Buttons.primary(Text.of("inbox.guide.files"), () -> model.choose(dialogs.files())),
                Buttons.plain(Text.of("inbox.guide.folder"), () -> model.choose(dialogs.folder())),
                Buttons.quiet(Text.of("inbox.guide.back"), leave));
        steps.getStyleClass().add("steps-row");
        var box = new VBox(
                SuggestionPane.words(Text.of("inbox.guide.choose"), "the-sentence"),
                SuggestionPane.words(Text.of("inbox.guide.choose.why"), "secondary"),
                steps,
                SuggestionPane.words(
                        Text.of(
                                "inbox.guide.formats",
                                String.join(
                                        ", ",
                                        model.formats().reversed().stream()
                                                .map(InboxWords::format)
                                                .toList())),
                        "caption"));
        box.getStyleClass().add("guide-choose");
        return box;
    }

    private List<Node> shown(Stage.Shown shown) {
        var suggestions = shown.suggestions();
        var title = SuggestionPane.words(
                shown.count() == 0
                        ? Text.of(shown.asks() ? "inbox.guide.asks" : "inbox.guide.nothing")
                        : Text.of("inbox.guide.would", InboxWords.suggestions(shown.count())),
                "the-sentence");
        var files = new VBox();
        files.getStyleClass().add("guide-files");
        for (int i = 0; i < shown.files().size(); i++) {
            files.getChildren().add(new FileCard(shown.files().get(i), i, model));
        }
        var left = new VBox(title);
        left.getStyleClass().add("guide-head");
        if (!suggestions.isEmpty()) {
            left.getChildren().add(SuggestionPane.words(InboxWords.of(InboxWords.kinds(suggestions)), "secondary"));
        }
        left.getChildren().add(steps(shown.count()));
        if (shown.asksForTheOrder() || model.orderProperty().get() != null) {
            left.getChildren().add(order());
        }
        var repositories = RepositoriesBox.of(shown, model);
        if (repositories != null) {
            left.getChildren().add(repositories);
        }
        left.getChildren().add(files);
        if (suggestions.isEmpty()) {
            return List.of(left);
        }
        return List.of(left, first(suggestions));
    }

    private FlowPane steps(int count) {
        var row = new FlowPane(
                Buttons.plain(Text.of("inbox.guide.other"), model::cancel),
                Buttons.quiet(Text.of("inbox.guide.back"), leave));
        if (count > 0) {
            var words = Text.of("inbox.guide.import", InboxWords.suggestions(count));
            row.getChildren().addFirst(Buttons.primary(words, model::bringIn));
        }
        row.getStyleClass().add("steps-row");
        return row;
    }

    /// Asked only where a day could be read two ways.
    private VBox order() {
        var choice = new Segmented<>(
                Text.of("inbox.guide.order"),
                List.of(
                        new Segmented.Option<>("", Text.of("inbox.guide.order.open")),
                        new Segmented.Option<>(DateOrder.DAY_FIRST.name(), Text.of("inbox.guide.order.day")),
                        new Segmented.Option<>(DateOrder.MONTH_FIRST.name(), Text.of("inbox.guide.order.month"))));
        var now = model.orderProperty().get();
        choice.setId("date-order");
        choice.valueProperty().set(now == null ? "" : now.name());
        choice.valueProperty().subscribe((_, chosen) -> {
            if (!chosen.isEmpty()) {
                model.say(DateOrder.valueOf(chosen));
            }
        });
        var label = new Label(Text.of("inbox.guide.order"));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        var box = new VBox(label, choice);
        box.getStyleClass().add("form-field");
        return box;
    }

    private VBox first(List<Suggestion> suggestions) {
        var shownOnes = suggestions.subList(0, Math.min(MOST_SHOWN, suggestions.size()));
        var title = new Label(
                shownOnes.size() == suggestions.size()
                        ? Text.of("inbox.guide.all")
                        : Text.of("inbox.guide.first", InboxWords.number(shownOnes.size())));
        title.getStyleClass().add("section");
        var list = new ListView<InboxRow>(FXCollections.observableArrayList(shownOnes.stream()
                .map(each -> (InboxRow) new InboxRow.Line(new Waiting(each, null, null)))
                .toList()));
        list.getStyleClass().addAll("inbox-list", "guide-list");
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new InboxCell(() -> today));
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(title, list);
        box.getStyleClass().add("guide-first");
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }
}
