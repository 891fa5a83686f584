package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.OneOnOne.Proposal;
import app.treefall.domain.OneOnOne.State;

/// What calendars propose.
final class OneOnOnes {

    private OneOnOnes() {}

    static void write(JsonWriter out, OneOnOne it) {
        out.plain("id", it.id())
                .plain("batch", it.batch())
                .object("origin", it.origin(), Inbox::writeOrigin)
                .prose("series", it.series())
                .prose("name", it.with().name())
                .prose("address", it.with().address())
                .plain("person", it.person())
                .prose("summary", it.summary())
                .whole("everyDays", it.everyDays())
                .object("proposal", it.proposal(), OneOnOnes::writeProposal)
                .proses("notUnderstood", it.notUnderstood())
                .object("state", it.state(), OneOnOnes::writeState);
    }

    static OneOnOne read(JsonObject in) throws CodecException {
        return new OneOnOne(
                in.id("id"),
                in.id("batch"),
                in.object("origin", Inbox::readOrigin),
                in.prose("series"),
                new OneOnOne.With(in.prose("name"), in.prose("address")),
                in.idIfAny("person"),
                in.prose("summary"),
                in.whole("everyDays"),
                in.object("proposal", OneOnOnes::readProposal),
                in.proses("notUnderstood"),
                in.object("state", OneOnOnes::readState));
    }

    private static void writeProposal(JsonWriter out, Proposal proposal) {
        switch (proposal) {
            case Proposal.Plan(var coming, var past) ->
                out.is("plan").list("coming", coming, OneOnOnes::writeTime).list("past", past, OneOnOnes::writeTime);
            case Proposal.Move(var episode, var was, var to) ->
                out.is("move")
                        .plain("episode", episode)
                        .object("was", was, OneOnOnes::writeTime)
                        .object("to", to, OneOnOnes::writeTime);
            case Proposal.Cancel(var episode, var was) ->
                out.is("cancel").plain("episode", episode).object("was", was, OneOnOnes::writeTime);
        }
    }

    private static Proposal readProposal(JsonObject in) throws CodecException {
        return switch (in.is()) {
            case "plan" ->
                new Proposal.Plan(in.list("coming", OneOnOnes::readTime), in.list("past", OneOnOnes::readTime));
            case "move" ->
                new Proposal.Move(
                        in.id("episode"), in.object("was", OneOnOnes::readTime), in.object("to", OneOnOnes::readTime));
            case "cancel" -> new Proposal.Cancel(in.id("episode"), in.object("was", OneOnOnes::readTime));
            default -> throw in.wrong(Problem.UNKNOWN_VALUE);
        };
    }

    private static void writeTime(JsonWriter out, OneOnOne.Time time) {
        out.prose("key", time.key())
                .plain("day", time.day())
                .plain("at", time.at())
                .whole("minutes", time.minutes());
    }

    private static OneOnOne.Time readTime(JsonObject in) throws CodecException {
        return new OneOnOne.Time(in.prose("key"), in.day("day"), in.timeIfAny("at"), in.whole("minutes"));
    }

    private static void writeState(JsonWriter out, State state) {
        switch (state) {
            case State.Waiting() -> out.is("waiting");
            case State.Accepted(var with, var met, var rhythm, var episodes) ->
                out.is("accepted")
                        .plain("with", with)
                        .truth("met", met)
                        .truth("rhythm", rhythm)
                        .list(
                                "episodes",
                                episodes,
                                (item, each) -> item.prose("key", each.key()).plain("episode", each.episode()));
            case State.Dismissed() -> out.is("dismissed");
        }
    }

    private static State readState(JsonObject in) throws CodecException {
        return switch (in.is()) {
            case "waiting" -> new State.Waiting();
            case "accepted" ->
                new State.Accepted(
                        in.id("with"),
                        in.truth("met"),
                        in.truth("rhythm"),
                        in.list("episodes", each -> new State.Planned(each.prose("key"), each.id("episode"))));
            case "dismissed" -> new State.Dismissed();
            default -> throw in.wrong(Problem.UNKNOWN_VALUE);
        };
    }
}
