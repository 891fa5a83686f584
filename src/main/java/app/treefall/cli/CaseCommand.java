package app.treefall.cli;

import app.treefall.document.Document;
import app.treefall.domain.JournalException;
import app.treefall.domain.Season;
import app.treefall.export.Exporters;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.CardPages;
import app.treefall.narrative.promotion.Check;
import app.treefall.usecase.BuildCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `treefall case`: the promotion case as it stands, and what a committee would say.
final class CaseCommand implements Command {

    @Override
    public CommandSpec spec() {
        var spec = Specs.command(
                "case",
                "Build the promotion case of a season and read it as a committee would.",
                "treefall case",
                "treefall case --check",
                "treefall case --cards",
                "treefall case --lens committee --format md",
                "treefall case --json");
        Specs.add(
                spec,
                Specs.option("--lens", "LENS", "manager, skip-level, committee, peers or me; me if not said."),
                Specs.option("--season", "SEASON", "Another season than today’s, by its name or the beginning of it."),
                Specs.flag("--check", "Only what the committee would say, and what would change it most."),
                Specs.flag("--cards", "The interview cards instead of the case."),
                Specs.option("--format", "FORMAT", "txt or md"));
        return spec;
    }

    @Override
    public Exit run(ParseResult call, Session session) throws JournalException {
        boolean check = call.hasMatchedOption("--check");
        boolean cards = call.hasMatchedOption("--cards");
        if (check && cards) {
            throw new WrongCall("--check and --cards are two things. Ask for one at a time.");
        }
        var asked = call.matchedOptionValue("--lens", check || cards ? "committee" : "me");
        var lens = Words.choice(Lens.class, "--lens", asked);
        var format = DocumentFormats.readable(call.matchedOptionValue("--format", "txt"));
        var built = built(session, lens, call.matchedOptionValue("--season", null));
        if (session.wantsJson()) {
            session.say(CaseJson.of(built, lens));
        } else if (check) {
            checks(built).forEach(session::say);
        } else {
            session.write(Exporters.write(cards ? cards(built) : built.document(), format)
                    .bytes());
            if (!cards) {
                // to standard error, so that the case itself can be piped on
                session.warn("");
                checks(built).forEach(session::warn);
            }
        }
        return Exit.DONE;
    }

    static Document cards(BuildCase.Result.Built built) {
        return CardPages.of(built.promotion(), built.cards());
    }

    /// @param season words of its name; null for the season of the day
    static BuildCase.Result.Built built(Session session, Lens lens, @Nullable String season) throws JournalException {
        var chosen = season == null ? null : seasonNamed(season, session);
        return switch (session.desk().buildCase().run(session.journal(), lens, chosen, session.today())) {
            case BuildCase.Result.Built built -> built;
            case BuildCase.Result.NoSeason() ->
                throw new WrongCall(
                        "There is no season yet, so nothing to argue for. 'treefall start --aim \"Staff Engineer\""
                                + " --decision DAY' begins one.");
        };
    }

    private static Season seasonNamed(String typed, Session session) throws JournalException {
        var wanted = Words.prose("--season", typed).text().strip().toLowerCase(Locale.ROOT);
        var seasons = session.journal().seasons();
        var found = seasons.stream()
                .filter(season ->
                        season.name().text().strip().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .or(() -> seasons.stream()
                        .filter(season -> season.name()
                                .text()
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(wanted))
                        .findFirst());
        return found.orElseThrow(() -> new WrongCall("There is no season called '" + Shown.visible(typed) + "'."
                + (seasons.isEmpty()
                        ? ""
                        : " There is "
                                + String.join(
                                        ", ",
                                        seasons.stream()
                                                .map(season -> "'"
                                                        + Shown.visible(season.name()
                                                                .text()
                                                                .strip()) + "'")
                                                .toList())
                                + ".")));
    }

    private static List<String> checks(BuildCase.Result.Built built) {
        var lines = new ArrayList<String>();
        lines.add("What the committee would say:");
        for (var check : built.checks()) {
            var sign = switch (check.outcome()) {
                case PASSED -> "  ok  ";
                case OBJECTION -> "  !   ";
            };
            lines.add(sign + Shown.visible(check.sentence().text()));
        }
        var next = built.readiness().next();
        if (next != null && next.step() != null) {
            lines.add("");
            lines.add("What would change it most: "
                    + Shown.visible(next.sentence().text()) + " " + step(next.step()));
        }
        return lines;
    }

    private static String step(Check.Step step) {
        return switch (step) {
            case ADD_AN_ENTRY -> "Is there an entry that was never logged?";
            case ADD_A_NUMBER -> "Give an entry its number: what changed, from what to what.";
            case ADD_A_BASELINE -> "Say what it was before.";
            case ADD_EVIDENCE -> "Add a link, a file, a number with its source, or somebody who can confirm it.";
            case SAY_MY_PART -> "Say which part was yours.";
            case SAY_THE_SCOPE -> "Say how far it reached and who started it.";
            case ASK_FOR_A_QUOTE -> "Ask somebody who saw it whether you may quote them.";
            case ADD_A_PRIORITY -> "Write down what the boss wants, in their words.";
            case OPEN_THE_LOOP -> "Tell whoever said it what you changed, and ask whether it helped.";
            case ANSWER_THE_FOLLOW_UP -> "Say whether it held.";
            case TELL_THE_BOSS -> "Take them to the next 1:1.";
            case FINISH_THE_STORY -> "Finish its story.";
            case EXPLAIN_A_WORD -> "Say what it means, with a person it needs explaining to.";
            case NAME_THE_LEVEL -> "Name the level, and a ladder with what it asks.";
        };
    }
}
