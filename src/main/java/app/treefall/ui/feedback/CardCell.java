package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import app.treefall.narrative.loop.Next;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Tag;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One card of a column: who and when, their words, what I do about it, what it waits for and the next step.
final class CardCell extends ListCell<Card> {

    private static final double ICON = 13;
    private static final double SCROLL_BAR = 10;
    private static final double UNWRAPPED = 2000;

    private final Supplier<LocalDate> today;
    private final Board.Steps steps;
    private final VBox face = new VBox();
    private @Nullable Card shown;
    private double measuredWidth = -1;
    private double measuredHeight;

    CardCell(Supplier<LocalDate> today, Board.Steps steps) {
        this.today = today;
        this.steps = steps;
        face.getStyleClass().addAll("card", "feedback-card");
        getStyleClass().add("card-cell");
        setPrefWidth(0);
    }

    /// The words take the lines they need at the width of the column.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double across = faceWidth();
        if (measuredWidth != across) {
            measuredWidth = across;
            measuredHeight = face.prefHeight(across);
        }
        return snapSizeY(measuredHeight) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    public void requestLayout() {
        measuredWidth = -1;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null && getListView() != null) {
            double high = getHeight() - snappedTopInset() - snappedBottomInset();
            face.resizeRelocate(snappedLeftInset(), snappedTopInset(), faceWidth(), high);
        }
    }

    private double faceWidth() {
        return Math.max(1, getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void updateItem(@Nullable Card card, boolean empty) {
        super.updateItem(card, empty);
        if (card == null || empty) {
            shown = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (!card.equals(shown)) {
            shown = card;
            show(card);
        }
    }

    private void show(Card card) {
        face.getStyleClass().removeAll("asked", "needs-a-word");
        if (card.column() == Column.ASKED) {
            face.getStyleClass().add("asked");
        }
        boolean theirs = card.feedback().words().hasWords();
        face.getChildren().setAll(head(card), words(card.words().text(), theirs ? "quotation" : "asked-words"));
        var about = CardWords.about(card);
        if (!about.isEmpty()) {
            face.getChildren().add(about(about));
        }
        boolean planned =
                card.column() == Column.ACTING && card.feedback().plan().hasWords();
        if (planned) {
            var line = new Region();
            line.getStyleClass().add("hairline");
            face.getChildren().addAll(line, words(card.feedback().plan().text(), "plan-words"));
        }
        foot(card);
        setGraphic(face);
        setAccessibleText(CardWords.aloud(card, today.get()));
    }

    /// Of a long headline the beginning; all of it stands on the opened card.
    private static Label about(String words) {
        var about = words(words, "caption");
        about.setGraphic(Icons.of(Icon.LINK, ICON));
        about.getStyleClass().addAll("faint", "card-about");
        return about;
    }

    private HBox head(Card card) {
        var name = new Label(CardWords.name(card));
        name.getStyleClass().add("card-name");
        var day = new Label(CardWords.day(card, today.get()));
        day.getStyleClass().add("card-day");
        var who = new FlowPane(name, day);
        who.getStyleClass().add("card-who");
        who.setPrefWrapLength(UNWRAPPED);
        HBox.setHgrow(who, Priority.ALWAYS);
        var head = new HBox(who);
        var tag = CardWords.tag(card);
        if (!tag.isEmpty()) {
            head.getChildren().add(new Tag(tag, CardWords.hue(card)));
        }
        head.getStyleClass().add("card-head");
        return head;
    }

    private void foot(Card card) {
        var stands = new HBox();
        stands.getStyleClass().add("card-stands");
        if (!card.actedIn().isEmpty() && card.column() == Column.ACTING) {
            var linked = new Label(CardWords.linked(card), Icons.of(Icon.LINK, ICON));
            linked.getStyleClass().addAll("caption", "faint");
            linked.setMinWidth(USE_PREF_SIZE);
            stands.getChildren().add(linked);
        }
        var state = CardWords.state(card, today.get());
        if (!state.isEmpty()) {
            stands.getChildren().add(state(card, state));
        }
        var step = card.next() == Next.NOTHING ? null : step(card);
        if (step != null || !stands.getChildren().isEmpty()) {
            face.getChildren().add(new CardFoot(stands, step));
        }
    }

    private Button step(Card card) {
        var step = Buttons.link(CardWords.step(card, today.get()), () -> steps.next(card));
        step.getStyleClass().add("card-step");
        step.setFocusTraversable(false); // Enter opens the card, which has the same step
        return step;
    }

    private static Label state(Card card, String words) {
        var state = new Label(words);
        state.getStyleClass().addAll("caption", card.needsAWord() ? "ochre" : "faint");
        if (card.needsAWord()) {
            state.getStyleClass().add("strong");
        }
        if (card.column() == Column.CLOSED && card.feedback().tone() == Feedback.Tone.CONSTRUCTIVE) {
            state.setGraphic(Icons.of(Icon.CHECK, ICON));
            state.getStyleClass().add("closed-words");
        }
        state.setWrapText(true);
        state.setMinWidth(0);
        state.setMinHeight(USE_PREF_SIZE);
        return state;
    }

    private static Label words(String words, String role) {
        var label = new Label(words.strip());
        label.getStyleClass().add(role);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
