package app.treefall.ui.journal;

import app.treefall.domain.Condition;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Named;
import app.treefall.domain.NamedView;
import app.treefall.domain.Person;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Chip;
import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.Place;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the list is filtered by, as chips that can be taken out; the kept views above, the count below.
final class FilterBar extends VBox {

    private final JournalListViewModel model;
    private final ViewsViewModel views;
    private final Popover popover;
    private final FlowPane kept = new FlowPane();
    private final FlowPane chips = new FlowPane();
    private final Label count = new Label();
    private final HBox foot = new HBox();

    FilterBar(JournalListViewModel model, ViewsViewModel views, Popover popover) {
        this.model = model;
        this.views = views;
        this.popover = popover;
        kept.getStyleClass().addAll("filters", "kept-views");
        kept.setAccessibleText(Text.of("journal.views"));
        chips.getStyleClass().add("filters");
        foot.getStyleClass().add("filter-foot");
        count.getStyleClass().add("caption");
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("filter-bar");
        getChildren().addAll(kept, chips, foot);
        views.viewsProperty().subscribe(_ -> show());
        model.filterProperty().subscribe(_ -> show());
        model.rowsProperty().subscribe(_ -> show());
    }

    private void show() {
        int focused = focused();
        showViews();
        showChips();
        showFoot();
        if (focused >= 0 && !chips.getChildren().isEmpty()) {
            chips.getChildren()
                    .get(Math.min(focused, chips.getChildren().size() - 1))
                    .requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < chips.getChildren().size(); i++) {
            if (chips.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void showViews() {
        var shown = views.shown();
        var nodes = new ArrayList<Node>();
        for (var view : views.viewsProperty().get()) {
            var chip = plain(Icon.LAYERS, view.name().text(), () -> views.show(view));
            chip.choose(view.equals(shown) ? Chip.Choice.CHOSEN : Chip.Choice.OPEN);
            nodes.add(chip);
            if (view.equals(shown)) {
                nodes.add(more(view));
            }
        }
        kept.getChildren().setAll(nodes);
        visible(kept, !nodes.isEmpty());
    }

    private Node more(NamedView view) {
        var self = new Node[1];
        var button = Buttons.icon(
                Icon.MORE_HORIZONTAL,
                Text.of("journal.view.more", view.name().text()),
                () -> new Choices()
                        .add(Icon.EDIT, Text.of("journal.view.rename"), () -> askName(self[0], view))
                        .add(Icon.TRASH, Text.of("journal.view.delete"), () -> views.delete(view))
                        .below(self[0]));
        self[0] = button;
        return button;
    }

    private void showChips() {
        var nodes = new ArrayList<Node>();
        var conditions = model.filterProperty().get().conditions();
        if (model.hasSeason() && conditions.stream().noneMatch(Condition.InSeason.class::isInstance)) {
            nodes.add(season(conditions.contains(new Condition.ThisSeason())));
        }
        if (conditions.stream().noneMatch(Condition.OfKind.class::isInstance)) {
            nodes.add(anyKind());
        }
        var boss = model.bench().live().snapshot().boss();
        if (boss != null && conditions.stream().noneMatch(Condition.Heard.class::isInstance)) {
            nodes.add(heardOrNot(boss.id()));
        }
        for (var condition : conditions) {
            if (!(condition instanceof Condition.ThisSeason)) {
                nodes.add(chosen(condition));
            }
        }
        nodes.add(add());
        chips.getChildren().setAll(nodes);
    }

    private Chip season(boolean on) {
        var now = new Condition.ThisSeason();
        return choice(
                Text.of(on ? "journal.filter.season" : "journal.filter.always"),
                on ? Chip.Choice.CHOSEN : Chip.Choice.OPEN,
                new Choices()
                        .toggle(Text.of("journal.filter.season"), on, () -> model.add(now))
                        .toggle(Text.of("journal.filter.always"), !on, () -> model.remove(now)));
    }

    private Chip anyKind() {
        var kinds = new Choices();
        for (var kind : Kind.Name.values()) {
            kinds.add(EntryWords.of(kind), () -> model.add(new Condition.OfKind(kind)));
        }
        return choice(Text.of("journal.filter.kind"), Chip.Choice.OPEN, kinds);
    }

    private Chip heardOrNot(Id<Person> boss) {
        var heard = new Choices();
        for (var reach : Condition.Reach.values()) {
            var condition = new Condition.Heard(boss, reach);
            heard.add(words(condition), () -> model.add(condition));
        }
        return choice(Text.of("journal.filter.heard"), Chip.Choice.OPEN, heard);
    }

    private Chip chosen(Condition condition) {
        var self = new Node[1];
        var named = named(condition);
        var menu = new Choices();
        if (named != null) {
            menu.add(
                    Icon.EDIT,
                    Text.of("journal.filter.names"),
                    () -> model.bench().frame().go(new Place.Names(named)));
        }
        menu.add(Icon.X, Text.of("journal.remove"), () -> model.remove(condition));
        var chip = plain(ConditionWords.icon(condition), words(condition), () -> menu.below(self[0]))
                .removable(() -> model.remove(condition));
        self[0] = chip;
        chip.choose(Chip.Choice.CHOSEN);
        return chip;
    }

    private Chip add() {
        var self = new Node[1];
        var chip = plain(Icon.FILTER, "", () -> popover.open(new FilterPicker(model, popover::close), self[0]));
        chip.setAccessibleText(Text.of("journal.filter.add"));
        chip.setTooltip(new Tooltip(Text.of("journal.filter.add")));
        self[0] = chip;
        return chip;
    }

    private void showFoot() {
        foot.getChildren().clear();
        boolean usual = model.isUsual();
        visible(foot, !usual);
        if (usual) {
            return;
        }
        count.setText(model.count());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot.getChildren().addAll(count, space);
        var left = views.left();
        if (left != null) {
            foot.getChildren()
                    .add(link(Text.of("journal.view.keep.in", left.name().text()), () -> views.change(left)));
        }
        if (views.shown() == null) {
            var self = new Node[1];
            var keep = link(Text.of("journal.view.keep"), () -> askName(self[0], null));
            self[0] = keep;
            foot.getChildren().add(keep);
        }
        foot.getChildren().add(link(Text.of("journal.filter.clear"), model::showEverything));
    }

    /// @param view null for a new one
    private void askName(Node anchor, @Nullable NamedView view) {
        var box = new AskBox[1];
        box[0] = new AskBox(
                Text.of("journal.view.name"),
                Text.of("journal.view.name.prompt"),
                view == null ? "" : view.name().text(),
                name -> {
                    if (view == null) {
                        views.keep(name, box[0]::say, popover::close);
                    } else {
                        views.rename(view, name, box[0]::say, popover::close);
                    }
                });
        popover.open(box[0], anchor);
    }

    private String words(Condition condition) {
        return ConditionWords.of(
                condition,
                model.bench().live().snapshot(),
                model.bench().today().get());
    }

    private static @Nullable Named named(Condition condition) {
        return switch (condition) {
            case Condition.Tagged(var tag) -> new Named.Tag(tag);
            case Condition.InProject(var project) -> new Named.Project(project);
            case Condition.With(var person) -> new Named.Somebody(person);
            case Condition.Heard(var person, var _) -> new Named.Somebody(person);
            case Condition.OfKind _,
                    Condition.Serving _,
                    Condition.ThisSeason _,
                    Condition.InSeason _,
                    Condition.Since _,
                    Condition.Before _,
                    Condition.During _,
                    Condition.WeakerThan _,
                    Condition.AtLeast _,
                    Condition.Has _,
                    Condition.Lacks _ -> null;
        };
    }

    private static Chip choice(String words, Chip.Choice on, Choices choices) {
        var self = new Node[1];
        var chip = new Chip(words, () -> choices.below(self[0]));
        self[0] = chip;
        chip.choose(on);
        chip.getStyleClass().add("filter");
        return chip;
    }

    private static Chip plain(Icon icon, String words, Runnable run) {
        var chip = new Chip(icon, words, run);
        chip.getStyleClass().add("filter");
        return chip;
    }

    private static Node link(String words, Runnable run) {
        var link = Buttons.link(words, run);
        link.getStyleClass().add("foot-link");
        return link;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
