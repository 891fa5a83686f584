package app.treefall.cli;

/// How a command ended, as the shell sees it.
public enum Exit {
    DONE(0),
    WORLD_FAILED(1),
    CALL_WAS_WRONG(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
