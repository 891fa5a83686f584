package app.treefall.cli;

import app.treefall.archive.Flaw;

/// Why an archive is refused, in a line a person can act on.
final class FlawWords {

    private static final long MIB = 1 << 20;

    private FlawWords() {}

    static String of(Flaw flaw) {
        return switch (flaw) {
            case Flaw.NotAnArchive _ ->
                "This is no archive of Treefall, or only a piece of one. Copy or export it again.";
            case Flaw.Sealed _ -> "It is sealed. Say --passphrase, and the passphrase when it is asked for.";
            case Flaw.OtherPassphrase _ -> "The passphrase is another.";
            case Flaw.WrittenByNewerVersion(int theirs, int ours) ->
                "This archive was written by a newer Treefall (format " + theirs + ", this one knows " + ours
                        + "). Please update.";
            case Flaw.TooMuch(var limit, long most) ->
                "This archive has " + tooMuch(limit, most) + ", which no journal has. Export it again.";
            case Flaw.StrangePart(int number) ->
                "Part " + number + " of this zip file has a name that no archive has, or has it twice, or the"
                        + " manifest does not list it. Export it again.";
            case Flaw.MissingPart(var part) -> "The part " + part + " is missing. Copy or export the archive again.";
            case Flaw.ChangedPart(var part) ->
                "The part " + part + " is not what was written into it. Copy or export the archive again.";
            case Flaw.NoThing(var part, int line, var problem, var place) ->
                (line == 0 ? "" : "Line " + line + " of ") + part + " cannot be read ("
                        + Shown.word(problem) + (place.isEmpty() ? "" : " at " + place)
                        + "). Export the archive again.";
            case Flaw.IdTwice(var _, int line)
            when line == 0 ->
                "A thing of this archive has the id of something else in this journal. Import it into a journal of its"
                        + " own.";
            case Flaw.IdTwice(var part, int line) ->
                "The id in line " + line + " of " + part + " belongs to something else as well. Export the archive"
                        + " again.";
            case Flaw.OtherContents _ ->
                "The parts of this archive do not make up the journal its manifest speaks of. Export it again.";
        };
    }

    private static String tooMuch(Flaw.Limit limit, long most) {
        return switch (limit) {
            case PARTS -> "more than " + most + " parts";
            case BYTES_OF_THINGS -> "more than " + most / MIB + " MiB of things";
            case BYTES_OF_FILES -> "more than " + most / MIB + " MiB of copied files";
            case BYTES_OF_A_FILE -> "a copied file of more than " + most / MIB + " MiB";
            case BYTES_OF_A_LINE -> "a thing of more than " + most / MIB + " MiB";
            case TIMES_PACKED -> "a part that unpacks to more than " + most + " times its size";
        };
    }
}
