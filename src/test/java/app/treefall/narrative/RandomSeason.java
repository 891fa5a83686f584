package app.treefall.narrative;

import app.treefall.domain.Change;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.Criterion;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Evidence;
import app.treefall.domain.Feedback;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prediction;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Scope;
import app.treefall.domain.Service;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A season nobody would write: any text in any place, most of it ugly, with `canary` in every private one. The same
/// seed, the same journal.
public final class RandomSeason {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Cut it",
            "I",
            "I did it. Me too!",
            "We shipped 7 of 9",
            "- a\n- b\n\n1. c",
            "```code I me```",
            "“I never said that”",
            "Ich bin nicht da und das ist gut",
            "遅延を半分にした。速い。",
            "🌲🌳 planted",
            "a\tb   c",
            "Migration of billing",
            "Fixed …",
            "???",
            "Saved €46k a quarter",
            "went from 4.9% to 3.1%",
            "e\u0301clair moved",
            "Was told by Bluefin that I may not",
            "she said I know",
            "Wrote it without me; they ran it themselves (twice)",
            "https://x.example/I/me?my=1",
            "x".repeat(400),
            "word ".repeat(200),
            "Shipped it!!!",
            "Dr. No. 5 vs. e.g. 6",
            "“",
            "(",
            "$1 \\2 ^3 {4} %s",
            "BLUEFIN’s launch");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final Random random;
    private final List<Kept> things = new ArrayList<>(SmallSeason.things());

    private RandomSeason(long seed) {
        this.random = new Random(seed);
    }

    public static Snapshot of(long seed) {
        return new RandomSeason(seed).journal();
    }

    private Snapshot journal() {
        things.removeIf(thing -> !(thing instanceof Person) && random.nextInt(4) == 0 && !(thing instanceof Profile));
        var entries = new ArrayList<Id<Entry>>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            var entry = entry();
            entries.add(entry.id());
            things.add(entry);
        }
        for (int i = 0; i < count; i++) {
            var entry = entries.get(random.nextInt(count));
            things.add(new Telling(
                    id(),
                    entry,
                    person(),
                    day(),
                    any(Telling.Setting.values()),
                    maybe(any(Telling.Landing.values())),
                    maybe(any(Telling.Sign.values())),
                    text(),
                    null,
                    null));
            things.add(new Feedback(
                    id(),
                    person(),
                    maybe(any(Feedback.Tone.values())),
                    text(),
                    maybe(day()),
                    text(),
                    maybe(day()),
                    text(),
                    text(),
                    List.of(entry),
                    maybe(day()),
                    maybe(day()),
                    text(),
                    any(Permission.values())));
            things.add(new Testimonial(
                    id(), text(), maybe(person()), text(), text(), day(), any(Permission.values()), List.of(entry)));
            things.add(new Episode(
                    id(),
                    person(),
                    day(),
                    null,
                    random.nextInt(90),
                    text(),
                    random.nextBoolean(),
                    List.of(new Episode.TalkingPoint(
                            maybe(entry),
                            text(),
                            random.nextInt(3),
                            maybe(any(Episode.TalkingPoint.Outcome.values())),
                            text())),
                    List.of(new Episode.Posed(null, text(), text())),
                    List.of(new Episode.Promise(any(Episode.Promise.By.values()), text(), maybe(day()), maybe(day()))),
                    List.of(text()),
                    List.of(),
                    secret()));
        }
        return Snapshot.ofValues(things);
    }

    private Entry entry() {
        var confidentiality = any(Confidentiality.values());
        boolean closed = confidentiality == Confidentiality.PRIVATE;
        var first = day();
        return new Entry(
                id(),
                closed ? secret() : text(),
                new DaySpan(first, first.plusDays(random.nextInt(20))),
                kind(closed),
                closed ? new Story(secret(), secret(), secret(), secret()) : new Story(text(), text(), text(), text()),
                new Contribution(
                        maybe(any(Contribution.Role.values())),
                        maybe(any(Contribution.Initiative.values())),
                        List.of(new Contribution.Credit(person(), closed ? secret() : text()))),
                maybe(any(Scope.values())),
                maybe(any(Size.values())),
                text(),
                List.of(),
                random.nextBoolean() ? List.of() : List.of(new Service(SmallSeason.id("keep"), text())),
                List.of(SmallSeason.<Criterion>id(
                        List.of("impact", "craft", "guide", "gone").get(random.nextInt(4)))),
                random.nextBoolean() ? List.of() : List.of(claim(closed)),
                List.of(new Evidence.Witness(closed ? secret() : text(), person()), new Evidence.Link(text(), text())),
                confidentiality,
                List.of(new Prediction(first, person(), any(Prediction.Answer.values()))),
                secret(),
                List.of(new FollowUp(
                        day(), maybe(any(FollowUp.Outcome.values())), closed ? secret() : text(), maybe(day()))),
                List.of());
    }

    private Kind kind(boolean closed) {
        var words = closed ? secret() : text();
        return switch (random.nextInt(5)) {
            case 0 -> new Kind.Prevention(words, words, words, words);
            case 1 -> new Kind.Learning(maybe(any(Kind.Learning.Outcome.values())), words);
            case 2 -> new Kind.Setback(words, words);
            case 3 ->
                new Kind.Thread(words, maybe(day()), List.of(new Kind.Thread.News(day(), words)), maybe(day()), null);
            default -> new Kind.Win();
        };
    }

    private ImpactClaim claim(boolean closed) {
        var units = List.of("", "s", "%", "€", "pages", "x", "ct", "GB");
        var unit = units.get(random.nextInt(units.size()));
        var change = switch (random.nextInt(3)) {
            case 0 -> new Change.By(Quantity.of(number(), unit));
            case 1 -> new Change.Total(Quantity.of(number(), unit));
            default ->
                new Change.FromTo(
                        Quantity.of(number(), unit), Quantity.of(number(), units.get(random.nextInt(units.size()))));
        };
        return new ImpactClaim(
                closed ? secret() : text(),
                random.nextBoolean() ? null : SmallSeason.id("churn-rate"),
                change,
                maybe(any(Direction.values())),
                text(),
                maybe(any(ImpactClaim.Certainty.values())),
                closed ? secret() : text(),
                maybe(random.nextInt(101)));
    }

    private String number() {
        return List.of("0", "1", "-3", "0.1", "46000", "61.8", "1e3", "123456789", "0.000", "99.95")
                .get(random.nextInt(10));
    }

    private Prose text() {
        return Prose.of(TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private Prose secret() {
        return Prose.of("Did the canary thing, I " + SmallSeason.CANARY);
    }

    private Id<Person> person() {
        return List.of(SmallSeason.LEA, SmallSeason.OMAR, SmallSeason.JO, SmallSeason.<Person>id("nobody"))
                .get(random.nextInt(4));
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(220));
    }

    private <T> Id<T> id() {
        return new Id<>(new UUID(random.nextLong(), random.nextLong()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
