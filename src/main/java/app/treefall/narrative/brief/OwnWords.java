package app.treefall.narrative.brief;

import app.treefall.document.Block.Beat;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Episode.TalkingPoint;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;

/// What its owner changed in a point of a plan: beats in other words, added or left out, and the time it is given. Laid
/// over the point each time it is built, so that the rest of it follows the journal.
final class OwnWords {

    private OwnWords() {}

    static Brief.Point over(Brief.Point built, TalkingPoint planned) {
        if (planned.beats().isEmpty() && planned.minutes() == null) {
            return built;
        }
        var beats = beats(built, planned);
        int words = built.headline().wordCount()
                + beats.stream().mapToInt(beat -> beat.paragraph().wordCount()).sum();
        int reckoned = planned.beats().isEmpty() ? built.minutes() : Selection.minutes(words, !beats.isEmpty());
        var own = planned.minutes();
        return new Brief.Point(
                built.entry(),
                built.headline(),
                beats,
                built.asBuilt(),
                own == null ? reckoned : own,
                built.standing(),
                built.terms(),
                built.carried(),
                built.shortened(),
                built.chosen());
    }

    private static List<Beat> beats(Brief.Point built, TalkingPoint planned) {
        var beats = new ArrayList<>(built.beats());
        for (var own : planned.beats()) {
            int place = placeOf(beats, own.label());
            if (place < 0) {
                if (own.words().hasWords()) {
                    beats.add(new Beat(own.label(), paragraph(own.words(), built)));
                }
            } else if (own.words().hasWords()) {
                beats.set(place, new Beat(own.label(), paragraph(own.words(), built)));
            } else {
                beats.remove(place);
            }
        }
        return beats;
    }

    private static int placeOf(List<Beat> beats, Prose label) {
        for (int i = 0; i < beats.size(); i++) {
            if (beats.get(i).label().equals(label)) {
                return i;
            }
        }
        return -1;
    }

    private static Paragraph paragraph(Prose words, Brief.Point built) {
        var entry = built.entry();
        return new Paragraph(List.of(Run.words(words.text().strip())), entry == null ? List.of() : List.of(entry));
    }
}
