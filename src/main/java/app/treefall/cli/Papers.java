package app.treefall.cli;

import app.treefall.document.Document;
import app.treefall.domain.JournalException;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.narrative.leaving.WhatLeaves;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.WeekPages;
import app.treefall.usecase.BuildStory;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// The documents `treefall export` can be asked for, each as the call means it.
final class Papers {

    /// @param season the days it speaks of; null for a brief or a story, which have none
    record Paper(Document document, Lens lens, @Nullable Season season) {

        WhatLeaves leaving(Session session) throws JournalException {
            return WhatLeaves.of(document, session.journal(), lens, season);
        }
    }

    private Papers() {}

    static Paper asked(ParseResult call, Session session) throws JournalException {
        String which = call.matchedPositionalValue(0, "");
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "dossier" -> dossier(call, session);
            case "cards" -> cards(call, session);
            case "brief" -> brief(call, session);
            case "story" -> story(call, session);
            case "week" -> week(call, session);
            default ->
                throw new WrongCall("'" + which
                        + "' cannot be exported. It can be dossier, cards, brief, story, week, entries or archive."
                        + " Nothing was written.");
        };
    }

    private static Paper dossier(ParseResult call, Session session) throws JournalException {
        var lens = lens(call, Lens.COMMITTEE);
        var built = CaseCommand.built(session, lens, call.matchedOptionValue("--season", null));
        return new Paper(built.document(), lens, built.promotion().season());
    }

    private static Paper cards(ParseResult call, Session session) throws JournalException {
        var built = CaseCommand.built(session, Lens.COMMITTEE, call.matchedOptionValue("--season", null));
        return new Paper(
                CaseCommand.cards(built), Lens.COMMITTEE, built.promotion().season());
    }

    private static Paper brief(ParseResult call, Session session) throws JournalException {
        Person listener = session.listener(call.matchedOptionValue("--with", null));
        var prepared = session.desk()
                .prepareBrief()
                .run(session.journal(), listener.id(), BriefCommand.dayIn(call, session), session.today());
        var lens = listener.relation() == Person.Relation.MANAGER ? Lens.MANAGER : Lens.PEERS;
        return new Paper(prepared.document(), lens, null);
    }

    private static Paper story(ParseResult call, Session session) throws JournalException {
        List<String> more = call.matchedPositionalValue(1, List.of());
        if (more.size() != 1) {
            throw new WrongCall("Which entry? Say the beginning of its id, or 'last', behind the word story. Nothing"
                    + " was written.");
        }
        var lens = lens(call, Lens.PEERS);
        var entry = session.entry(more.getFirst());
        return switch (session.desk().buildStory().run(session.journal(), entry, lens, session.today())) {
            case BuildStory.Result.Built(var document) -> new Paper(document, lens, null);
            case BuildStory.Result.Withheld(var why) -> throw new WrongCall(withheld(why));
            case BuildStory.Result.NothingToTell() ->
                throw new WrongCall("There is nothing to tell of it yet. Nothing was written.");
        };
    }

    private static String withheld(app.treefall.domain.Confidentiality why) {
        return switch (why) {
            case PRIVATE -> "That entry is private and in no document. Nothing was written.";
            case MANAGER_ONLY, ANYONE ->
                "That entry is for your manager only. --lens manager writes it for them. Nothing was written.";
        };
    }

    private static Paper week(ParseResult call, Session session) throws JournalException {
        var lens = lens(call, Lens.MANAGER);
        String typed = call.matchedOptionValue("--on", null);
        var day = typed == null ? session.today() : session.day(typed);
        var week = session.week().around(day);
        var document = session.desk().buildWeek().run(session.journal(), lens, week, session.today());
        return new Paper(document, lens, WeekPages.season(week));
    }

    private static Lens lens(ParseResult call, Lens otherwise) {
        return Words.choice(
                Lens.class,
                "--lens",
                call.matchedOptionValue("--lens", otherwise.name().toLowerCase(Locale.ROOT)));
    }
}
