package app.treefall.ui.journal;

import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Id;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Scope;
import app.treefall.domain.Service;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.ui.control.Chip;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What surrounds the story, as chips: the day, its weight, where it belongs, who had a part, what it serves. Each is
/// corrected by a click.
final class EntryChips extends FlowPane {

    private final EditorTools tools;
    private final Credits credits;
    private Node addPriority = new Region();
    private boolean showing;
    private List<String> names = List.of();

    EntryChips(EditorTools tools) {
        this.tools = tools;
        credits = new Credits(tools);
        getStyleClass().add("entry-chips");
        Watch.of(tools.model(), EntryChips::shape, this::show);
        tools.bench().live().snapshotProperty().subscribe((Snapshot _) -> {
            var entry = tools.model().entryProperty().get();
            if (entry != null && !named(entry).equals(names)) {
                show(entry);
            }
        });
    }

    /// Opens the list of priorities, as the coach proposes it.
    void choosePriority() {
        offerPriorities(addPriority);
    }

    /// Opens the list of roles.
    void chooseRole() {
        credits.offerRoles(getChildren().getLast());
    }

    /// Opens the list of how far it reached, or where that is said, of who started it.
    void chooseReach(Entry entry) {
        var more = getChildren().getLast();
        if (entry.scope() == null) {
            offerScopes(more);
        } else {
            credits.offerInitiatives(more);
        }
    }

    private static List<Object> shape(Entry entry) {
        return Arrays.asList(
                entry.id(),
                entry.days(),
                entry.size(),
                entry.scope(),
                entry.project(),
                entry.tags(),
                entry.serves(),
                entry.contribution());
    }

    /// What its priorities and people are called now.
    private List<String> named(Entry entry) {
        var words = new ArrayList<String>();
        entry.serves().forEach(service -> words.add(nameOfPriority(service.priority())));
        entry.contribution().credits().forEach(credit -> words.add(credits.nameOf(credit.person())));
        return words;
    }

    private void show(Entry entry) {
        if (showing) {
            return; // a chip that goes takes the keyboard with it, which saves, which would show the same chips again
        }
        names = named(entry);
        int focused = focusedChip();
        var chips = new ArrayList<Node>();
        chips.add(chip(
                Icon.CALENDAR, EntryWords.of(entry.days(), tools.bench().today().get()), this::askDay));
        var size = entry.size();
        if (size != null) {
            chips.add(chip(null, EntryWords.of(size), this::offerSizes));
        }
        var role = entry.contribution().role();
        if (role != null) {
            chips.add(chip(null, EntryWords.of(role), credits::offerRoles));
        }
        var initiative = entry.contribution().initiative();
        if (initiative != null) {
            chips.add(chip(null, EntryWords.of(initiative), credits::offerInitiatives));
        }
        var scope = entry.scope();
        if (scope != null) {
            chips.add(chip(null, EntryWords.of(scope), this::offerScopes));
        }
        if (entry.project().hasWords()) {
            chips.add(chip(Icon.FOLDER, entry.project().text(), this::askProject));
        }
        entry.contribution().credits().forEach(credit -> chips.add(credited(credit)));
        entry.serves()
                .forEach(service -> chips.add(
                        chip(Icon.TARGET, nameOfPriority(service.priority()), anchor -> askService(anchor, service))));
        entry.tags().forEach(tag -> chips.add(chip(Icon.HASH, tag.text(), anchor -> askTag(anchor, tag))));
        var priority = chip(Icon.PLUS, Text.of("journal.add.priority"), this::offerPriorities)
                .asNew();
        addPriority = priority;
        var more = chip(Icon.PLUS, Text.of("journal.add.more"), this::offerMore).asNew();
        if (entry.serves().isEmpty()) {
            chips.add(priority);
        } else {
            addPriority = more;
        }
        chips.add(more);
        showing = true;
        getChildren().setAll(chips);
        showing = false;
        if (focused >= 0) {
            getChildren().get(Math.min(focused, chips.size() - 1)).requestFocus();
        }
    }

    private Chip credited(Contribution.Credit credit) {
        var name = credits.nameOf(credit.person());
        var chip = chip(Icon.USER, name, anchor -> credits.ask(anchor, credit));
        var part = credit.part().hasWords() ? credit.part().text() : Text.of("editor.credit.unsaid");
        chip.setTooltip(new Tooltip(part));
        chip.setAccessibleHelp(part);
        return chip;
    }

    private int focusedChip() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private static Chip chip(@Nullable Icon icon, String words, Consumer<Node> correct) {
        var self = new Node[1];
        Runnable run = () -> correct.accept(self[0]);
        var chip = icon == null ? new Chip(words, run) : new Chip(icon, words, run);
        self[0] = chip;
        return chip;
    }

