package app.treefall.archive;

/// How much of a strange file is unpacked at most. Far above what a journal of a working life holds, far below what
/// would fill the memory.
///
/// @param parts         members of the zip file
/// @param bytesOfThings of all lines together
/// @param bytesOfALine  of one thing
/// @param bytesOfFiles  of all copied files together
/// @param bytesOfAFile  of one copied file
/// @param timesPacked   how many times its packed size a part may have, once it is larger than `freeOfRatio`
/// @param freeOfRatio   bytes
public record Limits(
        int parts,
        long bytesOfThings,
        int bytesOfALine,
        long bytesOfFiles,
        int bytesOfAFile,
        int timesPacked,
        long freeOfRatio) {

    private static final int MIB = 1 << 20;

    public static final Limits OURS = new Limits(50_000, 256L * MIB, 4 * MIB, 16_384L * MIB, 64 * MIB, 100, MIB);
}
