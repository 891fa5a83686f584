package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Standing;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Why an entry is worth telling this person now: a list of terms, each of which can be shown. `docs/narrative.md` has
/// the table.
final class Scoring {

    private static final int DECISION_NEAR_DAYS = 30;
    private static final int NEWS_DAYS = 14;
    private static final int MOST_OF_A_QUOTE = 120;

    private final Snapshot journal;
    private final Ledger ledger;
    private final Person person;
    private final LocalDate day;
    private final @Nullable Season season;
    private final Repeated repeated;
    private final Set<Id<Entry>> expected = new HashSet<>();
    private final Map<Id<Entry>, LocalDate> remarks = new HashMap<>();

    Scoring(Ledger ledger, Person person, LocalDate day, Repeated repeated) {
        this.journal = ledger.journal();
        this.ledger = ledger;
        this.person = person;
        this.day = day;
        this.season = journal.seasonOn(day);
        this.repeated = repeated;
        for (var expectation : journal.expectations()) {
            if (isOpen(expectation)) {
                expected.addAll(expectation.metBy());
            }
        }
        for (var feedback : journal.feedback()) {
            var received = feedback.received();
            if (received != null && isUnanswered(feedback)) {
                feedback.actedIn().forEach(entry -> remarks.putIfAbsent(entry, received));
            }
        }
    }

    /// @param carried  how many episodes it was carried over
    /// @param strength 0 to 100
    List<Term> termsOf(Entry entry, Standing standing, int carried, int strength) {
        var terms = new ArrayList<Term>();
        add(terms, Term.Name.NOT_UNDERSTOOD, heard(entry, standing), heardWords(entry, standing));
        add(terms, Term.Name.STRENGTH, strength * 3 / 10, "strength " + strength);
        priority(entry, terms);
        if (expected.contains(entry.id())) {
            add(terms, Term.Name.EXPECTATION_DUE, 15, "meets what " + person.shortName() + " expects");
        }
        add(terms, Term.Name.FRESH, freshness(entry), Wording.day(entry.day(), day));
        decidedSoon(entry, terms);
        remark(entry, terms);
        boolean news = entry.kind() instanceof Kind.Setback setback
                && (setback.isOpen() || Wording.daysBetween(entry.day(), day) <= NEWS_DAYS);
        if (news && !standing.isUnderstood()) {
            add(terms, Term.Name.BAD_NEWS_EARLY, 20, "bad news early");
        }
        add(terms, Term.Name.CARRIED_OVER, Math.min(20, carried * 10), "carried over " + times(carried));
        if (entry.story().stakes().hasWords() && entry.story().challenge().hasWords()) {
            add(terms, Term.Name.FULL_STORY, 6, "told with stakes and an obstacle");
        }
        if (!Substance.canBeChecked(entry)) {
            add(terms, Term.Name.NOTHING_TO_CHECK, -12, "nothing in it can be checked yet");
        }
        repeatedWords(entry, terms);
        size(entry, terms);
        return terms;
    }

    private void repeatedWords(Entry entry, List<Term> terms) {
        int others = repeated.othersLike(entry);
        if (others > 0) {
            add(
                    terms,
                    Term.Name.REPEATED_WORDS,
                    -40,
                    "its sentences stand in " + Wording.count(others, "other entry", "other entries"));
        }
    }

    /// Whether it may be told at all: what was understood is not told again unless it moved or fades.
    static boolean isToTell(Entry entry, Standing standing) {
        return standing.needsAWord() || movedSince(entry, standing);
    }

    static boolean movedSince(Entry entry, Standing standing) {
        var last = standing.lastDay();
        return standing.isUnderstood() && last != null && Ledger.movedSince(entry, last);
    }

    private int heard(Entry entry, Standing standing) {
        if (standing.misunderstood() != null) {
            return 45;
        }
        return switch (standing.visibility()) {
            case UNHEARD -> ledger.isHeardByAnybody(entry.id()) ? 40 : 44;
            case TOLD -> 30;
            case UNDERSTOOD, REPEATED -> movedSince(entry, standing) ? 25 : standing.fading() ? 15 : 0;
        };
    }

