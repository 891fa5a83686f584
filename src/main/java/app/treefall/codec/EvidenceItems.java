package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.Evidence;
import app.treefall.domain.FileHash;

/// The four kinds of evidence.
final class EvidenceItems {

    private EvidenceItems() {}

    static void write(JsonWriter out, Evidence evidence) {
        switch (evidence) {
            case Evidence.Link(var label, var address) ->
                out.is("link").prose("label", label).prose("address", address);
            case Evidence.CopiedFile(var label, var fileName, var hash, var size) ->
                out.is("copied_file")
                        .prose("label", label)
                        .prose("fileName", fileName)
                        .text("hash", hash.hex())
                        .whole("size", size);
            case Evidence.SourcedNumber(var label, var source) ->
                out.is("sourced_number").prose("label", label).prose("source", source);
            case Evidence.Witness(var label, var person) ->
                out.is("witness").prose("label", label).plain("person", person);
        }
    }

    static Evidence read(JsonObject in) throws CodecException {
        return switch (in.is()) {
            case "link" -> new Evidence.Link(in.prose("label"), in.prose("address"));
            case "copied_file" ->
                new Evidence.CopiedFile(
                        in.prose("label"), in.prose("fileName"), new FileHash(in.text("hash")), in.longWhole("size"));
            case "sourced_number" -> new Evidence.SourcedNumber(in.prose("label"), in.prose("source"));
            case "witness" -> new Evidence.Witness(in.prose("label"), in.id("person"));
            default -> throw in.wrong(Problem.UNKNOWN_VALUE);
        };
    }
}
