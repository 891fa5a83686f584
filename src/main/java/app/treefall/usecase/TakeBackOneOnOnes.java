package app.treefall.usecase;

import app.treefall.domain.Batch;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.OneOnOne.Proposal;
import app.treefall.domain.OneOnOne.State;
import app.treefall.domain.OnePerson;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.store.Tx;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// What an import of a calendar leaves in the journal goes again: its 1:1s, the episodes that came of them as they
/// came, and whoever came with them and is named nowhere else.
final class TakeBackOneOnOnes {

    private final Snapshot now;
    private final Tx tx;
    private final Set<Id<?>> gone = new HashSet<>();
    private int taken;
    private int stayed;

    TakeBackOneOnOnes(Snapshot now, Tx tx) {
        this.now = now;
        this.tx = tx;
    }

    int taken() {
        return taken;
    }

    /// How many 1:1s stayed because something was done with their episodes since.
    int stayed() {
        return stayed;
    }

    void run(Id<Batch> batch) throws JournalException {
        var ours = now.oneOnOnes().stream()
                .filter(each -> each.batch().equals(batch))
                .toList();
        for (var each : ours) {
            boolean isOut = each.state() instanceof State.Accepted accepted ? takeBack(each, accepted) : true;
            if (isOut) {
                tx.takeOut(OneOnOne.class, each.id());
                gone.add(each.id());
                taken++;
            } else {
                stayed++;
            }
        }
        for (var each : ours) {
            if (gone.contains(each.id()) && each.state() instanceof State.Accepted accepted) {
                takeBackPerson(each, accepted);
            }
        }
    }

    private boolean takeBack(OneOnOne one, State.Accepted accepted) throws JournalException {
        return switch (one.proposal()) {
            case Proposal.Plan _ -> takeOut(accepted);
            case Proposal.Move(var id, var was, var to) -> moveBack(id, was, to);
            case Proposal.Cancel(var id, var _) -> {
                tx.restore(Episode.class, id);
                yield true;
            }
        };
    }

    private boolean takeOut(State.Accepted accepted) throws JournalException {
        boolean all = true;
        for (var planned : accepted.episodes()) {
            var episode = now.find(planned.episode());
            if (episode != null && now.revisionOf(episode.id()) == 1) {
                tx.takeOut(Episode.class, episode.id());
                gone.add(episode.id());
            } else {
                all &= episode == null;
            }
        }
        return all;
    }

    private boolean moveBack(Id<Episode> id, OneOnOne.Time was, OneOnOne.Time to) throws JournalException {
        var episode = now.find(id);
        if (episode == null) {
            return true;
        }
        boolean isAsMoved = !episode.held() && episode.day().equals(to.day()) && Objects.equals(episode.at(), to.at());
        if (isAsMoved) {
            tx.put(episode.toDraft().day(was.day()).at(was.at()).finished());
        }
        return isAsMoved;
    }

    private void takeBackPerson(OneOnOne one, State.Accepted accepted) throws JournalException {
        var person = now.find(accepted.with());
        if (person == null) {
            return;
        }
        if (accepted.met() && now.revisionOf(person.id()) == 1 && isNamedNowhere(person)) {
            tx.takeOut(Person.class, person.id());
            gone.add(person.id());
        }
        var rhythm = person.oneOnOne();
        if (accepted.rhythm() && rhythm != null && rhythm.everyDays() == one.everyDays()) {
            tx.put(PlanOneOnOne.inRhythm(person, null));
        }
    }

    private boolean isNamedNowhere(Person person) {
        var other = new OnePerson(person.id(), Id.fresh());
        return now.everything().stream()
                .map(saved -> saved.value())
                .filter(thing -> !gone.contains(thing.id()) && !thing.id().equals(person.id()))
                .allMatch(thing -> other.in(thing).equals(thing));
    }
}
