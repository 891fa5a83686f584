package app.treefall.ui;

import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.oneonones.MeetingNotes;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says after a start which words were typed last time and never saved, and leads to where they were typed. There they
/// stand again.
///
/// The line of quick capture needs no word: it is on the screen the window opens with. Nor does the harvest, which
/// goes on where it was left.
final class WaitingWords {

    private static final int MOST = 60;

    /// @param place where the words were typed
    record Waiting(String words, Place place) {}

    private WaitingWords() {}

    static void offer(Workbench bench) {
        bench.background().run(bench.desk().keepDraft()::all, drafts -> {
            var waiting = in(drafts, bench.live().snapshot());
            if (!waiting.isEmpty()) {
                var first = waiting.getFirst();
                var words = waiting.size() == 1
                        ? Text.of("drafts.kept", first.words())
                        : Text.of("drafts.kept.more", first.words(), waiting.size() - 1);
                bench.frame()
                        .say(new Notice(
                                Icon.EDIT,
                                words,
                                Text.of("drafts.go"),
                                () -> bench.frame().go(first.place())));
            }
        });
    }

    /// Last written first.
    static List<Waiting> in(List<Draft> drafts, Snapshot journal) {
        var waiting = new ArrayList<Waiting>();
        for (var draft : drafts) {
            var one = switch (draft) {
                case Draft.Line _, Draft.Note _ -> null;
                case Draft.EntryEdit(var entry, var _) -> edit(entry, journal);
                case Draft.Form form ->
                    switch (form.kind()) {
                        case "words" -> new Waiting(Text.of("drafts.words"), new Place.PromotionCase());
                        case "plan" -> new Waiting(Text.of("drafts.plan"), new Place.OneOnOnes());
                        case "ask" -> new Waiting(Text.of("drafts.ask"), new Place.FeedbackLoop(null));
                        case "heard" -> new Waiting(Text.of("drafts.heard"), new Place.Heard());
                        case "audience" -> new Waiting(Text.of("drafts.audience"), new Place.Audience(null));
                        case "settings" -> new Waiting(Text.of("drafts.settings"), new Place.Settings());
                        case "impact" -> new Waiting(Text.of("drafts.impact"), new Place.Impact(null));
                        default -> form(form, journal);
                    };
            };
            if (one != null) {
                waiting.add(one);
            }
        }
        return waiting;
    }

    private static @Nullable Waiting edit(Entry typed, Snapshot journal) {
        var stored = journal.find(typed.id());
        if (stored == null || stored.equals(typed)) {
            return null; // an entry in the trash offers them when it is restored
        }
        return new Waiting(named(typed), new Place.OpenEntry(typed.id()));
    }

    private static @Nullable Waiting form(Draft.Form form, Snapshot journal) {
        var about = form.about();
        var thing = about == null ? null : find(about, journal);
        return switch (thing) {
            case Entry entry ->
                new Waiting(
                        Text.of(
                                "drafts." + form.kind(),
                                shortened(entry.headline().text())),
                        new Place.OpenEntry(entry.id()));
            case Episode episode ->
                new Waiting(
                        Text.of("drafts." + form.kind(), name(episode.person(), journal)),
                        isOfTheMeeting(form) ? new Place.Hold(episode.id()) : new Place.Prepare(episode.person()));
            case Feedback feedback ->
                new Waiting(
                        Text.of("drafts.loop", name(feedback.person(), journal)),
                        new Place.FeedbackLoop(feedback.id()));
            case Person person
            when form.kind().equals("met") ->
                new Waiting(Text.of("drafts.wrap-up", person.shortName()), new Place.Prepare(person.id()));
            case Person person
            when form.kind().equals("perception") ->
                new Waiting(Text.of("drafts.perception", person.shortName()), new Place.Visibility());
            case null, default -> null;
        };
    }

    /// Noted in the meeting itself, or while it was wrapped up straight out of it.
    private static boolean isOfTheMeeting(Draft.Form form) {
        return form.fields().stream()
                .anyMatch(field -> field.name().equals("where")
                        && (field.words().text().equals(MeetingNotes.Where.IN_THE_MEETING.name())
                                || field.words().text().equals(MeetingNotes.Where.WRAPPING_UP.name())));
    }

    private static @Nullable Kept find(Id<? extends Kept> id, Snapshot journal) {
        return journal.find(id);
    }

    private static String named(Entry entry) {
        return entry.headline().isBlank()
                ? Text.of("drafts.entry.unnamed")
                : Text.of("drafts.entry", shortened(entry.headline().text()));
    }

    private static String name(Id<Person> id, Snapshot journal) {
        var person = journal.find(id);
        return person == null ? Text.of("drafts.somebody") : person.shortName();
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= MOST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST)).strip() + "…";
    }
}
