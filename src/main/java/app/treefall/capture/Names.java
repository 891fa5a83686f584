package app.treefall.capture;

import app.treefall.domain.Prose;

/// What a person or priority is called, out of what was typed for it.
final class Names {

    private Names() {}

    /// The name in a sentence: the known person's, else the one proposed for a new one.
    static String spoken(Mark.PersonNamed mark) {
        var known = mark.known();
        return known == null ? proposed(mark.handle()).text() : known.shortName();
    }

    /// `nadia_okafor`, `nadia.okafor` and `NadiaOkafor` become "Nadia Okafor".
    static Prose proposed(Prose handle) {
        var words = handle.text().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").split("[\\s_.]+");
        var name = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty()) {
                int first = word.codePointAt(0);
                name.append(name.isEmpty() ? "" : " ")
                        .appendCodePoint(Character.toTitleCase(first))
                        .append(word.substring(Character.charCount(first)));
            }
        }
        return Prose.of(name.toString());
    }
}
