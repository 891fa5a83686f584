package app.treefall.bench;

import app.treefall.domain.Direction;
import app.treefall.domain.Ladder;
import app.treefall.domain.Metric;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Unit;
import app.treefall.usecase.GeneralLadders;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whom a generated journal is about and what they want: people, ten years of priorities, metrics, one season at the
/// end.
record GeneratedAudience(
        Profile profile,
        List<Person> people,
        List<Priority> priorities,
        List<Metric> metrics,
        Ladder ladder,
        Season season) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate BEGINNING = TODAY.minusYears(10);

    private static final LocalDate SEASON_START = LocalDate.of(2026, 6, 1);
    private static final LocalDate DECISION = LocalDate.of(2026, 12, 4);
    private static final int READINGS = 60;

    private static final List<String> NAMES = List.of(
            "Marta Olsen",
            "Tomás Riedel",
            "Priya Raman",
            "Jana Dvořáková",
            "山田 花子",
            "李 伟",
            "Noa Levi",
            "Søren Holm",
            "Chloé Martin",
            "Kofi Mensah",
            "김 민수",
            "Elena Rossi",
            "Jürgen Weiß",
            "Aoife Byrne",
            "Łukasz Nowak",
            "Sara Ahmed",
            "Ivan Petrov",
            "Inés Pérez",
            "Mehmet Yılmaz",
            "Ada Brandt",
            "Leo Fischer",
            "Mina Sato",
            "Omar Haddad",
            "Žofie Malá");

    private static final List<Person.Relation> OTHERS = List.of(
            Person.Relation.PEER,
            Person.Relation.REPORT,
            Person.Relation.STAKEHOLDER,
            Person.Relation.CUSTOMER,
            Person.Relation.MENTOR);

    static GeneratedAudience from(Dice dice) {
        var people = people(dice);
        var metrics = metrics(dice);
        var ladder = GeneralLadders.engineer();
        var season = new Season(
                dice.id(),
                Prose.of("To Staff Engineer"),
                SEASON_START,
                DECISION,
                ladder.id(),
                ladder.levels().get(1),
                ladder.levels().get(2));
        var profile = new Profile(
                Prose.of("Robin Hale"),
                Pronouns.THEY,
                Prose.of("Senior Engineer"),
                Prose.of("Checkout"),
                Prose.of("Nordwind"),
                Prose.NONE,
                List.of(new Profile.Redaction(Prose.of("Bluefin"), Prose.of("a large customer"))));
        return new GeneratedAudience(profile, people, priorities(dice, people, metrics), metrics, ladder, season);
    }

    Person manager() {
        return people.getFirst();
    }

    Person skipLevel() {
        return people.get(1);
    }

    private static List<Person> people(Dice dice) {
        var people = new ArrayList<Person>();
        for (var name : NAMES) {
            var relation = people.isEmpty()
                    ? Person.Relation.MANAGER
                    : people.size() == 1 ? Person.Relation.SKIP_LEVEL : dice.oneOf(OTHERS);
            var named = Person.named(Prose.of(name), relation);
            people.add(new Person(
                    dice.id(),
                    named.name(),
                    named.handle(),
                    Pronouns.SHE,
                    relation,
                    Vocabulary.ENGLISH.phrase(dice, 2),
                    people.size() < 2,
                    attention(dice),
                    cadence(people.size()),
                    Prose.NONE));
        }
        return List.copyOf(people);
    }

    private static Person.Attention attention(Dice dice) {
        var words = List.of(Vocabulary.ENGLISH.phrase(dice, 1), Vocabulary.ENGLISH.phrase(dice, 1));
        var explained =
                List.of(new Person.Attention.Explained(Prose.of("p95"), Prose.of("what 19 of 20 wait at most")));
        return new Person.Attention(
                Vocabulary.ENGLISH.story(dice, 8, 20), Vocabulary.ENGLISH.story(dice, 8, 20), words, explained, false);
    }

    private static Person.Cadence cadence(int place) {
        return switch (place) {
            case 0 -> new Person.Cadence(7, 30);
            case 1 -> new Person.Cadence(28, 45);
            default -> null;
        };
    }

    private static List<Metric> metrics(Dice dice) {
        var metrics = new ArrayList<Metric>();
        for (int i = 0; i < 40; i++) {
            var readings = new ArrayList<Metric.Reading>();
            for (int reading = 0; reading < READINGS; reading++) {
                var day = BEGINNING.plusDays(reading * 60L + i);
                var amount = BigDecimal.valueOf(dice.between(100, 900), 1);
                readings.add(new Metric.Reading(day, amount, dice.inPerCent(10), Prose.NONE));
            }
            metrics.add(new Metric(
                    dice.id(),
                    Vocabulary.ENGLISH.phrase(dice, 3),
                    Unit.of(i % 2 == 0 ? "s" : "%"),
                    i % 2 == 0 ? Direction.LOWER : Direction.HIGHER,
                    BigDecimal.TEN,
                    Prose.of("dashboard " + i),
                    readings));
        }
        return List.copyOf(metrics);
    }

    private static List<Priority> priorities(Dice dice, List<Person> people, List<Metric> metrics) {
        var priorities = new ArrayList<Priority>();
        for (var since = BEGINNING.withDayOfYear(1); since.isBefore(TODAY); since = since.plusMonths(6)) {
            for (int i = 0; i < 4; i++) {
                var person = i == 0 ? null : people.get(i == 1 ? 1 : 0).id();
                priorities.add(new Priority(
                        dice.id(),
                        person,
                        Prose.of("p" + priorities.size()),
                        Vocabulary.ENGLISH.phrase(dice, 3),
                        Vocabulary.ENGLISH.story(dice, 10, 25),
                        Vocabulary.ENGLISH.phrase(dice, 4),
                        dice.oneOf(metrics).id(),
                        since,
                        since.plusMonths(6).minusDays(1)));
            }
        }
        return List.copyOf(priorities);
    }
}
