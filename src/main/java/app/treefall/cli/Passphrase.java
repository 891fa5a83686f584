package app.treefall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A passphrase as a terminal asks for it: unseen, or as the first line of what is piped in. Never as an argument,
/// which other programs of the computer can read.
final class Passphrase {

    private static final int LONGEST = 10_000;

    private Passphrase() {}

    /// For sealing: asked for twice, because a slip would lock the file for good.
    static String chosen(Session session) {
        var console = terminal();
        if (console == null) {
            return given(firstLine(session.in()));
        }
        var first = given(typed(console.readPassword("Passphrase: ")));
        if (!first.equals(typed(console.readPassword("The same again: ")))) {
            throw new WrongCall("The two are not the same. Nothing was written.");
        }
        return first;
    }

    /// For opening.
    static String known(Session session) {
        var console = terminal();
        return given(console == null ? firstLine(session.in()) : typed(console.readPassword("Passphrase: ")));
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 answers null again where nobody sits at a terminal
    private static java.io.@Nullable Console terminal() {
        var console = System.console();
        return console == null || !console.isTerminal() ? null : console;
    }

    private static String typed(char @Nullable [] letters) {
        return letters == null ? "" : new String(letters);
    }

    private static String given(String passphrase) {
        if (passphrase.isEmpty()) {
            throw new WrongCall("No passphrase was given. Type it when asked, or pipe it in as the first line. Nothing"
                    + " was changed.");
        }
        return passphrase;
    }

    private static String firstLine(InputStream in) {
        try {
            var line = new java.io.ByteArrayOutputStream();
            for (int c = in.read(); c >= 0 && c != '\n' && line.size() < LONGEST; c = in.read()) {
                if (c != '\r') {
                    line.write(c);
                }
            }
            return line.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
