package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.narrative.ledger.SharedTheme;
import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.feedback.FeedbackViewModel.Asks;
import app.treefall.ui.feedback.FeedbackViewModel.Lesson;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.TrashBox;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What people think of how I work, each in its place in the loop: asked, received, acting, told them, confirmed.
public final class FeedbackScreen implements Screen {

    private final FeedbackViewModel model;
    private final ScreenPane root = new ScreenPane("feedback");
    private final Button ask = Buttons.with(Icon.MESSAGE_CIRCLE, Buttons.primary(Text.of("feedback.ask"), () -> ask()));
    private final Button heard = Buttons.with(Icon.EDIT, Buttons.plain(Text.of("feedback.heard"), () -> hear()));
    private final VBox themes = new VBox();
    private final BoardTabs tabs;
    private final Board board;
    private final ArcsPane arcs;
    private final VBox body = new VBox();
    private boolean narrow;

    public FeedbackScreen(Workbench bench) {
        model = new FeedbackViewModel(bench);
        tabs = new BoardTabs(model, this::arrange);
        board = new Board(model, new CardSteps(), tabs);
        arcs = new ArcsPane(model);
        themes.getStyleClass().add("themes");
        body.getStyleClass().add("feedback-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(board, Priority.ALWAYS);
        var page = new VBox(header(), body);
        page.getStyleClass().add("feedback-page");
        root.over(new BorderPane(page));
        model.lessonProperty().subscribe(_ -> arrange());
        model.loopsProperty().subscribe(loops -> {
            show(loops.themes());
            arrange();
        });
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
        model.look();
        if (place instanceof Place.FeedbackLoop(var card) && card != null) {
            model.chosenProperty().set(card);
        }
        board.takeFocus();
        if (place instanceof Place.AskForAQuote wish && model.hasPeople()) {
            open(model.askForAQuote(wish));
        }
        if (place instanceof Place.Heard) {
            hear();
        }
    }

    @Override
    public void fit(Width width) {
        root.fit(width);
        narrow = width == Width.NARROW;
        board.fitOneAtATime(narrow);
        arrange();
    }

    private Node header() {
        var title = new Label(Text.of("feedback.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var sentence = new Label();
        sentence.getStyleClass().addAll("body", "soft");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        model.loopsProperty()
                .subscribe(loops -> sentence.setText(loops.sentence().text()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var header = new HBox(title, sentence, heard, ask);
        header.getStyleClass().add("feedback-header");
        return header;
    }

    /// Narrow: one column at a time, or the arcs, below the tabs. Else all of it.
    private void arrange() {
        var lesson = model.lessonProperty().get();
        ask.setVisible(lesson == Lesson.THE_BOARD);
        heard.setVisible(lesson == Lesson.THE_BOARD);
        if (lesson != Lesson.THE_BOARD) {
            body.getChildren().setAll(teaching());
            return;
        }
        board.arrange();
        boolean hasArcs = !model.loopsProperty().get().arcs().isEmpty();
        if (!narrow) {
            body.getChildren().setAll(hasArcs ? List.of(themes, board, arcs) : List.of(themes, board));
        } else {
            body.getChildren().setAll(tabs, themes, tabs.column() == null ? arcs : board);
        }
        VBox.setVgrow(arcs, narrow ? Priority.ALWAYS : Priority.NEVER);
    }

    private Node teaching() {
        var action = model.hasPeople()
                ? Buttons.primary(Text.of("feedback.ask"), this::ask)
                : Buttons.primary(Text.of("feedback.empty.people"), model::addPeople);
        var hear = Buttons.plain(Text.of("feedback.heard"), this::hear);
        var empty = new EmptyState(Text.of("feedback.empty"), Text.of("feedback.empty.why"), action, hear)
                .like(Icon.MESSAGE_CIRCLE, Text.of("feedback.empty.example"), Text.of("feedback.empty.from"));
        var framed = new VBox(empty);
        framed.getStyleClass().add("framed");
        return framed;
    }

    private void show(List<SharedTheme> shared) {
        themes.getChildren().setAll(shared.stream().map(this::line).toList());
        themes.setVisible(!shared.isEmpty());
        themes.setManaged(!shared.isEmpty());
    }

    private Node line(SharedTheme theme) {
        var words = new Label(theme.sentence().text());
        words.getStyleClass().addAll("body", "theme-words");
        words.setWrapText(true);
        words.setMinWidth(0);
        var show = Buttons.link(Text.of("feedback.theme.show"), () -> {
            model.choose(theme);
            board.takeFocus();
        });
        var line = new HBox(Icons.of(Icon.USERS, 15), words, show);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("theme-line", "ochre");
        return line;
    }

    private void ask() {
        if (!model.hasPeople()) {
            model.addPeople();
            return;
        }
        open(model.ask());
    }

    private void open(AskViewModel asking) {
        root.popover().open(new AskBox(asking, root.popover()::close, this::arrived), ask);
    }

    private void hear() {
        if (!model.hasPeople()) {
            model.addPeople();
            return;
        }
        root.popover().open(new HeardBox(model.hear(), root.popover()::close, this::arrived), heard);
    }

    private void arrived(Feedback feedback) {
        root.popover().close(); // gives the keyboard back to the column it came from; the card may be in another now
        model.chosenProperty().set(feedback.id());
        board.takeFocus();
    }

    private void answer(Asks asks, Card card, @Nullable Column goal) {
        var popover = root.popover();
        switch (asks) {
            case Asks.Nothing() -> {}
            case Asks.Filled(var loop) ->
                popover.open(
                        new LoopBox(loop, popover::close, moved -> {
                            arrived(moved);
                            if (goal != null) {
                                answer(model.toward(moved, goal), card, goal);
                            }
                        }),
                        board.beside(card));
            case Asks.Opened(var opened) ->
                popover.open(new CardBox(opened, new FromCard(card), popover::close), board.beside(card));
            case Asks.Message(var title, var words) ->
                popover.open(new MessageBox(title, words, model::copy, popover::close), board.beside(card));
        }
    }

    private void trash(Card card) {
        TrashBox.ask(model.bench(), card.feedback(), root.popover(), board.beside(card), board::takeFocus);
    }

    private final class CardSteps implements Board.Steps {
        @Override
        public void open(Card card) {
            answer(model.open(card), card, null);
        }

        @Override
        public void next(Card card) {
            model.choose(card);
            answer(model.next(card), card, null);
        }

        @Override
        public void on(Card card) {
            answer(model.on(card), card, null);
        }

        @Override
        public void back(Card card) {
            model.back(card);
        }

        @Override
        public void trash(Card card) {
            FeedbackScreen.this.trash(card);
        }

        @Override
        public void to(Card card, Column column) {
            answer(model.to(card, column), card, column);
        }
    }

    /// The steps of an opened card: it makes way for what they ask.
    private final class FromCard implements CardBox.Steps {

        private final Card card;

        FromCard(Card card) {
            this.card = card;
        }

        @Override
        public void next() {
            root.popover().close();
            FeedbackScreen.this.answer(model.next(card), card, null);
        }

        @Override
        public void answer() {
            root.popover().close();
            FeedbackScreen.this.answer(model.answer(card), card, null);
        }

        @Override
        public void keepPraise() {
            root.popover().close();
            model.keepPraise(card);
        }

        @Override
        public void back() {
            root.popover().close();
            model.back(card);
        }

        @Override
        public void trash() {
            root.popover().close();
            FeedbackScreen.this.trash(card);
        }
    }
}
