package app.treefall;

import app.treefall.domain.Batch;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Change;
import app.treefall.domain.Condition;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.Criterion;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Direction;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Evidence;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.FileHash;
import app.treefall.domain.Filter;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Ladder;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prediction;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Question;
import app.treefall.domain.Scope;
import app.treefall.domain.Season;
import app.treefall.domain.Service;
import app.treefall.domain.Size;
import app.treefall.domain.Snooze;
import app.treefall.domain.Story;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.domain.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Everything a journal can hold, made up at random out of a seed: the same seed, the same journal.
public final class RandomJournal {

    private static final List<String> UNITS = List.of("", "s", "%", "€", "tickets", "pts", "x", "件", "\"");

    private final Random random;
    private final RandomWords words;

    public RandomJournal(long seed) {
        random = new Random(seed);
        words = new RandomWords(random);
    }

    public RandomWords words() {
        return words;
    }

    /// Any kept thing.
    public Kept thing() {
        return switch (random.nextInt(25)) {
            case 0 -> profile();
            case 1 -> person();
            case 2 -> priority();
            case 3 -> metric();
            case 4 -> testimonial();
            case 5 -> expectation();
            case 6 -> question();
            case 7 -> feedback();
            case 8 -> telling();
            case 9 -> episode();
            case 10 -> season();
            case 11 -> ladder();
            case 12 -> snooze();
            case 13 -> lensChoice();
            case 14 -> blockEdit();
            case 15 -> namedView();
            case 16 -> batch();
            case 17 -> suggestion();
            case 18 -> oneOnOne();
            default -> entry();
        };
    }

    public Draft draft() {
        return switch (random.nextInt(3)) {
            case 0 -> new Draft.Line(prose());
            case 1 -> new Draft.EntryEdit(entry(), random.nextLong(1000));
            default ->
                new Draft.Form(
                        "episode/" + random.nextInt(100),
                        List.of(new Draft.Field("notes", prose()), new Draft.Field("theirs", prose())),
                        maybe(this::id));
        };
    }

    public Entry entry() {
        return entry(id());
    }

    public Entry entry(Id<Entry> id) {
        var first = day();
        return new Entry(
                id,
                words.headline(),
                new DaySpan(first, first.plusDays(random.nextInt(40))),
                kind(),
                story(),
                contribution(),
                maybeOf(Scope.values()),
                maybeOf(Size.values()),
                prose(),
                list(this::prose),
                list(() -> new Service(id(), prose())),
                list(this::id),
                list(this::claim),
                list(this::evidence),
                of(Confidentiality.values()),
                list(() -> new Prediction(day(), id(), of(Prediction.Answer.values()))),
                prose(),
                list(() -> new FollowUp(day(), maybeOf(FollowUp.Outcome.values()), prose(), maybe(this::day))),
                list(() -> new Entry.Silenced(prose())));
    }

    public Batch batch() {
        return new Batch(
                id(),
                prose(),
                prose(),
                day(),
                random.nextInt(9),
                random.nextInt(9),
                list(() -> new Batch.Line(1 + random.nextInt(9), prose())),
                random.nextInt(9));
    }

    public Suggestion suggestion() {
        Suggestion.State state = switch (random.nextInt(4)) {
            case 0 -> new Suggestion.State.Accepted(id());
            case 1 -> new Suggestion.State.Merged(id());
            case 2 -> new Suggestion.State.Dismissed();
            default -> new Suggestion.State.Waiting();
        };
        return new Suggestion(
                id(),
                id(),
                new Suggestion.Origin(prose(), random.nextInt(9), prose()),
                entry(),
                random.nextBoolean(),
                list(this::prose),
                state);
    }

