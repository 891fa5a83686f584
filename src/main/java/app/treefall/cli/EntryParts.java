package app.treefall.cli;

import app.treefall.capture.Capture;
import app.treefall.capture.Known;
import app.treefall.capture.Mark;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Evidence;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kind;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Scope;
import app.treefall.domain.Service;
import app.treefall.domain.Size;
import app.treefall.domain.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The parts of an entry as options of a call.
final class EntryParts {

    private final ParseResult call;
    private final Session session;

    EntryParts(ParseResult call, Session session) {
        this.call = call;
        this.session = session;
    }

    static void addTo(CommandSpec spec) {
        Specs.add(
                spec,
                Specs.option("--headline", "WORDS", "What you did, as a past-tense phrase."),
                Specs.option("--day", "DAY", "The day it counts for."),
                Specs.option("--kind", "KIND", "win, prevention, learning, setback or thread"),
                Specs.option("--stakes", "WORDS", "Why it mattered to the business."),
                Specs.option("--challenge", "WORDS", "What stood in the way."),
                Specs.option("--action", "WORDS", "What you did."),
                Specs.option("--result", "WORDS", "What changed."),
                Specs.option("--would-have-happened", "WORDS", "Prevention: what would have happened."),
                Specs.option("--how-we-know", "WORDS", "Prevention: on what basis."),
                Specs.option("--exposed", "WORDS", "Prevention: what was at risk."),
                Specs.option("--held", "WORDS", "Prevention: the proof that it held."),
                Specs.option(
                        "--outcome", "OUTCOME", "Learning: adopted, informed-a-decision, ruled-out, taught-to-others"),
                Specs.option("--worth", "WORDS", "Learning: what it was good for."),
                Specs.option("--changed", "WORDS", "Setback: what changed since."),
                Specs.option("--proof", "WORDS", "Setback: what proves the change."),
                Specs.option("--next-step", "WORDS", "Thread: the next step."),
                Specs.option("--pay-off", "DAY", "Thread: when it should pay off."),
                Specs.option("--role", "ROLE", "led, built, advised or supported"),
                Specs.option("--initiative", "WHOSE", "mine, asked-of-me or shared"),
                Specs.option("--scope", "SCOPE", "self, team, several-teams, company or customers"),
                Specs.option("--size", "SIZE", "small, solid or big"),
                Specs.option("--project", "NAME", "The project."),
                Specs.option("--confidentiality", "WHO", "anyone, manager-only or private"),
                Specs.option("--note", "WORDS", "A candid note; in no document, ever."),
                Specs.options("--tag", "TAG", "Add a tag."),
                Specs.options("--serves", "PRIORITY[: HOW]", "Add a priority it serves."),
                Specs.options("--claim", "CHANGE", "Add a number: \"checkout p95 1.8s -> 0.6s\"."),
                Specs.option("--certainty", "HOW", "For --claim: measured, estimated or told-by-someone"),
                Specs.option("--source", "WORDS", "For --claim: where it can be read."),
                Specs.option("--period", "WORDS", "For --claim: over what time."),
                Specs.option("--share", "PERCENT", "For --claim: how much of it is yours, 0 to 100."),
                Specs.option("--better", "WAY", "For --claim: lower or higher."),
                Specs.options("--evidence", "LINK", "Add a link by which it can be checked."),
                Specs.options("--witness", "PERSON", "Add somebody who can confirm it."),
                Specs.options("--credit", "PERSON: PART", "Add what somebody else did in it."));
    }

    Entry appliedTo(Entry entry) throws JournalException {
        var draft = entry.toDraft();
        words("--headline", draft::headline);
        String day = typed("--day");
        if (day != null) {
            draft.days(DaySpan.on(session.day(day)));
        }
        draft.story(story(entry.story()));
        draft.kind(kind(entry.kind()));
        draft.contribution(contribution(entry.contribution()));
        choice("--scope", Scope.class, draft::scope);
        choice("--size", Size.class, draft::size);
        choice("--confidentiality", Confidentiality.class, draft::confidentiality);
        words("--project", draft::project);
        words("--note", draft::candidNote);
        addLists(entry, draft);
        return draft.finished();
    }

    private void addLists(Entry entry, EntryDraft draft) throws JournalException {
        var tags = new ArrayList<>(entry.tags());
        for (var tag : all("--tag")) {
            tags.add(Words.prose("--tag", tag.startsWith("#") ? tag.substring(1) : tag));
        }
        var serves = new ArrayList<>(entry.serves());
        for (var served : all("--serves")) {
            serves.add(service(served));
        }
        var claims = new ArrayList<>(entry.claims());
        for (var claim : all("--claim")) {
            claims.add(claim(claim));
        }
        var evidence = new ArrayList<>(entry.evidence());
        for (var link : all("--evidence")) {
            evidence.add(new Evidence.Link(Prose.NONE, Words.prose("--evidence", link)));
        }
        for (var witness : all("--witness")) {
            evidence.add(
                    new Evidence.Witness(Prose.NONE, session.person(witness).id()));
        }
        draft.tags(tags).serves(serves).claims(claims).evidence(evidence);
    }

