package app.treefall.ui.inbox;

import app.treefall.domain.Suggestion;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;

/// Several suggestions at once: how many of which kind, and the first of them.
final class SeveralPane extends VBox {

    private static final int MOST_SHOWN = 12;

    SeveralPane(List<Suggestion> which, LocalDate today) {
        getStyleClass().add("suggestion-page");
        getChildren()
                .addAll(
                        SuggestionPane.words(
                                Text.of("inbox.several", InboxWords.suggestions(which.size())), "entry-title"),
                        SuggestionPane.words(InboxWords.of(InboxWords.kinds(which)), "secondary"));
        var lines = new VBox();
        lines.getStyleClass().add("several");
        which.stream()
                .limit(MOST_SHOWN)
                .forEach(each -> lines.getChildren()
                        .add(new VBox(
                                SuggestionPane.words(each.entry().headline().text(), "list-headline"),
                                SuggestionPane.words(
                                        Text.of(
                                                "inbox.row.hint",
                                                InboxWords.day(each.entry(), today),
                                                InboxWords.from(each)),
                                        "caption"))));
        getChildren().add(lines);
        if (which.size() > MOST_SHOWN) {
            getChildren()
                    .add(SuggestionPane.words(
                            Text.of("inbox.more", InboxWords.number(which.size() - MOST_SHOWN)), "caption"));
        }
    }
}
