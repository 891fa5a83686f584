package app.treefall.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing worth telling. A headline and a day are enough; everything else may come later or never.
///
/// @param headline    a past-tense verb phrase without its subject: "Cut checkout p95 latency by two thirds"
/// @param scope       null while nobody said; likewise `size`
/// @param project     empty when it belongs to none
/// @param shows       criteria of a ladder it is evidence for
/// @param predictions private for ever
/// @param candidNote  private for ever
public record Entry(
        Id<Entry> id,
        Prose headline,
        DaySpan days,
        Kind kind,
        Story story,
        Contribution contribution,
        @Nullable Scope scope,
        @Nullable Size size,
        Prose project,
        List<Prose> tags,
        List<Service> serves,
        List<Id<Criterion>> shows,
        List<ImpactClaim> claims,
        List<Evidence> evidence,
        Confidentiality confidentiality,
        List<Prediction> predictions,
        Prose candidNote,
        List<FollowUp> followUps,
        List<Silenced> silenced)
        implements Kept {

    /// A remark of the coach that its owner does not want to see on this entry again.
    public record Silenced(Prose rule) {}

    public Entry {
        tags = List.copyOf(tags);
        serves = List.copyOf(serves);
        shows = List.copyOf(shows);
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
        predictions = List.copyOf(predictions);
        followUps = List.copyOf(followUps);
        silenced = List.copyOf(silenced);
    }

    /// A win on one day, with nothing but its headline.
    public static Entry jotted(Prose headline, LocalDate day) {
        return EntryDraft.blank(day).headline(headline).finished();
    }

    /// The day it counts for: its last.
    public LocalDate day() {
        return days.last();
    }

    public Kind.Name kindName() {
        return kind.name();
    }

    public boolean isPrivate() {
        return confidentiality == Confidentiality.PRIVATE;
    }

    public EntryDraft toDraft() {
        return EntryDraft.of(this);
    }
}
