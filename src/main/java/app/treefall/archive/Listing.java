package app.treefall.archive;

import app.treefall.codec.ArchiveManifest;
import java.util.HashSet;
import java.util.List;

/// What the manifest lists beside what the zip file has: the same names, each once, and none but ours.
record Listing(ArchiveManifest manifest) {

    void compare(List<String> inTheFile) throws ArchiveRefused {
        var listed = new HashSet<String>();
        for (var part : manifest.parts()) {
            if (PartName.of(part.name()) == null || !listed.add(part.name())) {
                throw new ArchiveRefused(new Flaw.StrangePart(inTheFile.indexOf(PartName.MANIFEST) + 1));
            }
        }
        for (int i = 0; i < inTheFile.size(); i++) {
            var name = inTheFile.get(i);
            if (!name.equals(PartName.MANIFEST) && !listed.remove(name)) {
                throw new ArchiveRefused(new Flaw.StrangePart(i + 1));
            }
        }
        for (var part : manifest.parts()) {
            if (listed.contains(part.name())) {
                throw new ArchiveRefused(new Flaw.MissingPart(part.name()));
            }
        }
    }
}
