package app.treefall.ui.journal;

import app.treefall.domain.Contribution;
import app.treefall.domain.Deed;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/// Who had a part in it besides me, and which: chosen, named for the first time, said, taken out. And what my own part
/// was.
final class Credits {

    private final EditorTools tools;

    Credits(EditorTools tools) {
        this.tools = tools;
    }

    void offer(Node anchor) {
        var menu = new Choices();
        var entry = tools.model().entryProperty().get();
        for (var person : tools.bench().live().snapshot().people()) {
            boolean credited = entry != null
                    && entry.contribution().credits().stream()
                            .anyMatch(credit -> credit.person().equals(person.id()));
            if (!credited) {
                menu.add(Icon.USER, person.name().text(), () -> add(anchor, person));
            }
        }
        menu.line().add(Icon.PLUS, Text.of("editor.credit.new"), () -> askNew(anchor));
        menu.below(anchor);
    }

    /// What one person did.
    void ask(Node anchor, Contribution.Credit credit) {
        tools.popover()
                .open(
                        new AskBox(
                                        Text.of("journal.credit", nameOf(credit.person())),
                                        Text.of("journal.credit.prompt"),
                                        credit.part().text(),
                                        words -> {
                                            tools.popover().close();
                                            say(credit.person(), words);
                                        })
                                .keptIn(tools, "credit/" + credit.person())
                                .removable(Text.of("journal.remove"), () -> {
                                    tools.popover().close();
                                    change(list -> list.remove(credit));
                                }),
                        anchor);
    }

    String nameOf(Id<Person> id) {
        var person = tools.bench().live().snapshot().find(id);
        return person == null ? Text.of("journal.somebody") : person.name().text();
    }

    void offerRoles(Node anchor) {
        var menu = new Choices();
        for (var role : Contribution.Role.values()) {
            menu.add(
                    EntryWords.of(role),
                    () -> contribute(mine -> new Contribution(role, mine.initiative(), mine.credits())));
        }
        menu.line()
                .add(
                        Icon.X,
                        Text.of("journal.remove"),
                        () -> contribute(mine -> new Contribution(null, mine.initiative(), mine.credits())))
                .below(anchor);
    }

    void offerInitiatives(Node anchor) {
        var menu = new Choices();
        for (var initiative : Contribution.Initiative.values()) {
            menu.add(
                    EntryWords.of(initiative),
                    () -> contribute(mine -> new Contribution(mine.role(), initiative, mine.credits())));
        }
        menu.line()
                .add(
                        Icon.X,
                        Text.of("journal.remove"),
                        () -> contribute(mine -> new Contribution(mine.role(), null, mine.credits())))
                .below(anchor);
    }

    private void add(Node anchor, Person person) {
        var credit = new Contribution.Credit(person.id(), Prose.NONE);
        change(list -> list.add(credit));
        ask(anchor, credit);
    }

    private void askNew(Node anchor) {
        tools.popover()
                .open(
                        new AskBox(Text.of("editor.credit.new.name"), Text.of("editor.credit.new.prompt"), "", name -> {
                                    tools.popover().close();
                                    if (name.hasWords()) {
                                        make(anchor, Person.named(name, Person.Relation.PEER));
                                    }
                                })
                                .keptIn(tools, "credit"),
                        anchor);
    }

    private void make(Node anchor, Person person) {
        var bench = tools.bench();
        bench.background().run(() -> bench.desk().keep().run(Deed.Verb.SET_UP, person.name(), person, 0), result -> {
            if (result instanceof Keep.Result.Done<Person> _) {
                bench.live().refresh();
                add(anchor, person);
            }
        });
    }

    private void say(Id<Person> person, Prose part) {
        change(list -> list.replaceAll(
                credit -> credit.person().equals(person) ? new Contribution.Credit(person, part) : credit));
    }

    private void change(Consumer<List<Contribution.Credit>> what) {
        contribute(mine -> {
            var list = new ArrayList<>(mine.credits());
            what.accept(list);
            return new Contribution(mine.role(), mine.initiative(), list);
        });
    }

    private void contribute(UnaryOperator<Contribution> what) {
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            var mine = what.apply(entry.contribution());
            tools.model().change(draft -> draft.contribution(mine));
        }
    }
}
