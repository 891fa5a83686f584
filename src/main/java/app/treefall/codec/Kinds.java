package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.Kind;

/// The five kinds of entries, each with its own parts.
final class Kinds {

    private Kinds() {}

    static void write(JsonWriter out, Kind kind) {
        switch (kind) {
            case Kind.Win _ -> out.is("win");
            case Kind.Prevention prevention ->
                out.is("prevention")
                        .prose("wouldHaveHappened", prevention.wouldHaveHappened())
                        .prose("howWeKnow", prevention.howWeKnow())
                        .prose("exposed", prevention.exposed())
                        .prose("held", prevention.held());
            case Kind.Learning learning ->
                out.is("learning").name("outcome", learning.outcome()).prose("worth", learning.worth());
            case Kind.Setback setback ->
                out.is("setback").prose("whatChanged", setback.whatChanged()).prose("proof", setback.proof());
            case Kind.Thread thread ->
                out.is("thread")
                        .prose("nextStep", thread.nextStep())
                        .plain("payOff", thread.payOff())
                        .list(
                                "news",
                                thread.news(),
                                (item, news) -> item.plain("day", news.day()).prose("words", news.words()))
                        .plain("resolved", thread.resolved())
                        .plain("became", thread.became());
        }
    }

    static Kind read(JsonObject in) throws CodecException {
        return switch (in.is()) {
            case "win" -> new Kind.Win();
            case "prevention" ->
                new Kind.Prevention(
                        in.prose("wouldHaveHappened"), in.prose("howWeKnow"), in.prose("exposed"), in.prose("held"));
            case "learning" ->
                new Kind.Learning(in.nameIfAny("outcome", Kind.Learning.Outcome.class), in.prose("worth"));
            case "setback" -> new Kind.Setback(in.prose("whatChanged"), in.prose("proof"));
            case "thread" ->
                new Kind.Thread(
                        in.prose("nextStep"),
                        in.dayIfAny("payOff"),
                        in.list("news", news -> new Kind.Thread.News(news.day("day"), news.prose("words"))),
                        in.dayIfAny("resolved"),
                        in.idIfAny("became"));
            default -> throw in.wrong(Problem.UNKNOWN_VALUE);
        };
    }
}
