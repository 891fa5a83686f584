package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Logo;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All controls on one page, as the design shows them, to be looked at and to be walked through.
final class Gallery extends HBox {

    final List<String> done = new ArrayList<>();
    final Chip day = new Chip(Icon.CALENDAR, "Wed 18 Nov", () -> done.add("day"));
    final Chip priority = new Chip(Icon.TARGET, "Cost per order", () -> done.add("priority"))
            .removable(() -> done.add("priority removed"));
    final Chip nadia = new Chip(Icon.USER, "New person: Nadia?", () -> done.add("nadia")).asNew();
    final Button save = Buttons.primary("Save entry", () -> done.add("save"));
    final Button export = Buttons.plain("Export", () -> done.add("export"));
    final FormField<TextField> result = FormField.told("Result", "");
    final FormField<TextField> baseline = FormField.told("Baseline", "What was it before?");
    final FormField<TextField> dayField = FormField.told("Day", "");
    final Segmented<String> kind = new Segmented<>(
            "Kind of entry",
            List.of(
                    new Segmented.Option<>("win", "Win"),
                    new Segmented.Option<>("prevention", "Prevention", Icon.SHIELD),
                    new Segmented.Option<>("learning", "Learning"),
                    new Segmented.Option<>("setback", "Setback"),
                    new Segmented.Option<>("thread", "Thread")));
    final Button entry = new KeyedButton(Icon.PLUS, "New entry", "Ctrl N", () -> done.add("entry"));
    final NavItem small = new NavItem(Icon.EYE, "Visibility", () -> done.add("visibility"));
    final Button question = Buttons.primary("Choose a question", () -> done.add("question"));
    final NavItem week = new NavItem(Icon.CALENDAR, "This week", () -> done.add("week"));
    final NavItem journal = new NavItem(Icon.BOOK, "Journal", () -> done.add("journal"));
    final SearchField search = new SearchField("Search the journal", "Ctrl K");
    final GrowingTextArea story = new GrowingTextArea("What I did", "What did you do yourself?");
    final Toast toast =
            new Toast(Icon.TRASH, "Moved to the trash.", "Undo", () -> done.add("undo"), () -> done.add("gone"));
    final Button showLine = Buttons.link("Show line", () -> done.add("line"));
    final Button more = Buttons.icon(Icon.MORE_HORIZONTAL, "More", () -> done.add("more"));
    final ScrollPane page;

    Gallery() {
        dayField.input().setText("31 November");
        dayField.errorProperty().set("November has 30 days. Did you mean 1 December?");
        result.input().setText("3.1%");
        export.setDisable(true);
        kind.valueProperty().set("prevention");
        week.selectedProperty().set(true);
        week.badgeProperty().set("5");
        story.setText("I replayed a day of real baskets through the new release before reading its code. "
                + "We agreed to hold it, and Tomás had a fix by the evening.");
        var columns = new HBox(52, left(), middle(), right());
        columns.setPadding(new Insets(36, 44, 36, 44));
        page = new ScrollPane(columns);
        page.setFitToWidth(true);
        setHgrow(page, Priority.ALWAYS);
        getChildren().addAll(rail(), page);
    }

    /// What Tab has to reach, in this order.
    List<Node> stops() {
        return List.of(
                entry,
                week,
                journal,
                small,
                save,
                more,
                result.input(),
                baseline.input(),
                dayField.input(),
                day,
                nadia,
                priority,
                kind.getChildren().get(1),
                toast.action(),
                showLine,
                question,
                search,
                story);
    }

    private VBox rail() {
        var name = new Label("Treefall");
        name.getStyleClass().addAll("section");
        var brand = new HBox(9, Logo.mark(24), name);
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.setPadding(new Insets(0, 8, 16, 8));
        var meter = new Meter(21 / 24.0, "Week 21 of 24");
        small.collapsedProperty().set(true);
        var box = new VBox(
                2,
                brand,
                entry,
                week,
                journal,
                small,
                meter,
                new HBox(8, new Avatar("Tomás Riedel"), new Avatar("Ines Varga")));
        box.setPadding(new Insets(18, 12, 20, 12));
        box.setStyle("-fx-background-color: -tf-rail; -fx-border-color: transparent -tf-line transparent transparent;"
                + " -fx-min-width: 14.86em; -fx-pref-width: 14.86em;");
        return box;
    }

