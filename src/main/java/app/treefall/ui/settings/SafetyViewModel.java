package app.treefall.ui.settings;

import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.usecase.KeepSafe;
import app.treefall.usecase.KeepSafe.Copy;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Where the journal lies, which backups there are, and whether it is whole.
public final class SafetyViewModel {

    /// What came of the last thing asked.
    public record Answer(Tone tone, String words) {
        public enum Tone {
            NONE,
            WELL,
            WRONG
        }
    }

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final long KILO = 1_000;

    private final Workbench bench;
    private final KeepSafe safe;
    private final ObservableList<Copy> copies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<KeepSafe.@Nullable Doubt> doubt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(new Answer(Answer.Tone.NONE, ""));

    public SafetyViewModel(Workbench bench) {
        this.bench = bench;
        safe = bench.desk().keepSafe();
    }

    public String where() {
        return safe.journal().toString();
    }

    /// Newest first.
    public ObservableList<Copy> copies() {
        return copies;
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// What automatic backups wait for the person's word about; null when they wait for nothing.
    public ReadOnlyObjectProperty<KeepSafe.@Nullable Doubt> doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /// The doubt in words, with both numbers.
    public String words(KeepSafe.Doubt waiting) {
        return Text.of(
                "settings.safety.doubt",
                waiting.newest().entries(),
                waiting.fullest().entries(),
                WHEN.format(waiting.fullest().madeAt().atZone(ZoneId.systemDefault())));
    }

    /// It is meant that there is so much less.
    public void goOn() {
        bench.background()
                .run(
                        () -> {
                            safe.goOn();
                            return safe.backUp();
                        },
                        _ -> {
                            answer.set(new Answer(Answer.Tone.WELL, Text.of("settings.safety.going.on")));
                            list();
                        });
    }

    public void open() {
        answer.set(new Answer(Answer.Tone.NONE, ""));
        list();
    }

    public void backUp() {
        working("settings.safety.backing.up");
        bench.background().run(safe::backUp, result -> {
            answer.set(
                    switch (result) {
                        case KeepSafe.BackedUp.Made(var copy) -> well("settings.safety.made", words(copy));
                        case KeepSafe.BackedUp.NothingChanged(var newest) ->
                            well("settings.safety.unchanged", words(newest));
                        case KeepSafe.BackedUp.Failed(var trouble) -> wrong("settings.safety.failed", trouble);
                    });
            list();
        });
    }

    public void check() {
        working("settings.safety.checking");
        bench.background()
                .run(
                        safe::check,
                        result -> answer.set(
                                switch (result) {
                                    case KeepSafe.Checked.Whole(long entries) -> well("settings.safety.whole", entries);
                                    case KeepSafe.Checked.InTrouble(var trouble) ->
                                        wrong("settings.safety.trouble", trouble);
                                }));
    }

    /// "Thu 19 Nov 2026, 09:00: 37 entries, 212 kB"
    public String words(Copy copy) {
        return Text.of(
                copy.entries() == 1 ? "settings.safety.copy.one" : "settings.safety.copy",
                WHEN.format(copy.madeAt().atZone(ZoneId.systemDefault())),
                copy.entries(),
                size(copy.bytes()));
    }

    private void list() {
        bench.background().run(safe::copies, copies::setAll);
        bench.background().<KeepSafe.@Nullable Doubt>run(safe::doubt, doubt::set);
    }

    private void working(String key) {
        answer.set(new Answer(Answer.Tone.NONE, Text.of(key)));
    }

    private static Answer well(String key, Object what) {
        return new Answer(Answer.Tone.WELL, Text.of(key, what));
    }

    private static Answer wrong(String key, Trouble trouble) {
        return new Answer(Answer.Tone.WRONG, Text.of(key, TroubleText.titleOf(trouble), TroubleText.of(trouble)));
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO
                ? Text.of("settings.safety.kilobytes", Math.max(1, bytes / KILO))
                : Text.of("settings.safety.megabytes", bytes / (KILO * KILO));
    }
}
