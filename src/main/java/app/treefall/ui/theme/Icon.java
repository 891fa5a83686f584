package app.treefall.ui.theme;

import java.util.Locale;

/// The icons we have. An icon means nothing by itself: the words beside it, or its tooltip, say what it is for.
public enum Icon {
    ALERT_CIRCLE,
    ALERT_TRIANGLE,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    AT_SIGN,
    AWARD,
    BOOK,
    BOOK_OPEN,
    CALENDAR,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CLOCK,
    CLOUD_RAIN,
    COFFEE,
    COPY,
    CORNER_UP_RIGHT,
    DOWNLOAD,
    EDIT,
    EXTERNAL_LINK,
    EYE,
    FILE_TEXT,
    FILTER,
    FLAG,
    FOLDER,
    GIT_COMMIT,
    HASH,
    HELP_CIRCLE,
    INBOX,
    INFO,
    LAYERS,
    LINK,
    LOCK,
    MESSAGE_CIRCLE,
    MINUS,
    MONITOR,
    MOON,
    MORE_HORIZONTAL,
    PAPERCLIP,
    PLUS,
    PRINTER,
    SAVE,
    SEARCH,
    SHIELD,
    SLIDERS,
    SUN,
    TARGET,
    TRASH,
    TRENDING_UP,
    UNDO,
    USER,
    USERS,
    X;

    /// Its name in the icon set, in the outlines file and as a style class.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
