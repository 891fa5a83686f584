package app.treefall.archive.age;

/// A file that is not opened.
public final class AgeRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Why {
        NO_SUCH_FILE,
        OTHER_PASSPHRASE,
        DAMAGED
    }

    private final Why why;

    AgeRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
