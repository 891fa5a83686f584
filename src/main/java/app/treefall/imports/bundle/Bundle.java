package app.treefall.imports.bundle;

import app.treefall.imports.Found;
import app.treefall.imports.FoundOneOnOne;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.TextLine;
import app.treefall.imports.story.Collected;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Several files of one format in one: a zip file that a program exports, or a folder.
///
/// Lines have their numbers in one file each. Where there are several files, what is left over says which one, and what
/// was found has no line.
public final class Bundle {

    private static final Set<Refusal> ENDS =
            EnumSet.of(Refusal.DAY_OR_MONTH_FIRST, Refusal.DAYS_CONTRADICT, Refusal.CANCELLED);

    private final List<Found> found = new ArrayList<>();
    private final List<FoundOneOnOne> oneOnOnes = new ArrayList<>();
    private final List<TextLine> leftOver = new ArrayList<>();
    private final Map<String, Found> byKey = new LinkedHashMap<>();
    private final TreeSet<Integer> structure = new TreeSet<>();
    private Intake.@Nullable Refused refused;
    private boolean several;
    private boolean read;

    private Bundle() {}

    public static boolean is(Source source) {
        return ZipMembers.isZip(source.bytes());
    }

    /// Whether the first text in it is of that format.
    public static boolean isOf(Source source, Importer importer) {
        var first = is(source) ? ZipMembers.first(source.bytes()) : null;
        return first != null && !is(first) && importer.recognises(named(first));
    }

    /// All texts that the importer recognises; the others are left over by their names.
    public static Intake read(Source source, ImportOptions options, Importer importer) {
        return switch (ZipMembers.read(source.bytes())) {
            case ZipMembers.Content.Refused(var because) -> because;
            case ZipMembers.Content.Members _
            when options.progress().isCancelled() -> new Intake.Refused(Refusal.CANCELLED, 0);
            case ZipMembers.Content.Members(var texts, var others) -> {
                var bundle = new Bundle();
                var wanted = texts.stream()
                        .filter(text -> !is(text) && importer.recognises(named(text)))
                        .toList();
                bundle.several = wanted.size() > 1;
                texts.stream().filter(text -> !wanted.contains(text)).forEach(text -> bundle.aside(text.name()));
                others.forEach(bundle::aside);
                yield bundle.all(wanted, options, importer);
            }
        };
    }

    private Intake all(List<Source> wanted, ImportOptions options, Importer importer) {
        for (int i = 0; i < wanted.size(); i++) {
            var text = wanted.get(i);
            var progress = options.progress().part(i, wanted.size());
            switch (importer.read(named(text), options.with(progress))) {
                case Intake.Refused because -> {
                    boolean ends = ENDS.contains(because.reason());
                    if (ends) {
                        return because;
                    }
                    refused = refused == null ? because : refused;
                    leftOver.add(new TextLine(because.line(), text.name() + ": " + because.reason()));
                }
                case Intake.Understood understood -> add(text.name(), understood);
            }
            if (progress.isCancelled()) {
                return new Intake.Refused(Refusal.CANCELLED, 0);
            }
            progress.advanced(1, 1);
            if (found.size() > Collected.MOST_ENTRIES) {
                return new Intake.Refused(Refusal.TOO_MANY_ENTRIES, 0);
            }
        }
        if (!read) {
            return refused != null ? refused : new Intake.Refused(Refusal.UNKNOWN_FORMAT, 0);
        }
        return new Intake.Understood(found, oneOnOnes, List.copyOf(structure), leftOver);
    }

    private void add(String name, Intake.Understood understood) {
        read = true;
        for (var each : understood.found()) {
            var one = several ? withoutLines(each) : each;
            var there = byKey.putIfAbsent(each.key(), one);
            if (there == null) {
                found.add(one);
            } else if (!there.entry().equals(one.entry())) {
                leftOver.add(new TextLine(
                        each.line(), name + ": " + each.entry().headline().text()));
            }
        }
        oneOnOnes.addAll(understood.oneOnOnes());
        if (!several) {
            structure.addAll(understood.structure());
        }
        for (var line : understood.leftOver()) {
            leftOver.add(several ? new TextLine(line.number(), name + ": " + line.text()) : line);
        }
    }

    private void aside(String name) {
        leftOver.add(new TextLine(0, visible(name)));
    }

    private static Found withoutLines(Found found) {
        return new Found(found.entry(), found.key(), List.of(), found.undated(), found.notUnderstood());
    }

    private static Source named(Source text) {
        return new Source(text.name().substring(text.name().lastIndexOf('/') + 1), text.bytes());
    }

    private static String visible(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }
}
