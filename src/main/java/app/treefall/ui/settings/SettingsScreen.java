package app.treefall.ui.settings;

import app.treefall.ui.control.NavItem;
import app.treefall.ui.form.Forms;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.TrashBox;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.KeepSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything one decides once: who one is, who matters, what they want, the season, the look, what keeps the journal
/// safe.
public final class SettingsScreen implements Screen {

    /// In the order in which they are listed.
    private enum Section {
        YOU(Icon.USER, "settings.you"),
        PEOPLE(Icon.USERS, "settings.people"),
        NAMES(Icon.HASH, "settings.names"),
        SEASON(Icon.AWARD, "settings.season"),
        LADDERS(Icon.LAYERS, "settings.ladders"),
        WEEK(Icon.CALENDAR, "settings.week"),
        LOOK(Icon.SUN, "settings.look"),
        IMPORTS(Icon.DOWNLOAD, "settings.imports"),
        SAFETY(Icon.SHIELD, "settings.safety"),
        TRASH(Icon.TRASH, "settings.trash");

        private final Icon icon;
        private final String key;

        Section(Icon icon, String key) {
            this.icon = icon;
            this.key = key;
        }
    }

    private final Workbench bench;
    private final NamesView names;
    private final SafetyViewModel safety;
    private final ArchiveViewModel archive;
    private final LaddersViewModel ladders;
    private final TrashViewModel trash;
    private final Map<Section, Node> views = new EnumMap<>(Section.class);
    private final Map<Section, NavItem> items = new EnumMap<>(Section.class);
    private final VBox list = new VBox();
    private final VBox stage = new VBox();
    private final ScrollPane pane = new ScrollPane(stage);
    private final ScreenPane root = new ScreenPane("settings");
    private Section section = Section.YOU;

    public SettingsScreen(Workbench bench, Theme theme, KeepSettings settings, Rhythm rhythm) {
        this.bench = bench;
        names = new NamesView(new NamesViewModel(bench));
        safety = new SafetyViewModel(bench);
        archive = new ArchiveViewModel(bench);
        ladders = new LaddersViewModel(bench);
        trash = new TrashViewModel(bench);
        views.put(Section.YOU, new YouView(new YouViewModel(bench)));
        views.put(
                Section.PEOPLE,
                new Elsewhere(
                        Text.of("settings.people"),
                        Text.of("settings.people.why"),
                        Text.of("settings.people.go"),
                        () -> bench.frame().go(new Place.Audience(null))));
        views.put(Section.NAMES, names);
        views.put(Section.SEASON, new SeasonView(new SeasonViewModel(bench), this::throwAway));
        views.put(Section.LADDERS, new LaddersView(ladders, this::throwAway));
        views.put(Section.WEEK, new RhythmView(new RhythmViewModel(rhythm)));
        views.put(Section.LOOK, new LookView(new LookViewModel(theme, settings, bench.background())));
        views.put(
                Section.IMPORTS,
                new Elsewhere(
                        Text.of("settings.imports"),
                        Text.of("settings.imports.why"),
                        Text.of("settings.imports.go"),
                        () -> bench.frame().go(new Place.Import(List.of()))));
        views.put(Section.SAFETY, new SafetyView(safety, archive));
        views.put(Section.TRASH, new TrashView(trash));
        list.getStyleClass().add("sections");
        list.setAccessibleText(Text.of("settings.sections"));
        for (var one : Section.values()) {
            var item = new NavItem(one.icon, Text.of(one.key), () -> turnTo(one));
            items.put(one, item);
            list.getChildren().add(item);
        }
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("settings-pane");
        HBox.setHgrow(pane, Priority.ALWAYS);
        var title = Forms.label(Text.of("settings.title"), "screen-title");
        var header = new HBox(title);
        header.getStyleClass().add("settings-header");
        var body = new HBox(list, pane);
        body.getStyleClass().add("settings-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        root.over(new VBox(header, body));
        ladders.file().lookedProperty().subscribe(_ -> pane.setVvalue(0));
        turnTo(Section.YOU);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Names(var what)) {
            turnTo(Section.NAMES);
            names.show(what);
            return;
        }
        if (place instanceof Place.Season _) {
            turnTo(Section.SEASON);
            return;
        }
        if (place instanceof Place.Ladders(var file)) {
            turnTo(Section.LADDERS);
            if (file != null) {
                ladders.file().read(file);
            }
            return;
        }
        if (place instanceof Place.Trash _) {
            turnTo(Section.TRASH);
            return;
        }
        turnTo(section);
        item(section).requestFocus();
    }

    @Override
    public void fit(Width width) {
        root.fit(width);
    }

    private void throwAway(ThrownAway what) {
        TrashBox.ask(bench, what.thing(), root.popover(), what.from(), what.then());
    }

    private void turnTo(Section chosen) {
        section = chosen;
        items.forEach((one, item) -> {
            item.selectedProperty().set(one == chosen);
            item.setFocusTraversable(one == chosen);
        });
        stage.getChildren().setAll(Objects.requireNonNull(views.get(chosen)));
        pane.setVvalue(0);
        switch (chosen) {
            case SAFETY -> {
                safety.open();
                archive.open();
            }
            case TRASH -> trash.open();
            case YOU, PEOPLE, NAMES, SEASON, LADDERS, IMPORTS, WEEK, LOOK -> {}
        }
    }

    /// The list is one stop for Tab; the arrows choose in it.
    private void step(KeyEvent key) {
        int to = switch (key.getCode()) {
            case DOWN -> section.ordinal() + 1;
            case UP -> section.ordinal() - 1;
            default -> -1;
        };
        if (to >= 0 && to < Section.values().length) {
            key.consume();
            turnTo(Section.values()[to]);
            item(section).requestFocus();
        }
    }

    private NavItem item(Section one) {
        return Objects.requireNonNull(items.get(one));
    }
}
