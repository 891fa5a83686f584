package app.treefall.ui.settings;

import app.treefall.domain.Ladder;
import app.treefall.domain.LadderChange.Side;
import app.treefall.domain.Prose;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.form.ChoiceList;
import app.treefall.ui.form.Field;
import app.treefall.ui.form.Forms;
import app.treefall.ui.frame.FileDrop;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.settings.LaddersViewModel.Cell;
import app.treefall.ui.settings.LaddersViewModel.Line;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/// The ladders, and one of them to be shaped: levels, competencies, and what each level asks of each.
final class LaddersView extends VBox {

    private static final PseudoClass LOOKING = PseudoClass.getPseudoClass("looking");

    private final LaddersViewModel model;
    private final VBox levelChoice = new VBox();

    LaddersView(LaddersViewModel model, Consumer<ThrownAway> trash) {
        this.model = model;
        getStyleClass().addAll("settings-form", "ladders");
        var list = new ChoiceList<>(
                Text.of("settings.ladders"),
                model.ladders(),
                ladder -> ladder.name().text(),
                model::detailsOf);
        list.follow(model.shownProperty(), this::isShown, model::show);
        var begin =
                Buttons.with(Icon.PLUS, Buttons.small(Buttons.plain(Text.of("settings.ladders.add"), model::begin)));
        var file = Buttons.with(
                Icon.FILE_TEXT, Buttons.small(Buttons.plain(Text.of("settings.ladders.file"), this::chooseFile)));
        var side = new VBox(
                list,
                begin,
                file,
                Forms.wrapped(Text.of("settings.ladders.file.drop"), "secondary"),
                wrong(model.file().wrongProperty()));
        FileDrop.onto(this, () -> true, model.file()::read);
        side.getStyleClass().add("choice-side");
        var form = form(trash);
        var preview = new LadderFileView(model.file());
        showOneOf(preview, side, form);
        var right = new VBox(preview, form);
        HBox.setHgrow(right, Priority.ALWAYS);
        var both = new HBox(side, right);
        both.getStyleClass().add("choice-and-form");
        getChildren()
                .addAll(
                        Forms.heading(
                                Text.of("settings.ladders"), Text.of("settings.ladders.why"), model.saidProperty()),
                        WordsBack.of(model.typed()),
                        both);
    }

    /// All else gives way while a ladder from a file is looked at.
    private void showOneOf(Node preview, Node... others) {
        preview.visibleProperty().bind(model.file().lookedProperty().isNotNull());
        preview.managedProperty().bind(preview.visibleProperty());
        for (var other : others) {
            other.visibleProperty().bind(preview.visibleProperty().not());
            other.managedProperty().bind(other.visibleProperty());
        }
        model.file().lookedProperty().subscribe(looked -> pseudoClassStateChanged(LOOKING, looked != null));
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle(Text.of("settings.ladders.file.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                Text.of("settings.ladders.file.kinds"),
                                List.of(
                                        "*.md",
                                        "*.markdown",
                                        "*.txt",
                                        "*.csv",
                                        "*.tsv",
                                        "*.json",
                                        "*.yaml",
                                        "*.yml",
                                        "*.toml")),
                        new ExtensionFilter(Text.of("settings.ladders.file.all"), "*.*"));
        var chosen =
                chooser.showOpenDialog(getScene() == null ? null : getScene().getWindow());
        if (chosen != null) {
            model.file().read(chosen.toPath());
        }
    }

    private boolean isShown(Ladder ladder) {
        var shown = model.shownProperty().get();
        return shown != null && shown.id().equals(ladder.id());
    }

    private VBox form(Consumer<ThrownAway> trash) {
        var cells = new VBox();
        cells.getStyleClass().add("criteria");
        Runnable fill = () -> cells.getChildren()
                .setAll(model.cells().stream().map(this::cell).toList());
        model.cells().addListener((ListChangeListener<Cell>) _ -> fill.run());
        fill.run();
        model.lines(Side.LEVEL).addListener((ListChangeListener<Line>) _ -> offerLevels());
        model.levelProperty().subscribe(_ -> offerLevels());
        var asks = new VBox(
                Forms.part(Text.of("settings.ladders.asks"), Text.of("settings.season.asks.why")), levelChoice, cells);
        asks.getStyleClass().add("asks");
        asks.visibleProperty()
                .bind(Bindings.isNotEmpty(model.lines(Side.LEVEL))
                        .and(Bindings.isNotEmpty(model.lines(Side.COMPETENCY))));
        asks.managedProperty().bind(asks.visibleProperty());
        var form = new VBox(
                Forms.line(Text.of("settings.ladders.name"), model.name(), _ -> model.keepName()),
                names(Side.LEVEL),
                names(Side.COMPETENCY),
                asks,
                new HBox(throwAway(trash)));
        form.getStyleClass().add("choice-form");
        return form;
    }