    private Story story(Story old) {
        return new Story(
                prose("--stakes", old.stakes()),
                prose("--challenge", old.challenge()),
                prose("--action", old.action()),
                prose("--result", old.result()));
    }

    private Kind kind(Kind old) {
        String typed = typed("--kind");
        var name = typed == null ? old.name() : Words.choice(Kind.Name.class, "--kind", typed);
        return switch (name == old.name() ? old : Kind.blank(name)) {
            case Kind.Win win -> win;
            case Kind.Prevention(var would, var how, var exposed, var held) ->
                new Kind.Prevention(
                        prose("--would-have-happened", would),
                        prose("--how-we-know", how),
                        prose("--exposed", exposed),
                        prose("--held", held));
            case Kind.Learning(var outcome, var worth) ->
                new Kind.Learning(orElse("--outcome", Kind.Learning.Outcome.class, outcome), prose("--worth", worth));
            case Kind.Setback(var changed, var proof) ->
                new Kind.Setback(prose("--changed", changed), prose("--proof", proof));
            case Kind.Thread(var next, var payOff, var news, var resolved, var became) -> {
                String day = typed("--pay-off");
                yield new Kind.Thread(
                        prose("--next-step", next), day == null ? payOff : session.day(day), news, resolved, became);
            }
        };
    }

    private Contribution contribution(Contribution old) throws JournalException {
        var credits = new ArrayList<>(old.credits());
        for (var credit : all("--credit")) {
            var parts = credit.split(":", 2);
            credits.add(new Contribution.Credit(
                    session.person(parts[0].strip()).id(), Words.prose("--credit", parts.length > 1 ? parts[1] : "")));
        }
        return new Contribution(
                orElse("--role", Contribution.Role.class, old.role()),
                orElse("--initiative", Contribution.Initiative.class, old.initiative()),
                credits);
    }

    private Service service(String typed) throws JournalException {
        var parts = typed.split(":", 2);
        var wanted = Handles.folded(parts[0].strip().replaceFirst("^\\^", ""));
        var priorities = session.journal().priorities();
        Id<Priority> found = priorities.stream()
                .filter(priority -> Handles.folded(priority.handle().text()).equals(wanted)
                        || Handles.folded(priority.name().text()).equals(wanted))
                .map(Priority::id)
                .findFirst()
                .orElseThrow(() -> new WrongCall("No priority is called '" + parts[0].strip() + "'. "
                        + (priorities.isEmpty()
                                ? ""
                                : "There are "
                                        + String.join(
                                                ", ",
                                                priorities.stream()
                                                        .map(priority -> "^"
                                                                + priority.handle()
                                                                        .text())
                                                        .toList())
                                        + ". ")
                        + "'treefall priority NAME' adds one. Nothing was changed."));
        return new Service(found, Words.prose("--serves", parts.length > 1 ? parts[1] : ""));
    }

    private ImpactClaim claim(String typed) throws JournalException {
        var reading =
                Capture.read(typed, Known.of(session.journal(), session.today()), session.today(), Locale.getDefault());
        var change = reading.marks().stream()
                .filter(Mark.MetricChange.class::isInstance)
                .map(Mark.MetricChange.class::cast)
                .findFirst()
                .orElseThrow(() -> new WrongCall("There is no change of a number in '" + typed
                        + "'. Write it as \"checkout p95 1.8s -> 0.6s\", \"+12%\" or \"saved $30k/yr\"."));
        var what = Words.prose("--claim", typed.substring(0, change.start()));
        var period = typed("--period") == null ? change.period() : prose("--period", Prose.NONE);
        return new ImpactClaim(
                what,
                null,
                change.change(),
                orElse("--better", Direction.class, change.better()),
                period,
                orElse("--certainty", ImpactClaim.Certainty.class, null),
                prose("--source", Prose.NONE),
                share());
    }

    private @Nullable Integer share() {
        String typed = typed("--share");
        if (typed == null) {
            return null;
        }
        try {
            int share = Integer.parseInt(typed.replace("%", "").strip());
            if (share >= 0 && share <= 100) {
                return share;
            }
        } catch (NumberFormatException e) {
            // the message below says it
        }
        throw new WrongCall("'" + typed + "' is no share. Write a whole number from 0 to 100.");
    }

    private void words(String option, Consumer<Prose> set) {
        String typed = typed(option);
        if (typed != null) {
            set.accept(Words.prose(option, typed));
        }
    }

    private Prose prose(String option, Prose otherwise) {
        String typed = typed(option);
        return typed == null ? otherwise : Words.prose(option, typed);
    }

    private <E extends Enum<E>> void choice(String option, Class<E> type, Consumer<E> set) {
        String typed = typed(option);
        if (typed != null) {
            set.accept(Words.choice(type, option, typed));
        }
    }

    private <E extends Enum<E>> @Nullable E orElse(String option, Class<E> type, @Nullable E otherwise) {
        String typed = typed(option);
        return typed == null ? otherwise : Words.choice(type, option, typed);
    }

    private @Nullable String typed(String option) {
        return call.matchedOptionValue(option, null);
    }

    private List<String> all(String option) {
        return call.matchedOptionValue(option, List.of());
    }
}
