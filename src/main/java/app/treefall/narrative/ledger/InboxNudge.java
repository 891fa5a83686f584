package app.treefall.narrative.ledger;

import app.treefall.domain.Batch;
import app.treefall.domain.Id;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Suggestion;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;

/// What waits in the inbox, as one thing to do however much it is.
final class InboxNudge {

    private static final int WORTH = 22;
    private static final int MOST_FOR_WAITING = 10;

    private InboxNudge() {}

    /// One or none.
    static List<Nudge> in(Snapshot journal, LocalDate today) {
        var inbox = journal.inbox();
        var with = new HashSet<Id<Batch>>();
        inbox.stream().map(Suggestion::batch).forEach(with::add);
        var oneOnOnes = journal.oneOnOnesWaiting();
        oneOnOnes.stream().map(OneOnOne::batch).forEach(with::add);
        int waiting = inbox.size() + oneOnOnes.size();
        var batches = journal.batches().stream()
                .filter(batch -> with.contains(batch.id()))
                .toList();
        if (batches.isEmpty()) {
            return List.of();
        }
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(batches.getFirst().day(), today));
        var sentence = Wording.startUpper(Wording.count(waiting, "suggestion waits", "suggestions wait"))
                + " in the inbox for your yes or no.";
        return List.of(new Nudge.InboxWaits(
                batches.getLast().id(),
                waiting,
                Worth.of(WORTH).waiting(days, Math.min(MOST_FOR_WAITING, days)),
                days,
                Prose.of(sentence)));
    }
}
