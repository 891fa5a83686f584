package app.treefall.narrative.leaving;

import app.treefall.document.Document;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Permission;
import app.treefall.domain.Profile;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document does not hold, and why.
///
/// @param hidden      private entries
/// @param managerOnly entries for the manager only, where somebody else reads
/// @param unpermitted words of others that nobody permitted to quote
/// @param redacted    words of the redaction list that its entries hold
public record LeftOut(int hidden, int managerOnly, int unpermitted, int redacted) {

    public boolean isNothing() {
        return hidden + managerOnly + unpermitted + redacted == 0;
    }

    static LeftOut of(Document document, Snapshot journal, Lens lens, @Nullable Season season) {
        int hidden = 0;
        int managerOnly = 0;
        for (var entry : journal.entriesIn(season)) {
            switch (entry.confidentiality()) {
                case PRIVATE -> hidden++;
                case MANAGER_ONLY -> managerOnly += lens == Lens.MANAGER ? 0 : 1;
                case ANYONE -> {}
            }
        }
        return new LeftOut(hidden, managerOnly, unpermitted(journal, season), redacted(document, journal));
    }

    private static int unpermitted(Snapshot journal, @Nullable Season season) {
        return (int) journal.testimonials().stream()
                .filter(said -> said.permission() != Permission.GIVEN)
                .filter(said -> season == null || season.contains(said.day()))
                .count();
    }

    /// A word counts when an entry the document speaks of would be written otherwise without it.
    private static int redacted(Document document, Snapshot journal) {
        int words = 0;
        for (Profile.Redaction rule : journal.profile().redactions()) {
            boolean used = document.sources().stream()
                    .map(journal::find)
                    .anyMatch(entry -> entry != null && isChanged(entry, rule));
            words += used ? 1 : 0;
        }
        return words;
    }

    private static boolean isChanged(Entry entry, Profile.Redaction rule) {
        return entry.confidentiality() != Confidentiality.PRIVATE && Gate.isRedacted(entry, List.of(rule));
    }
}
