package app.treefall.domain;

import java.util.List;

/// What the world can do to a journal: not the person's fault and not ours. The journal is as it was.
public sealed interface Trouble {

    record DiskFull() implements Trouble {}

    /// Another program holds the file longer than we wait.
    record LockedByAnother() implements Trouble {}

    /// The file does not hold what was written into it.
    ///
    /// @param parts what is damaged, for people: "the entry of 2026-11-17"; never its words
    record Damaged(List<String> parts) implements Trouble {
        public Damaged {
            parts = List.copyOf(parts);
        }
    }

    /// @param theirs the schema version of the file
    /// @param ours   the newest this program knows
    record WrittenByNewerVersion(int theirs, int ours) implements Trouble {}

    /// A file, but not a journal of Treefall.
    record NotAJournal() implements Trouble {}

    record ReadOnly() implements Trouble {}

    /// There was a journal here, and now there is none.
    record Missing() implements Trouble {}

    /// Anything else. The code can be reported; it says nothing about the journal's words.
    record Other(String code) implements Trouble {}
}
