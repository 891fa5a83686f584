package app.treefall.archive;

import app.treefall.codec.KeptType;
import app.treefall.domain.FileHash;
import org.jspecify.annotations.Nullable;

/// What the parts of an archive are called: a list of all there can be, so that nothing a file makes up is a name.
sealed interface PartName {

    String MANIFEST = "manifest.json";

    String THINGS = "things/";
    String TRASH = "trash/";
    String FILES = "files/";
    String LINES = ".jsonl";

    record Things(KeptType<?> type) implements PartName {}

    record Trash(KeptType<?> type) implements PartName {}

    record CopiedFile(FileHash hash) implements PartName {}

    /// Null for a name no archive has.
    static @Nullable PartName of(String name) {
        for (var type : KeptType.ALL) {
            if (name.equals(things(type))) {
                return new Things(type);
            }
            if (name.equals(trash(type))) {
                return new Trash(type);
            }
        }
        if (!name.startsWith(FILES)) {
            return null;
        }
        try {
            var hash = new FileHash(name.substring(FILES.length()));
            return name.equals(file(hash)) ? new CopiedFile(hash) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static String things(KeptType<?> type) {
        return THINGS + type.name() + LINES;
    }

    static String trash(KeptType<?> type) {
        return TRASH + type.name() + LINES;
    }

    static String file(FileHash hash) {
        return FILES + hash.hex();
    }
}
