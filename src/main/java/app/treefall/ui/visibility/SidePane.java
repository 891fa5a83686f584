package app.treefall.ui.visibility;

import app.treefall.domain.Person;
import app.treefall.domain.WorkingWeek;
import app.treefall.narrative.ledger.SeasonLines;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Popover;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.telling.TellBox;
import app.treefall.ui.telling.TellViewModel;
import app.treefall.ui.text.Text;
import app.treefall.ui.visibility.SideShown.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// About one person: the sentence, the picture of the season, how the gap closes, what was believed, what they say.
final class SidePane extends ScrollPane {

    private static final int MOST_DIGITS = 4;

    private enum Look {
        PICTURE,
        WEEKS
    }

    private final VisibilityViewModel model;
    private final Popover popover;
    private final GapPicture picture = new GapPicture();
    private final VBox parts = new VBox();
    private final GapWeeks weeks = new GapWeeks();
    private final Segmented<Look> look = new Segmented<>(
            Text.of("visibility.gap.look"),
            Stream.of(Look.values())
                    .map(each -> new Segmented.Option<>(each, Text.of("visibility.gap.look." + each)))
                    .toList());
    private final ObservableValue<WorkingWeek> week;
    private ChoiceMenu<@Nullable Person> chooser;

    SidePane(VisibilityViewModel model, Popover popover, ObservableValue<WorkingWeek> week) {
        this.week = week;
        this.model = model;
        this.popover = popover;
        chooser = chooserOf(List.of());
        getStyleClass().add("visibility-side");
        parts.getStyleClass().add("side-parts");
        setContent(parts);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.peopleProperty().subscribe(people -> {
            chooser = chooserOf(people);
            show(model.sideProperty().get());
        });
        model.sideProperty().subscribe(this::show);
        look.valueProperty().subscribe((_, _) -> turn());
        week.subscribe((_, _) -> show(model.sideProperty().get()));
    }

    /// The same season the other way.
    private void turn() {
        var shown = model.sideProperty().get();
        var lines = shown == null ? null : shown.lines();
        if (shown != null && lines != null) {
            int at = parts.getChildren().indexOf(look) + 1;
            parts.getChildren().set(at, lookedAt(shown.person(), lines));
        }
    }

    private Node lookedAt(Person person, SeasonLines lines) {
        return switch (look.valueProperty().get()) {
            case PICTURE -> picture;
            case WEEKS -> {
                weeks.show(person.shortName(), lines.weeks(week.getValue()));
                yield weeks;
            }
        };
    }

    private ChoiceMenu<@Nullable Person> chooserOf(List<Person> people) {
        var options = new ArrayList<ChoiceMenu.Option<@Nullable Person>>();
        for (var person : people) {
            options.add(new ChoiceMenu.Option<>(
                    person, Text.of("visibility.with", person.name().text())));
        }
        if (options.isEmpty()) {
            options.add(new ChoiceMenu.Option<>(null, ""));
        }
        return new ChoiceMenu<>(Text.of("visibility.whom"), options, person -> {
            if (person != null) {
                model.about(person.id());
            }
        });
    }

    private void show(@Nullable SideShown shown) {
        parts.getChildren().clear();
        if (shown == null) {
            return;
        }
        boolean held = chooser.isFocused();
        chooser.show(shown.person());
        picture.show(shown.lines());
        parts.getChildren().addAll(chooser, wrapped(shown.sentence(), "the-sentence"));
        var lines = shown.lines();
        if (lines != null) {
            parts.getChildren().addAll(look, lookedAt(shown.person(), lines));
            if (!lines.meetings().isEmpty()) {
                var ticks = lines.onlyInThem() ? "visibility.ticks.only" : "visibility.ticks";
                var caption = wrapped(Text.of(ticks), "caption");
                caption.visibleProperty().bind(look.valueProperty().isEqualTo(Look.PICTURE));
                caption.managedProperty().bind(caption.visibleProperty());
                parts.getChildren().add(caption);
            }
        }
        close(shown);
        parts.getChildren().add(wrapped(Text.of("visibility.believed"), "section", "part-head"));
        shown.believed().forEach(line -> parts.getChildren().add(wrapped(line, "body")));
        check(shown);
        if (held) {
            chooser.requestFocus();
        }
    }

    private void close(SideShown shown) {
        parts.getChildren().add(wrapped(Text.of("visibility.close"), "section", "part-head"));
        if (shown.steps().isEmpty()) {
            parts.getChildren().add(wrapped(Text.of("visibility.close.none"), "body"));
        }
        for (var step : shown.steps()) {
            parts.getChildren().add(row(step, shown));
        }
    }

    /// All counts get the room of the longest, so that their words stand on one edge.
    private static int digits(SideShown shown) {
        return shown.steps().stream()
                .mapToInt(step -> String.valueOf(step.count()).length())
                .max()
                .orElse(1);
    }

    private Node row(Step step, SideShown shown) {
        var count = new Label(String.valueOf(step.count()));
        count.getStyleClass().addAll("step-count", "digits-" + Math.min(digits(shown), MOST_DIGITS));
        var words = new VBox(wrapped(step.words(), "body"));
        words.getStyleClass().add("step-words");
        if (!step.action().isEmpty()) {
            var button = Buttons.link(step.action(), () -> {});
            button.getStyleClass().add("small-words");
            button.setOnAction(_ -> take(step, shown, button));
            words.getChildren().add(button);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(count, words);
        row.getStyleClass().add("close-step");
        return row;
    }

    private void take(Step step, SideShown shown, Node beside) {
        switch (step.does()) {
            case NOTHING -> {}
            case OPEN_THE_BRIEF, PREPARE -> model.prepare();
            case ASK_HOW_IT_LANDED -> ask(shown, beside);
            case WRITE_THE_EMAIL -> popover.open(new EmailBox(model.email(shown), popover::close), beside);
            case SHOW_WHAT_WENT_FURTHER ->
                model.show(model.filterProperty().get().with(GridFilter.Reached.REPEATED));
        }
    }

    private void ask(SideShown shown, Node beside) {
        var rows = model.told();
        if (rows.size() == 1) {
            landed(rows.getFirst(), beside);
        } else if (!rows.isEmpty()) {
            popover.open(
                    new ToldBox(
                            shown.person().shortName(),
                            rows,
                            row -> landed(row, beside),
                            row -> {
                                popover.close();
                                model.notYet(row.telling());
                            },
                            popover::close),
                    beside);
        }
    }

    private void landed(VisibilityViewModel.ToldRow row, Node beside) {
        popover.close();
        popover.open(
                new TellBox(TellViewModel.ofLanding(model.bench(), row.entry(), row.telling()), popover::close),
                beside);
    }

    private void check(SideShown shown) {
        var name = shown.person().shortName();
        parts.getChildren().add(wrapped(Text.of("visibility.check", name), "section", "part-head"));
        for (var answer : shown.answers()) {
            parts.getChildren()
                    .addAll(wrapped("“" + answer.words() + "”", "quotation"), wrapped(answer.when(), "caption"));
        }
        if (!shown.due().isEmpty()) {
            parts.getChildren().add(wrapped(shown.due(), "body"));
        }
        var write = Buttons.link(Text.of("visibility.check.write"), () -> {});
        write.getStyleClass().add("small-words");
        write.setOnAction(_ -> popover.open(
                new PerceptionBox(new PerceptionViewModel(model.bench(), shown.person()), popover::close), write));
        parts.getChildren().add(write);
    }

    private static Label wrapped(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
