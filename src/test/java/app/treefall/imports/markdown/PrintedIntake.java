package app.treefall.imports.markdown;

import app.treefall.domain.Evidence;
import app.treefall.domain.Prose;
import app.treefall.imports.Found;
import app.treefall.imports.Intake;

/// What an importer made of a source, to be read and compared.
public final class PrintedIntake {

    private PrintedIntake() {}

    public static String of(Intake intake) {
        return switch (intake) {
            case Intake.Refused(var reason, var line) -> "refused: " + reason + " in line " + line + "\n";
            case Intake.Understood(var found, var structure, var leftOver) -> {
                var text = new StringBuilder();
                found.forEach(each -> print(each, text));
                text.append("structure ").append(structure).append('\n');
                leftOver.forEach(line -> text.append("left over ")
                        .append(line.number())
                        .append(": ")
                        .append(line.text())
                        .append('\n'));
                yield text.toString();
            }
        };
    }

    private static void print(Found found, StringBuilder text) {
        var entry = found.entry();
        text.append(found.lines()).append(' ');
        text.append(
                found.undated()
                        ? "undated"
                        : entry.days().first() + ".." + entry.days().last());
        text.append(' ').append(entry.kindName()).append('\n');
        line(text, "headline", entry.headline());
        line(text, "project", entry.project());
        entry.tags().forEach(tag -> line(text, "tag", tag));
        line(text, "stakes", entry.story().stakes());
        line(text, "challenge", entry.story().challenge());
        line(text, "action", entry.story().action());
        line(text, "result", entry.story().result());
        line(text, "note", entry.candidNote());
        entry.claims()
                .forEach(claim -> text.append("  claim ")
                        .append(claim.change())
                        .append(" of ")
                        .append(claim.what().text())
                        .append('\n'));
        for (var evidence : entry.evidence()) {
            if (evidence instanceof Evidence.Link(var label, var address)) {
                text.append("  link ")
                        .append(label.text())
                        .append(" <")
                        .append(address.text())
                        .append(">\n");
            }
        }
        found.notUnderstood().forEach(words -> line(text, "not understood", Prose.of(words)));
        text.append('\n');
    }

    private static void line(StringBuilder text, String name, Prose words) {
        if (words.hasWords()) {
            text.append("  ")
                    .append(name)
                    .append(": ")
                    .append(words.text().replace("\n", "\n    "))
                    .append('\n');
        }
    }
}
