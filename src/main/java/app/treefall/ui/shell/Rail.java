package app.treefall.ui.shell;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.KeyedButton;
import app.treefall.ui.control.Meter;
import app.treefall.ui.control.NavItem;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Logo;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The left side of the window: where one can go, and how far the season has come.
final class Rail extends VBox {

    private static final double MARK = 24;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Place.Home, NavItem> items = new EnumMap<>(Place.Home.class);
    private final Label brandName = new Label(Text.of("shell.brand"));
    private final HBox brand = new HBox(Logo.mark(MARK), brandName);
    private final Button newEntry;
    private final Button newEntryNarrow;
    private final VBox season = new VBox();

    Rail(ShellViewModel model, Frame frame) {
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Text.of("shell.rail"));
        brand.getStyleClass().add("brand");
        newEntry = new KeyedButton(
                Icon.PLUS, Text.of("command.new-entry"), Text.of("shell.new.keys"), () -> frame.capture(""));
        newEntry.getStyleClass().add("new-entry");
        newEntryNarrow = Buttons.icon(Icon.PLUS, Text.of("command.new-entry"), () -> frame.capture(""));
        newEntryNarrow.getStyleClass().add("new-entry");

        var space = new Region();
        setVgrow(space, Priority.ALWAYS);
        season.getStyleClass().add("season");
        var afterNewEntry = new Region();
        afterNewEntry.getStyleClass().add("after-new-entry");
        getChildren()
                .addAll(
                        brand,
                        newEntry,
                        newEntryNarrow,
                        afterNewEntry,
                        item(frame, Icon.CALENDAR, "command.week", new Place.Week()),
                        item(frame, Icon.BOOK, "command.journal", new Place.Journal()),
                        item(frame, Icon.TRENDING_UP, "command.impact", new Place.Impact(null)),
                        item(frame, Icon.MESSAGE_CIRCLE, "command.feedback", new Place.FeedbackLoop(null)),
                        item(frame, Icon.USERS, "command.audience", new Place.Audience(null)),
                        item(frame, Icon.COFFEE, "command.one-on-ones", new Place.OneOnOnes()),
                        item(frame, Icon.EYE, "command.visibility", new Place.Visibility()),
                        item(frame, Icon.AWARD, "command.promotion-case", new Place.PromotionCase()),
                        space,
                        item(frame, Icon.INBOX, "command.inbox", new Place.Inbox()),
                        item(frame, Icon.SLIDERS, "command.settings", new Place.Settings()),
                        season);

        at(new Place.Week()).badgeProperty().bind(model.needsProperty());
        at(new Place.FeedbackLoop(null)).badgeProperty().bind(model.loopsProperty());
        at(new Place.Inbox()).badgeProperty().bind(model.inboxProperty());
        at(new Place.OneOnOnes()).badgeProperty().bind(model.nextOneOnOneProperty());
        model.seasonProperty().subscribe(strip -> {
            season.getChildren().clear();
            if (strip != null) {
                season.getChildren()
                        .setAll(
                                line(strip.name(), "body-strong"),
                                line(strip.week(), "caption"),
                                new Meter(strip.share(), strip.week()),
                                line(strip.left(), "caption"));
            }
        });
    }

    /// One more step at the foot, above the settings.
    void offer(String words, Runnable step) {
        var offered = Buttons.quiet(words, step);
        offered.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(getChildren().indexOf(at(new Place.Settings())), offered);
    }

    void select(Place place) {
        var here = at(place);
        items.values().forEach(item -> item.selectedProperty().set(item == here));
    }

    void fit(Screen.Width width) {
        boolean narrow = width == Screen.Width.NARROW;
        pseudoClassStateChanged(NARROW, narrow);
        items.values().forEach(item -> item.collapsedProperty().set(narrow));
        show(newEntryNarrow, narrow);
        for (var node : List.of(brandName, newEntry, season)) {
            show(node, !narrow);
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private NavItem item(Frame frame, Icon icon, String key, Place place) {
        var item = new NavItem(icon, Text.of(key), () -> frame.go(place));
        items.put(place.home(), item);
        return item;
    }

    private NavItem at(Place place) {
        var home = switch (place.home()) {
            case HARVEST -> Place.Home.WEEK;
            case HOLD -> Place.Home.ONE_ON_ONES;
            case WEEK, JOURNAL, IMPACT, FEEDBACK, AUDIENCE, ONE_ON_ONES, VISIBILITY, PROMOTION_CASE, INBOX, SETTINGS ->
                place.home();
        };
        return Objects.requireNonNull(items.get(home));
    }

    private static Label line(String words, String role) {
        var label = new Label(words);
        label.getStyleClass().add(role);
        return label;
    }
}
