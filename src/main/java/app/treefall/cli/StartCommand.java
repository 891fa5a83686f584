package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.StartJournal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall start`: the first start, in the terminal. Each answer can be left for later.
final class StartCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "start",
                "Begin a journal: who you are, who decides, what you aim for.",
                "treefall start --name \"Ines Varga\" --boss \"Daniel Osei\" --aim \"Staff Engineer\" --decision"
                        + " 2026-12-11");
        Specs.add(
                spec,
                Specs.option("--name", "NAME", "What your documents should call you."),
                Specs.option("--boss", "NAME", "Who decides about you: your manager, usually."),
                Specs.option("--aim", "WORDS", "What you aim for: a level, a role, a raise."),
                Specs.option("--decision", "DAY", "The day it is decided."));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        var answers = new StartJournal.Answers(
                Words.prose("--name", call.matchedOptionValue("--name", "")),
                Words.prose("--boss", call.matchedOptionValue("--boss", "")),
                Words.prose("--aim", call.matchedOptionValue("--aim", "")),
                decisionIn(call, session));
        session.begin();
        refuseWhatIsThere(answers, session);
        return switch (session.desk().startJournal().run(answers)) {
            case StartJournal.Result.Started _ -> {
                var file = session.journalFile();
                session.answer(
                        "Your journal is ready. '" + session.again("log") + " \"…\"' writes down the first thing.",
                        line -> line.text("journal", file));
                yield Exit.DONE;
            }
            case StartJournal.Result.DecisionInPast() ->
                throw new WrongCall("The decision day has passed already. Nothing was written.");
        };
    }

    /// The first start fills in what is not there; it does not quietly leave an answer away.
    private static void refuseWhatIsThere(StartJournal.Answers answers, Session session) throws JournalException {
        var boss = session.journal().boss();
        if (boss != null && answers.boss().hasWords()) {
            throw new WrongCall("Your manager here is " + boss.name().text()
                    + " already. 'treefall person NAME --as manager' " + "adds somebody else. Nothing was written.");
        }
        var season = session.journal().seasonOn(session.today());
        if (season != null && answers.aim().hasWords()) {
            throw new WrongCall(
                    "There is a season already, " + season.name().text() + ", decided on " + season.decision()
                            + ". 'treefall undo' takes it back if it is new; the window's Settings changes it. Nothing"
                            + " was written.");
        }
        if (answers.decision() != null && answers.aim().isBlank()) {
            throw new WrongCall("What is decided on that day? Say it with --aim. Nothing was written.");
        }
    }

    private static @Nullable LocalDate decisionIn(ParseResult call, Session session) {
        String typed = call.matchedOptionValue("--decision", null);
        return typed == null ? null : session.day(typed);
    }
}
