package app.treefall.ui.journal;

import app.treefall.domain.Condition;
import app.treefall.domain.Condition.Reach;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// The conditions of a filter in the words of the window.
final class ConditionWords {

    private ConditionWords() {}

    static String of(Condition condition, Snapshot journal, LocalDate today) {
        return switch (condition) {
            case Condition.OfKind(var kind) -> EntryWords.of(kind);
            case Condition.InProject(var project) -> project.text();
            case Condition.Tagged(var tag) -> tag.text();
            case Condition.Serving(var id) -> {
                var priority = journal.find(id);
                yield priority == null
                        ? Text.of("journal.something")
                        : priority.name().text();
            }
            case Condition.With(var person) -> Text.of("journal.condition.with", name(person, journal));
            case Condition.Heard(var person, var reach) ->
                Text.of("journal.condition.reach." + reach, name(person, journal));
            case Condition.ThisSeason() -> Text.of("journal.filter.season");
            case Condition.InSeason(var id) -> {
                var season = journal.find(id);
                yield season == null
                        ? Text.of("journal.condition.season")
                        : season.name().text();
            }
            case Condition.Since(var day) -> Text.of("journal.condition.since", Wording.day(day, today));
            case Condition.Before(var day) -> Text.of("journal.condition.before", Wording.day(day, today));
            case Condition.During(var days) -> span(days, today);
            case Condition.WeakerThan(var score) -> Text.of("journal.condition.weaker", score);
            case Condition.AtLeast(var score) -> Text.of("journal.condition.stronger", score);
            case Condition.Has(var part) -> Text.of("journal.condition.has." + part);
            case Condition.Lacks(var part) -> Text.of("journal.condition.lacks." + part);
        };
    }

    static Icon icon(Condition condition) {
        return switch (condition) {
            case Condition.OfKind(var kind) -> CaptureChip.iconOf(kind);
            case Condition.InProject _ -> Icon.FOLDER;
            case Condition.Tagged _ -> Icon.HASH;
            case Condition.Serving _ -> Icon.TARGET;
            case Condition.With _ -> Icon.USER;
            case Condition.Heard(var _, var reach) -> reach == Reach.UNHEARD ? Icon.MESSAGE_CIRCLE : Icon.EYE;
            case Condition.ThisSeason _, Condition.InSeason _ -> Icon.AWARD;
            case Condition.Since _, Condition.Before _, Condition.During _ -> Icon.CALENDAR;
            case Condition.WeakerThan _, Condition.AtLeast _ -> Icon.TRENDING_UP;
            case Condition.Has _, Condition.Lacks _ -> Icon.PAPERCLIP;
        };
    }

    private static String span(DaySpan days, LocalDate today) {
        if (days.isOneDay()) {
            return Wording.day(days.first(), today);
        }
        var month = YearMonth.from(days.first());
        if (days.first().equals(month.atDay(1)) && days.last().equals(month.atEndOfMonth())) {
            return Text.of(
                    "journal.condition.month",
                    month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    month.getYear());
        }
        return String.valueOf(days.first().getYear());
    }

    private static String name(Id<Person> id, Snapshot journal) {
        var person = journal.find(id);
        return person == null ? Text.of("journal.somebody") : person.shortName();
    }
}
