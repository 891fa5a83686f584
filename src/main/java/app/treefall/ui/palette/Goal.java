package app.treefall.ui.palette;

import app.treefall.ui.theme.Icon;

/// Something the palette leads to.
///
/// @param key   stable while the window is open, so that what was chosen lately stands first
/// @param words what it is called, and what is compared with what is typed
/// @param hint  what it is, or its keys
record Goal(Sort sort, Icon icon, String key, String words, String hint, Runnable run) {

    Goal(Sort sort, String key, String words, String hint, Runnable run) {
        this(sort, sort.icon, key, words, hint, run);
    }

    /// In the order in which equals are shown.
    enum Sort {
        COMMAND(Icon.CORNER_UP_RIGHT, 12),
        VIEW(Icon.LAYERS, 10),
        PERSON(Icon.USER, 8),
        TAG(Icon.HASH, 4),
        PROJECT(Icon.FOLDER, 4),
        ENTRY(Icon.FLAG, 0),
        SEARCH(Icon.SEARCH, 0);

        private final Icon icon;
        private final int weight;

        Sort(Icon icon, int weight) {
            this.icon = icon;
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    @Override
    public String toString() {
        return "Goal[" + sort + "]";
    }
}