    private String heardWords(Entry entry, Standing standing) {
        var name = person.shortName();
        var wrong = standing.misunderstood();
        if (wrong != null) {
            return name + " took it for something else on " + Wording.day(wrong.day(), day) + quoted(wrong.words());
        }
        var since = standing.since();
        var when = since == null ? "" : " on " + Wording.day(since, day);
        return switch (standing.visibility()) {
            case UNHEARD -> ledger.isHeardByAnybody(entry.id()) ? name + " has not heard it" : "nobody has heard it";
            case TOLD -> "told" + when + ", not yet understood";
            case UNDERSTOOD, REPEATED ->
                movedSince(entry, standing)
                        ? "moved since " + name + " understood it"
                        : "understood" + when + ", may have faded";
        };
    }

    /// What they said, where it is short enough for a reason.
    private static String quoted(Prose words) {
        var text = words.text().strip();
        boolean sayable = !text.isEmpty() && text.length() <= MOST_OF_A_QUOTE && text.indexOf('\n') < 0;
        return sayable ? ": “" + text + "”" : "";
    }

    private void priority(Entry entry, List<Term> terms) {
        int best = 0;
        var words = "";
        for (var service : entry.serves()) {
            var priority = journal.find(service.priority());
            if (priority == null || !priority.isActiveOn(day)) {
                continue;
            }
            boolean theirs = person.id().equals(priority.person());
            int points = theirs ? 20 : priority.person() == null ? 8 : 4;
            if (points > best) {
                best = points;
                words = "serves “" + priority.name().text().strip() + "”";
            }
        }
        add(terms, Term.Name.THEIR_PRIORITY, best, words);
    }

    private boolean isOpen(Expectation expectation) {
        return expectation.person().equals(person.id()) && expectation.progress() == Expectation.Progress.OPEN;
    }

    private boolean isUnanswered(Feedback feedback) {
        return feedback.person().equals(person.id())
                && feedback.tone() == Feedback.Tone.CONSTRUCTIVE
                && feedback.toldThem() == null;
    }

    private int freshness(Entry entry) {
        int age = Wording.daysBetween(entry.day(), day);
        if (age <= 7) {
            return 15;
        }
        if (age <= 14) {
            return 12;
        }
        return age <= 30 ? 8 : age <= 60 ? 4 : 0;
    }

    private void decidedSoon(Entry entry, List<Term> terms) {
        if (season == null
                || !season.contains(day)
                || !person.decides()
                || entry.shows().isEmpty()) {
            return;
        }
        int days = Wording.daysBetween(day, season.decision());
        if (days <= DECISION_NEAR_DAYS) {
            var level = season.targetLevel().isBlank()
                    ? "the next level"
                    : season.targetLevel().text().strip();
            add(
                    terms,
                    Term.Name.DECIDED_SOON,
                    10,
                    "evidence for " + level + ", decided in " + Wording.count(days, "day", "days"));
        }
    }

    private void remark(Entry entry, List<Term> terms) {
        var received = remarks.get(entry.id());
        if (received != null) {
            add(
                    terms,
                    Term.Name.ANSWERS_THEIR_REMARK,
                    20,
                    "answers " + person.shortName() + "’s remark of " + Wording.day(received, day));
        }
    }

    private static void size(Entry entry, List<Term> terms) {
        var size = entry.size();
        if (size == Size.BIG) {
            add(terms, Term.Name.SIZE, 8, "big");
        } else if (size == Size.SMALL) {
            add(terms, Term.Name.SIZE, -10, "small");
        }
    }

    private static String times(int carried) {
        return switch (carried) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> Wording.count(carried) + " times";
        };
    }

    private static void add(List<Term> terms, Term.Name name, int points, String words) {
        if (points != 0) {
            terms.add(new Term(name, points, Prose.of(words)));
        }
    }
}
