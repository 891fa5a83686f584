package app.treefall.cli;

import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Telling;
import app.treefall.usecase.RecordTelling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall tell`: who has heard of an entry, and how it landed.
final class TellCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "tell",
                "Record that you told somebody, and how it landed.",
                "treefall tell last --to daniel --in one-on-one",
                "treefall tell 3f2a --to daniel --landed understood --words \"So the team sleeps.\"");
        Specs.add(
                spec,
                Specs.word("ENTRY", "The beginning of an entry's id, or 'last'."),
                Specs.option("--to", "PERSON", "Who heard it."),
                Specs.option("--on", "DAY", "When; today if not said."),
                Specs.option("--in", "SETTING", "one-on-one, demo, email, document, chat, hallway or meeting"),
                Specs.option("--landed", "HOW", "not-yet, understood, repeated-upward or misunderstood"),
                Specs.option("--words", "WORDS", "What they said or did: the evidence."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var entry = session.entry(call.matchedPositionalValue(0, ""));
        String to = call.matchedOptionValue("--to", null);
        if (to == null) {
            throw new WrongCall("To whom? Say it with --to PERSON.");
        }
        var person = session.person(to);
        LocalDate day = session.day(call.matchedOptionValue("--on", "today"));
        var setting = Words.choice(Telling.Setting.class, "--in", call.matchedOptionValue("--in", "one-on-one"));
        var landing = landingIn(call.matchedOptionValue("--landed", null));
        var words = Words.prose("--words", call.matchedOptionValue("--words", ""));
        var sign = words.isBlank() ? null : Telling.Sign.THEIR_WORDS;
        var telling = new Telling(
                Id.fresh(),
                entry.id(),
                person.id(),
                day,
                setting,
                landing,
                sign,
                words,
                landing == null ? null : day,
                null);
        return switch (session.desk().recordTelling().run(telling)) {
            case RecordTelling.Result.Recorded(var recorded) -> {
                session.say(
                        session.wantsJson()
                                ? Shown.json(recorded)
                                : "Recorded: " + person.shortName() + ", " + day
                                        + (landing == null ? ", told." : ", " + Shown.word(landing) + "."));
                yield Exit.DONE;
            }
            case RecordTelling.Result.NoEvidence() ->
                throw new WrongCall(
                        "What shows that it landed? Say it with --words \"…\": their words, not yours. Nothing was"
                                + " recorded.");
            case RecordTelling.Result.DayInFuture() ->
                throw new WrongCall(day + " has not come yet. Nothing was recorded.");
        };
    }

    private static Telling.@Nullable Landing landingIn(@Nullable String typed) {
        return typed == null ? null : Words.choice(Telling.Landing.class, "--landed", typed);
    }
}
