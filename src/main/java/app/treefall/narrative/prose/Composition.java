package app.treefall.narrative.prose;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// A paragraph being put together: sentences one after the other, each with the entry it came from and, in a dossier,
/// its raised number.
public final class Composition {

    private final Map<Id<Entry>, Integer> numbers;
    private final List<Run> runs = new ArrayList<>();
    private final SequencedSet<Id<Entry>> sources = new LinkedHashSet<>();

    private Composition(Map<Id<Entry>, Integer> numbers) {
        this.numbers = numbers;
    }

    /// Without raised numbers.
    public static Composition plain() {
        return new Composition(Map.of());
    }

    /// @param numbers the raised number of each entry
    public static Composition traced(Map<Id<Entry>, Integer> numbers) {
        return new Composition(numbers);
    }

    /// A sentence that comes from an entry.
    public Composition say(Sentence sentence, Id<Entry> entry) {
        if (!sentence.isEmpty()) {
            space();
            runs.addAll(sentence.runs(trace(entry)));
            sources.add(entry);
        }
        return this;
    }

    /// A sentence that comes from an entry, with a small aside such as "(estimate)" before its stop; an empty
    /// aside is none.
    public Composition say(Sentence sentence, Id<Entry> entry, String aside) {
        if (aside.isEmpty() || sentence.isEmpty()) {
            return say(sentence, entry);
        }
        space();
        runs.addAll(sentence.body());
        runs.addAll(List.of(trace(entry)));
        runs.add(Run.words(" "));
        runs.add(new Run.Aside(Prose.of(aside)));
        if (!sentence.stop().isEmpty()) {
            runs.add(Run.words(sentence.stop()));
        }
        sources.add(entry);
        return this;
    }

    /// A sentence that comes from no entry.
    public Composition say(Sentence sentence) {
        if (!sentence.isEmpty()) {
            space();
            runs.addAll(sentence.runs());
        }
        return this;
    }

    public Composition words(String words) {
        if (!words.isEmpty()) {
            space();
            runs.add(Run.words(words));
        }
        return this;
    }

    public Composition quote(Prose words) {
        space();
        runs.add(new Run.Quoted(Prose.of(words.text().strip())));
        return this;
    }

    /// A small aside such as "(estimate)", with the space before it.
    public Composition aside(String words) {
        space();
        runs.add(new Run.Aside(Prose.of(words)));
        return this;
    }

    public Composition from(Id<Entry> entry) {
        sources.add(entry);
        return this;
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    public Paragraph done() {
        return new Paragraph(merged(withoutRepeatedTraces()), List.copyOf(sources));
    }

    private Run[] trace(Id<Entry> entry) {
        var number = numbers.get(entry);
        return number == null ? new Run[0] : new Run[] {new Run.Trace(number, entry)};
    }

    private void space() {
        if (!runs.isEmpty()) {
            runs.add(Run.words(" "));
        }
    }

    /// Sentences of one entry in a row carry its number once, after the last.
    private List<Run> withoutRepeatedTraces() {
        var kept = new ArrayList<Run>();
        Run.Trace following = null;
        for (var run : runs.reversed()) {
            if (run instanceof Run.Trace trace) {
                if (!trace.equals(following)) {
                    kept.add(trace);
                }
                following = trace;
            } else {
                kept.add(run);
            }
        }
        return kept.reversed();
    }

    /// Neighbouring plain words become one run.
    private static List<Run> merged(List<Run> runs) {
        var merged = new ArrayList<Run>();
        for (var run : runs) {
            if (run instanceof Run.Words(var words)
                    && !merged.isEmpty()
                    && merged.getLast() instanceof Run.Words(var before)) {
                merged.set(merged.size() - 1, Run.words(before.text() + words.text()));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }
}
