package app.treefall.ui.promotion;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.promotion.Check;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Place;
import app.treefall.ui.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the one step of an objection leads. Every objection leads somewhere that exists.
sealed interface Step {

    String words();

    void take(Frame frame);

    record WriteAnEntry(String words) implements Step {
        @Override
        public void take(Frame frame) {
            frame.capture("");
        }
    }

    record Go(String words, Place place) implements Step {
        @Override
        public void take(Frame frame) {
            frame.go(place);
        }
    }

    static Step of(Check check, Snapshot journal) {
        return switch (Objects.requireNonNullElse(check.step(), Check.Step.ADD_AN_ENTRY)) {
            case ADD_AN_ENTRY -> new WriteAnEntry(Text.of("promotion.step.entry"));
            case ADD_A_NUMBER -> open("promotion.step.number", check, journal);
            case ADD_A_BASELINE -> open("promotion.step.baseline", check, journal);
            case ADD_EVIDENCE -> open("promotion.step.evidence", check, journal);
            case SAY_MY_PART -> open("promotion.step.part", check, journal);
            case SAY_THE_SCOPE -> open("promotion.step.scope", check, journal);
            case FINISH_THE_STORY -> open("promotion.step.story", check, journal);
            case ANSWER_THE_FOLLOW_UP -> open("promotion.step.follow.up", check, journal);
            case ASK_FOR_A_QUOTE -> withBoss("promotion.step.quote", journal);
            case TELL_THE_BOSS ->
                journal.boss() == null
                        ? new Go(Text.of("promotion.step.boss"), new Place.Audience(null))
                        : withBoss("promotion.step.tell", journal);
            case ADD_A_PRIORITY -> new Go(Text.of("promotion.step.priority"), new Place.Audience(null));
            case EXPLAIN_A_WORD -> new Go(Text.of("promotion.step.word"), new Place.Audience(null));
            case NAME_THE_LEVEL -> new Go(Text.of("promotion.step.level"), new Place.Season());
            case OPEN_THE_LOOP -> new Go(Text.of("promotion.step.loop"), new Place.FeedbackLoop(null));
        };
    }

    private static Step open(String key, Check check, Snapshot journal) {
        var entry = firstEntry(check, journal);
        return entry == null
                ? new WriteAnEntry(Text.of("promotion.step.entry"))
                : new Go(Text.of(key), new Place.OpenEntry(entry));
    }

    private static Step withBoss(String key, Snapshot journal) {
        var boss = journal.boss();
        return boss == null
                ? new Go(Text.of("promotion.step.meetings"), new Place.OneOnOnes())
                : new Go(Text.of(key, boss.shortName()), new Place.Prepare(boss.id()));
    }

    private static @Nullable Id<Entry> firstEntry(Check check, Snapshot journal) {
        return journal.entries().stream()
                .map(Entry::id)
                .filter(check.about()::contains)
                .findFirst()
                .orElse(null);
    }
}
