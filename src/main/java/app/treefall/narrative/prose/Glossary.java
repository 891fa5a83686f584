package app.treefall.narrative.prose;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Person.Attention.Explained;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Explains a word that the reader does not know, once, where it first stands. Quotations are left alone.
public final class Glossary {

    private final List<Explained> words;
    private final Set<Prose> explained = new HashSet<>();

    public Glossary(List<Explained> words) {
        this.words = List.copyOf(words);
    }

    public Paragraph explain(Paragraph paragraph) {
        if (words.isEmpty()) {
            return paragraph;
        }
        var runs = new ArrayList<Run>();
        for (var run : paragraph.runs()) {
            runs.add(
                    switch (run) {
                        case Run.Words(var text) -> Run.words(explain(text.text()));
                        case Run.Strong _, Run.Quoted _, Run.Aside _, Run.Trace _ -> run;
                    });
        }
        return new Paragraph(runs, paragraph.sources());
    }

    private String explain(String text) {
        var result = text;
        for (var entry : words) {
            var word = entry.word().text().strip();
            if (word.isEmpty() || entry.meaning().isBlank() || explained.contains(entry.word())) {
                continue;
            }
            var matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                    .matcher(result);
            if (matcher.find()) {
                explained.add(entry.word());
                result = result.substring(0, matcher.end()) + " ("
                        + entry.meaning().text().strip() + ")" + result.substring(matcher.end());
            }
        }
        return result;
    }
}
