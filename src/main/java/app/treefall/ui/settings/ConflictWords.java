package app.treefall.ui.settings;

import app.treefall.domain.Batch;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Kept;
import app.treefall.domain.Ladder;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Snooze;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.history.EntryChanges;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.settings.ArchiveStep.Both;
import app.treefall.ui.text.Text;
import app.treefall.usecase.ArchiveConflict;
import app.treefall.usecase.ArchiveConflict.Lies;
import app.treefall.usecase.ArchiveConflict.Version;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// A thing that is here and otherwise in an archive, in words enough to say whose shall stay.
final class ConflictWords {

    private final Snapshot journal;
    private final LocalDate today;

    ConflictWords(Snapshot journal, LocalDate today) {
        this.journal = journal;
        this.today = today;
    }

    Both of(ArchiveConflict conflict) {
        return new Both(
                Text.of("archive.kind." + conflict.mine().thing().getClass().getSimpleName()),
                Text.of("archive.mine", words(conflict.mine())),
                Text.of("archive.theirs", words(conflict.theirs())),
                differ(conflict));
    }

    private String words(Version version) {
        var words = words(version.thing()).replace('\n', ' ').strip();
        var shown = words.isEmpty() ? Text.of("archive.nothing.written") : words;
        return version.where() == Lies.IN_TRASH ? Text.of("archive.in.trash", shown) : shown;
    }

    private String differ(ArchiveConflict conflict) {
        if (conflict.isOnlyWhere()) {
            return Text.of("archive.only.where");
        }
        if (conflict.mine().thing() instanceof Entry mine && conflict.theirs().thing() instanceof Entry theirs) {
            var fields = EntryChanges.between(mine, theirs, journal).stream()
                    .map(change -> Text.of("history.field." + change.field()))
                    .collect(Collectors.joining(", "));
            return fields.isEmpty() ? "" : Text.of("archive.differ", fields);
        }
        return "";
    }

    private String words(Kept thing) {
        return switch (thing) {
            case Entry it -> it.headline().text();
            case Person it -> it.name().text();
            case Profile it -> it.name().text();
            case Priority it -> it.name().text();
            case Metric it -> it.name().text();
            case Ladder it -> it.name().text();
            case Season it -> it.name().text();
            case Expectation it -> it.question().text() + " " + it.answer().text();
            case Question it -> it.words().text();
            case Feedback it -> it.theme().text() + " " + it.words().text();
            case Episode it -> day(it.day()) + " " + it.title().text();
            case Telling it -> day(it.day()) + " " + it.words().text();
            case Testimonial it -> it.words().text();
            case Snooze it -> day(it.until());
            case LensChoice it -> it.lens().text();
            case BlockEdit it -> it.words().text();
            case NamedView it -> it.name().text();
            case Batch it -> it.source().text();
            case Suggestion it -> it.entry().headline().text();
            case OneOnOne it -> it.with().shown().text();
        };
    }

    private String day(LocalDate day) {
        return Wording.day(day, today);
    }
}
