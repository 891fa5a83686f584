package app.treefall.narrative.brief;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import java.util.List;

/// The headline of a point: as its owner wrote it, on one line.
final class PointText {

    private PointText() {}

    static Paragraph headline(Entry entry) {
        return new Paragraph(List.of(Run.words(oneLine(entry.headline()))), List.of(entry.id()));
    }

    static Paragraph own(Prose words) {
        return new Paragraph(List.of(Run.words(oneLine(words))), List.of());
    }

    static String oneLine(Prose words) {
        return words.text().strip().replaceAll("\\s+", " ").replaceAll("[.;,]+$", "");
    }
}
