package app.treefall.ui.oneonones;

import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Telling;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.InSight;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.MeetingSaid.Becomes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the meeting went, in a minute: one choice and their words a point, then answers, feedback, promises and the next
/// day. What was noted in the meeting stands there already.
public final class WrapUpPane extends VBox {

    private final Runnable back;
    private final String backWords;

    /// @param backWords where one gets by not saving
    public WrapUpPane(String backWords, Runnable back) {
        this.backWords = backWords;
        this.back = back;
        getStyleClass().add("wrap-up");
        getStylesheets().add(Theme.sheet("/css/wrap-up.css"));
    }

    public void show(@Nullable WrapUpViewModel wrapUp) {
        getChildren().clear();
        if (wrapUp == null) {
            return;
        }
        getChildren()
                .addAll(
                        Flow.label(wrapUp.header(), "secondary", "header-line"),
                        Flow.label(wrapUp.title(), "entry-title"),
                        new WordsBack(wrapUp.form()));
        points(wrapUp);
        answers(wrapUp);
        var notes = wrapUp.notes();
        section("oneonones.wrap.heard", new HeardList(notes));
        section("oneonones.held.promises", new PromiseList(notes));
        news(wrapUp);
        section(
                "oneonones.notes",
                lines(Text.of("oneonones.notes"), Text.of("oneonones.notes.hint"), notes.notesProperty()));
        getChildren().addAll(days(wrapUp), steps(wrapUp));
        wrapUp.refusalsProperty().subscribe((_, _) -> goToTheComplaint());
    }

    /// The keyboard into the first field that complains, all of it in sight: what is saved stands far below.
    private void goToTheComplaint() {
        var field = lookupAll(".form-field").stream()
                .filter(node -> node instanceof FormField<?> one
                        && !one.errorProperty().get().isEmpty())
                .map(node -> (FormField<?>) node)
                .findFirst()
                .orElse(null);
        if (field != null) {
            field.input().requestFocus();
            InSight.bring(field);
        }
    }

