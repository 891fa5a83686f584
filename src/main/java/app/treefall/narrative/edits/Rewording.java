package app.treefall.narrative.edits;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.Locale;

/// Its owner's words in the place of a paragraph. Where it came from stays: the raised numbers of its entries stand at
/// its end, and a number that was called an estimate is still called one.
final class Rewording {

    private Rewording() {}

    static Paragraph of(Paragraph built, String words) {
        var text = words.replaceAll("\\s+", " ");
        var stop = text.endsWith(".") ? "." : "";
        var body = text.substring(0, text.length() - stop.length());
        var runs = new ArrayList<Run>();
        runs.add(isStrong(built) ? new Run.Strong(Prose.of(body)) : Run.words(body));
        built.runs().stream().filter(Run.Trace.class::isInstance).distinct().forEach(runs::add);
        boolean estimate = built.runs().stream()
                .anyMatch(run ->
                        run instanceof Run.Aside(var aside) && aside.text().contains("estimate"));
        if (estimate && !text.toLowerCase(Locale.ROOT).contains("estimate")) {
            runs.add(Run.words(" "));
            runs.add(new Run.Aside(Prose.of("(estimate)")));
        }
        if (!stop.isEmpty()) {
            runs.add(Run.words(stop));
        }
        return new Paragraph(runs, built.sources());
    }

    private static boolean isStrong(Paragraph built) {
        return !built.runs().isEmpty() && built.runs().getFirst() instanceof Run.Strong;
    }
}
