package app.treefall.ui.hold;

import app.treefall.domain.Episode.Promise;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Kbd;
import app.treefall.ui.oneonones.AnswerSaid;
import app.treefall.ui.oneonones.Flow;
import app.treefall.ui.oneonones.HeardList;
import app.treefall.ui.oneonones.MeetingNotes;
import app.treefall.ui.oneonones.NewsSaid;
import app.treefall.ui.oneonones.PromiseList;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;

/// Beside the point: what to ask before one goes, promises of both, feedback that comes up, news of threads.
final class HoldBeside extends VBox {

    private final MeetingNotes notes;
    private final PromiseList promises;
    private final HeardList heard;
    private final List<GrowingTextArea> answers = new ArrayList<>();
    private final List<GrowingTextArea> news = new ArrayList<>();

    HoldBeside(MeetingNotes notes) {
        this.notes = notes;
        promises = new PromiseList(notes);
        heard = new HeardList(notes);
        getStyleClass().add("hold-beside");
        if (!notes.asked().isEmpty()) {
            section("hold.ask");
            notes.asked().forEach(one -> getChildren().add(question(one)));
        }
        section("hold.promises");
        notes.owed().forEach(one -> getChildren().add(owed(one)));
        getChildren().add(promises);
        section("hold.heard");
        var loop = notes.loop();
        if (loop != null) {
            var told = tick(Text.of("hold.loop"));
            told.selectedProperty().bindBidirectional(loop.told());
            getChildren().add(block(Flow.of(loop.loop().paragraph(), "beside-story"), told));
        }
        getChildren().add(heard);
        if (!notes.news().isEmpty()) {
            getChildren().add(keyed(Text.of("hold.news"), Text.of("hold.news.key")));
            notes.news().forEach(one -> getChildren().add(thread(one)));
        }
    }

    void addPromise() {
        promises.addOne();
    }

    void addHeard() {
        heard.addOne();
    }

    /// Into the first answer that is not written down yet.
    void answer() {
        openFirst(answers);
    }

    void tellNews() {
        openFirst(news);
    }

    private static void openFirst(List<GrowingTextArea> fields) {
        for (var field : fields) {
            if (field.getText().isBlank()) {
                open(field);
                return;
            }
        }
        if (!fields.isEmpty()) {
            open(fields.getLast());
        }
    }

    private static void open(GrowingTextArea field) {
        field.setVisible(true);
        field.setManaged(true);
        field.requestFocus();
    }

    private void section(String key) {
        var name = Flow.label(Text.of(key), "sub-section", "hold-section");
        if (getChildren().isEmpty()) {
            name.getStyleClass().add("first");
        }
        getChildren().add(name);
    }

    /// A section whose key has no room among the others.
    private static Node keyed(String name, String key) {
        var label = Flow.label(name, "sub-section", "hold-section");
        label.setGraphic(new Kbd(key));
        label.setContentDisplay(ContentDisplay.RIGHT);
        return label;
    }

    private Node question(AnswerSaid one) {
        var field = field(Text.of("hold.answer", notes.name()), one.answer());
        answers.add(field);
        var ask = story(one.question(), field);
        ask.setAccessibleText(Text.of("hold.answer.spoken", one.question()));
        return block(ask, field);
    }

    private Node thread(NewsSaid one) {
        var field = field(Text.of("hold.news.of", one.headline()), one.words());
        news.add(field);
        var name = story(one.headline(), field);
        name.setAccessibleText(Text.of("hold.news.spoken", one.headline()));
        return block(name, field);
    }

    private static Button story(String words, GrowingTextArea field) {
        var button = Buttons.link(words, () -> open(field));
        button.getStyleClass().add("hold-link");
        button.setMinWidth(0);
        return button;
    }

    /// Out of sight until it is gone to, or something stands in it.
    private static GrowingTextArea field(String name, StringProperty words) {
        var field = new GrowingTextArea(name, name);
        field.getStyleClass().add("told");
        field.textProperty().bindBidirectional(words);
        field.setVisible(!words.get().isEmpty());
        field.setManaged(!words.get().isEmpty());
        words.subscribe(typed -> {
            if (!typed.isEmpty()) {
                field.setVisible(true);
                field.setManaged(true);
            }
        });
        return field;
    }

    private Node owed(MeetingNotes.Owed one) {
        var promise = one.promise();
        var whose = promise.by() == Promise.By.ME ? Text.of("hold.owed.mine") : notes.name();
        var since = Text.of("hold.owed", whose, Wording.day(promise.made()));
        var kept = tick(Text.of("hold.owed.kept"));
        kept.setAccessibleText(Text.of("oneonones.kept.spoken", promise.words()));
        kept.selectedProperty().bindBidirectional(one.kept());
        return block(Flow.label(since, "secondary"), Flow.label(promise.words(), "beside-story"), kept);
    }

    private static CheckBox tick(String words) {
        var tick = new CheckBox(words);
        tick.getStyleClass().add("secondary");
        return tick;
    }

    private static Node block(Node... content) {
        var block = new VBox(content);
        block.getStyleClass().add("hold-block");
        return block;
    }
}
