package app.treefall.fuzz;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Source;
import app.treefall.imports.ladders.LadderReader;
import app.treefall.usecase.Importers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/// What Jazzer calls with bytes it thought of: one importer reads them. `-Dformat=csv` says which; `ladder-toml` is a
/// ladder in TOML.
///
/// An exception is a crash, more than five seconds for one input a hang (`-timeout=5`), more heap than the JVM was
/// given an end. See `docs/imports.md`.
public final class ImportFuzz {

    private static final String FORMAT = System.getProperty("format", "csv");
    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2024, 7, 1), Locale.ENGLISH, null);
    private static final String LADDER = "ladder-";
    private static final Consumer<byte[]> READER = reader();
    private static final String NAME = switch (FORMAT) {
        case "csv" -> "x.csv";
        case "markdown" -> "x.md";
        case "rednotebook" -> "2024-05.txt";
        case "jrnl" -> "x.txt";
        default -> "x.json";
    };

    private ImportFuzz() {}

    /// Loads what reading needs, so that the first input is not taken for a hang.
    public static void fuzzerInitialize() {
        for (var text : new String[] {
            "[{\"a\": [1]}]",
            "a,b\n1,2\n",
            "1: {text: x}\n",
            "[2024-05-13 10:00] x\n",
            "<plist><dict/>",
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240702T090000Z\nRRULE:FREQ=DAILY\nSUMMARY:1:1 A\nEND:VEVENT"
        }) {
            fuzzerTestOneInput(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        READER.accept(bytes);
    }

    private static Consumer<byte[]> reader() {
        if (FORMAT.startsWith(LADDER)) {
            var name = "x." + FORMAT.substring(LADDER.length());
            return bytes -> LadderReader.read(new Source(name, bytes));
        }
        var importer = Importers.ALL.stream()
                .filter(each -> each.format().equals(FORMAT))
                .findFirst()
                .orElseThrow();
        return bytes -> {
            var source = new Source(NAME, bytes);
            importer.recognises(source);
            importer.read(source, OPTIONS);
        };
    }
}
