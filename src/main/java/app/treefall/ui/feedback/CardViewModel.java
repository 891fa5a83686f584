package app.treefall.ui.feedback;

import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Permission;
import app.treefall.domain.Prose;
import app.treefall.narrative.loop.Card;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.MoveLoop;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One feedback, whole: its theme, what was asked and said, what I do about it and where that shows, whether they may
/// be quoted.
public final class CardViewModel {

    private final Workbench bench;
    private final Card card;
    private final long revision;
    private final StringProperty theme = new SimpleStringProperty("");
    private final StringProperty question = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty plan = new SimpleStringProperty("");
    private final StringProperty report = new SimpleStringProperty("");
    private final StringProperty confirmation = new SimpleStringProperty("");
    private final ObjectProperty<Permission> permission = new SimpleObjectProperty<>();
    private final EntryPickViewModel entries;
    private final EntryPickViewModel about;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final TypedForm form;
    private boolean saving;

    CardViewModel(Workbench bench, Card card) {
        this.bench = bench;
        this.card = card;
        var feedback = card.feedback();
        revision = bench.live().snapshot().revisionOf(feedback.id());
        theme.set(feedback.theme().text());
        question.set(feedback.question().text());
        words.set(feedback.words().text());
        plan.set(feedback.plan().text());
        report.set(feedback.report().text());
        confirmation.set(feedback.confirmation().text());
        permission.set(feedback.permission());
        entries = new EntryPickViewModel(bench, feedback.actedIn());
        about = EntryPickViewModel.ofOne(bench, feedback.about());
        form = new TypedForm(bench, Draft.Form.loop(feedback.id(), "card"), feedback.id())
                .field("theme", theme)
                .field("question", question)
                .field("words", words)
                .field("plan", plan)
                .field("report", report)
                .field("confirmation", confirmation)
                .field("permission", Permission.class, permission)
                .field("entries", entries::written, entries::putBack)
                .field("about", about::written, about::putBack);
        form.open();
    }

    public TypedForm form() {
        return form;
    }

    public Card card() {
        return card;
    }

    public String name() {
        return CardWords.name(card);
    }

    /// Whom and when.
    public String title() {
        return CardWords.title(card, bench.today().get());
    }

    public boolean wasAsked() {
        return card.feedback().asked() != null || card.feedback().question().hasWords();
    }

    public boolean wasReceived() {
        return card.feedback().received() != null || card.feedback().words().hasWords();
    }

    public boolean wasTold() {
        return card.feedback().toldThem() != null;
    }

    public boolean isConfirmed() {
        return card.feedback().confirmed() != null;
    }

    public StringProperty themeProperty() {
        return theme;
    }

    public StringProperty questionProperty() {
        return question;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public StringProperty planProperty() {
        return plan;
    }

    public StringProperty reportProperty() {
        return report;
    }

    public StringProperty confirmationProperty() {
        return confirmation;
    }

    public ObjectProperty<Permission> permissionProperty() {
        return permission;
    }

    public EntryPickViewModel entries() {
        return entries;
    }

    /// The entry they were asked about.
    public EntryPickViewModel about() {
        return about;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void save(Runnable then) {
        error.set(wrong());
        if (saving || !error.get().isEmpty()) {
            return;
        }
        saving = true;
        var amended = amended();
        bench.background().run(() -> Attempt.of(() -> bench.desk().moveLoop().amend(amended, revision)), attempt -> {
            saving = false;
            attempt.tell(bench, result -> finish(result, then));
        });
    }

    private void finish(MoveLoop.Result result, Runnable then) {
        bench.live().refresh();
        switch (result) {
            case MoveLoop.Result.Moved _ -> {
                form.saved();
                bench.frame()
                        .say(new Notice(
                                Icon.CHECK, Text.of("feedback.saved"), Text.of("feedback.undo"), bench.frame()::undo));
                then.run();
            }
            case MoveLoop.Result.NoWords(), MoveLoop.Result.DayInFuture() ->
                error.set(Text.of("feedback.card.missing"));
            case MoveLoop.Result.ChangedMeanwhile _ -> error.set(Text.of("feedback.changed.meanwhile"));
        }
    }

    private String wrong() {
        for (var one : List.of(theme, question, words, plan, report, confirmation)) {
            if (Prose.flawIn(typed(one)) != null) {
                return Text.of("feedback.error.character");
            }
        }
        boolean unsaid = card.feedback().words().hasWords() && typed(words).isEmpty();
        return unsaid ? Text.of("feedback.card.missing") : "";
    }

    private Feedback amended() {
        var feedback = card.feedback();
        var received = feedback.received();
        var tone = feedback.tone();
        var told =
                received == null || tone == null ? feedback : feedback.received(received, tone, Prose.of(typed(words)));
        return told.acting(Prose.of(typed(plan)), entryIds())
                .reported(Prose.of(typed(report)))
                .confirmed(feedback.confirmed(), Prose.of(typed(confirmation)))
                .described(Prose.of(typed(theme)), Prose.of(typed(question)), permission.get())
                .about(aboutId());
    }

    /// One that lies in the trash stays until another takes its place.
    private @Nullable Id<Entry> aboutId() {
        var chosen = about.one();
        var before = card.feedback().about();
        return chosen == null ? (card.about() == null ? before : null) : chosen.id();
    }

    private List<Id<Entry>> entryIds() {
        return entries.chosen().stream().map(Entry::id).toList();
    }

    private static String typed(StringProperty words) {
        return Objects.requireNonNullElse(words.get(), "").strip();
    }
}
