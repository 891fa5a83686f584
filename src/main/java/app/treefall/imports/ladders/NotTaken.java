package app.treefall.imports.ladders;

/// Words of a file that found no place in the ladder.
///
/// @param where a line (`line 12`) or a path (`levels[2].salary`)
public record NotTaken(String where, String words) {

    @Override
    public String toString() {
        return "NotTaken[" + words.length() + " chars]";
    }
}
