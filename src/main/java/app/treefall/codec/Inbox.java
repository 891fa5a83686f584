package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.Batch;
import app.treefall.domain.Suggestion;

/// What imports brought in.
final class Inbox {

    private Inbox() {}

    static void writeBatch(JsonWriter out, Batch batch) {
        out.plain("id", batch.id())
                .prose("source", batch.source())
                .prose("format", batch.format())
                .plain("day", batch.day())
                .whole("added", batch.added())
                .whole("known", batch.known())
                .list(
                        "leftOver",
                        batch.leftOver(),
                        (item, line) -> item.whole("number", line.number()).prose("words", line.words()))
                .whole("notKept", batch.notKept());
    }

    static Batch readBatch(JsonObject in) throws CodecException {
        return new Batch(
                in.id("id"),
                in.prose("source"),
                in.prose("format"),
                in.day("day"),
                in.whole("added"),
                in.whole("known"),
                in.list("leftOver", line -> new Batch.Line(line.whole("number"), line.prose("words"))),
                in.whole("notKept"));
    }

    static void write(JsonWriter out, Suggestion suggestion) {
        out.plain("id", suggestion.id())
                .plain("batch", suggestion.batch())
                .object("origin", suggestion.origin(), Inbox::writeOrigin)
                .object("entry", suggestion.entry(), Entries::write)
                .truth("undated", suggestion.undated())
                .proses("notUnderstood", suggestion.notUnderstood())
                .object("state", suggestion.state(), Inbox::writeState);
    }

    static Suggestion read(JsonObject in) throws CodecException {
        return new Suggestion(
                in.id("id"),
                in.id("batch"),
                in.object("origin", Inbox::readOrigin),
                in.object("entry", Entries::read),
                in.truth("undated"),
                in.proses("notUnderstood"),
                in.object("state", Inbox::readState));
    }

    static void writeOrigin(JsonWriter out, Suggestion.Origin origin) {
        out.prose("source", origin.source()).whole("line", origin.line()).prose("key", origin.key());
    }

    static Suggestion.Origin readOrigin(JsonObject in) throws CodecException {
        return new Suggestion.Origin(in.prose("source"), in.whole("line"), in.prose("key"));
    }

    private static void writeState(JsonWriter out, Suggestion.State state) {
        switch (state) {
            case Suggestion.State.Waiting() -> out.is("waiting");
            case Suggestion.State.Accepted(var as) -> out.is("accepted").plain("as", as);
            case Suggestion.State.Merged(var into) -> out.is("merged").plain("into", into);
            case Suggestion.State.Dismissed() -> out.is("dismissed");
        }
    }

    private static Suggestion.State readState(JsonObject in) throws CodecException {
        return switch (in.is()) {
            case "waiting" -> new Suggestion.State.Waiting();
            case "accepted" -> new Suggestion.State.Accepted(in.id("as"));
            case "merged" -> new Suggestion.State.Merged(in.id("into"));
            case "dismissed" -> new Suggestion.State.Dismissed();
            default -> throw in.wrong(Problem.UNKNOWN_VALUE);
        };
    }
}