    private Node throwAway(Consumer<ThrownAway> trash) {
        var button = Buttons.beside(Text.of("trash.action"), () -> {});
        button.setOnAction(_ -> {
            var ladder = model.kept();
            if (ladder != null) {
                trash.accept(new ThrownAway(ladder, button, model::leave));
            }
        });
        model.shownProperty().subscribe(_ -> button.setDisable(model.kept() == null));
        model.ladders().addListener((ListChangeListener<Ladder>) _ -> button.setDisable(model.kept() == null));
        return button;
    }

    private Node names(Side side) {
        var lines = new VBox();
        lines.getStyleClass().add("pairs");
        Runnable fill = () -> lines.getChildren()
                .setAll(model.lines(side).stream().map(this::line).toList());
        model.lines(side).addListener((ListChangeListener<Line>) _ -> fill.run());
        fill.run();
        var more = Forms.bare(Text.of("settings.ladders.more." + side), model.added(side), _ -> {});
        more.setOnAction(_ -> model.add(side));
        HBox.setHgrow(more, Priority.ALWAYS);
        var add = new HBox(
                more,
                Buttons.with(
                        Icon.PLUS,
                        Buttons.small(Buttons.plain(Text.of("settings.season.add"), () -> model.add(side)))));
        add.getStyleClass().add("pair");
        var box = new VBox(
                Forms.part(Text.of("settings.ladders." + side), Text.of("settings.ladders.why." + side)),
                lines,
                add,
                wrong(model.added(side)));
        box.getStyleClass().add("pair-list");
        return box;
    }

    private Node line(Line line) {
        var shown = line.was().text();
        var input = Forms.bare(Text.of("settings.ladders.name.of", shown), line.name(), _ -> model.keep(line));
        HBox.setHgrow(input, Priority.ALWAYS);
        var row = new HBox(
                input,
                Buttons.icon(Icon.ARROW_UP, Text.of("settings.ladders.up", shown), () -> model.move(line, -1)),
                Buttons.icon(Icon.ARROW_DOWN, Text.of("settings.ladders.down", shown), () -> model.move(line, 1)),
                Buttons.icon(Icon.X, Text.of("settings.ladders.remove", shown), () -> model.remove(line)));
        row.getStyleClass().add("pair");
        return new VBox(row, wrong(line.name()));
    }

    private Node cell(Cell cell) {
        var competency = cell.competency().text();
        var own = Forms.bare(Text.of("settings.season.own"), cell.ownWords(), _ -> model.keepOwnWords(cell));
        own.setAccessibleText(Text.of("settings.season.own.of", competency));
        own.visibleProperty().bind(cell.expectation().textProperty().isNotEmpty());
        own.managedProperty().bind(own.visibleProperty());
        var expectation = new GrowingTextArea(
                Text.of("settings.ladders.expects", competency), Text.of("settings.ladders.expect"));
        expectation.getStyleClass().add("told");
        expectation.textProperty().bindBidirectional(cell.expectation().textProperty());
        keepWhenLeft(expectation, () -> model.keep(cell));
        var box = new VBox(Forms.label(competency, "body-strong"), expectation, wrong(cell.expectation()), own);
        box.getStyleClass().add("criterion");
        return box;
    }

    private static void keepWhenLeft(TextInputControl input, Runnable keep) {
        input.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep.run();
            }
        });
    }

    private void offerLevels() {
        var names = model.lines(Side.LEVEL).stream().map(Line::was).toList();
        if (names.isEmpty()) {
            levelChoice.getChildren().clear();
            return;
        }
        var choice = new Segmented<Prose>(
                Text.of("settings.ladders.level"),
                names.stream()
                        .map(level -> new Segmented.Option<>(level, level.text()))
                        .toList());
        choice.valueProperty().set(model.levelProperty().get());
        choice.valueProperty().subscribe((_, chosen) -> model.show(chosen));
        levelChoice.getChildren().setAll(List.of(choice));
    }

    private static Node wrong(Field field) {
        return wrong(field.errorProperty());
    }

    private static Node wrong(ObservableValue<String> words) {
        var wrong = Forms.wrapped("", "field-error", "rust");
        wrong.textProperty().bind(words);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        return wrong;
    }
}
