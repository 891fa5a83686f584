package app.treefall.narrative.journals;

import app.treefall.domain.Criterion;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Ladder;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Three journals that are nothing like the sample: ten years of a data scientist, four entries of a beginner, and two
/// hundred entries that a machine wrote.
public final class Journals {

    private static final LocalDate TEN_YEARS_AGO = LocalDate.of(2016, 11, 24);

    private Journals() {}

    /// @param today the day on which it is read
    /// @param with  whose 1:1 is next
    public record Written(
            String name,
            List<Kept> things,
            LocalDate today,
            Id<Person> with,
            @Nullable Season season) {

        public Snapshot journal() {
            return Snapshot.ofValues(things);
        }
    }

    public static List<Written> all() {
        return List.of(tenYears(), thin(), machineWritten());
    }

    /// Júlia Ferreira, data scientist: 47 entries in ten years, the third boss, 1:1s every fortnight.
    public static Written tenYears() {
        var season = new Season(
                WrittenJournal.id("s-principal"),
                Prose.of("Senior to Principal"),
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 12, 15),
                WrittenJournal.id("l-science"),
                Prose.of("Senior Data Scientist"),
                Prose.of("Principal Data Scientist"));
        var things = new ArrayList<Kept>();
        things.add(new Profile(
                Prose.of("Júlia Ferreira"),
                Pronouns.SHE,
                Prose.of("Senior data scientist"),
                Prose.of("Forecasting"),
                Prose.of("Northlight"),
                Prose.of("Principal before forty"),
                List.of(new Profile.Redaction(Prose.of("Kestrel"), Prose.of("a large customer")))));
        tenYearsOfPeople(things);
        things.add(priority("p-diesel", "torben", "Fewer nights on diesel", "Every night on diesel is a headline."));
        things.add(priority("p-traders", "torben", "A forecast the traders believe", ""));
        things.add(priority("p-cost", null, "Balancing costs down", "Down by a tenth in two years."));
        things.add(ladder());
        things.add(season);
        things.addAll(WrittenJournal.read("ten-years"));
        things.addAll(earlierMeetings());
        return new Written(
                "ten-years", List.copyOf(things), LocalDate.of(2026, 11, 18), WrittenJournal.id("torben"), season);
    }

    /// Tomasz Zieliński, two months in: four entries, nothing told, no season.
    public static Written thin() {
        var things = new ArrayList<Kept>();
        things.add(profile("Tomasz Zieliński", null, "Front-end developer"));
        things.add(person("grace", "Grace Lin", null, Person.Relation.MANAGER, Person.Attention.UNKNOWN, null));
        things.addAll(WrittenJournal.read("thin"));
        return new Written("thin", List.copyOf(things), LocalDate.of(2026, 11, 18), WrittenJournal.id("grace"), null);
    }

    /// Elif Kaya, whose tool wrote 200 entries for her; three are her own.
    public static Written machineWritten() {
        var season = new Season(
                WrittenJournal.id("s-senior"),
                Prose.of("Towards Senior"),
                LocalDate.of(2026, 5, 4),
                LocalDate.of(2026, 12, 18),
                null,
                Prose.of("Engineer"),
                Prose.of("Senior Engineer"));
        var things = new ArrayList<Kept>();
        things.add(profile("Elif Kaya", Pronouns.SHE, "Software engineer"));
        things.add(person(
                "marcus",
                "Marcus Webb",
                Pronouns.HE,
                Person.Relation.MANAGER,
                Person.Attention.UNKNOWN,
                new Person.Cadence(14, 30)));
        things.add(priority("p-prices", "marcus", "Prices on time", ""));
        things.add(season);
        things.addAll(Filler.entries(200, LocalDate.of(2026, 11, 17)));
        things.addAll(WrittenJournal.read("filler-real"));
        return new Written(
                "machine-written",
                List.copyOf(things),
                LocalDate.of(2026, 11, 18),
                WrittenJournal.id("marcus"),
                season);
    }

    private static void tenYearsOfPeople(List<Kept> things) {
        var torben = new Person.Attention(
                Prose.of("megawatts, euros, and whether the board was surprised"),
                Prose.of("Mondays, one page, to Amara"),
                List.of(Prose.of("nights on diesel"), Prose.of("the number and its range")),
                List.of(new Person.Attention.Explained(Prose.of("MAPE"), Prose.of("mean error in per cent"))),
                false);
        things.add(
                person("helen", "Helen Marsh", Pronouns.SHE, Person.Relation.MENTOR, Person.Attention.UNKNOWN, null));
        things.add(person(
                "yusuf", "Yusuf Kaya", Pronouns.HE, Person.Relation.STAKEHOLDER, Person.Attention.UNKNOWN, null));
        things.add(person(
                "torben", "Torben Lund", Pronouns.HE, Person.Relation.MANAGER, torben, new Person.Cadence(14, 30)));
        things.add(person(
                "amara", "Amara Diallo", Pronouns.SHE, Person.Relation.SKIP_LEVEL, Person.Attention.UNKNOWN, null));
        things.add(person("ines", "Ines Koch", Pronouns.SHE, Person.Relation.REPORT, Person.Attention.UNKNOWN, null));
        things.add(person("sofia", "Sofia Berg", null, Person.Relation.STAKEHOLDER, Person.Attention.UNKNOWN, null));
    }

    private static Ladder ladder() {
        var senior = Prose.of("Senior Data Scientist");
        var principal = Prose.of("Principal Data Scientist");
        return new Ladder(
                WrittenJournal.id("l-science"),
                Prose.of("Data science at Northlight"),
                List.of(senior, principal),
                List.of(Prose.of("Impact"), Prose.of("Craft"), Prose.of("Direction"), Prose.of("People")),
                List.of(
                        criterion("c-impact", principal, "Impact", "Moves a number that the board reports."),
                        criterion("c-craft", principal, "Craft", "Sets the way models are built and trusted."),
                        criterion("c-direction", principal, "Direction", "Decides what is not worth building."),
                        criterion("c-people", principal, "People", "Makes others lead what they led before.")));
    }

    /// Every second Thursday from the first month on, with whoever was the boss, until the season in hand.
    private static List<Episode> earlierMeetings() {
        var meetings = new ArrayList<Episode>();
        for (var day = TEN_YEARS_AGO; day.isBefore(LocalDate.of(2026, 6, 1)); day = day.plusWeeks(2)) {
            var boss = day.getYear() < 2020 ? "helen" : day.isBefore(LocalDate.of(2024, 3, 1)) ? "yusuf" : "torben";
            meetings.add(new Episode(
                    WrittenJournal.id("ep-" + day),
                    WrittenJournal.id(boss),
                    day,
                    null,
                    30,
                    Prose.NONE,
                    true,
                    List.of(new Episode.TalkingPoint(
                            null, Prose.of("Status"), 0, Episode.TalkingPoint.Outcome.SAID, Prose.NONE)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Prose.NONE));
        }
        return meetings;
    }

    private static Profile profile(String name, @Nullable Pronouns pronouns, String title) {
        return new Profile(Prose.of(name), pronouns, Prose.of(title), Prose.NONE, Prose.NONE, Prose.NONE, List.of());
    }

    private static Person person(
            String key,
            String name,
            @Nullable Pronouns pronouns,
            Person.Relation relation,
            Person.Attention attention,
            Person.@Nullable Cadence cadence) {
        boolean decides = relation == Person.Relation.MANAGER || relation == Person.Relation.SKIP_LEVEL;
        return new Person(
                WrittenJournal.id(key),
                Prose.of(name),
                Prose.of(key),
                pronouns,
                relation,
                Prose.NONE,
                decides,
                attention,
                cadence,
                Prose.NONE);
    }

    private static Priority priority(String key, @Nullable String person, String name, String words) {
        return new Priority(
                WrittenJournal.id(key),
                person == null ? null : WrittenJournal.id(person),
                Prose.of(key.substring(2)),
                Prose.of(name),
                Prose.of(words),
                Prose.NONE,
                null,
                LocalDate.of(2026, 6, 1),
                null);
    }

    private static Criterion criterion(String key, Prose level, String competency, String expectation) {
        return new Criterion(WrittenJournal.id(key), level, Prose.of(competency), Prose.of(expectation), Prose.NONE);
    }
}
