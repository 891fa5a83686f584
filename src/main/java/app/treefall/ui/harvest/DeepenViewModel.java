package app.treefall.ui.harvest;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import app.treefall.narrative.coach.Audience;
import app.treefall.narrative.coach.Coach;
import app.treefall.narrative.coach.Mend;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.coach.Remark;
import app.treefall.narrative.ledger.Weight;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.EditEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One question of the coach about the strongest entry of the week: the words that would help most where most is there
/// already.
public final class DeepenViewModel {

    private static final Set<Part> ANSWERED_HERE = Set.of(Part.STAKES, Part.CHALLENGE, Part.ACTION, Part.RESULT);

    /// @param words what is there already, to go on from
    public record Question(Entry entry, Part part, String words, String asked) {}

    private final Workbench bench;
    private final KeptWords answer;
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Entry> answered = new ReadOnlyObjectWrapper<>();

    DeepenViewModel(Workbench bench) {
        this.bench = bench;
        answer = new KeptWords(bench, "harvest/deeper");
    }

    /// Null while nothing is left to ask.
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// The entry that was made stronger in this harvest: one question is enough.
    public ReadOnlyObjectProperty<@Nullable Entry> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    public StringProperty answerProperty() {
        return answer.textProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    void open() {
        answered.set(null);
        answer.offer();
    }

    void keepWords() {
        answer.keep();
    }

    void look(Snapshot journal, DaySpan week) {
        bench.background().aside(() -> ask(journal, week), asked -> {
            if (journal == bench.live().snapshot()) {
                question.set(asked);
            }
        });
    }

    public void openEntry() {
        var asked = question.get();
        if (asked != null) {
            bench.frame().go(new Place.OpenEntry(asked.entry().id()));
        }
    }

    public void save() {
        var asked = question.get();
        var typed = answer.typed();
        boolean fits = !typed.isEmpty() && Prose.flawIn(typed) == null;
        error.set(fits ? "" : Text.of("harvest.deeper.error"));
        if (asked == null || !fits) {
            return;
        }
        var entry = asked.entry();
        var words = asked.words().isBlank() ? typed : asked.words().strip() + " " + typed;
        var told = entry.toDraft()
                .story(with(entry.story(), asked.part(), Prose.of(words)))
                .finished();
        long revision = bench.live().snapshot().revisionOf(entry.id());
        bench.background().run(() -> bench.desk().editEntry().run(told, revision), result -> {
            bench.live().refresh();
            if (result instanceof EditEntry.Result.Edited) {
                answer.clear();
                answered.set(told);
                bench.frame()
                        .say(new Notice(
                                Icon.CHECK,
                                Text.of("harvest.deeper.saved"),
                                Text.of("harvest.undo"),
                                bench.frame()::undo));
            } else {
                error.set(Text.of("harvest.changed.meanwhile"));
            }
        });
    }

    private static @Nullable Question ask(Snapshot journal, DaySpan week) {
        var audience = Audience.of(journal);
        var strongest = HarvestWeek.entriesIn(journal, week).stream()
                .sorted(Comparator.comparingInt((Entry entry) -> -Weight.of(entry)))
                .toList();
        for (var entry : strongest) {
            var remark = heaviest(Coach.remarks(entry, audience));
            if (remark != null) {
                var part = partOf(remark);
                return new Question(
                        entry, part, part.wordsOf(entry).text(), remark.words().text());
            }
        }
        return null;
    }

    private static @Nullable Remark heaviest(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> ANSWERED_HERE.contains(partOf(remark)))
                .max(Comparator.comparingInt(Remark::weight))
                .orElse(null);
    }

    /// Where the answer belongs: a remark about one part may ask for words in another.
    private static Part partOf(Remark remark) {
        return remark.mend() instanceof Mend.AskFor(var part, var _)
                ? part
                : remark.place().part();
    }

    private static Story with(Story story, Part part, Prose words) {
        return new Story(
                part == Part.STAKES ? words : story.stakes(),
                part == Part.CHALLENGE ? words : story.challenge(),
                part == Part.ACTION ? words : story.action(),
                part == Part.RESULT ? words : story.result());
    }
}
