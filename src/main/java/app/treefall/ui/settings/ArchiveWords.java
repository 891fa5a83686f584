package app.treefall.ui.settings;

import app.treefall.ui.text.Text;
import app.treefall.usecase.ExportArchive;
import app.treefall.usecase.ImportArchive;

/// What came of an archive, in sentences.
final class ArchiveWords {

    private ArchiveWords() {}

    static String open(ExportArchive.Result.Exported done) {
        return written(done) + " " + Text.of("archive.written.open");
    }

    static String sealed(ExportArchive.Result.Exported done) {
        return written(done) + " " + Text.of("archive.written.sealed");
    }

    private static String written(ExportArchive.Result.Exported done) {
        var words = Text.of(
                "archive.written",
                done.file(),
                counted("archive.things", done.things()),
                done.inTrash(),
                counted("archive.files", done.files()));
        return done.beingWritten() == 0
                ? words
                : words + " " + Text.of("archive.drafts", counted("archive.draft", done.beingWritten()));
    }

    static String of(ImportArchive.Result.Imported done) {
        var words = Text.of(
                "archive.came",
                counted("archive.things", done.added()),
                counted("archive.files", done.files()),
                done.same());
        if (done.replaced() > 0) {
            words += " " + Text.of("archive.replaced", done.replaced());
        }
        if (done.left() > 0) {
            words += " " + Text.of("archive.left", done.left());
        }
        return words;
    }

    static String of(ImportArchive.Result.Conflicts found) {
        return Text.of(
                "archive.conflicts", counted("archive.things", found.conflicts().size()), found.added());
    }

    private static String counted(String key, int count) {
        return Text.of(count == 1 ? key + ".one" : key, count);
    }
}
