package app.treefall.ui.journal;

import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Chip;
import app.treefall.ui.control.DayField;
import app.treefall.ui.frame.Place;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What some kinds have besides words: a learning its outcome, a thread its day, its news and its end.
final class KindExtras {

    private final EditorTools tools;
    private final VBox news = new VBox();
    private final FlowPane steps = new FlowPane();
    private final FlowPane outcome = new FlowPane();
    private final Resolving resolving;
    final PartRow newsRow = new PartRow(Text.of("journal.news"), news);
    final PartRow stepsRow = new PartRow(Text.of("journal.payoff"), steps);
    final PartRow outcomeRow = new PartRow(Text.of("journal.outcome"), outcome);

    KindExtras(EditorTools tools) {
        this.tools = tools;
        resolving = new Resolving(tools);
        news.getStyleClass().add("news");
        steps.getStyleClass().add("words-and-step");
        outcome.getStyleClass().add("words-and-step");
        Watch.of(
                tools.model(),
                entry -> switch (entry.kind()) {
                    case Kind.Thread it ->
                        Arrays.asList(entry.id(), it.payOff(), it.news(), it.resolved(), it.became());
                    case Kind.Learning it -> Arrays.asList(entry.id(), it.outcome());
                    case Kind.Win _, Kind.Prevention _, Kind.Setback _ -> List.of();
                },
                entry -> {
                    switch (entry.kind()) {
                        case Kind.Thread it -> show(it);
                        case Kind.Learning it -> show(it);
                        case Kind.Win _, Kind.Prevention _, Kind.Setback _ -> {}
                    }
                });
    }

    private void show(Kind.Learning learning) {
        var now = learning.outcome();
        var chip = new Chip(now == null ? Text.of("journal.outcome.ask") : EntryWords.of(now), this::offerOutcomes);
        outcome.getChildren().setAll(now == null ? chip.asNew() : chip);
    }

    /// Opens the list of outcomes.
    void offerOutcomes() {
        var menu = new Choices();
        for (var one : Kind.Learning.Outcome.values()) {
            menu.add(
                    EntryWords.of(one),
                    () -> change(kind -> kind instanceof Kind.Learning it ? new Kind.Learning(one, it.worth()) : kind));
        }
        menu.below(outcome);
    }

    private void show(Kind.Thread thread) {
        var today = tools.bench().today().get();
        var day = thread.payOff();
        var pay = day == null
                ? new Chip(Icon.PLUS, Text.of("journal.payoff.ask"), this::askPayOff).asNew()
                : new Chip(Icon.CALENDAR, EntryWords.shortDay(day, today), this::askPayOff);
        var resolved = thread.resolved();
        Node end = resolved == null
                ? Buttons.link(Text.of("journal.resolve"), this::offerEnds)
                : Buttons.link(Text.of("journal.reopen", Wording.day(resolved, today)), () -> resolve(null));
        steps.getChildren().setAll(pay, end);
        var win =
                thread.became() == null ? null : tools.bench().live().snapshot().find(thread.became());
        if (win != null) {
            steps.getChildren()
                    .add(Buttons.link(
                            Text.of("editor.thread.became", win.headline().text()),
                            () -> tools.bench().frame().go(new Place.OpenEntry(win.id()))));
        }
        var lines = new ArrayList<Node>();
        for (var line : thread.news()) {
            lines.add(line(line, today));
        }
        lines.add(Buttons.link(Text.of("journal.news.add"), this::askNews));
        news.getChildren().setAll(lines);
    }

    private HBox line(Kind.Thread.News line, LocalDate today) {
        var day = new Label(EntryWords.shortDay(line.day(), today));
        day.getStyleClass().addAll("secondary", "news-day");
        day.setMinWidth(Label.USE_PREF_SIZE);
        var words = new Label(line.words().text());
        words.getStyleClass().add("story");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(
                day,
                words,
                Buttons.icon(
                        Icon.X,
                        Text.of("journal.news.remove", day.getText()),
                        () -> news(list -> list.stream()
                                .filter(other -> !other.equals(line))
                                .toList())));
        row.getStyleClass().add("news-line");
        return row;
    }

    private void askNews() {
        tools.popover()
                .open(
                        new AskBox(Text.of("journal.news"), Text.of("journal.news.prompt"), "", words -> {
                                    tools.popover().close();
                                    if (words.hasWords()) {
                                        news(list -> added(list, words));
                                    }
                                })
                                .keptIn(tools, "news"),
                        news);
    }

    private List<Kind.Thread.News> added(List<Kind.Thread.News> before, Prose words) {
        var list = new ArrayList<>(before);
        list.add(new Kind.Thread.News(tools.bench().today().get(), words));
        return list;
    }

    /// Opens what asks for the day a thread should pay off.
    void askPayOff() {
        var entry = tools.model().entryProperty().get();
        var day = new DayField(tools.bench().daysAhead(), DayField.Need.OPTIONAL);
        day.valueProperty().set(entry != null && entry.kind() instanceof Kind.Thread it ? it.payOff() : null);
        var keep = Buttons.small(Buttons.primary(Text.of("journal.ask.keep"), () -> {
            day.commit();
            var chosen = day.valueProperty().get();
            if (day.errorProperty().get().isEmpty()) {
                change(kind -> kind instanceof Kind.Thread it
                        ? new Kind.Thread(it.nextStep(), chosen, it.news(), it.resolved(), it.became())
                        : kind);
                tools.popover().close();
            }
        }));
        keep.setDefaultButton(true);
        var box = new VBox(day.labelled(Text.of("journal.payoff")), keep);
        box.getStyleClass().add("ask-box");
        tools.popover().open(box, steps);
    }

    private void offerEnds() {
        var today = tools.bench().today().get();
        new Choices()
                .add(Icon.FLAG, Text.of("editor.thread.win"), resolving::intoAWin)
                .add(Icon.CHECK, Text.of("editor.thread.end"), () -> resolve(today))
                .below(steps);
    }

    private void resolve(@Nullable LocalDate day) {
        change(kind -> kind instanceof Kind.Thread it
                ? new Kind.Thread(it.nextStep(), it.payOff(), it.news(), day, it.became())
                : kind);
    }

    private void news(UnaryOperator<List<Kind.Thread.News>> what) {
        change(kind -> kind instanceof Kind.Thread it
                ? new Kind.Thread(it.nextStep(), it.payOff(), what.apply(it.news()), it.resolved(), it.became())
                : kind);
    }

    private void change(UnaryOperator<Kind> what) {
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            var kind = what.apply(entry.kind());
            tools.model().change(draft -> draft.kind(kind));
        }
    }
}
