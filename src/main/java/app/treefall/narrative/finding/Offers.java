package app.treefall.narrative.finding;

import app.treefall.domain.Condition;
import app.treefall.domain.Condition.Part;
import app.treefall.domain.Condition.Reach;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.domain.Snapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Every condition that can be chosen in a journal, in the order in which one would ask for it.
public final class Offers {

    private static final int WEAK = 40;
    private static final int MIDDLING = 60;
    private static final int STRONG = 80;
    private static final int MONTHS = 12;

    private Offers() {}

    public static List<Condition> of(Snapshot journal, LocalDate today) {
        var all = new ArrayList<Condition>();
        for (var kind : Kind.Name.values()) {
            all.add(new Condition.OfKind(kind));
        }
        Names.projects(journal).forEach(project -> all.add(new Condition.InProject(project.name())));
        Names.tags(journal).forEach(tag -> all.add(new Condition.Tagged(tag.name())));
        journal.priorities().forEach(priority -> all.add(new Condition.Serving(priority.id())));
        journal.people().forEach(person -> all.add(new Condition.With(person.id())));
        for (var person : journal.people()) {
            for (var reach : Reach.values()) {
                all.add(new Condition.Heard(person.id(), reach));
            }
        }
        if (journal.seasonOn(today) != null) {
            all.add(new Condition.ThisSeason());
        }
        journal.seasons().forEach(season -> all.add(new Condition.InSeason(season.id())));
        for (int back = 0; back < MONTHS; back++) {
            var month = YearMonth.from(today).minusMonths(back);
            all.add(new Condition.During(new DaySpan(month.atDay(1), month.atEndOfMonth())));
        }
        all.add(new Condition.WeakerThan(WEAK));
        all.add(new Condition.WeakerThan(MIDDLING));
        all.add(new Condition.AtLeast(MIDDLING));
        all.add(new Condition.AtLeast(STRONG));
        for (var part : Part.values()) {
            all.add(new Condition.Has(part));
            all.add(new Condition.Lacks(part));
        }
        return all;
    }
}
