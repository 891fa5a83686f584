package app.treefall.imports;

/// A line of a source, as it stands there; `number` counts from 1.
public record TextLine(int number, String text) {

    @Override
    public String toString() {
        return "TextLine[" + number + "]";
    }
}
