package app.treefall.imports.jrnl;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.PlainText;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.bundle.Bundle;
import app.treefall.imports.json.JsonRecords;
import app.treefall.imports.json.JsonValue;
import app.treefall.imports.json.RecordsReading;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/// Journals of jrnl: the file it keeps, a folder of such files, its export as JSON. What is encrypted is refused: no
/// password of another program is asked for.
public final class JrnlImporter implements Importer {

    static final String FORMAT = "jrnl";

    private static final int LOOKED_AT = 8_192;
    private static final Set<String> SECTIONS = Set.of("entries");
    private static final Set<String> OF_AN_ENTRY = Set.of("title", "body", "date", "time");

    /// What jrnl 2 and later encrypt to.
    private static final Pattern TOKEN = Pattern.compile("^\\s*gAAAA[\\w=-]{60,}");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Source source) {
        if (Bundle.is(source)) {
            return Bundle.isOf(source, this);
        }
        if (source.isNamed(".json")) {
            return isJson(source);
        }
        boolean named = source.isNamed(".jrnl", ".journal");
        if (!named && source.name().contains(".") && !source.isNamed(".txt")) {
            return false;
        }
        var beginning = beginning(source);
        return isEncrypted(source, beginning, named) || JrnlText.begins(beginning);
    }

    @Override
    public Intake read(Source source, ImportOptions options) {
        if (Bundle.is(source)) {
            return Bundle.read(source, options, this);
        }
        if (isEncrypted(source, beginning(source), true)) {
            return new Intake.Refused(Refusal.ENCRYPTED, 0);
        }
        if (isJson(source)) {
            return RecordsReading.read(source.bytes(), options, SECTIONS, Set.of(), JrnlEntry::of);
        }
        return switch (PlainText.of(source.bytes())) {
            case PlainText.Refused(var because) -> because;
            case PlainText.Lines(var lines) -> new JrnlText(lines, options).read();
        };
    }

    private static boolean isJson(Source source) {
        var first = JsonRecords.first(source.bytes(), SECTIONS);
        return first != null
                && first.value() instanceof JsonValue.Fields fields
                && fields.fields().keySet().containsAll(OF_AN_ENTRY);
    }

    /// A token, or bytes of which the first are no text, where a journal is meant to be.
    private static boolean isEncrypted(Source source, String beginning, boolean meant) {
        if (TOKEN.matcher(beginning).find() && beginning.strip().indexOf('\n') < 0) {
            return true;
        }
        var first = beginning.substring(0, Math.min(32, beginning.length()));
        boolean noText = first.chars().anyMatch(c -> c == '\uFFFD' || (c < 0x20 && "\t\r\n".indexOf(c) < 0));
        return meant && noText && source.bytes().length >= 32 && source.bytes().length % 16 == 0;
    }

    private static String beginning(Source source) {
        var bytes = source.bytes();
        return new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.UTF_8);
    }
}
