package app.treefall.ui.week;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import app.treefall.ui.week.WeekRow.DayMark;
import app.treefall.ui.week.WeekRow.Part;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lines of one week and the week before it, newest first.
final class WeekDays {

    private static final int DAYS = 7;

    private final Snapshot journal;
    private final Ledger ledger;
    private final LocalDate today;
    private final DaySpan thisWeek;
    private final @Nullable Person boss;
    private final Map<LocalDate, List<Entry>> entries = new HashMap<>();
    private final List<WeekRow> rows = new ArrayList<>();

    private WeekDays(Ledger ledger, DaySpan thisWeek) {
        this.journal = ledger.journal();
        this.ledger = ledger;
        this.today = ledger.today();
        this.thisWeek = thisWeek;
        this.boss = journal.boss();
    }

    /// @param thisWeek the one that holds today
    /// @param first    the first day of the one that is shown
    /// @param details  what the brief says of a planned 1:1; empty while it is not known
    static List<WeekRow> of(Ledger ledger, DaySpan thisWeek, LocalDate first, String details) {
        var days = new WeekDays(ledger, thisWeek);
        days.sort(new DaySpan(first.minusDays(DAYS), first.plusDays(DAYS - 1)));
        days.week(first, details);
        if (!first.isAfter(thisWeek.last())) {
            days.before(first.minusDays(DAYS), first);
        }
        return List.copyOf(days.rows);
    }

    /// The entries of two weeks by day, so that the whole journal is gone through once.
    private void sort(DaySpan shown) {
        for (var entry : journal.entries()) {
            if (shown.contains(entry.day())) {
                entries.computeIfAbsent(entry.day(), _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    private void week(LocalDate first, String details) {
        var due = DueDays.of(journal, first, today);
        for (int i = DAYS - 1; i >= 0; i--) {
            var day = first.plusDays(i);
            var mark = mark(day);
            for (var episode : episodesOn(day)) {
                rows.add(meeting(episode, mark, details));
                mark = DayMark.SAME;
            }
            for (var expected : due.getOrDefault(day, List.of())) {
                rows.add(
                        new WeekRow.Due(mark, expected.icon(), expected.words(), expected.details(), expected.place()));
                mark = DayMark.SAME;
            }
            for (var entry : entriesOn(day)) {
                rows.add(logged(entry, mark, Part.THIS));
                mark = DayMark.SAME;
            }
        }
        if (rows.isEmpty()) {
            rows.add(new WeekRow.Nothing(nothing(first)));
        }
    }

    private String nothing(LocalDate first) {
        if (first.isAfter(thisWeek.last())) {
            return Text.of("week.nothing.ahead");
        }
        return Text.of(first.isBefore(thisWeek.first()) ? "week.nothing.then" : "week.nothing.yet");
    }

    private void before(LocalDate first, LocalDate shown) {
        var lines = new ArrayList<WeekRow>();
        for (int i = DAYS - 1; i >= 0; i--) {
            var mark = new DayMark(dayName(first.plusDays(i)), "");
            for (var entry : entriesOn(first.plusDays(i))) {
                lines.add(logged(entry, mark, Part.BEFORE));
                mark = DayMark.SAME;
            }
        }
        if (!lines.isEmpty()) {
            var name = thisWeek.first().equals(shown) ? Text.of("week.last") : Text.of("week.before");
            var count = lines.size() == 1 ? Text.of("week.entry") : Text.of("week.entries", lines.size());
            rows.add(new WeekRow.Heading(name, count));
            rows.addAll(lines);
        }
    }

    private WeekRow meeting(Episode episode, DayMark mark, String details) {
        var who = journal.find(episode.person());
        var name = who == null ? "" : who.shortName();
        var at = episode.at();
        var words = at == null ? Text.of("week.meeting", name) : Text.of("week.meeting.at", name, at);
        int number = journal.episodesWith(episode.person()).indexOf(episode) + 1;
        var line = new StringBuilder(Text.of("week.episode", number));
        if (episode.held() && episode.title().hasWords()) {
            line.append(' ').append(episode.title().text().strip());
        } else if (!episode.held() && !details.isEmpty() && isNext(episode)) {
            line.append(' ').append(details);
        }
        return new WeekRow.Meeting(mark, words, line.toString(), episode.person());
    }

    private boolean isNext(Episode episode) {
        return episode.equals(NextMeeting.of(journal, today));
    }

    private WeekRow logged(Entry entry, DayMark mark, Part part) {
        return new WeekRow.Logged(
                mark,
                part,
                entry.id(),
                entry.kindName(),
                entry.headline().text(),
                part == Part.THIS ? EntryDetails.of(entry, journal) : List.of(),
                heard(entry));
    }

    private WeekRow.@Nullable Heard heard(Entry entry) {
        if (boss == null) {
            return null;
        }
        var standing = ledger.standing(entry.id(), boss.id());
        var key = standing.misunderstood() != null
                ? "week.heard.MISUNDERSTOOD"
                : standing.fading()
                        ? "week.heard.FADING"
                        : "week.heard." + standing.visibility().name();
        return new WeekRow.Heard(standing.visibility(), Text.of(key, boss.shortName()));
    }

    private List<Entry> entriesOn(LocalDate day) {
        return entries.getOrDefault(day, List.of()).reversed();
    }

    private List<Episode> episodesOn(LocalDate day) {
        return journal.episodes().stream()
                .filter(episode -> episode.day().equals(day))
                .toList();
    }

    private DayMark mark(LocalDate day) {
        var note = day.equals(today)
                ? Text.of("week.day.today")
                : day.equals(today.plusDays(1)) ? Text.of("week.day.tomorrow") : "";
        return new DayMark(dayName(day), note);
    }

    /// "Thu 19": the month stands above the week.
    private static String dayName(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day.getDayOfMonth();
    }

    /// "This week", "Last week", "The week of 2 November".
    static String title(LocalDate first, DaySpan thisWeek, LocalDate today) {
        var here = thisWeek.first();
        if (first.equals(here)) {
            return Text.of("week.title");
        }
        if (first.equals(here.minusDays(DAYS))) {
            return Text.of("week.last");
        }
        return first.equals(here.plusDays(DAYS)) ? Text.of("week.next") : Text.of("week.of", Wording.day(first, today));
    }
}
