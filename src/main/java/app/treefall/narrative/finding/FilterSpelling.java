package app.treefall.narrative.finding;

import app.treefall.domain.Condition;
import app.treefall.domain.Condition.Reach;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.time.YearMonth;
import java.util.Locale;

/// A condition as [FilterWords] reads it.
final class FilterSpelling {

    private FilterSpelling() {}

    static String of(Condition condition, Snapshot journal) {
        return switch (condition) {
            case Condition.OfKind(var kind) -> "kind:" + lower(kind);
            case Condition.InProject(var project) -> "project:" + quoted(project);
            case Condition.Tagged(var tag) -> "tag:" + quoted(tag);
            case Condition.Serving(var id) -> {
                var priority = journal.find(id);
                yield "priority:"
                        + (priority == null
                                ? "?"
                                : quoted(priority.handle().hasWords() ? priority.handle() : priority.name()));
            }
            case Condition.With(var person) -> "person:" + handle(person, journal);
            case Condition.Heard(var person, var reach) -> key(reach) + ":" + handle(person, journal);
            case Condition.ThisSeason() -> "season:this";
            case Condition.InSeason(var id) -> {
                var season = journal.find(id);
                yield "season:" + (season == null ? "?" : quoted(season.name()));
            }
            case Condition.Since(var day) -> "since:" + day;
            case Condition.Before(var day) -> "before:" + day;
            case Condition.During(var days) -> "on:" + spelled(days);
            case Condition.WeakerThan(var score) -> "strength:<" + score;
            case Condition.AtLeast(var score) -> "strength:>=" + score;
            case Condition.Has(var part) -> "has:" + lower(part);
            case Condition.Lacks(var part) -> "no:" + lower(part);
        };
    }

    private static String spelled(DaySpan days) {
        if (days.isOneDay()) {
            return days.first().toString();
        }
        var month = YearMonth.from(days.first());
        boolean whole = days.first().equals(month.atDay(1)) && days.last().equals(month.atEndOfMonth());
        return whole ? month.toString() : String.valueOf(days.first().getYear());
    }

    private static String key(Reach reach) {
        return lower(reach);
    }

    private static String handle(Id<Person> id, Snapshot journal) {
        var person = journal.find(id);
        return person == null ? "?" : quoted(person.handle().hasWords() ? person.handle() : person.name());
    }

    private static String quoted(Prose name) {
        var text = name.text().strip();
        return text.chars().anyMatch(Character::isWhitespace) ? '"' + text + '"' : text;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
