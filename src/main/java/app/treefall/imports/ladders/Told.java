package app.treefall.imports.ladders;

import java.util.List;

/// What a file says somewhere, and the names on the way there from the outside in: a level and a competency among them,
/// when it belongs to a ladder.
///
/// @param text empty where only the names are given
/// @param own  how its owner would say it; most often empty
record Told(List<Step> path, String text, String own, String where) {

    Told {
        path = List.copyOf(path);
    }

    boolean hasLevel() {
        return path.stream().anyMatch(Step::isLevel);
    }

    @Override
    public String toString() {
        return "Told[" + where + "]";
    }
}
