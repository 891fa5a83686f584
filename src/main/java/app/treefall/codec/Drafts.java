package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Kept;

/// What is being written, and what was done.
final class Drafts {

    private Drafts() {}

    static void write(JsonWriter out, Draft draft) {
        switch (draft) {
            case Draft.Line(var text) -> out.is("line").prose("text", text);
            case Draft.EntryEdit(var entry, var readRevision) ->
                out.is("entry_edit").object("entry", entry, Entries::write).whole("readRevision", readRevision);
            case Draft.Note(var place, var text, var about) ->
                out.is("note").text("place", place).prose("text", text).plain("about", about);
            case Draft.Form(var place, var fields, var about) ->
                out.is("form")
                        .text("place", place)
                        .list(
                                "fields",
                                fields,
                                (to, field) -> to.text("name", field.name()).prose("words", field.words()))
                        .plain("about", about);
        }
    }

    static Draft read(JsonObject in) throws CodecException {
        return switch (in.is()) {
            case "line" -> new Draft.Line(in.prose("text"));
            case "entry_edit" -> new Draft.EntryEdit(in.object("entry", Entries::read), in.longWhole("readRevision"));
            case "note" -> new Draft.Note(in.text("place"), in.prose("text"), in.<Kept>idIfAny("about"));
            case "form" ->
                new Draft.Form(
                        in.text("place"),
                        in.list("fields", field -> new Draft.Field(field.text("name"), field.prose("words"))),
                        in.<Kept>idIfAny("about"));
            default -> throw in.wrong(Problem.UNKNOWN_VALUE);
        };
    }

    static void writeDeed(JsonWriter out, Deed deed) {
        out.name("verb", deed.verb()).prose("subject", deed.subject());
    }

    static Deed readDeed(JsonObject in) throws CodecException {
        return new Deed(in.name("verb", Deed.Verb.class), in.prose("subject"));
    }
}
