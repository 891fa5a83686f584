package app.treefall.narrative.brief;

import app.treefall.document.Paragraph;
import app.treefall.domain.Person;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.List;

/// What a brief cannot say because nobody wrote it down: a thin journal gets half a page that says so instead of a
/// whole one that pretends.
final class Missing {

    private final Snapshot journal;
    private final Person person;
    private final List<Brief.Point> points;

    Missing(Snapshot journal, Person person, List<Brief.Point> points) {
        this.journal = journal;
        this.person = person;
        this.points = points;
    }

    /// Plain sentences, most needed first; none where nothing is missing.
    List<Paragraph> lines(List<Brief.Ask> asks, boolean travels, int repeating) {
        if (journal.entries().isEmpty()) {
            return List.of(
                    Paragraph.plain("Nothing is logged yet. One line on what you did last week is a beginning."));
        }
        var lines = new ArrayList<String>();
        if (repeating > 0) {
            lines.add(Wording.startUpper(Wording.count(repeating, "entry repeats", "entries repeat"))
                    + " each other’s sentences: there is nothing in them that " + person.shortName()
                    + " could ask about.");
        }
        stakes(lines);
        numbers(lines);
        if (!points.isEmpty() && !travels) {
            lines.add("Nothing here can travel upward yet: no entry says what came of it.");
        }
        priorities(asks, lines);
        return lines.stream().map(Paragraph::plain).toList();
    }

    private void stakes(List<String> lines) {
        long without = points.stream().filter(Missing::lacksStakes).count();
        if (without * 2 > points.size()) {
            lines.add("Why it mattered is written down for "
                    + (without == points.size()
                            ? "none of the points. Begin with “"
                                    + points.getFirst().headline().text() + "”: for whom did it matter, and why?"
                            : Wording.count(points.size() - (int) without) + " of the " + Wording.count(points.size())
                                    + " points."));
        }
    }

    static boolean lacksStakes(Brief.Point point) {
        return point.entry() != null && point.beats().stream().anyMatch(Beats::isMissingStakes);
    }

    private void numbers(List<String> lines) {
        boolean any = points.stream()
                .map(point -> point.entry() == null ? null : journal.find(point.entry()))
                .anyMatch(entry -> entry == null || Substance.canBeChecked(entry));
        if (!points.isEmpty() && !any) {
            lines.add("No point has a number, or anything else by which it could be checked.");
        }
    }

    private void priorities(List<Brief.Ask> asks, List<String> lines) {
        boolean known = journal.priorities().stream()
                .anyMatch(priority -> priority.person() == null || person.id().equals(priority.person()));
        if (!known) {
            boolean asked = asks.stream().anyMatch(ask -> ask.purpose() == Question.Purpose.PRIORITIES);
            lines.add("What " + person.shortName() + " wants is not written down yet"
                    + (asked ? ": one of the questions asks for it." : "."));
        }
    }
}
