package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import java.nio.file.Path;

/// What the world did, in a line a person can act on.
final class TroubleWords {

    private TroubleWords() {}

    /// About the journal of a call: which file it is, and how to ask for its backups.
    static String of(Trouble trouble, Session session) throws JournalException {
        var words = switch (trouble) {
            case Trouble.Missing _
            when session.safe().copies().isEmpty() -> "There is no journal here, and no backup of one.";
            case Trouble.DiskFull _,
                    Trouble.LockedByAnother _,
                    Trouble.Damaged _,
                    Trouble.WrittenByNewerVersion _,
                    Trouble.NotAJournal _,
                    Trouble.ReadOnly _,
                    Trouble.Missing _,
                    Trouble.Other _ -> of(trouble);
        };
        return session.journalFile() + ": " + words.replace("treefall restore", session.again("restore"));
    }

    static String of(Trouble trouble) {
        return switch (trouble) {
            case Trouble.DiskFull _ -> "The disk is full. Nothing was changed; free some space and try again.";
            case Trouble.LockedByAnother _ ->
                "Another program is holding the journal. Nothing was changed; try again in a moment.";
            case Trouble.Damaged(var parts) ->
                "This journal is damaged (" + String.join(", ", parts)
                        + "). It is untouched. 'treefall restore' lists the backups.";
            case Trouble.WrittenByNewerVersion(int theirs, int ours) ->
                "This journal was written by a newer Treefall (format " + theirs + ", this one knows " + ours
                        + "). It is untouched; please update.";
            case Trouble.NotAJournal _ -> "This file is not a journal of Treefall. It is untouched.";
            case Trouble.ReadOnly _ ->
                "The file or its folder is read-only. Nothing was changed; give yourself the right to write there.";
            case Trouble.Missing _ ->
                "There was a journal here and now there is none. 'treefall restore' lists the backups.";
            case Trouble.Other(var code) -> "The journal could not be used (code " + code + "). It is as it was.";
        };
    }

    /// About a file being written, not the journal.
    static String ofTarget(Trouble trouble, Path file) {
        return switch (trouble) {
            case Trouble.DiskFull _ -> "The disk is full. " + file + " was not written.";
            case Trouble.ReadOnly _ -> "There is no right to write " + file + ". Choose another folder.";
            case Trouble.Missing _ -> "There is no folder for " + file + ". Make it first, or choose another.";
            case Trouble.LockedByAnother _,
                    Trouble.Damaged _,
                    Trouble.WrittenByNewerVersion _,
                    Trouble.NotAJournal _,
                    Trouble.Other _ -> file + " could not be written. Choose another place.";
        };
    }
}
