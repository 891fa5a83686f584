package app.treefall.ui.harness;

/// A key held down while another is pressed or the mouse is used.
public enum Held {
    SHIFT(1),
    CONTROL(4),
    ALT(8);

    private final int bit;

    Held(int bit) {
        this.bit = bit;
    }

    static int bits(Held... keys) {
        int bits = 0;
        for (var key : keys) {
            bits |= key.bit;
        }
        return bits;
    }
}