    private void askDay(Node anchor) {
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            tools.popover()
                    .open(
                            new DayBox(tools.bench().daysBack(), entry.days(), days -> done(draft -> draft.days(days))),
                            anchor);
        }
    }

    private void offerSizes(Node anchor) {
        var menu = new Choices();
        for (var size : Size.values()) {
            menu.add(EntryWords.of(size), () -> change(draft -> draft.size(size)));
        }
        menu.line()
                .add(Icon.X, Text.of("journal.remove"), () -> change(draft -> draft.size(null)))
                .below(anchor);
    }

    private void offerScopes(Node anchor) {
        var menu = new Choices();
        for (var scope : Scope.values()) {
            menu.add(EntryWords.of(scope), () -> change(draft -> draft.scope(scope)));
        }
        menu.line()
                .add(Icon.X, Text.of("journal.remove"), () -> change(draft -> draft.scope(null)))
                .below(anchor);
    }

    private void askProject(Node anchor) {
        var entry = tools.model().entryProperty().get();
        var now = entry == null ? "" : entry.project().text();
        tools.popover()
                .open(
                        new AskBox(
                                        Text.of("journal.project"),
                                        Text.of("journal.project.prompt"),
                                        now,
                                        words -> done(draft -> draft.project(words)))
                                .keptIn(tools, "project"),
                        anchor);
    }

    private void askTag(Node anchor, Prose tag) {
        var entry = tools.model().entryProperty().get();
        tools.popover()
                .open(
                        new AskBox(
                                        Text.of("journal.tag"),
                                        "",
                                        tag.text(),
                                        words -> done(draft -> draft.tags(replaced(tag, words))))
                                .keptIn(
                                        tools,
                                        "tag"
                                                + (entry == null
                                                        ? ""
                                                        : numbered(entry.tags().indexOf(tag))))
                                .removable(
                                        Text.of("journal.remove"),
                                        () -> done(draft -> draft.tags(replaced(tag, Prose.NONE)))),
                        anchor);
    }

    /// Empty for a new one.
    static String numbered(int index) {
        return index < 0 ? "" : "/" + index;
    }

    /// The tags with one spelled anew, added or, where nothing is left of it, gone.
    private List<Prose> replaced(Prose tag, Prose words) {
        var entry = tools.model().entryProperty().get();
        var tags = new ArrayList<>(entry == null ? List.of() : entry.tags());
        int at = tags.indexOf(tag);
        tags.remove(tag);
        if (words.hasWords() && !tags.contains(words)) {
            tags.add(at < 0 ? tags.size() : at, words);
        }
        return tags;
    }

    private void askService(Node anchor, Service service) {
        tools.popover()
                .open(
                        new AskBox(
                                        Text.of("journal.serves", nameOfPriority(service.priority())),
                                        Text.of("journal.serves.prompt"),
                                        service.how().text(),
                                        words -> {
                                            serves(list -> list.set(
                                                    list.indexOf(service), new Service(service.priority(), words)));
                                            tools.popover().close();
                                        })
                                .keptIn(tools, "serves/" + service.priority())
                                .removable(Text.of("journal.remove"), () -> {
                                    serves(list -> list.remove(service));
                                    tools.popover().close();
                                }),
                        anchor);
    }

    private void offerPriorities(Node anchor) {
        var entry = tools.model().entryProperty().get();
        if (entry == null) {
            return;
        }
        var menu = new Choices();
        boolean any = false;
        for (var priority : tools.bench().live().snapshot().priorities()) {
            boolean served = entry.serves().stream()
                    .anyMatch(service -> service.priority().equals(priority.id()));
            if (!served && priority.isActiveOn(entry.day())) {
                any = true;
                menu.add(
                        Icon.TARGET,
                        owned(priority),
                        () -> serves(list -> list.add(new Service(priority.id(), Prose.NONE))));
            }
        }
        if (!any) {
            menu.add(Text.of("journal.no.priorities"), () -> {});
        }
        menu.below(anchor);
    }

    private void offerMore(Node anchor) {
        var menu = new Choices()
                .add(Icon.TARGET, Text.of("journal.add.priority"), () -> offerPriorities(anchor))
                .add(Icon.USER, Text.of("journal.add.person"), () -> credits.offer(anchor))
                .add(Icon.FOLDER, Text.of("journal.project"), () -> askProject(anchor))
                .add(Icon.HASH, Text.of("journal.tag"), () -> askTag(anchor, Prose.NONE))
                .line()
                .add(Text.of("journal.add.size"), () -> offerSizes(anchor))
                .add(Text.of("journal.add.role"), () -> credits.offerRoles(anchor))
                .add(Text.of("editor.add.initiative"), () -> credits.offerInitiatives(anchor))
                .add(Text.of("journal.add.scope"), () -> offerScopes(anchor));
        menu.below(anchor);
    }

    private void serves(Consumer<List<Service>> what) {
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            var list = new ArrayList<>(entry.serves());
            what.accept(list);
            change(draft -> draft.serves(list));
        }
    }

    private void done(Consumer<EntryDraft> what) {
        tools.popover().close();
        change(what);
    }

    private void change(Consumer<EntryDraft> what) {
        tools.model().change(what);
    }

    private String nameOfPriority(Id<Priority> id) {
        var priority = tools.bench().live().snapshot().find(id);
        return priority == null ? Text.of("journal.something") : priority.name().text();
    }

    private String owned(Priority priority) {
        var owner = priority.person() == null
                ? null
                : tools.bench().live().snapshot().find(priority.person());
        return owner == null
                ? priority.name().text()
                : Text.of("journal.priority.of", priority.name().text(), owner.shortName());
    }
}
