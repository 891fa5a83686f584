package app.treefall.cli;

import app.treefall.export.Format;
import java.util.Arrays;
import java.util.Locale;

/// The formats a document can be asked for in, by the ends of file names.
final class DocumentFormats {

    private DocumentFormats() {}

    static Format any(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        for (var format : Format.values()) {
            if (format.extension().equals(wanted)
                    || format.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return format;
            }
        }
        throw new WrongCall("'" + typed + "' is no format known here. It can be "
                + String.join(
                        ", ",
                        Arrays.stream(Format.values()).map(Format::extension).toList()) + ".");
    }

    /// One that a terminal can show.
    static Format readable(String typed) {
        var format = any(typed);
        return switch (format) {
            case TEXT, MARKDOWN -> format;
            case HTML, PDF, DOCX ->
                throw new WrongCall(
                        "A terminal cannot show " + format.extension() + ". 'treefall export' writes it to a file.");
        };
    }
}
