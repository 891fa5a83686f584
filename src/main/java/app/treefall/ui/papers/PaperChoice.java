package app.treefall.ui.papers;

import app.treefall.export.Format;
import app.treefall.narrative.lens.Lens;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What may leave here, before it is decided how: for which readers, in which formats.
///
/// @param readers who it can be made for; with one there is nothing to choose
/// @param first   who it is for until somebody else is chosen
/// @param formats in which it can be saved, the usual one first; with one, that was chosen already
/// @param written hears of the file that was written
record PaperChoice(List<Lens> readers, Lens first, Making making, List<Format> formats, Consumer<Path> written) {

    /// Makes the document, aside; null where this reader may not meet it.
    interface Making {
        @Nullable
        Paper paper(Lens reader);
    }

    static final List<Format> EVERY_FORMAT =
            List.of(Format.PDF, Format.DOCX, Format.HTML, Format.MARKDOWN, Format.TEXT);
    static final List<Lens> EVERY_READER = List.of(Lens.MANAGER, Lens.SKIP_LEVEL, Lens.COMMITTEE, Lens.PEERS, Lens.ME);

    PaperChoice {
        readers = List.copyOf(readers);
        formats = List.copyOf(formats);
    }

    /// For whoever is chosen, in any format.
    static PaperChoice among(List<Lens> readers, Lens first, Making making) {
        return new PaperChoice(readers, first, making, EVERY_FORMAT, _ -> {});
    }

    /// Made for one reader, in any format.
    static PaperChoice only(Lens reader, Making making) {
        return among(List.of(reader), reader, making);
    }

    PaperChoice in(List<Format> wanted, Consumer<Path> heardOf) {
        return new PaperChoice(readers, first, making, wanted, heardOf);
    }
}
