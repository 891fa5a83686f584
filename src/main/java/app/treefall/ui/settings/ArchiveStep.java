package app.treefall.ui.settings;

import java.nio.file.Path;
import java.util.List;

/// How far somebody is who takes the whole journal out, or brings one in.
public sealed interface ArchiveStep {

    record Nothing() implements ArchiveStep {}

    /// Private words leave with an archive: it waits for a yes to that, and for a passphrase or none.
    record AskPrivate() implements ArchiveStep {}

    record AskReplace(Path file) implements ArchiveStep {}

    /// It can be stopped, and then there is no file.
    record Writing(String words) implements ArchiveStep {}

    /// Whole or not at all, so there is nothing to stop.
    record Reading() implements ArchiveStep {}

    record AskPassphrase(Path file) implements ArchiveStep {}

    /// Somebody has to say whose words stay; nothing was changed.
    ///
    /// @param words how many there are, and how many new things come in either way
    record AskWhose(String words, List<Both> both) implements ArchiveStep {
        public AskWhose {
            both = List.copyOf(both);
        }
    }

    record Done(String words) implements ArchiveStep {}

    record Wrong(String words) implements ArchiveStep {}

    /// A thing that is otherwise in the archive.
    ///
    /// @param what   what kind of thing it is
    /// @param mine   enough of it as it is here
    /// @param theirs enough of it as it is there
    /// @param differ which parts are not the same; empty where that is not known
    record Both(String what, String mine, String theirs, String differ) {}
}
