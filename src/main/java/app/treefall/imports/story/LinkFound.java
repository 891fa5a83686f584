package app.treefall.imports.story;

/// An address found in a text, and what was written for it.
public record LinkFound(String label, String address) {

    @Override
    public String toString() {
        return "LinkFound";
    }
}
