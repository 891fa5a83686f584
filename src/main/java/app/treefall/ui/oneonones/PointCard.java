package app.treefall.ui.oneonones;

import app.treefall.domain.Episode.TalkingPoint.OwnBeat;
import app.treefall.domain.Visibility;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.brief.Term;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One thing to say: in full with its beats when it is chosen, else in two lines.
final class PointCard extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GLYPH = 12;
    private static final int REASONS_IN_FULL = 4;
    private static final int REASONS_IN_SHORT = 2;

    private final VBox beats = new VBox();

    /// How much of it is told.
    enum Told {
        IN_FULL,
        IN_SHORT
    }

    /// What can be done with it.
    interface Steps {
        void up();

        void down();

        void drop();

        boolean mayDrop();

        void later();

        void reword();

        void minutes(int minutes);

        /// Beats in the owner's words whose entry has changed since.
        List<OwnBeat> toReview();

        void stillHolds(OwnBeat beat);

        void asBuilt(OwnBeat beat);
    }

    PointCard(Brief.Point point, int number, int of, Told told, Steps steps) {
        getStyleClass().addAll("card", "point-card");
        pseudoClassStateChanged(CHOSEN, told == Told.IN_FULL);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        var place = new Label(Integer.toString(number));
        place.getStyleClass().add("number");
        place.setMinWidth(USE_PREF_SIZE);
        var reasons = reasons(point, told == Told.IN_FULL ? REASONS_IN_FULL : REASONS_IN_SHORT);
        setAccessibleText(Text.of(
                "oneonones.point.spoken",
                number,
                of,
                point.headline().text(),
                minutes(point.minutes()),
                String.join(", ", reasons)));
        if (told == Told.IN_FULL) {
            beats.getChildren().setAll(beats(point));
            steps.toReview().forEach(beat -> beats.getChildren().add(review(point, beat, steps)));
        }
        var words = switch (told) {
            case IN_FULL -> new VBox(head(point), why(point, reasons), beats, steps(point, steps));
            case IN_SHORT -> new VBox(head(point), shortly(point), why(point, reasons));
        };
        words.getStyleClass().add("point-words");
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(place, words);
    }

    private static String minutes(int minutes) {
        return Text.of("oneonones.minutes", minutes);
    }

    private static Node head(Brief.Point point) {
        var headline = Flow.label(point.headline().text(), "point-headline");
        headline.setMaxWidth(Double.MAX_VALUE);
        setHgrow(headline, Priority.ALWAYS);
        var minutes = new Label(minutes(point.minutes()));
        minutes.getStyleClass().add("point-minutes");
        minutes.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(headline, minutes);
        head.getStyleClass().add("point-head");
        return head;
    }

    private static Node why(Brief.Point point, List<String> reasons) {
        var visibility =
                point.entry() == null ? Visibility.UNHEARD : point.standing().visibility();
        var words = Flow.label(String.join("  ·  ", reasons), "caption");
        setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Glyphs.of(visibility, GLYPH, Text.of("oneonones.heard." + visibility)), words);
        row.getStyleClass().add("why");
        return row;
    }

    /// How far it got, then what speaks for it, weightiest first.
    static List<String> reasons(Brief.Point point, int most) {
        var words = new ArrayList<String>();
        if (point.entry() == null) {
            words.add(Text.of("oneonones.own.point"));
        }
        point.terms().stream()
                .filter(term -> term.name() == Term.Name.NOT_UNDERSTOOD)
                .forEach(term -> words.add(Wording.startUpper(term.words().text())));
        if (words.isEmpty()) {
            words.add(Text.of("oneonones.heard." + point.standing().visibility()));
        }
        point.terms().stream()
                .filter(term -> term.name() != Term.Name.NOT_UNDERSTOOD
                        && term.name() != Term.Name.FRESH
                        && term.name() != Term.Name.SIZE)
                .sorted(Comparator.comparingInt(term -> -term.points()))
                .limit(most)
                .forEach(term -> words.add(term.words().text()));
        return words;
    }

    private static Node beats(Brief.Point point) {
        var grid = new GridPane();
        grid.getStyleClass().add("beats");
        var labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        var stories = new ColumnConstraints();
        stories.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, stories);
        int line = 0;
        for (var beat : point.beats()) {
            var label = Flow.label(beat.label().text(), "beat-label");
            var story = Flow.of(beat.paragraph(), "beat-story");
            label.setLabelFor(story);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(line++, label, story);
        }
        grid.setVisible(line > 0);
        grid.setManaged(line > 0);
        return grid;
    }

    private static Node review(Brief.Point point, OwnBeat beat, Steps steps) {
        var now = point.builtAs(beat.label());
        var label = beat.label().text();
        var words = Flow.label(
                now.hasWords()
                        ? Text.of("oneonones.beat.review", label, now.text())
                        : Text.of("oneonones.beat.review.none", label),
                "secondary",
                "ochre");
        words.setGraphic(Icons.of(Icon.EDIT, GLYPH));
        var row = new HBox(
                Buttons.small(Buttons.link(Text.of("oneonones.beat.holds"), () -> steps.stillHolds(beat))),
                Buttons.small(Buttons.link(Text.of("oneonones.beat.built"), () -> steps.asBuilt(beat))));
        row.getStyleClass().add("plan-steps");
        var box = new VBox(words, row);
        box.getStyleClass().add("beat-review");
        return box;
    }

    private static Node shortly(Brief.Point point) {
        var words = point.beats().stream()
                .limit(2)
                .map(beat -> beat.paragraph().text().strip())
                .toList();
        var label = new Label(String.join(" ", words));
        label.getStyleClass().add("point-short");
        label.setWrapText(true);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
        return label;
    }

    /// The card with what is written there instead of its beats.
    PointCard instead(Node editor) {
        beats.getChildren().setAll(editor);
        return this;
    }

    private static Node steps(Brief.Point point, Steps steps) {
        var later = Buttons.icon(Icon.CORNER_UP_RIGHT, Text.of("oneonones.later"), steps::later);
        later.setDisable(!steps.mayDrop());
        var drop = Buttons.icon(Icon.X, Text.of("oneonones.drop"), steps::drop);
        drop.setDisable(!steps.mayDrop());
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        var row = new HBox(
                Buttons.icon(Icon.EDIT, Text.of("oneonones.reword"), steps::reword),
                Buttons.icon(Icon.MINUS, Text.of("oneonones.shorter"), () -> steps.minutes(point.minutes() - 1)),
                Buttons.icon(Icon.PLUS, Text.of("oneonones.longer"), () -> steps.minutes(point.minutes() + 1)),
                space,
                later,
                Buttons.icon(Icon.ARROW_UP, Text.of("oneonones.up"), steps::up),
                Buttons.icon(Icon.ARROW_DOWN, Text.of("oneonones.down"), steps::down),
                drop);
        row.getStyleClass().add("point-steps");
        return row;
    }
}
