package app.treefall.narrative;

import app.treefall.domain.Change;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.Criterion;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Episode;
import app.treefall.domain.Evidence;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Ladder;
import app.treefall.domain.Metric;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prediction;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Scope;
import app.treefall.domain.Season;
import app.treefall.domain.Service;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.domain.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Half a season of Sam Okoro, a data scientist: small enough to know by heart, with one thing of every kind, and with
/// words in every private
/// place. The private words all hold `CANARY`.
public final class SmallSeason {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    public static final DaySpan WEEK = new DaySpan(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 21));
    public static final String CANARY = "canary";

    public static final Id<Person> LEA = id("lea");
    public static final Id<Person> OMAR = id("omar");
    public static final Id<Person> JO = id("jo");
    public static final Id<Entry> CHURN = id("churn");
    public static final Id<Entry> LEAK = id("leak");
    public static final Id<Entry> SECRET = id("secret");
    public static final Id<Entry> SALARY = id("salary");

    private static final Id<Priority> KEEP = id("keep");
    private static final Id<Ladder> LADDER = id("ladder");
    private static final Id<Season> SEASON = id("season");
    private static final Id<Metric> CHURN_RATE = id("churn-rate");

    private final List<Kept> things = new ArrayList<>();

    private SmallSeason() {}

    public static Snapshot journal() {
        return Snapshot.ofValues(things());
    }

    public static List<Kept> things() {
        var season = new SmallSeason();
        season.people();
        season.entries();
        season.tellings();
        season.voices();
        return season.things;
    }

    public static Season season() {
        return new Season(
                SEASON,
                Prose.of("First half"),
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 7, 1),
                LADDER,
                Prose.of("Scientist"),
                Prose.of("Senior Scientist"));
    }

    private void people() {
        things.add(new Profile(
                Prose.of("Sam Okoro"),
                Pronouns.THEY,
                Prose.of("Data scientist"),
                Prose.of("Growth"),
                Prose.of("Tidewater"),
                Prose.of("canary aim"),
                List.of(new Profile.Redaction(Prose.of("Bluefin"), Prose.of("a large client")))));
        things.add(person(LEA, "Lea Brandt", Pronouns.SHE, Person.Relation.MANAGER));
        things.add(person(OMAR, "Omar Nasser", Pronouns.HE, Person.Relation.SKIP_LEVEL));
        things.add(person(JO, "Jo Park", null, Person.Relation.PEER));
        things.add(new Priority(
                KEEP,
                LEA,
                Prose.of("keep"),
                Prose.of("Customers who stay"),
                Prose.of("A customer we lose in month two was never ours."),
                Prose.NONE,
                CHURN_RATE,
                LocalDate.of(2026, 1, 5),
                null));
        var criteria = List.of(
                criterion("impact", "Impact", "Moves a number that Finance reports."),
                criterion("craft", "Craft", "Others build on it."),
                criterion("guide", "Guidance", "Makes two people better."));
        things.add(new Ladder(
                LADDER,
                Prose.of("Science"),
                List.of(Prose.of("Scientist"), Prose.of("Senior Scientist")),
                List.of(Prose.of("Impact"), Prose.of("Craft"), Prose.of("Guidance")),
                criteria));
        things.add(season());
        things.add(new Metric(
                CHURN_RATE,
                Prose.of("Churn in month two"),
                Unit.PERCENT,
                Direction.LOWER,
                new BigDecimal("5"),
                Prose.of("billing"),
                List.of(reading(1, "8.1"), reading(3, "7.9"), reading(5, "5.4"), reading(6, "5.2"))));
        things.add(new Expectation(
                id("expect"),
                LEA,
                LocalDate.of(2026, 2, 2),
                Prose.of("What would amaze you?"),
                Prose.of("Churn below five."),
                Prose.of("Below seven"),
                Prose.of("Below five"),
                List.of(CHURN),
                Expectation.Progress.OPEN));
    }

    private void entries() {
        entry(
                CHURN,
                "Cut churn in month two from 8.1% to 5.2%",
                day(4, 20),
                day(6, 10),
                new Kind.Win(),
                new Story(
                        Prose.of("Every lost customer costs us €310."),
                        Prose.of("The old model was trusted and wrong."),
                        Prose.of("Rebuilt the model on what customers do, not on what they say. I tested it against the"
                                + " old one for six weeks."),
                        Prose.of("Churn in month two is 5.2%. About €46k a quarter stays.")),
                Size.BIG,
                List.of("impact", "craft"),
                List.of(
                        claim(
                                "",
                                CHURN_RATE,
                                new Change.FromTo(Quantity.of("8.1", "%"), Quantity.of("5.2", "%")),
                                "six weeks",
                                ImpactClaim.Certainty.MEASURED,
                                70),
                        claim(
                                "Revenue that stays",
                                null,
                                new Change.Total(Quantity.of("46000", "€")),
                                "a quarter",
                                ImpactClaim.Certainty.ESTIMATED,
                                null)));
        entry(
                LEAK,
                "Found a leak in the test set before the launch",
                day(6, 2),
                day(6, 2),
                new Kind.Prevention(
                        Prose.of("We would have shipped a model that looks right and guesses."),
                        Prose.of("Two columns were written after the fact."),
                        Prose.of("The launch"),
                        Prose.of("The clean set gave the same result twice.")),
                new Story(
                        Prose.of("The launch was promised to Bluefin."),
                        Prose.NONE,
                        Prose.of("I drew the dates of every column."),
                        Prose.NONE),
                Size.SOLID,
                List.of("craft"),
                List.of());
        entry(
                id("survey"),
                "Read 200 exit surveys",
                day(2, 11),
                day(2, 11),
                new Kind.Learning(
                        Kind.Learning.Outcome.RULED_OUT,
                        Prose.of("We stopped asking customers why they leave, and saved three weeks a quarter.")),
                Story.NONE,
                Size.SMALL,
                List.of("impact"),
                List.of());
        entry(
                id("dash"),
                "Let a dashboard show last year’s numbers for a week",
                day(3, 4),
                day(3, 4),
                new Kind.Setback(
                        Prose.of("Built a check that compares the dates every morning."),
                        Prose.of("It has fired twice since, both times before nine.")),
                new Story(Prose.of("Sales called the wrong customers."), Prose.NONE, Prose.NONE, Prose.NONE),
                Size.SOLID,
                List.of("craft"),
                List.of());
        entry(
                id("price"),
                "Asked Pricing for the discount table",
                day(6, 8),
                day(6, 8),
                new Kind.Thread(
                        Prose.of("Pricing sends the table"),
                        LocalDate.of(2026, 6, 25),
                        List.of(new Kind.Thread.News(day(6, 12), Prose.of("They found it."))),
                        null,
                        null),
                Story.NONE,
                null,
                List.of(),
                List.of());
        entry(
                id("taught"),
                "Taught Jo to read a confusion matrix",
                day(5, 6),
                day(5, 6),
                new Kind.Win(),
                new Story(
                        Prose.NONE,
                        Prose.NONE,
                        Prose.of("We took one hour a week."),
                        Prose.of("Jo has reviewed three models without me.")),
                Size.SMALL,
                List.of("guide"),
                List.of());
        things.add(drafted(SECRET, "Wrote the canary reorganisation plan", day(5, 1), new Kind.Win())
                .confidentiality(Confidentiality.PRIVATE)
                .finished());
        things.add(drafted(SALARY, "Advised Lea on the quiet pay round", day(5, 20), new Kind.Win())
                .size(Size.BIG)
                .shows(List.of(id("guide")))
                .confidentiality(Confidentiality.MANAGER_ONLY)
                .finished());
    }

    private void tellings() {
        telling(CHURN, LEA, day(5, 4), Telling.Landing.NOT_YET, "Is that the same churn as Finance’s?");
        telling(id("dash"), LEA, day(3, 6), Telling.Landing.UNDERSTOOD, "So the check is the news, not the week.");
        telling(id("survey"), LEA, day(2, 13), Telling.Landing.UNDERSTOOD, "");
        telling(id("price"), LEA, day(6, 11), null, "");
        telling(SECRET, LEA, day(5, 4), Telling.Landing.UNDERSTOOD, "canary words");
        telling(CHURN, JO, day(6, 11), Telling.Landing.REPEATED_UPWARD, "canary of Jo");
        things.add(new Episode(
                id("ep1"),
                LEA,
                day(5, 4),
                null,
                30,
                Prose.of("First numbers"),
                true,
                List.of(
                        new Episode.TalkingPoint(
                                CHURN,
                                Prose.NONE,
                                0,
                                Episode.TalkingPoint.Outcome.TOLD,
                                Prose.of("Is that the same churn as Finance’s?")),
                        new Episode.TalkingPoint(
                                SECRET, Prose.NONE, 0, Episode.TalkingPoint.Outcome.TOLD, Prose.of("canary"))),
                List.of(),
                List.of(
                        new Episode.Promise(
                                Episode.Promise.By.THEM, Prose.of("ask Finance how they count"), null, null),
                        new Episode.Promise(Episode.Promise.By.ME, Prose.of("send the query"), day(6, 1), null)),
                List.of(),
                List.of(),
                Prose.of("canary notes")));
        things.add(new Episode(
                id("ep-jo"),
                JO,
                day(5, 5),
                null,
                30,
                Prose.of("canary title"),
                true,
                List.of(new Episode.TalkingPoint(null, Prose.of("canary point"), 0, null, Prose.of("canary"))),
                List.of(),
                List.of(new Episode.Promise(Episode.Promise.By.ME, Prose.of("canary promise"), null, null)),
                List.of(),
                List.of(),
                Prose.NONE));
    }

    private void voices() {
        things.add(new Feedback(
                id("slides"),
                LEA,
                Feedback.Tone.CONSTRUCTIVE,
                Prose.of("slides"),
                day(4, 2),
                Prose.of("What did I do too late?"),
                day(4, 2),
                Prose.of("You show me the method before the number."),
                Prose.of("Number first."),
                List.of(CHURN),
                null,
                null,
                Prose.NONE,
                Permission.GIVEN));
        things.add(new Feedback(
                id("jo-said"),
                JO,
                Feedback.Tone.CONSTRUCTIVE,
                Prose.of("canary theme"),
                day(4, 3),
                Prose.NONE,
                day(4, 3),
                Prose.of("canary remark"),
                Prose.of("canary plan"),
                List.of(CHURN),
                null,
                null,
                Prose.NONE,
                Permission.NOT_ASKED));
        things.add(new Testimonial(
                id("quote"),
                Prose.of("For the first time I believe the number."),
                OMAR,
                Prose.NONE,
                Prose.of("Director"),
                day(6, 12),
                Permission.GIVEN,
                List.of(CHURN)));
        things.add(new Testimonial(
                id("unasked"),
                Prose.of("canary praise"),
                JO,
                Prose.NONE,
                Prose.NONE,
                day(6, 12),
                Permission.NOT_ASKED,
                List.of(CHURN)));
        things.add(new Testimonial(
                id("hidden"),
                Prose.of("canary plan is good"),
                OMAR,
                Prose.NONE,
                Prose.NONE,
                day(6, 12),
                Permission.GIVEN,
                List.of(SECRET)));
    }

    private void entry(
            Id<Entry> id,
            String headline,
            LocalDate first,
            LocalDate last,
            Kind kind,
            Story story,
            @Nullable Size size,
            List<String> shows,
            List<ImpactClaim> claims) {
        things.add(drafted(id, headline, last, kind)
                .days(new DaySpan(first, last))
                .story(story)
                .size(size)
                .claims(claims)
                .shows(shows.stream().map(key -> SmallSeason.<Criterion>id(key)).toList())
                .serves(claims.isEmpty() ? List.of() : List.of(new Service(KEEP, Prose.NONE)))
                .scope(Scope.SEVERAL_TEAMS)
                .contribution(new Contribution(
                        Contribution.Role.BUILT,
                        Contribution.Initiative.MINE,
                        claims.isEmpty()
                                ? List.of()
                                : List.of(new Contribution.Credit(JO, Prose.of("checked every join")))))
                .followUps(List.of(new FollowUp(last.plusDays(30), null, Prose.NONE, null)))
                .finished());
    }

    private static EntryDraft drafted(Id<Entry> id, String headline, LocalDate day, Kind kind) {
        var named = new Entry(
                id,
                Prose.of(headline),
                DaySpan.on(day),
                kind,
                Story.NONE,
                Contribution.UNSAID,
                null,
                null,
                Prose.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Evidence.Link(Prose.of("notes"), Prose.of("https://wiki.example/" + id))),
                Confidentiality.ANYONE,
                List.of(new Prediction(day, LEA, Prediction.Answer.KNOWS_OF_IT)),
                Prose.of("canary note"),
                List.of(),
                List.of());
        return named.toDraft();
    }

    private static ImpactClaim claim(
            String what,
            @Nullable Id<Metric> metric,
            Change change,
            String period,
            ImpactClaim.Certainty certainty,
            @Nullable Integer share) {
        return new ImpactClaim(Prose.of(what), metric, change, null, Prose.of(period), certainty, Prose.NONE, share);
    }

    private void telling(
            Id<Entry> entry, Id<Person> person, LocalDate day, Telling.@Nullable Landing landing, String words) {
        things.add(new Telling(
                id(entry + "/" + person),
                entry,
                person,
                day,
                Telling.Setting.ONE_ON_ONE,
                landing,
                null,
                Prose.of(words),
                landing == null ? null : day,
                null));
    }

    private static Person person(Id<Person> id, String name, @Nullable Pronouns pronouns, Person.Relation relation) {
        var attention = new Person.Attention(
                Prose.of(relation == Person.Relation.MANAGER ? "the churn report" : "canary watches"),
                Prose.NONE,
                List.of(),
                List.of(),
                false);
        return new Person(
                id,
                Prose.of(name),
                Prose.of(name.substring(0, 2).toLowerCase(Locale.ROOT)),
                pronouns,
                relation,
                Prose.NONE,
                relation != Person.Relation.PEER,
                attention,
                relation == Person.Relation.MANAGER ? new Person.Cadence(14, 30) : null,
                Prose.of("canary person"));
    }

    private static Criterion criterion(String key, String competency, String expectation) {
        return new Criterion(
                id(key), Prose.of("Senior Scientist"), Prose.of(competency), Prose.of(expectation), Prose.NONE);
    }

    private static Metric.Reading reading(int month, String amount) {
        return new Metric.Reading(
                LocalDate.of(2026, month, 9), new BigDecimal(amount), false, Prose.of("canary reading"));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    public static <T> Id<T> id(String key) {
        return new Id<>(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }
}
