package app.treefall.export.picture;

import app.treefall.domain.Prose;
import java.util.List;

/// A small picture as geometry, so that the web page and the printed page draw the same one.
///
/// @param alternative what it says, for those who do not see it
public record Picture(double width, double height, List<Mark> marks, List<Label> labels, Prose alternative) {
    public Picture {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }
}
