package app.treefall.imports.rednotebook;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.PlainText;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.bundle.Bundle;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Months of RedNotebook, one by one, in its folder or in the zip file it makes for a backup.
public final class RedNotebookImporter implements Importer {

    static final String FORMAT = "rednotebook";

    private static final int LOOKED_AT = 4_096;
    private static final Pattern NAME = Pattern.compile("(?:.*[^\\d])?((?:19|20)\\d{2})-(0[1-9]|1[0-2])\\.txt");

    /// A day and a colon, or the bracket before them.
    private static final Pattern BEGINNING =
            Pattern.compile("^\uFEFF?(?:\\s*#[^\n]{0,500}\n|\\s*---\\s*\n|\\s*\n)*\\s*\\{?\\s*\\d{1,2}:(?:\\s|$)");

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
        var beginning = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.UTF_8);
        return monthOf(source) != null && BEGINNING.matcher(beginning).find();
    }

    @Override
    public Intake read(Source source, ImportOptions options) {
        if (Bundle.is(source)) {
            return Bundle.read(source, options, this);
        }
        var month = monthOf(source);
        if (month == null) {
            return new Intake.Refused(Refusal.NO_MONTH, 0);
        }
        return switch (PlainText.of(source.bytes())) {
            case PlainText.Refused(var because) -> because;
            case PlainText.Lines(var lines) -> new MonthReading(lines, month, options).read();
        };
    }

    private static @Nullable YearMonth monthOf(Source source) {
        var matcher = NAME.matcher(source.name().length() > 200 ? "" : source.name());
        return matcher.matches()
                ? YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }
}
