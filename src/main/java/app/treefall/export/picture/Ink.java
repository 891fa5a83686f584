package app.treefall.export.picture;

/// The few colours of the printed face, which is always light. Values are those of the light theme's tokens.
public enum Ink {
    INK("#22251F"),
    SOFT("#55584E"),
    FAINT("#65685D"),
    RULE("#D9D5CA"),
    LINE("#E2DED4"),
    EDGE("#8C8778"),
    PAPER("#FFFFFF"),
    STONE("#6E6A5E"),
    OCHRE("#B37710"),
    LEAF("#34804F"),
    DUSK("#5062B4"),
    RUST("#B9472B"),
    PINE("#1F5545");

    private final String hex;

    Ink(String hex) {
        this.hex = hex;
    }

    /// "#RRGGBB"
    public String hex() {
        return hex;
    }
}
