package app.treefall.imports.calendar;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.ImportQuestion;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.PlainText;
import app.treefall.imports.Source;
import app.treefall.imports.bundle.Bundle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Calendars as every calendar program gives them out (iCalendar, RFC 5545): with whom the 1:1s are, and when.
///
/// The lines and the rules are read by ourselves; see `docs/decisions/calendars-are-read-by-our-own-reader.md`.
public final class CalendarImporter implements Importer {

    static final String FORMAT = "ical";

    private static final String BEGIN = "BEGIN:VCALENDAR";
    /// Blanks and marks before it.
    private static final int LOOKED_AT = 1_024;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Source source) {
        if (Bundle.is(source)) {
            return Bundle.isOf(source, this);
        }
        var bytes = source.bytes();
        var start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toUpperCase(Locale.ROOT);
        return start.startsWith(BEGIN);
    }

    @Override
    public List<ImportQuestion> questions(Source source) {
        if (Bundle.is(source) || !(CalendarReading.text(source.bytes()) instanceof PlainText.Lines(var lines))) {
            return List.of();
        }
        var question = new CalendarReading(lines).question();
        return question == null ? List.of() : List.of(question);
    }

    @Override
    public Intake read(Source source, ImportOptions options) {
        if (Bundle.is(source)) {
            return Bundle.read(source, options, this);
        }
        return switch (CalendarReading.text(source.bytes())) {
            case PlainText.Refused(var because) -> because;
            case PlainText.Lines(var lines) -> new CalendarReading(lines).read(options);
        };
    }
}
