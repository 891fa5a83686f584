package app.treefall.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The whole journal at one moment, without its trash: what the narrative reads and the screens show.
///
/// Immutable. Lists come in a fixed order (entries by day, then by first saving; all else by first saving), so that the
/// same journal always gives the same text.
public final class Snapshot {

    public static final Snapshot EMPTY = new Snapshot(Map.of());

    private final Map<Id<?>, Saved<?>> saved;
    private final Map<Class<?>, List<Kept>> byType = new HashMap<>();
    private final Map<Id<Entry>, List<Telling>> tellingsByEntry = new HashMap<>();

    private Snapshot(Map<Id<?>, Saved<?>> saved) {
        this.saved = saved;
        saved.values().stream()
                .sorted(Comparator.comparingLong(Saved::sequence))
                .map(Saved::value)
                .forEach(value -> byType.computeIfAbsent(value.getClass(), _ -> new ArrayList<>())
                        .add(value));
        byType.computeIfPresent(Entry.class, (_, entries) -> sortedByDay(entries));
        for (var telling : tellings()) {
            tellingsByEntry
                    .computeIfAbsent(telling.entry(), _ -> new ArrayList<>())
                    .add(telling);
        }
        tellingsByEntry.values().forEach(list -> list.sort(Comparator.comparing(Telling::day)));
        byType.replaceAll((_, values) -> Collections.unmodifiableList(values));
        tellingsByEntry.replaceAll((_, tellings) -> Collections.unmodifiableList(tellings));
    }

    public static Snapshot of(Collection<? extends Saved<?>> things) {
        return EMPTY.with(things, List.of());
    }

    /// A journal that was never saved, in the order given. For tests and previews.
    public static Snapshot ofValues(Collection<? extends Kept> values) {
        var things = new ArrayList<Saved<?>>();
        for (var value : values) {
            things.add(new Saved<>(value, 1, things.size() + 1L));
        }
        return of(things);
    }

    /// This journal after `changed` was saved and `gone` was trashed.
    public Snapshot with(Collection<? extends Saved<?>> changed, Collection<? extends Id<?>> gone) {
        SequencedMap<Id<?>, Saved<?>> next = new LinkedHashMap<>(saved);
        changed.forEach(thing -> next.put(thing.value().id(), thing));
        gone.forEach(next::remove);
        return new Snapshot(next);
    }

    public Profile profile() {
        var profile = find(Profile.ONLY);
        return profile == null ? Profile.BLANK : profile;
    }

    public List<Entry> entries() {
        return all(Entry.class);
    }

    /// The entries of the season, by day. With no season, all of them.
    public List<Entry> entriesIn(@Nullable Season season) {
        if (season == null) {
            return entries();
        }
        return entries().stream().filter(entry -> season.contains(entry.day())).toList();
    }

    public List<Person> people() {
        return all(Person.class);
    }

    public List<Priority> priorities() {
        return all(Priority.class);
    }

    public List<Metric> metrics() {
        return all(Metric.class);
    }

    public List<Testimonial> testimonials() {
        return all(Testimonial.class);
    }

    public List<Expectation> expectations() {
        return all(Expectation.class);
    }

    public List<Question> questions() {
        return all(Question.class);
    }

    public List<Feedback> feedback() {
        return all(Feedback.class);
    }

    public List<Telling> tellings() {
        return all(Telling.class);
    }

    /// The tellings of one entry, oldest first.
    public List<Telling> tellingsOf(Id<Entry> entry) {
        return tellingsByEntry.getOrDefault(entry, List.of());
    }

    /// What shows how a point of a 1:1 landed; null when nothing does, or the point is about nothing that is
    /// logged.
    public Telling.@Nullable Sign signOf(Episode held, Episode.TalkingPoint point) {
        var entry = point.entry();
        if (entry == null) {
            return null;
        }
        for (var telling : tellingsOf(entry)) {
            if (held.id().equals(telling.episode())) {
                return telling.sign();
            }
        }
        return null;
    }

    /// By day.
    public List<Episode> episodesWith(Id<Person> person) {
        return all(Episode.class).stream()
                .filter(episode -> episode.person().equals(person))
                .sorted(Comparator.comparing(Episode::day))
                .toList();
    }

    public List<Episode> episodes() {
        return all(Episode.class);
    }

    public List<Season> seasons() {
        return all(Season.class);
    }

    /// The season that contains the day, else the latest that started before it, else none.
    public @Nullable Season seasonOn(LocalDate day) {
        return seasons().stream()
                .filter(season -> !season.start().isAfter(day))
                .max(Comparator.comparing((Season season) -> season.contains(day))
                        .thenComparing(Season::start))
                .orElse(null);
    }

    public List<Ladder> ladders() {
        return all(Ladder.class);
    }

    public @Nullable Criterion criterion(Id<Criterion> id) {
        return ladders().stream()
                .flatMap(ladder -> ladder.criteria().stream())
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public List<Snooze> snoozes() {
        return all(Snooze.class);
    }

    public List<LensChoice> lensChoices() {
        return all(LensChoice.class);
    }

    /// What its owner did to the blocks of one document.
    public List<BlockEdit> editsOf(Prose document) {
        return all(BlockEdit.class).stream()
                .filter(edit -> edit.document().equals(document))
                .toList();
    }

    /// In the order they were kept.
    public List<NamedView> namedViews() {
        return all(NamedView.class);
    }

    /// The imports, in the order they were made.
    public List<Batch> batches() {
        return all(Batch.class);
    }

    /// All that imports ever proposed, whatever became of it.
    public List<Suggestion> suggestions() {
        return all(Suggestion.class);
    }

    /// What waits in the inbox, in the order it came.
    public List<Suggestion> inbox() {
        return suggestions().stream().filter(Suggestion::isWaiting).toList();
    }

    /// All 1:1s that calendars ever proposed, whatever became of them.
    public List<OneOnOne> oneOnOnes() {
        return all(OneOnOne.class);
    }

    /// The 1:1s that wait in the inbox, in the order they came.
    public List<OneOnOne> oneOnOnesWaiting() {
        return oneOnOnes().stream().filter(OneOnOne::isWaiting).toList();
    }

    /// The first manager in the order they were added, else the first person who decides, else nobody.
    public @Nullable Person boss() {
        return people().stream()
                .filter(person -> person.relation() == Person.Relation.MANAGER)
                .findFirst()
                .or(() -> people().stream().filter(Person::decides).findFirst())
                .orElse(null);
    }

    /// What has this id, or null when it is unknown or in the trash.
    @SuppressWarnings("unchecked") // an id is typed by what it names, and `with` keeps the two together
    public <T extends Kept> @Nullable T find(Id<T> id) {
        var thing = saved.get(id);
        return thing == null ? null : (T) thing.value();
    }

    /// The revision an edit of this thing starts from; 0 for what was never saved.
    public long revisionOf(Id<?> id) {
        var thing = saved.get(id);
        return thing == null ? 0 : thing.revision();
    }

    /// Where this thing stands in the order of first saving; 0 for what was never saved.
    public long sequenceOf(Id<?> id) {
        var thing = saved.get(id);
        return thing == null ? 0 : thing.sequence();
    }

    public Collection<Saved<?>> everything() {
        return saved.values();
    }

    @SuppressWarnings("unchecked") // filled by the value's own class
    private <T extends Kept> List<T> all(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    private static List<Kept> sortedByDay(List<Kept> entries) {
        return new ArrayList<>(entries.stream()
                .map(Entry.class::cast)
                .sorted(Comparator.comparing(Entry::days))
                .toList());
    }
}
