package app.treefall.document;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import java.util.List;

/// A paragraph and the entries it came from. A sentence that comes from no entry (a heading, a named gap) has no
/// sources.
public record Paragraph(List<Run> runs, List<Id<Entry>> sources) {

    public Paragraph {
        runs = List.copyOf(runs);
        sources = List.copyOf(sources);
    }

    public static Paragraph plain(String words) {
        return new Paragraph(List.of(Run.words(words)), List.of());
    }

    /// The words alone, quotations in quotation marks, raised numbers left out.
    public String text() {
        var text = new StringBuilder();
        for (var run : runs) {
            switch (run) {
                case Run.Words(var words) -> text.append(words.text());
                case Run.Strong(var words) -> text.append(words.text());
                case Run.Quoted(var words) ->
                    text.append('“').append(words.text()).append('”');
                case Run.Aside(var words) -> text.append(words.text());
                case Run.Trace _ -> {}
            }
        }
        return text.toString();
    }

    public int wordCount() {
        var text = text().strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }
}
