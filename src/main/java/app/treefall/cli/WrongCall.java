package app.treefall.cli;

/// The call cannot be carried out as it was typed. Says what is wrong, where, and what to do; nothing was changed.
final class WrongCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongCall(String message) {
        super(message, null, false, false);
    }
}
