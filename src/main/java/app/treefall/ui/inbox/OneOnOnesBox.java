package app.treefall.ui.inbox;

import app.treefall.domain.Id;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.OneOnOne.Proposal;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Panel;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.PlanOneOnOne;
import app.treefall.usecase.PlanOneOnOne.Past;
import app.treefall.usecase.PlanOneOnOne.Wish;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The 1:1s that calendars propose, above the suggestions of entries, a few at a time; not there when none waits.
final class OneOnOnesBox extends VBox {

    private static final int MOST_SHOWN = 2;
    private static final int SEVERAL = 4;

    private final Workbench bench;
    private List<OneOnOne> shown = List.of();

    OneOnOnesBox(Workbench bench) {
        this.bench = bench;
        getStyleClass().add("calendar-box");
        managedProperty().bind(visibleProperty());
        bench.live().snapshotProperty().subscribe(this::look);
    }

    private void look(Snapshot journal) {
        var waiting = journal.oneOnOnesWaiting();
        setVisible(!waiting.isEmpty());
        if (waiting.equals(shown)) {
            return;
        }
        shown = waiting;
        boolean hadFocus = isFocusWithin();
        getChildren().clear();
        waiting.stream().limit(MOST_SHOWN).forEach(each -> getChildren().add(panel(each, journal)));
        if (waiting.size() > MOST_SHOWN) {
            getChildren()
                    .add(SuggestionPane.words(
                            Text.of("inbox.calendar.more", InboxWords.number(waiting.size() - MOST_SHOWN)), "caption"));
        }
        var first = lookup(".button");
        if (hadFocus && first != null) {
            first.requestFocus(); // of the next one, where one goes on by keys
        }
    }

    private Panel panel(OneOnOne one, Snapshot journal) {
        var panel = new Panel(
                SuggestionPane.words(OneOnOneSaid.title(one), "list-headline"),
                SuggestionPane.words(OneOnOneSaid.when(one), "secondary"));
        one.notUnderstood().forEach(words -> panel.getChildren().add(SuggestionPane.words(words.text(), "caption")));
        var steps = new FlowPane();
        steps.getStyleClass().add("steps-row");
        switch (one.proposal()) {
            case Proposal.Plan(var coming, var past) -> {
                var people = people(one, journal);
                steps.getChildren().add(people);
                planning(one, coming.size(), !past.isEmpty(), people, steps);
            }
            case Proposal.Move _ -> steps.getChildren().add(plain("inbox.calendar.move", one, Wish.NEXT));
            case Proposal.Cancel _ -> steps.getChildren().add(plain("inbox.calendar.drop", one, Wish.NEXT));
        }
        steps.getChildren().add(Buttons.quiet(Text.of("inbox.dismiss"), () -> dismiss(one)));
        panel.getChildren().add(steps);
        return panel;
    }

    private void planning(OneOnOne one, int coming, boolean hasPast, ComboBox<String> people, FlowPane steps) {
        if (coming > 0) {
            steps.getChildren()
                    .add(Buttons.plain(
                            Text.of("inbox.calendar.plan"),
                            () -> plan(one, wish(1, Past.LEFT_OUT, people.getValue()))));
        }
        if (coming > 1) {
            int several = Math.min(SEVERAL, coming);
            steps.getChildren()
                    .add(Buttons.quiet(
                            Text.of("inbox.calendar.plan.several", several),
                            () -> plan(one, wish(several, Past.LEFT_OUT, people.getValue()))));
        }
        if (hasPast) {
            steps.getChildren()
                    .add(Buttons.quiet(
                            Text.of(coming > 0 ? "inbox.calendar.plan.past" : "inbox.calendar.past"),
                            () -> plan(one, wish(1, Past.AS_HELD, people.getValue()))));
        }
    }

    private Button plain(String key, OneOnOne one, Wish wish) {
        return Buttons.plain(Text.of(key), () -> plan(one, wish));
    }

    /// With whom it is: as understood, or somebody else of the journal; empty for somebody new.
    private static ComboBox<String> people(OneOnOne one, Snapshot journal) {
        var box = new ComboBox<String>();
        var known = one.person() == null ? null : journal.find(one.person());
        var ids = new ArrayList<String>();
        if (known == null) {
            ids.add("");
        }
        journal.people().forEach(person -> ids.add(person.id().toString()));
        box.getItems().setAll(ids);
        box.setConverter(new ChoiceWords(id -> nameOf(id, one, journal)));
        box.setAccessibleText(Text.of("inbox.calendar.who", one.with().shown().text()));
        box.setValue(known == null ? "" : known.id().toString());
        return box;
    }

    private static String nameOf(String id, OneOnOne one, Snapshot journal) {
        var person = id.isEmpty() ? null : journal.find(Id.<Person>of(id));
        return person == null
                ? Text.of("inbox.calendar.new", one.with().shown().text())
                : person.name().text();
    }

    private static Wish wish(int next, Past past, @Nullable String person) {
        return new Wish(next, past, person == null || person.isEmpty() ? null : Id.of(person));
    }

    private void plan(OneOnOne one, Wish wish) {
        bench.background().run(() -> bench.desk().planOneOnOne().run(List.of(one.id()), wish), this::told);
    }

    private void dismiss(OneOnOne one) {
        bench.background().run(() -> bench.desk().planOneOnOne().dismiss(List.of(one.id())), this::told);
    }

    private void told(PlanOneOnOne.Result result) {
        switch (result) {
            case PlanOneOnOne.Result.Planned(var episodes, var moved, var cancelled, var _) ->
                say(
                        Icon.CHECK,
                        moved > 0
                                ? Text.of("inbox.calendar.moved")
                                : cancelled > 0
                                        ? Text.of("inbox.calendar.dropped")
                                        : Text.of("inbox.calendar.planned", episodes.size()));
            case PlanOneOnOne.Result.Dismissed _ -> say(Icon.X, Text.of("inbox.dismissed.one"));
        }
        bench.live().refresh();
    }

    private void say(Icon icon, String words) {
        bench.frame().say(new Notice(icon, words, Text.of("inbox.undo"), bench.frame()::undo));
    }
}
