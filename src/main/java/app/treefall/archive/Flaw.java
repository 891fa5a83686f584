package app.treefall.archive;

import app.treefall.codec.CodecException;

/// Why an archive is refused: what is wrong and where. Nothing of it was taken over. Holds none of its words, and no
/// name that the file made up.
public sealed interface Flaw {

    /// No zip file, not a whole one, or one without the parts an archive begins with.
    record NotAnArchive() implements Flaw {}

    /// It is sealed, and nobody said the passphrase.
    record Sealed() implements Flaw {}

    /// The passphrase is another.
    record OtherPassphrase() implements Flaw {}

    /// @param theirs the format of the file
    /// @param ours   the newest this program knows
    record WrittenByNewerVersion(int theirs, int ours) implements Flaw {}

    /// More than any journal needs, so more than is unpacked.
    ///
    /// @param limit what there is too much of
    /// @param most  how much of it is taken
    record TooMuch(Limit limit, long most) implements Flaw {}

    /// A part with a name no archive has, a name twice, or one that the manifest does not list.
    ///
    /// @param number which of the parts in the zip file, counted from 1
    record StrangePart(int number) implements Flaw {}

    /// The manifest lists it, and it is not there.
    record MissingPart(String part) implements Flaw {}

    /// Its bytes are not those the manifest names.
    record ChangedPart(String part) implements Flaw {}

    /// A line is no thing of a journal.
    ///
    /// @param line  counted from 1; 0 where it is no line
    /// @param place known keys, from the top of the line
    record NoThing(String part, int line, CodecException.Problem problem, String place) implements Flaw {}

    /// Two things have one id, or a thing has the id of something else in the journal.
    ///
    /// @param line counted from 1
    record IdTwice(String part, int line) implements Flaw {}

    /// The parts are whole, and together they are not the journal the manifest speaks of.
    record OtherContents() implements Flaw {}

    /// What is limited.
    enum Limit {
        PARTS,
        BYTES_OF_THINGS,
        BYTES_OF_FILES,
        BYTES_OF_A_FILE,
        BYTES_OF_A_LINE,
        TIMES_PACKED
    }
}
