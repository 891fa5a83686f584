package app.treefall.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry being written: every part can be set, none has to be. One draft becomes one entry and keeps its id,
/// so that saving twice is the same entry and a crash between "stored" and "told" cannot make two.
public final class EntryDraft {

    private final Id<Entry> id;
    private Prose headline = Prose.NONE;
    private DaySpan days;
    private Kind kind = new Kind.Win();
    private Story story = Story.NONE;
    private Contribution contribution = Contribution.UNSAID;
    private @Nullable Scope scope;
    private @Nullable Size size;
    private Prose project = Prose.NONE;
    private List<Prose> tags = List.of();
    private List<Service> serves = List.of();
    private List<Id<Criterion>> shows = List.of();
    private List<ImpactClaim> claims = List.of();
    private List<Evidence> evidence = List.of();
    private Confidentiality confidentiality = Confidentiality.ANYONE;
    private List<Prediction> predictions = List.of();
    private Prose candidNote = Prose.NONE;
    private List<FollowUp> followUps = List.of();
    private List<Entry.Silenced> silenced = List.of();

    private EntryDraft(Id<Entry> id, DaySpan days) {
        this.id = id;
        this.days = days;
    }

    public static EntryDraft blank(LocalDate day) {
        return new EntryDraft(Id.fresh(), DaySpan.on(day));
    }

    public static EntryDraft blank(Id<Entry> id, DaySpan days) {
        return new EntryDraft(id, days);
    }

    public static EntryDraft of(Entry entry) {
        return from(entry, entry.id());
    }

    /// Another entry that says the same.
    public static EntryDraft copyOf(Entry entry) {
        return from(entry, Id.fresh());
    }

    private static EntryDraft from(Entry entry, Id<Entry> id) {
        return new EntryDraft(id, entry.days())
                .headline(entry.headline())
                .kind(entry.kind())
                .story(entry.story())
                .contribution(entry.contribution())
                .scope(entry.scope())
                .size(entry.size())
                .project(entry.project())
                .tags(entry.tags())
                .serves(entry.serves())
                .shows(entry.shows())
                .claims(entry.claims())
                .evidence(entry.evidence())
                .confidentiality(entry.confidentiality())
                .predictions(entry.predictions())
                .candidNote(entry.candidNote())
                .followUps(entry.followUps())
                .silenced(entry.silenced());
    }

    public Entry finished() {
        return new Entry(
                id,
                headline,
                days,
                kind,
                story,
                contribution,
                scope,
                size,
                project,
                tags,
                serves,
                shows,
                claims,
                evidence,
                confidentiality,
                predictions,
                candidNote,
                followUps,
                silenced);
    }

    public Id<Entry> id() {
        return id;
    }

    public EntryDraft headline(Prose newHeadline) {
        headline = newHeadline;
        return this;
    }

    public EntryDraft days(DaySpan newDays) {
        days = newDays;
        return this;
    }

    public EntryDraft kind(Kind newKind) {
        kind = newKind;
        return this;
    }

    public EntryDraft story(Story newStory) {
        story = newStory;
        return this;
    }

    public EntryDraft contribution(Contribution newContribution) {
        contribution = newContribution;
        return this;
    }

    public EntryDraft scope(@Nullable Scope newScope) {
        scope = newScope;
        return this;
    }

    public EntryDraft size(@Nullable Size newSize) {
        size = newSize;
        return this;
    }

    public EntryDraft project(Prose newProject) {
        project = newProject;
        return this;
    }

    public EntryDraft tags(List<Prose> newTags) {
        tags = newTags;
        return this;
    }

    public EntryDraft serves(List<Service> newServes) {
        serves = newServes;
        return this;
    }

    public EntryDraft shows(List<Id<Criterion>> newShows) {
        shows = newShows;
        return this;
    }

    public EntryDraft claims(List<ImpactClaim> newClaims) {
        claims = newClaims;
        return this;
    }

    public EntryDraft evidence(List<Evidence> newEvidence) {
        evidence = newEvidence;
        return this;
    }

    public EntryDraft confidentiality(Confidentiality newConfidentiality) {
        confidentiality = newConfidentiality;
        return this;
    }

    public EntryDraft predictions(List<Prediction> newPredictions) {
        predictions = newPredictions;
        return this;
    }

    public EntryDraft candidNote(Prose newCandidNote) {
        candidNote = newCandidNote;
        return this;
    }

    public EntryDraft followUps(List<FollowUp> newFollowUps) {
        followUps = newFollowUps;
        return this;
    }

    public EntryDraft silenced(List<Entry.Silenced> newSilenced) {
        silenced = newSilenced;
        return this;
    }
}
