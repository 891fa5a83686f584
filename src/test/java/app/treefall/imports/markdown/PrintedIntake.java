package app.treefall.imports.markdown;

import app.treefall.domain.Evidence;
import app.treefall.domain.Prose;
import app.treefall.imports.Found;
import app.treefall.imports.FoundOneOnOne;
import app.treefall.imports.Intake;
import java.util.TreeSet;

/// What an importer made of a source, to be read and compared.
public final class PrintedIntake {

    private PrintedIntake() {}

    public static String of(Intake intake) {
        return switch (intake) {
            case Intake.Refused(var reason, var line) -> "refused: " + reason + " in line " + line + "\n";
            case Intake.Understood(var found, var oneOnOnes, var structure, var leftOver) -> {
                var text = new StringBuilder();
                found.forEach(each -> print(each, text));
                oneOnOnes.forEach(each -> print(each, text));
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

    private static void print(FoundOneOnOne found, StringBuilder text) {
        text.append("lines ")
                .append(found.line())
                .append("..")
                .append(found.lines().getLast());
        text.append(" 1:1 with ")
                .append(found.name())
                .append(" <")
                .append(found.address())
                .append('>');
        text.append(found.everyDays() == 0 ? "" : " every " + found.everyDays() + " days");
        text.append(found.whole() ? "" : ", single meetings only").append('\n');
        line(text, "summary", Prose.of(found.summary()));
        found.times().stream()
                .limit(12)
                .forEach(time -> text.append("  ")
                        .append(time.day())
                        .append(' ')
                        .append(time.at() == null ? "whole day" : time.at())
                        .append(", ")
                        .append(time.minutes())
                        .append(" min, known as ")
                        .append(time.key().text())
                        .append('\n'));
        if (found.times().size() > 12) {
            text.append("  … and ")
                    .append(found.times().size() - 12)
                    .append(" more, the last on ")
                    .append(found.times().getLast().day())
                    .append('\n');
        }
        new TreeSet<>(found.cancelled())
                .forEach(key -> text.append("  cancelled ").append(key).append('\n'));
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