    public OneOnOne oneOnOne() {
        OneOnOne.Proposal proposal = switch (random.nextInt(3)) {
            case 0 -> new OneOnOne.Proposal.Move(id(), time(), time());
            case 1 -> new OneOnOne.Proposal.Cancel(id(), time());
            default -> new OneOnOne.Proposal.Plan(list(this::time), list(this::time));
        };
        OneOnOne.State state = switch (random.nextInt(3)) {
            case 0 ->
                new OneOnOne.State.Accepted(
                        id(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        list(() -> new OneOnOne.State.Planned(prose(), id())));
            case 1 -> new OneOnOne.State.Dismissed();
            default -> new OneOnOne.State.Waiting();
        };
        return new OneOnOne(
                id(),
                id(),
                new Suggestion.Origin(prose(), random.nextInt(9), prose()),
                prose(),
                new OneOnOne.With(prose(), prose()),
                maybe(this::id),
                prose(),
                random.nextInt(30),
                proposal,
                list(this::prose),
                state);
    }

    private OneOnOne.Time time() {
        return new OneOnOne.Time(
                prose(), day(), maybe(() -> LocalTime.of(random.nextInt(24), random.nextInt(60))), random.nextInt(90));
    }

    public NamedView namedView() {
        List<Condition> conditions = list(() -> switch (random.nextInt(10)) {
            case 0 -> new Condition.OfKind(of(Kind.Name.values()));
            case 1 -> new Condition.InProject(prose());
            case 2 -> new Condition.Tagged(prose());
            case 3 -> new Condition.Serving(id());
            case 4 -> new Condition.With(id());
            case 5 -> new Condition.Heard(id(), of(Condition.Reach.values()));
            case 6 -> random.nextBoolean() ? new Condition.ThisSeason() : new Condition.InSeason(id());
            case 7 -> random.nextBoolean() ? new Condition.Since(day()) : new Condition.Before(day());
            case 8 ->
                random.nextBoolean()
                        ? new Condition.WeakerThan(random.nextInt(101))
                        : new Condition.AtLeast(random.nextInt(101));
            default ->
                random.nextBoolean()
                        ? new Condition.Has(of(Condition.Part.values()))
                        : new Condition.Lacks(of(Condition.Part.values()));
        });
        return new NamedView(id(), prose(), new Filter(prose(), conditions));
    }

    public Person person() {
        return new Person(
                id(),
                prose(),
                prose(),
                maybe(this::pronouns),
                of(Person.Relation.values()),
                prose(),
                random.nextBoolean(),
                random.nextBoolean()
                        ? Person.Attention.UNKNOWN
                        : new Person.Attention(
                                prose(),
                                prose(),
                                list(this::prose),
                                list(() -> new Person.Attention.Explained(prose(), prose())),
                                random.nextBoolean()),
                maybe(() -> new Person.Cadence(random.nextInt(30), random.nextInt(90))),
                prose());
    }

    public Profile profile() {
        return new Profile(
                prose(),
                maybe(this::pronouns),
                prose(),
                prose(),
                prose(),
                prose(),
                list(() -> new Profile.Redaction(prose(), prose())));
    }

    public Priority priority() {
        return new Priority(
                id(), maybe(this::id), prose(), prose(), prose(), prose(), maybe(this::id), day(), maybe(this::day));
    }

    public Metric metric() {
        return new Metric(
                id(),
                prose(),
                unit(),
                of(Direction.values()),
                maybe(this::amount),
                prose(),
                list(() -> new Metric.Reading(day(), amount(), random.nextBoolean(), prose())));
    }

    public Testimonial testimonial() {
        return new Testimonial(
                id(), prose(), maybe(this::id), prose(), prose(), day(), of(Permission.values()), list(this::id));
    }

    public Expectation expectation() {
        return new Expectation(
                id(),
                id(),
                day(),
                prose(),
                prose(),
                prose(),
                prose(),
                list(this::id),
                of(Expectation.Progress.values()));
    }

    public Question question() {
        return new Question(
                id(),
                prose(),
                prose(),
                of(Question.Purpose.values()),
                random.nextBoolean(),
                list(() -> new Question.Asked(id(), day(), maybe(this::id), prose())));
    }

    public Feedback feedback() {
        return new Feedback(
                id(),
                id(),
                maybeOf(Feedback.Tone.values()),
                prose(),
                maybe(this::day),
                prose(),
                maybe(this::day),
                prose(),
                prose(),
                list(this::id),
                maybe(this::day),
                prose(),
                maybe(this::day),
                prose(),
                of(Permission.values()),
                maybe(this::id));
    }

    public Telling telling() {
        return new Telling(
                id(),
                id(),
                id(),
                day(),
                of(Telling.Setting.values()),
                maybeOf(Telling.Landing.values()),
                maybeOf(Telling.Sign.values()),
                prose(),
                maybe(this::day),
                maybe(this::id));
    }

    public Episode episode() {
        return new Episode(
                id(),
                id(),
                day(),
                maybe(() -> LocalTime.of(random.nextInt(24), random.nextInt(60))),
                random.nextInt(90),
                prose(),
                random.nextBoolean(),
                list(() -> new Episode.TalkingPoint(
                        maybe(this::id),
                        prose(),
                        random.nextInt(3),
                        maybeOf(Episode.TalkingPoint.Outcome.values()),
                        prose(),
                        maybe(() -> random.nextInt(60)),
                        list(() -> new Episode.TalkingPoint.OwnBeat(prose(), prose(), prose())))),
                list(() -> new Episode.Posed(maybe(this::id), prose(), prose())),
                list(() -> new Episode.Promise(
                        of(Episode.Promise.By.values()), prose(), maybe(this::day), maybe(this::day))),
                list(this::prose),
                list(this::prose),
                prose());
    }

    public Season season() {
        var start = day();
        return new Season(id(), prose(), start, start.plusDays(random.nextInt(300)), maybe(this::id), prose(), prose());
    }

    public Ladder ladder() {
        return new Ladder(
                id(),
                prose(),
                list(this::prose),
                list(this::prose),
                list(() -> new Criterion(id(), prose(), prose(), prose(), prose())));
    }

    public Snooze snooze() {
        return new Snooze(id(), prose(), day(), maybe(this::id));
    }

    public LensChoice lensChoice() {
        return new LensChoice(
                id(),
                prose(),
                list(this::prose),
                new LensChoice.Lengths(
                        random.nextInt(600),
                        random.nextInt(9),
                        random.nextInt(600),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9)));
    }

