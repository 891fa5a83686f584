package app.treefall.archive;

/// An archive that is not taken, with the [Flaw] it has.
public final class ArchiveRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    public ArchiveRefused(Flaw flaw) {
        super(flaw.getClass().getSimpleName());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
