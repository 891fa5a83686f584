package app.treefall.usecase;

import app.treefall.files.RememberedColumns;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Part;
import app.treefall.imports.Source;
import app.treefall.imports.csv.CsvImporter;
import app.treefall.imports.csv.TableLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Say what the columns of a table are before it is imported, and remember it for the next table with the same heads.
public final class MapColumns {

    /// How the table would be read.
    ///
    /// @param columns     what to ask [ImportFile] with
    /// @param unknown     heads that were named and that the table does not have
    /// @param remembered  whether something of it is from an earlier time
    public record Looked(TableLook table, Map<String, Part> columns, List<String> unknown, boolean remembered) {

        public Looked {
            columns = Map.copyOf(columns);
            unknown = List.copyOf(unknown);
        }

        @Override
        public String toString() {
            return "Looked[" + table.columns().size() + "]";
        }
    }

    private static final String NOT_SAID = "";

    private final RememberedColumns memory;
    private final CsvImporter importer = new CsvImporter();
    private final Supplier<LocalDate> today;
    private final Locale locale;

    public MapColumns(RememberedColumns memory, Supplier<LocalDate> today, Locale locale) {
        this.memory = memory;
        this.today = today;
        this.locale = locale;
    }

    /// How a column is called whose head says nothing, or stands there twice.
    ///
    /// @param index from 0
    public static String column(int index) {
        return "column " + (index + 1);
    }

    /// @param own    what the person says the columns are, by their heads
    /// @param format as the person said it; null for what it looks like
    /// @return null when the file is no table, or cannot be read
    public @Nullable Looked look(Path file, Map<String, Part> own, @Nullable String format) {
        var source = sourceOf(file);
        if (source == null || !isTable(source, format)) {
            return null;
        }
        var plain = importer.look(source, options(Map.of()));
        if (plain == null) {
            return null;
        }
        var columns = remembered(plain);
        boolean remembered = !columns.isEmpty();
        if (own.containsValue(Part.HEADLINE)) {
            columns.values().removeIf(Part.HEADLINE::equals); // what is said now counts
        }
        columns.putAll(own);
        var look = importer.look(source, options(columns));
        return look == null ? null : new Looked(look, columns, unknownOf(own, plain), remembered);
    }

    /// For the next table with these heads. False when it could not be kept, which harms nothing.
    public boolean remember(Looked looked) {
        var parts = looked.table().columns().stream()
                .map(column -> column.part() == null ? NOT_SAID : column.part().word())
                .toList();
        return memory.keep(looked.table().key(), parts);
    }

    private boolean isTable(Source source, @Nullable String format) {
        return format == null ? importer.recognises(source) : importer.format().equals(format);
    }

    private Map<String, Part> remembered(TableLook look) {
        var columns = new HashMap<String, Part>();
        var parts = memory.of(look.key());
        for (int i = 0; i < parts.size() && parts.size() == look.columns().size(); i++) {
            var part = Part.named(parts.get(i));
            if (part != null) {
                columns.put(column(i), part);
            }
        }
        return columns;
    }

    private static List<String> unknownOf(Map<String, Part> own, TableLook look) {
        var unknown = new ArrayList<String>();
        for (var name : own.keySet()) {
            boolean there = false;
            for (int i = 0; i < look.columns().size(); i++) {
                there |= look.columns().get(i).name().equalsIgnoreCase(name.strip())
                        || name.strip().equalsIgnoreCase(column(i));
            }
            if (!there) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    private ImportOptions options(Map<String, Part> columns) {
        return new ImportOptions(today.get(), locale, null, columns);
    }

    private static @Nullable Source sourceOf(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > Source.MOST_BYTES) {
                return null;
            }
            var name = file.getFileName();
            return new Source(name == null ? "" : name.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return null;
        }
    }
}
