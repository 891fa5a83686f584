package app.treefall.usecase;

import app.treefall.document.Document;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.brief.BriefPart;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.lens.Gate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Prepare the next 1:1 with somebody: what to say, to ask, to report back, to leave for next time.
public final class PrepareBrief {

    /// @param document the same, as it leaves the program
    public record Prepared(Brief brief, Document document) {}

    /// @param day the day of the meeting; null for the next one planned, else `today`
    public Prepared run(Snapshot journal, Id<Person> person, @Nullable LocalDate day, LocalDate today) {
        var meeting = day != null ? day : nextMeeting(journal, person, today);
        var part = BriefPart.of(journal, person, meeting);
        var brief = Briefs.prepare(Gate.forPerson(part, person), person, meeting);
        return new Prepared(brief, brief.toDocument());
    }

    private static LocalDate nextMeeting(Snapshot journal, Id<Person> person, LocalDate today) {
        return journal.episodesWith(person).stream()
                .filter(episode -> !episode.held() && !episode.day().isBefore(today))
                .map(app.treefall.domain.Episode::day)
                .findFirst()
                .orElse(today);
    }
}
