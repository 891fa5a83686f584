package app.treefall.ui.control;

import java.util.Locale;

/// The hues by name. What each may stand for is fixed in the design; pine is for what can be acted on.
public enum Tone {
    NEUTRAL,
    OCHRE,
    LEAF,
    DUSK,
    RUST,
    PINE;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
