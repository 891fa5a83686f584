package app.treefall.imports;

import java.util.Locale;

/// What is to be imported, whole in memory.
///
/// @param name of the file, without its folder
public record Source(String name, byte[] bytes) {

    /// What one file may weigh (RELIABILITY.md E).
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /// How much of a file is looked at to see whether it is worth reading.
    public static final int LOOKED_AT = 64 * 1024;

    public boolean isNamed(String... endings) {
        for (var ending : endings) {
            if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "Source[" + bytes.length + " bytes]";
    }
}
