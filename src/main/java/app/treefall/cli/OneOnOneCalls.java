package app.treefall.cli;

import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.OneOnOne;
import app.treefall.usecase.PlanOneOnOne;
import app.treefall.usecase.PlanOneOnOne.Past;
import app.treefall.usecase.PlanOneOnOne.Wish;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// What `treefall inbox` does with the 1:1s of a calendar.
final class OneOnOneCalls {

    private static final int MOST_AT_ONCE = 12;

    private OneOnOneCalls() {}

    static List<OneOnOne> waiting(ParseResult call, Session session) throws JournalException {
        String batch = call.matchedOptionValue("--batch", null);
        if (call.hasMatchedOption("--kind")) {
            return List.of();
        }
        return session.journal().oneOnOnesWaiting().stream()
                .filter(each -> batch == null || InboxCommand.begins(each.batch(), batch))
                .toList();
    }

    static void plan(List<String> words, ParseResult call, Session session) throws JournalException {
        if (call.hasMatchedOption("--all") == !words.isEmpty()) {
            throw new WrongCall("Which 1:1s? Say the beginnings of their ids, as 'treefall inbox' shows them, or --all."
                    + " Nothing was changed.");
        }
        var chosen = new ArrayList<>(call.hasMatchedOption("--all") ? waiting(call, session) : List.of());
        for (var word : words) {
            var one = find(word, session);
            if (one == null) {
                throw new WrongCall("No 1:1 in the inbox has an id that begins with '" + word
                        + "', or more than one has. 'treefall inbox' shows them. Nothing was changed.");
            }
            if (!chosen.contains(one)) {
                chosen.add(one);
            }
        }
        String with = call.matchedOptionValue("--with", null);
        var wish = new Wish(
                next(call.matchedOptionValue("--next", "1")),
                call.hasMatchedOption("--past") ? Past.AS_HELD : Past.LEFT_OUT,
                with == null ? null : session.person(with).id());
        tell(session.desk().planOneOnOne().run(ids(chosen), wish), session);
    }

    /// Shows those that are 1:1s; the others come back.
    static List<String> show(List<String> words, Session session) throws JournalException {
        var left = new ArrayList<String>();
        for (var word : words) {
            var one = find(word, session);
            if (one == null) {
                left.add(word);
            } else {
                session.answer(OneOnOneWords.whole(one), out -> ImportJson.write(out, one));
            }
        }
        return left;
    }

    /// Dismisses those that are 1:1s; the others come back.
    static List<String> dismiss(List<String> words, ParseResult call, Session session) throws JournalException {
        var left = new ArrayList<String>();
        var chosen = new ArrayList<OneOnOne>();
        for (var word : words) {
            var one = find(word, session);
            if (one == null) {
                left.add(word);
            } else {
                chosen.add(one);
            }
        }
        if (words.isEmpty() && call.hasMatchedOption("--all")) {
            chosen.addAll(waiting(call, session));
        }
        if (!chosen.isEmpty()) {
            tell(session.desk().planOneOnOne().dismiss(ids(chosen)), session);
        }
        return left;
    }

    private static void tell(PlanOneOnOne.Result result, Session session) {
        switch (result) {
            case PlanOneOnOne.Result.Planned(var episodes, var moved, var cancelled, var skipped) ->
                session.answer(
                        words(episodes, moved, cancelled, skipped),
                        out -> out.texts(
                                        "episodes",
                                        episodes.stream().map(Episode::id).toList())
                                .whole("moved", moved)
                                .whole("cancelled", cancelled)
                                .whole("skipped", skipped));
            case PlanOneOnOne.Result.Dismissed(var count) ->
                session.answer("Dismissed " + count + " for good.", out -> out.whole("dismissed", count));
        }
    }

    private static String words(List<Episode> episodes, int moved, int cancelled, int skipped) {
        long held = episodes.stream().filter(Episode::held).count();
        var text = new StringBuilder("Planned " + (episodes.size() - held) + ".");
        text.append(held == 0 ? "" : " Entered " + held + " as held.")
                .append(moved == 0 ? "" : " Moved " + moved + ".")
                .append(cancelled == 0 ? "" : " Cancelled " + cancelled + "; the trash has it.")
                .append(
                        skipped == 0
                                ? ""
                                : " " + skipped + " left as it was: nothing of it lies ahead. Those before today are"
                                        + " entered with --past.");
        for (var episode : episodes) {
            text.append("\n  ")
                    .append(episode.day())
                    .append(episode.at() == null ? "" : " " + episode.at())
                    .append(episode.held() ? "  held" : "");
        }
        return text.toString();
    }

    private static int next(String typed) {
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) > MOST_AT_ONCE) {
            throw new WrongCall("--next wants a number from 0 to " + MOST_AT_ONCE + ". Nothing was changed.");
        }
        return Integer.parseInt(typed);
    }

    private static @Nullable OneOnOne find(String word, Session session) throws JournalException {
        var found = session.journal().oneOnOnesWaiting().stream()
                .filter(each -> InboxCommand.begins(each.id(), word))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static List<Id<OneOnOne>> ids(List<OneOnOne> oneOnOnes) {
        return oneOnOnes.stream().map(OneOnOne::id).toList();
    }
}