    public BlockEdit blockEdit() {
        return new BlockEdit(
                id(),
                prose(),
                prose(),
                prose(),
                random.nextBoolean(),
                maybe(() -> random.nextInt(30)),
                list(this::id),
                prose());
    }

    public Prose prose() {
        return words.prose();
    }

    public <T> Id<T> id() {
        return new Id<>(new UUID(random.nextLong(), random.nextLong()));
    }

    private Kind kind() {
        return switch (random.nextInt(7)) {
            case 0 -> new Kind.Prevention(prose(), prose(), prose(), prose());
            case 1 -> new Kind.Learning(maybeOf(Kind.Learning.Outcome.values()), prose());
            case 2 -> new Kind.Setback(prose(), prose());
            case 3 ->
                new Kind.Thread(
                        prose(),
                        maybe(this::day),
                        list(() -> new Kind.Thread.News(day(), prose())),
                        maybe(this::day),
                        maybe(this::id));
            default -> new Kind.Win();
        };
    }

    private Story story() {
        return random.nextInt(3) == 0 ? Story.NONE : new Story(prose(), prose(), prose(), prose());
    }

    private Contribution contribution() {
        return new Contribution(
                maybeOf(Contribution.Role.values()),
                maybeOf(Contribution.Initiative.values()),
                list(() -> new Contribution.Credit(id(), prose())));
    }

    private ImpactClaim claim() {
        return new ImpactClaim(
                prose(),
                maybe(this::id),
                change(),
                maybeOf(Direction.values()),
                prose(),
                maybe(() -> of(ImpactClaim.Certainty.values())),
                prose(),
                maybe(() -> random.nextInt(101)));
    }

    private Change change() {
        return switch (random.nextInt(3)) {
            case 0 -> new Change.FromTo(quantity(), quantity());
            case 1 -> new Change.By(quantity());
            default -> new Change.Total(quantity());
        };
    }

    private Evidence evidence() {
        return switch (random.nextInt(4)) {
            case 0 -> new Evidence.Link(prose(), prose());
            case 1 ->
                new Evidence.CopiedFile(
                        prose(),
                        prose(),
                        new FileHash("%064x".formatted(random.nextLong(1L << 60))),
                        random.nextLong(1L << 40));
            case 2 -> new Evidence.SourcedNumber(prose(), prose());
            default -> new Evidence.Witness(prose(), id());
        };
    }

    private Pronouns pronouns() {
        return switch (random.nextInt(4)) {
            case 0 -> Pronouns.SHE;
            case 1 -> Pronouns.HE;
            case 2 -> Pronouns.THEY;
            default -> new Pronouns(prose(), prose(), prose(), prose(), random.nextBoolean());
        };
    }

    private Quantity quantity() {
        return new Quantity(amount(), unit());
    }

    private Unit unit() {
        return new Unit(Prose.of(UNITS.get(random.nextInt(UNITS.size()))));
    }

    private BigDecimal amount() {
        return new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(8))
                .multiply(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
    }

    private LocalDate day() {
        return random.nextInt(50) == 0
                ? LocalDate.of(1 + random.nextInt(12_000), 1 + random.nextInt(12), 1 + random.nextInt(28))
                : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
    }

    private <T> T of(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybeOf(T[] values) {
        return random.nextBoolean() ? of(values) : null;
    }

    private <T> @Nullable T maybe(Supplier<T> make) {
        return random.nextBoolean() ? make.get() : null;
    }

    private <T> List<T> list(Supplier<T> make) {
        var list = new ArrayList<T>();
        while (random.nextInt(3) == 0 && list.size() < 5) {
            list.add(make.get());
        }
        return list;
    }
}
