package app.treefall.narrative.impact;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Metric;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Testimonial;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What moved in the season, and what people said about it: everything the impact screen says, computed from the
/// journal.
///
/// A metric is a number, and so is a claim with both ends that belongs to none, once for each thing it measures. What
/// is claimed in all ("saved €30k") has not moved and is told with its entry.
public final class Impact {

    private final Ledger ledger;
    private final Snapshot journal;
    private final @Nullable Season season;
    private final List<Entry> entries;
    private final Map<Id<Metric>, List<ClaimPlace>> byMetric = new HashMap<>();
    private final List<Moved> moved;

    private Impact(Ledger ledger) {
        this.ledger = ledger;
        journal = ledger.journal();
        season = journal.seasonOn(ledger.today());
        entries = journal.entriesIn(season).stream()
                .filter(entry -> !entry.day().isAfter(ledger.today()))
                .toList();
        journal.entries().forEach(this::index);
        moved = rows();
    }

    public static Impact of(Ledger ledger) {
        return new Impact(ledger);
    }

    /// The metrics that moved, the others, then what is claimed without one; each as the journal has them.
    public List<Moved> moved() {
        return moved;
    }

    /// "Seven numbers moved this season"
    public Prose sentence() {
        int count = (int) moved.stream().filter(Moved::hasMoved).count();
        var numbers = count == 0 ? "No number" : Wording.startUpper(Wording.count(count, "number", "numbers"));
        return Prose.of(numbers + " moved" + (season == null ? "" : " this season") + (count == 0 ? " yet" : ""));
    }

    /// By what it would cost to be asked about them.
    public List<SecondLook> secondLooks() {
        return SecondLooks.in(entries, journal);
    }

    /// The latest first.
    public List<Said> said() {
        return journal.testimonials().stream()
                .sorted(Comparator.comparing(Testimonial::day).reversed())
                .map(this::said)
                .toList();
    }

    /// Null when there is no such metric.
    public @Nullable Course course(Id<Metric> id, Course.Reach reach) {
        var metric = journal.find(id);
        return metric == null
                ? null
                : Courses.of(metric, byMetric.getOrDefault(id, List.of()), season, ledger.today(), reach);
    }

    /// What a claim measures: its own words, the metric's name, else the entry's headline.
    static String measureOf(ClaimPlace place, Snapshot journal) {
        var name = ClaimWording.name(place.claim(), journal);
        return name.isEmpty() ? place.entry().headline().text().strip() : name;
    }

    private void index(Entry entry) {
        for (int i = 0; i < entry.claims().size(); i++) {
            var metric = entry.claims().get(i).metric();
            if (metric != null && !entry.day().isAfter(ledger.today())) {
                byMetric.computeIfAbsent(metric, _ -> new ArrayList<>()).add(new ClaimPlace(entry, i));
            }
        }
    }

    private List<Moved> rows() {
        var rows = new ArrayList<Moved>();
        for (var metric : journal.metrics()) {
            var places = byMetric.getOrDefault(metric.id(), List.of()).stream()
                    .filter(place ->
                            season == null || season.contains(place.entry().day()))
                    .toList();
            rows.add(MovedRow.of(metric, places, season, ledger.today()));
        }
        rows.sort(Comparator.comparing(row -> !row.hasMoved()));
        var seen = new HashSet<String>();
        for (var entry : entries) {
            for (int i = 0; i < entry.claims().size(); i++) {
                var place = new ClaimPlace(entry, i);
                boolean alone = journalHasNo(place.claim().metric());
                boolean both = place.claim().change() instanceof Change.FromTo;
                if (alone && both && seen.add(measureOf(place, journal).toLowerCase(Locale.ROOT))) {
                    rows.add(MovedRow.of(place, journal));
                }
            }
        }
        return List.copyOf(rows);
    }

    private boolean journalHasNo(@Nullable Id<Metric> metric) {
        return metric == null || journal.find(metric) == null;
    }

    private Said said(Testimonial testimonial) {
        var id = testimonial.person();
        var person = id == null ? null : journal.find(id);
        var name = person == null ? testimonial.name() : person.name();
        var role = testimonial.role().hasWords() || person == null ? testimonial.role() : person.title();
        return new Said(testimonial, name.stripped(), role.stripped(), isRepeatedTo(person, testimonial.about()));
    }

    /// Whether who stands above the boss speaks of what somebody told on.
    private boolean isRepeatedTo(@Nullable Person speaker, List<Id<Entry>> about) {
        if (speaker == null || speaker.relation() != Person.Relation.SKIP_LEVEL) {
            return false;
        }
        return about.stream()
                .map(journal::find)
                .filter(Objects::nonNull)
                .anyMatch(entry -> journal.people().stream()
                        .filter(person -> !person.id().equals(speaker.id()))
                        .anyMatch(person ->
                                ledger.standing(entry.id(), person.id()).visibility() == Visibility.REPEATED));
    }

    /// Whether a day belongs to the season and is no day to come.
    static boolean isIn(@Nullable Season season, LocalDate day, LocalDate today) {
        return !day.isAfter(today) && (season == null || season.contains(day));
    }
}
