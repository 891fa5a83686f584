package app.treefall.ui.oneonones;

import app.treefall.export.Format;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Kbd;
import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.TrashBox;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The episode that is being prepared: what went before, and the points.
final class PreparePane extends VBox {

    static final KeyCombination MOVE = KeyCombination.valueOf("Shortcut+D");

    private static final String KEYS = MOVE.getDisplayText().replace('+', ' ');
    private static final double GLYPH = 14;
    private static final int STATUS_ONLY_IS_A_HABIT = 2;

    private final OneOnOnesViewModel model;
    private final PrepareViewModel prepare;
    private final Popover popover;
    private final StatusViewModel status;
    private final Button when = Buttons.link("", this::move);
    private final TextField title = new TextField();
    private final Out out;
    private final VBox before = new VBox();
    private final VBox after = new VBox();

    /// Takes the brief out of the window, from a button.
    interface Out {

        /// @param format the one that was asked for; null for any
        void take(@Nullable Format format, Node from);
    }

    PreparePane(OneOnOnesViewModel model, Popover popover, Out out) {
        this.out = out;
        this.model = model;
        this.popover = popover;
        status = new StatusViewModel(model.bench());
        this.prepare = model.prepare();
        getStyleClass().add("prepare");
        before.getStyleClass().add("before");
        after.getStyleClass().add("after");
        title.getStyleClass().addAll("bare", "episode-title");
        title.setAccessibleText(Text.of("oneonones.title"));
        title.setPromptText(Text.of("oneonones.title.prompt"));
        title.setOnAction(_ -> rename());
        title.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                title.setText(prepare.titleProperty().get());
            }
        });
        title.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                rename();
            }
        });
        title.textProperty().bindBidirectional(prepare.typedTitleProperty());
        prepare.titleProperty().subscribe(_ -> {
            if (!title.isFocused()) {
                prepare.showTitle();
            }
        });
        prepare.preparedProperty().subscribe(prepared -> show(prepared == null ? null : prepared.brief()));
        HBox.setHgrow(title, Priority.ALWAYS);
        var titleRow = new HBox(title, said());
        titleRow.getStyleClass().add("title-row");
        getChildren().addAll(header(), titleRow, WordsBack.of(prepare.typed()), before, new PointList(prepare), after);
    }

    private void rename() {
        if (prepare.isReady()) {
            prepare.rename(title.getText());
            title.setText(prepare.titleProperty().get());
        }
    }

    private Node header() {
        when.getStyleClass().add("header-line");
        when.textProperty().bind(prepare.headerProperty());
        when.accessibleTextProperty()
                .bind(prepare.headerProperty().map(words -> Text.of("oneonones.move.spoken", words)));
        when.setAccessibleHelp(KEYS);
        when.setTooltip(new Tooltip(Text.of("oneonones.move.hint", KEYS)));
        when.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var header = new HBox(
                when,
                space,
                Buttons.icon(Icon.COPY, Text.of("oneonones.copy"), prepare::copy),
                way(Icon.PRINTER, "oneonones.pdf", Format.PDF),
                way(Icon.FILE_TEXT, "oneonones.word", Format.DOCX),
                wayOut(),
                throwAway(),
                start());
        header.getStyleClass().add("prepare-header");
        return header;
    }

    /// Another day or time for it.
    void move() {
        var moving = getScene() == null ? null : model.move();
        if (moving != null) {
            popover.open(new MoveBox(moving, popover::close), when);
        }
    }

    private Node wayOut() {
        return way(Icon.DOWNLOAD, "papers.out.leaves", null);
    }

    private Node way(Icon icon, String key, @Nullable Format format) {
        var button = Buttons.icon(icon, Text.of(key), () -> {});
        button.setOnAction(_ -> out.take(format, button));
        return button;
    }

    private Node throwAway() {
        var button = Buttons.icon(Icon.TRASH, Text.of("trash.action"), () -> {});
        button.setOnAction(_ -> {
            var episode = prepare.episode();
            var kept = episode == null ? null : model.find(episode.id());
            if (kept != null) {
                TrashBox.ask(model.bench(), kept, popover, button, () -> {});
            }
        });
        return button;
    }

    /// Once the day has passed, the step this screen is for.
    private Node said() {
        var said = Buttons.small(Buttons.quiet(Text.of("oneonones.say"), model::sayHowItWent));
        prepare.headerProperty().subscribe(_ -> emphasise(said, prepare.isOver()));
        return said;
    }

    /// Until then it is this one.
    private Node start() {
        var start = Buttons.primary(Text.of("oneonones.start"), model::start);
        prepare.headerProperty().subscribe(_ -> emphasise(start, !prepare.isOver()));
        return start;
    }

    private static void emphasise(Node step, boolean first) {
        step.getStyleClass().removeAll("primary", "quiet");
        step.getStyleClass().add(first ? "primary" : "quiet");
    }

    private void show(@Nullable Brief brief) {
        before.getChildren().clear();
        after.getChildren().clear();
        if (brief == null) {
            return;
        }
        previously(brief);
        before.getChildren().add(pointsHead(brief));
        var open = prepare.episode();
        if (open != null) {
            var lines = brief.status().stream().map(line -> line.text().strip()).toList();
            status.show(open, lines);
            after.getChildren().addAll(addPoint(), new StatusBox(status));
        }
    }

    private Node addPoint() {
        var add = Buttons.with(Icon.PLUS, Buttons.link(Text.of("oneonones.add"), () -> {}));
        add.setOnAction(_ -> {
            var box = new AddPointBox(prepare.changes(), popover::close);
            popover.open(box, add);
            box.takeKeyboard();
        });
        return add;
    }

    private void previously(Brief brief) {
        var promises = prepare.promises();
        var loop = brief.loop();
        boolean habit = brief.statusOnlyRun() >= STATUS_ONLY_IS_A_HABIT;
        if (brief.previouslyOn().isEmpty() && promises.isEmpty() && loop == null && !habit) {
            return;
        }
        before.getChildren().add(Flow.label(Text.of("oneonones.previously"), "sub-section"));
        for (var previous : brief.previouslyOn()) {
            var visibility = previous.visibility();
            var sign = visibility == null
                    ? Icons.of(Icon.MESSAGE_CIRCLE, GLYPH)
                    : Glyphs.of(visibility, GLYPH, Text.of("oneonones.heard." + visibility));
            before.getChildren().add(line(sign, Flow.of(previous.paragraph(), "previous-words")));
        }
        promises.forEach(
                promise -> before.getChildren().add(new PromiseLine(promise, () -> prepare.promiseKept(promise))));
        if (loop != null) {
            var words = Flow.of(loop.paragraph(), "previous-words");
            words.getChildren().addFirst(Flow.text(Text.of("oneonones.loop") + " ", "previous-words", "strong"));
            before.getChildren().add(line(Icons.of(Icon.MESSAGE_CIRCLE, GLYPH), words));
        }
        if (habit) {
            var words = Flow.label(
                    Text.of("oneonones.status.only", Wording.startUpper(Wording.count(brief.statusOnlyRun()))),
                    "secondary",
                    "ochre");
            before.getChildren().add(line(Icons.of(Icon.ALERT_TRIANGLE, GLYPH), words));
        }
    }

    static HBox line(Node sign, Node words) {
        var row = new HBox(sign, words);
        row.getStyleClass().add("previous");
        HBox.setHgrow(words, Priority.ALWAYS);
        return row;
    }

    private static Node pointsHead(Brief brief) {
        var name = new Label(Text.of("oneonones.points"));
        name.getStyleClass().add("sub-section");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var reorders = new Label(Text.of(brief.points().isEmpty() ? "oneonones.points.none" : "oneonones.reorders"));
        reorders.getStyleClass().add("caption");
        var head = new HBox(name);
        head.getStyleClass().add("points-head");
        if (!brief.points().isEmpty()) {
            head.getChildren().add(new Kbd(Text.of("oneonones.reorders.keys")));
        }
        head.getChildren().add(reorders);
        return head;
    }
}
