package app.treefall.ui.week;

import app.treefall.domain.Visibility;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.DottedLine;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.week.WeekRow.DayMark;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of the week: the day, what it is, what it was worth, how far it got.
final class WeekCell extends ListCell<WeekRow> {

    private static final PseudoClass OPENS_DAY = PseudoClass.getPseudoClass("opens-day");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final double ICON = 17;
    private static final double GLYPH = 14;

    WeekCell(Consumer<WeekRow> open) {
        getStyleClass().add("week-cell");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            var row = getItem();
            if (row != null && click.getButton() == MouseButton.PRIMARY) {
                open.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable WeekRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : content(row));
        setAccessibleText(row == null || empty ? null : spoken(row));
        pseudoClassStateChanged(OPENS_DAY, row != null && opensDay(row));
        pseudoClassStateChanged(
                PAST,
                row instanceof WeekRow.Logged(var _, var part, var _, var _, var _, var _, var _)
                        && part == WeekRow.Part.BEFORE);
    }

    /// Never the first of all: there the box above is line enough.
    private boolean opensDay(WeekRow row) {
        return getIndex() > 0
                && switch (row) {
                    case WeekRow.Meeting meeting -> meeting.day().opensTheDay();
                    case WeekRow.Logged logged -> logged.day().opensTheDay();
                    case WeekRow.Due due -> due.day().opensTheDay();
                    case WeekRow.Heading _ -> true;
                    case WeekRow.Nothing _ -> false;
                };
    }

    private static Node content(WeekRow row) {
        return switch (row) {
            case WeekRow.Meeting meeting ->
                line(
                        meeting.day(),
                        Icon.COFFEE,
                        words(
                                label(meeting.words(), "body-strong"),
                                List.of(label(meeting.details(), "secondary", "faint"))),
                        null);
            case WeekRow.Logged logged ->
                line(
                        logged.day(),
                        CaptureChip.iconOf(logged.kind()),
                        words(label(logged.headline(), "list-headline"), details(logged.details())),
                        heard(logged.state()));
            case WeekRow.Due due ->
                line(
                        due.day(),
                        due.icon(),
                        words(label(due.words(), "list-headline"), List.of(label(due.details(), "secondary", "faint"))),
                        null);
            case WeekRow.Heading heading -> heading(heading);
            case WeekRow.Nothing nothing -> label(nothing.advice(), "list-headline", "soft", "nothing");
        };
    }

    private static HBox line(DayMark day, Icon icon, Node words, @Nullable Node heard) {
        var name = label(day.day(), "body", "day-name");
        var date = new VBox(name);
        if (!day.note().isEmpty()) {
            date.getChildren().add(label(day.note(), "caption"));
        }
        date.getStyleClass().add("date");
        var sign = new HBox(Icons.of(icon, ICON));
        sign.getStyleClass().add("sign");
        var line = new HBox(date, sign, words);
        line.getStyleClass().add("week-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (heard != null) {
            line.getChildren().add(heard);
        }
        return line;
    }

    private static VBox words(Label headline, List<Label> details) {
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(headline);
        if (!details.isEmpty()) {
            var second = new DottedLine(details);
            second.getStyleClass().add("details");
            words.getChildren().add(second);
        }
        return words;
    }

    private static List<Label> details(List<WeekRow.Detail> details) {
        return details.stream()
                .map(detail -> label(
                        detail.words(),
                        "secondary",
                        switch (detail.weight()) {
                            case PLAIN -> "faint";
                            case NEEDS_A_WORD -> "ochre";
                            case PRIVATE -> "rust";
                        }))
                .toList();
    }

    private static @Nullable HBox heard(WeekRow.@Nullable Heard heard) {
        if (heard == null) {
            return null;
        }
        var box = new HBox(
                new StateGlyph(stateOf(heard.visibility()), GLYPH, heard.words()), label(heard.words(), "secondary"));
        box.getStyleClass().add("heard");
        return box;
    }

    static StateGlyph.State stateOf(Visibility visibility) {
        return StateGlyph.State.of(visibility);
    }

    private static HBox heading(WeekRow.Heading heading) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var box = new HBox(label(heading.words(), "sub-section"), space, label(heading.count(), "caption"));
        box.getStyleClass().add("heading");
        return box;
    }

    private static String spoken(WeekRow row) {
        return switch (row) {
            case WeekRow.Meeting meeting -> Text.of("week.row.open", meeting.words() + ". " + meeting.details());
            case WeekRow.Logged logged ->
                Text.of(
                        "week.row.open",
                        logged.headline()
                                + (logged.state() == null
                                        ? ""
                                        : ". " + logged.state().words()));
            case WeekRow.Due due -> Text.of("week.row.open", due.words() + ". " + due.details());
            case WeekRow.Heading heading -> heading.words() + ", " + heading.count();
            case WeekRow.Nothing nothing -> nothing.advice();
        };
    }

    private static Label label(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        return label;
    }
}
