package app.treefall.domain;

/// The journal could not be read or written. Carries the [Trouble] and no words of the journal.
public final class JournalException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    public JournalException(Trouble trouble) {
        super(trouble.getClass().getSimpleName());
        this.trouble = trouble;
    }

    public JournalException(Trouble trouble, Throwable cause) {
        super(trouble.getClass().getSimpleName(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