    /// To the first choice.
    public void takeKeyboard() {
        var first = lookup(".segment");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void section(String key, Node... content) {
        getChildren().add(Flow.label(Text.of(key), "sub-section"));
        getChildren().addAll(content);
    }

    private void points(WrapUpViewModel wrapUp) {
        var name = wrapUp.name();
        wrapUp.points().forEach(point -> getChildren().add(point(wrapUp, point, name)));
        var besides = new VBox();
        besides.getStyleClass().add("besides");
        Runnable show = () -> {
            besides.getChildren().clear();
            wrapUp.besides().forEach(point -> besides.getChildren().add(point(wrapUp, point, name)));
            if (!wrapUp.others().isEmpty()) {
                besides.getChildren().add(alsoTold(wrapUp));
            }
        };
        wrapUp.besides().subscribe(show);
        show.run();
        getChildren().add(besides);
    }

    private static Node alsoTold(WrapUpViewModel wrapUp) {
        var list = new VBox();
        list.getStyleClass().add("also-told");
        var more = Buttons.with(Icon.PLUS, Buttons.link(Text.of("oneonones.wrap.also", wrapUp.name()), () -> {}));
        more.setOnAction(_ -> list.getChildren().setAll(others(wrapUp)));
        list.getChildren().add(more);
        return list;
    }

    private static List<Node> others(WrapUpViewModel wrapUp) {
        var list = new ArrayList<Node>();
        list.add(Flow.label(Text.of("oneonones.wrap.also", wrapUp.name()), "secondary"));
        for (var other : wrapUp.others()) {
            var add = Buttons.with(Icon.PLUS, Buttons.link(other.headline(), () -> wrapUp.alsoTold(other)));
            add.setAccessibleText(Text.of("oneonones.wrap.also.add", other.headline()));
            add.setMinWidth(0);
            list.add(add);
        }
        return list;
    }

    private static Node point(WrapUpViewModel wrapUp, PointSaid point, String name) {
        var options = PointSaid.OUTCOMES.stream()
                .map(outcome -> new Segmented.Option<Outcome>(outcome, Text.of("oneonones.wrap." + outcome)))
                .toList();
        var choice = new Segmented<>(Text.of("oneonones.wrap.how", point.headline()), options);
        var words = lines(Text.of("oneonones.wrap.words", name), "", point.wordsProperty());
        words.errorProperty().bind(point.errorProperty());
        var sign = sign(point);
        Runnable show = () -> choice.valueProperty().set(wrapUp.shown(point));
        show.run();
        point.outcomeProperty().subscribe(show);
        point.wordsProperty().subscribe(show);
        wrapUp.notes().unplannedProperty().subscribe(show);
        wrapUp.notes().onScreenProperty().subscribe(show);
        choice.valueProperty().subscribe(how -> {
            if (how != wrapUp.shown(point)) {
                point.outcomeProperty().set(how);
            }
            boolean asked = PointSaid.asksWhatShowsIt(how);
            sign.setVisible(asked);
            sign.setManaged(asked);
            boolean reached = how != null && how != Outcome.DEFERRED;
            words.setVisible(reached);
            words.setManaged(reached);
        });
        var card = new VBox(Flow.label(point.headline(), "point-headline"), choice, sign, words);
        card.getStyleClass().addAll("card", "said-card");
        return card;
    }

    private static Node sign(PointSaid point) {
        var choice = new Segmented<>(
                Text.of("oneonones.wrap.sign", point.headline()),
                List.of(
                        new Segmented.Option<>(Telling.Sign.THEIR_WORDS, Text.of("telling.sign.words")),
                        new Segmented.Option<>(Telling.Sign.THEIR_QUESTION, Text.of("telling.sign.question")),
                        new Segmented.Option<>(Telling.Sign.WHAT_THEY_DID, Text.of("telling.sign.deed"))));
        choice.valueProperty().bindBidirectional(point.signProperty());
        var name = Flow.label(Text.of("telling.sign"), "secondary");
        var both = new VBox(name, choice);
        both.getStyleClass().add("sign-said");
        return both;
    }

    private void answers(WrapUpViewModel wrapUp) {
        if (wrapUp.asked().isEmpty()) {
            return;
        }
        getChildren().add(Flow.label(Text.of("oneonones.wrap.answers", wrapUp.name()), "sub-section"));
        for (var asked : wrapUp.asked()) {
            var options = List.of(Becomes.values()).stream()
                    .map(becomes ->
                            new Segmented.Option<Becomes>(becomes, Text.of("oneonones.wrap.becomes." + becomes)))
                    .toList();
            var becomes = new Segmented<>(Text.of("oneonones.wrap.becomes", asked.question()), options);
            becomes.valueProperty().bindBidirectional(asked.becomesProperty());
            asked.answer().subscribe(answer -> {
                becomes.setVisible(!answer.isBlank());
                becomes.setManaged(!answer.isBlank());
            });
            var both = new VBox(lines(asked.question(), "", asked.answer()), becomes);
            both.getStyleClass().add("answer-said");
            getChildren().add(both);
        }
    }

    private void news(WrapUpViewModel wrapUp) {
        var notes = wrapUp.notes();
        for (var owed : notes.owed()) {
            var kept = new CheckBox(Text.of(
                    "oneonones.wrap.kept",
                    owed.promise().whose(),
                    owed.promise().words()));
            kept.setWrapText(true);
            kept.selectedProperty().bindBidirectional(owed.kept());
            getChildren().add(kept);
        }
        var loop = notes.loop();
        if (loop != null) {
            var told = new CheckBox(
                    Text.of("oneonones.wrap.loop", loop.loop().paragraph().text()));
            told.setWrapText(true);
            told.selectedProperty().bindBidirectional(loop.told());
            getChildren().add(told);
        }
        if (!notes.news().isEmpty()) {
            getChildren().add(Flow.label(Text.of("oneonones.wrap.news"), "sub-section"));
            notes.news().forEach(one -> getChildren().add(lines(one.headline(), "", one.words())));
        }
    }

    private static Node days(WrapUpViewModel wrapUp) {
        var notes = wrapUp.notes();
        var bench = notes.bench();
        var day = new DayField(bench.daysBack(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(notes.dayProperty());
        var next = new DayField(bench.daysAhead(), DayField.Need.OPTIONAL);
        next.valueProperty().bindBidirectional(notes.nextProperty());
        var row = new HBox(
                day.labelled(Text.of("oneonones.wrap.day"), wrapUp.dayErrorProperty()),
                next.labelled(Text.of("oneonones.wrap.next")));
        row.getStyleClass().add("plan-row");
        return row;
    }

    private Node steps(WrapUpViewModel wrapUp) {
        var steps =
                new HBox(Buttons.primary(Text.of("oneonones.wrap.save"), wrapUp::save), Buttons.quiet(backWords, back));
        steps.getStyleClass().add("wrap-steps");
        return steps;
    }

    static FormField<GrowingTextArea> lines(String name, String hint, StringProperty words) {
        var area = new GrowingTextArea(name, "");
        area.getStyleClass().add("told");
        area.textProperty().bindBidirectional(words);
        return new FormField<>(name, area).hint(hint);
    }
}
