package app.treefall.export;

import app.treefall.document.Document;
import java.util.Locale;

/// What readers and screen readers are told about a document before its first word.
final class Language {

    private Language() {}

    /// A well-formed tag; English when the document says none.
    static String of(Document document) {
        var tag = Locale.forLanguageTag(document.language()).toLanguageTag();
        return "und".equals(tag) ? "en" : tag;
    }

    /// Never empty, on one line.
    static String title(Document document) {
        var title = document.title().text().strip().replace('\n', ' ');
        var kicker = document.kicker().text().strip().replace('\n', ' ');
        if (title.isEmpty()) {
            return kicker.isEmpty() ? "Treefall" : kicker;
        }
        return kicker.isEmpty() ? title : title + ", " + kicker;
    }

    static String description(Document document) {
        var subtitle = document.subtitle().text().strip().replace('\n', ' ');
        return subtitle.isEmpty() ? title(document) : subtitle;
    }
}
