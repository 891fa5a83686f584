package app.treefall.codec;

import app.treefall.domain.BlockEdit;
import app.treefall.domain.LensChoice;

/// What its owner made of the generated documents.
final class Dossiers {

    private Dossiers() {}

    static void writeLensChoice(JsonWriter out, LensChoice it) {
        out.plain("id", it.id())
                .prose("lens", it.lens())
                .proses("parts", it.parts())
                .object("lengths", it.lengths(), Dossiers::writeLengths);
    }

    static LensChoice readLensChoice(JsonObject in) throws CodecException {
        return new LensChoice(
                in.id("id"), in.prose("lens"), in.proses("parts"), in.object("lengths", Dossiers::readLengths));
    }

    private static void writeLengths(JsonWriter out, LensChoice.Lengths it) {
        out.whole("leadWords", it.leadWords())
                .whole("storiesPerPriority", it.storiesPerPriority())
                .whole("storyWords", it.storyWords())
                .whole("evidencePerCriterion", it.evidencePerCriterion())
                .whole("quotes", it.quotes())
                .whole("lines", it.lines());
    }

    private static LensChoice.Lengths readLengths(JsonObject in) throws CodecException {
        return new LensChoice.Lengths(
                in.whole("leadWords"),
                in.whole("storiesPerPriority"),
                in.whole("storyWords"),
                in.whole("evidencePerCriterion"),
                in.whole("quotes"),
                in.whole("lines"));
    }

    static void writeBlockEdit(JsonWriter out, BlockEdit it) {
        out.plain("id", it.id())
                .prose("document", it.document())
                .prose("block", it.block())
                .prose("words", it.words())
                .truth("leftOut", it.leftOut())
                .ids("sources", it.sources())
                .prose("builtFrom", it.builtFrom());
        var place = it.place();
        if (place != null) {
            out.whole("place", place);
        }
    }

    static BlockEdit readBlockEdit(JsonObject in) throws CodecException {
        return new BlockEdit(
                in.id("id"),
                in.prose("document"),
                in.prose("block"),
                in.prose("words"),
                in.truth("leftOut"),
                in.wholeIfAny("place"),
                in.ids("sources"),
                in.prose("builtFrom"));
    }
}
