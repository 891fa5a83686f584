package app.treefall.export;

import java.util.List;

/// A written document, and what of it could not be shown as it was typed. Never silent: whoever exports tells the
// person.
public final class Written {

    private final byte[] bytes;
    private final List<Missing> missing;

    Written(byte[] bytes, List<Missing> missing) {
        this.bytes = bytes;
        this.missing = List.copyOf(missing);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /// Empty when every character is shown.
    public List<Missing> missing() {
        return missing;
    }
}
