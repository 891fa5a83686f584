package app.treefall.cli;

import app.treefall.domain.Entry;
import app.treefall.domain.Handles;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.finding.Finding;
import app.treefall.narrative.finding.Strengths;
import app.treefall.narrative.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall list`: the entries, newest first.
final class ListCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "list",
                "List entries, newest first.",
                "treefall list --kind prevention",
                "treefall list --unheard daniel --since 2026-10-01",
                "treefall list kind:win 'strength:<60' has:number before:2026-11",
                "treefall list --view \"To be told\"");
        Specs.add(
                spec,
                Specs.words("FILTER", FilterArguments.HELP, "0..*"),
                Specs.option("--view", "NAME", "Only what this kept view shows; its words are not looked for."),
                Specs.option("--kind", "KIND", "win, prevention, learning, setback or thread"),
                Specs.option("--tag", "TAG", "Only with this tag."),
                Specs.option("--since", "DAY", "Only from this day on."),
                Specs.option("--until", "DAY", "Only up to this day."),
                Specs.option("--unheard", "PERSON", "Only what this person has not heard."),
                Specs.option("--limit", "N", "At most so many."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var journal = session.journal();
        var ledger = Ledger.of(journal, session.today());
        Person listener = listenerIn(call, session);
        int limit = limitIn(call);
        var filter = FilterArguments.read(call.matchedPositionalValue(0, List.of()), session);
        if (filter.words().hasWords()) {
            throw new WrongCall("'" + filter.words().text()
                    + "' is no filter. 'treefall search' looks for words. Nothing was changed.");
        }
        var conditions = FilterArguments.view(call.matchedOptionValue("--view", null), session)
                .with(filter.conditions());
        var shown = new Finding(ledger, new Strengths())
                .entries(conditions).stream()
                        .filter(ofKind(call.matchedOptionValue("--kind", null)))
                        .filter(tagged(call.matchedOptionValue("--tag", null)))
                        .filter(since(call.matchedOptionValue("--since", null), session))
                        .filter(until(call.matchedOptionValue("--until", null), session))
                        .filter(entry -> listener == null
                                || ledger.standing(entry.id(), listener.id()).visibility() == Visibility.UNHEARD)
                        .limit(limit)
                        .toList();
        if (session.wantsJson()) {
            session.say(Shown.jsonList(shown));
        } else {
            show(shown, journal, ledger, session);
        }
        return Exit.DONE;
    }

    private static void show(List<Entry> entries, Snapshot journal, Ledger ledger, Session session) {
        if (journal.entries().isEmpty()) {
            session.say("Nothing here yet. '" + session.again("log")
                    + " \"…\"' writes down one thing; ten seconds are enough.");
        } else if (entries.isEmpty()) {
            session.say("None of the " + journal.entries().size() + " entries is like that.");
        }
        var boss = journal.boss();
        for (var entry : entries) {
            var sign = boss == null
                    ? ""
                    : Shown.sign(ledger.standing(entry.id(), boss.id()).visibility()) + "  ";
            session.say(sign + Shown.line(entry));
        }
    }

    private static @Nullable Person listenerIn(ParseResult call, Session session) throws JournalException {
        String typed = call.matchedOptionValue("--unheard", null);
        return typed == null ? null : session.person(typed);
    }

    private static int limitIn(ParseResult call) {
        String typed = call.matchedOptionValue("--limit", null);
        return typed == null ? Integer.MAX_VALUE : Words.count("--limit", typed);
    }

    private static Predicate<Entry> ofKind(@Nullable String typed) {
        if (typed == null) {
            return _ -> true;
        }
        var kind = Words.choice(Kind.Name.class, "--kind", typed);
        return entry -> entry.kindName() == kind;
    }

    private static Predicate<Entry> tagged(@Nullable String typed) {
        if (typed == null) {
            return _ -> true;
        }
        var wanted = Handles.folded(typed.startsWith("#") ? typed.substring(1) : typed);
        return entry ->
                entry.tags().stream().anyMatch(tag -> Handles.folded(tag.text()).equals(wanted));
    }

    private static Predicate<Entry> until(@Nullable String typed, Session session) {
        if (typed == null) {
            return _ -> true;
        }
        LocalDate day = session.day(typed);
        return entry -> !entry.day().isAfter(day);
    }

    private static Predicate<Entry> since(@Nullable String typed, Session session) {
        if (typed == null) {
            return _ -> true;
        }
        LocalDate day = session.day(typed);
        return entry -> !entry.day().isBefore(day);
    }
}
