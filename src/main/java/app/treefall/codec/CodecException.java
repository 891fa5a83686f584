package app.treefall.codec;

/// A text that is no thing of a journal: where in it, and what kind of mistake. Holds none of its words, not even
/// an unknown key.
public final class CodecException extends Exception {

    private static final long serialVersionUID = 1L;

    /// What can be wrong with a text.
    public enum Problem {
        NOT_JSON,
        TOO_DEEP,
        WRONG_SHAPE,
        MISSING,
        UNKNOWN_KEY,
        DUPLICATE_KEY,
        UNKNOWN_VALUE,
        OUT_OF_RANGE,
        CONTROL_CHARACTER
    }

    private final String path;
    private final Problem problem;

    public CodecException(String path, Problem problem) {
        super(problem + " at " + (path.isEmpty() ? "the top" : path));
        this.path = path;
        this.problem = problem;
    }

    /// Known keys and positions from the top, as `claims[0].change.after`; empty for the top itself.
    public String path() {
        return path;
    }

    public Problem problem() {
        return problem;
    }
}
