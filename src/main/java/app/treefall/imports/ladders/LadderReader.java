package app.treefall.imports.ladders;

import app.treefall.imports.Intake;
import app.treefall.imports.PlainText;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.csv.CutTable;
import app.treefall.imports.json.JsonRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a ladder as companies write it down: Markdown, CSV, JSON, YAML, TOML. Every word is in the ladder or among
/// what was not taken, but for the keys and heads that only say what stands below them. It throws on no bytes.
public final class LadderReader {

    /// More than any ladder of the size that is taken needs.
    public static final int MOST_BYTES = 1024 * 1024;

    private LadderReader() {}

    public static LadderIntake read(Source source) {
        if (source.bytes().length > MOST_BYTES) {
            return refused(Refusal.LADDER_TOO_LARGE, 0);
        }
        if (source.isNamed(".csv", ".tsv")) {
            return csv(source);
        }
        return switch (PlainText.of(source.bytes())) {
            case PlainText.Refused(var because) -> refused(because);
            case PlainText.Lines(var lines) -> {
                boolean told = source.isNamed(".yaml", ".yml", ".toml", ".md", ".markdown");
                if (source.isNamed(".json") || (!told && looksLikeJson(lines))) {
                    yield json(source);
                }
                if (source.isNamed(".yaml", ".yml")) {
                    yield tree(YamlTree.read(whole(lines)));
                }
                if (source.isNamed(".toml")) {
                    yield tree(TomlTree.read(whole(lines)));
                }
                boolean markdown = source.isNamed(".md", ".markdown") || looksLikeMarkdown(lines);
                yield markdown ? markdown(lines) : csv(source);
            }
        };
    }

    private static boolean looksLikeJson(List<String> lines) {
        for (var line : lines) {
            if (!line.isBlank()) {
                return line.strip().startsWith("{")
                        || line.strip().equals("[")
                        || line.strip().startsWith("[{");
            }
        }
        return false;
    }

    private static boolean looksLikeMarkdown(List<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith("#") || line.startsWith("|") || line.startsWith("- "));
    }

    private static LadderIntake markdown(List<String> lines) {
        var material = new Material();
        var flaw = MarkdownTold.read(material, lines);
        return flaw == null ? LadderShape.of(material) : refused(flaw.reason(), flaw.line());
    }

    private static LadderIntake tree(Tree tree) {
        return switch (tree) {
            case Tree.Refused(var reason, var line) -> refused(reason, line);
            case Tree.Whole whole -> {
                var material = new Material();
                whole.into(material, "", 0);
                yield LadderShape.of(material);
            }
        };
    }

    private static String whole(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static LadderIntake json(Source source) {
        var material = new Material();
        var tree = new TreeTold(material);
        var count = new int[1];
        var end = JsonRecords.read(source.bytes(), Set.of(), record -> {
            boolean whole = record.first() == 1 && record.value() instanceof app.treefall.imports.json.JsonValue.Fields;
            tree.read(record.value(), whole && count[0] == 0 ? "" : "[" + count[0] + "]");
            count[0]++;
            return true;
        });
        return switch (end) {
            case JsonRecords.End.Refused(var because) -> refused(because);
            case JsonRecords.End.Broken(var line, var _, var _) -> refused(Refusal.NOT_JSON, line);
            case JsonRecords.End.Whole _, JsonRecords.End.Enough _ -> LadderShape.of(material);
        };
    }

    private static LadderIntake csv(Source source) {
        return switch (CutTable.of(source.bytes())) {
            case CutTable.Refused(var because) -> refused(because);
            case CutTable.Rows(var cut) -> {
                var material = new Material();
                rows(cut, material);
                yield LadderShape.of(material);
            }
        };
    }

    /// What stands alone above the heads is the name of the ladder, or a remark.
    private static void rows(List<CutTable.Line> cut, Material material) {
        var rows = new ArrayList<TableTold.Row>();
        for (var line : cut) {
            var row = new TableTold.Row(line.cells(), "line " + line.number());
            long filled = line.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (line.broken()) {
                material.notTaken(row.where(), String.join(" ", line.cells()));
            } else if (rows.isEmpty() && filled == 1) {
                material.name(String.join(" ", line.cells()).strip(), row.where());
            } else if (filled > 0) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            TableTold.read(material, List.of(), rows.getFirst(), rows.subList(1, rows.size()));
        }
    }

    private static LadderIntake refused(Intake.Refused because) {
        return refused(because.reason(), because.line());
    }

    private static LadderIntake refused(Refusal reason, int line) {
        return new LadderIntake.Refused(reason, line);
    }
}