    private VBox left() {
        var states = new GridPane(10, 9);
        var rows = List.of(
                "unheard|They have not heard it.",
                "told|They have heard it. Did it land?",
                "understood|They said it back in their own words.",
                "repeated upward|They told someone above them.",
                "misunderstood|They took it for something else.",
                "fading|They understood it long ago.");
        for (int i = 0; i < rows.size(); i++) {
            var words = rows.get(i).split("\\|");
            states.addRow(
                    i,
                    new StateGlyph(StateGlyph.State.values()[i], 22, words[0]),
                    label(words[0], "body-strong"),
                    label(words[1], "secondary"));
        }
        var kinds = new FlowPane(16, 9);
        for (var icon : Icon.values()) {
            var drawn = Icons.of(icon, 18);
            drawn.getStyleClass().add("soft");
            kinds.getChildren().add(drawn);
        }
        kinds.setPrefWrapLength(392);
        var squares = new HBox(16);
        squares.setAlignment(Pos.CENTER_LEFT);
        var sizes = List.of("big", "solid", "small", "not a win");
        for (int i = 0; i < sizes.size(); i++) {
            var row = new HBox(
                    8, new SizeSquare(SizeSquare.Size.values()[i], sizes.get(i)), label(sizes.get(i), "secondary"));
            row.setAlignment(Pos.CENTER_LEFT);
            squares.getChildren().add(row);
        }
        var caption = label("Circles say who heard it. Squares say what it shows.", "secondary");
        caption.getStyleClass().add("faint");
        var voices = new VBox(
                label("What is told", "entry-title"),
                label("Headlines, stories, questions, documents: your words.", "story"),
                label("And theirs, always in italics.", "quotation"),
                label("What is operated", "screen-title"),
                label("Controls, labels, nudges, the coach.", "body"),
                label("Good work needs to be heard.", "meeting-headline"),
                label("Daniel understands 15 of the 28 things you did.", "the-sentence"),
                label("Rehearsed peak with Support and Operations", "list-headline"),
                label("The spotlight gap", "sub-section"),
                label("like this one", "caption"));
        var box = new VBox(
                26,
                section("How far it got", states),
                section("Icons", kinds),
                section("Evidence", new VBox(10, squares, caption)),
                section("Two voices", voices));
        box.setStyle("-fx-min-width: 28.00em; -fx-pref-width: 28.00em; -fx-max-width: 28.00em;");
        return box;
    }

    private VBox middle() {
        var buttons = new FlowPane(
                16,
                10,
                named(save, "primary"),
                named(inState("hover"), "hover"),
                named(inState("armed"), "pressed"),
                named(inState("focus-visible"), "focus"),
                named(Buttons.plain("Copy", () -> done.add("copy")), "plain"),
                named(Buttons.quiet("Tell someone", () -> done.add("tell")), "quiet"),
                named(export, "disabled"),
                named(Buttons.danger("Delete for good", () -> done.add("delete")), "cannot be undone"),
                named(Buttons.small(Buttons.plain("Copy", () -> done.add("small"))), "small"),
                named(more, "icon"));
        var fields = new VBox(12, result, baseline, dayField);
        baseline.input().pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        var pretend = new Chip(Icon.TARGET, "Cost per order", () -> {});
        pretend.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        var chips = new FlowPane(
                8,
                10,
                day,
                pretend,
                nadia,
                priority,
                new Tag("Estimated", Tone.OCHRE),
                new Tag("Measured", Tone.LEAF),
                new Tag("Praise", Tone.DUSK),
                new Tag(Icon.LOCK, "Private", Tone.RUST),
                new Tag("Anyone", Tone.NEUTRAL),
                new Tag("Pine", Tone.PINE));
        var box = new VBox(
                26,
                section("Buttons", buttons),
                section("Fields", fields),
                section("Chips", chips),
                section("One of a few", kind),
                section("After the fact", toast));
        box.setStyle("-fx-min-width: 31.71em; -fx-pref-width: 31.71em; -fx-max-width: 31.71em;");
        return box;
    }

    private VBox right() {
        var wrong = new VBox(
                10,
                Banner.needsAWord(
                        "The disk is nearly full. Your last entry is saved; free some space before the next backup."),
                Banner.wrong("Line 14 of brag.csv has five columns, the header has six. Nothing was imported.")
                        .with(showLine));
        var empty = new EmptyState(
                        "Ask one person what you could do better.",
                        "Kind words come by themselves. The useful ones have to be asked for, and they are what a"
                                + " committee believes.",
                        question,
                        Buttons.quiet("I was told something", () -> done.add("told")))
                .like(
                        Icon.MESSAGE_CIRCLE,
                        "You go deep before the room knows why it matters.",
                        "like this one, from the sample journal");
        var panel = new Panel(
                label("The spotlight gap", "sub-section"),
                label("Daniel understands 15 of the 28 things you did.", "the-sentence"));
        var forward = Panel.ofWordsThatTravel(
                label("What Daniel could forward", "sub-section"),
                label("Ines stopped a price release that undercharged VAT on 2% of baskets.", "story"));
        var box = new VBox(
                26,
                section("When something is wrong", wrong),
                section("When there is nothing yet", empty),
                section(
                        "In a column",
                        new VBox(
                                16,
                                search,
                                new HangingRow("What I did", story),
                                new HangingRow(
                                                "Shows",
                                                new HBox(new Tag("Operational excellence, Staff", Tone.NEUTRAL)))
                                        .level(),
                                panel,
                                forward)));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setStyle("-fx-min-width: 27em; -fx-max-width: 29.86em;");
        return box;
    }

    private Button inState(String state) {
        var button = Buttons.primary("Save entry", () -> done.add(state));
        button.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        return button;
    }

    private static VBox named(Node node, String words) {
        return new VBox(5, node, label(words, "caption"));
    }

    private static VBox section(String words, Node content) {
        var line = new Region();
        line.getStyleClass().add("hairline");
        var head = new VBox(8, label(words, "section"), line);
        return new VBox(12, head, content);
    }

    private static Label label(String words, String role) {
        var label = new Label(words);
        label.getStyleClass().add(role);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
