package app.treefall.imports;

import java.util.List;

/// What an importer wants to know before it reads, and the bytes alone cannot say: which column holds the headline.
/// Asked with a choice made already, so that nobody has to answer.
///
/// @param name    its name in `--set name=choice`, in [ImportOptions#answers] and in the texts of the window
/// @param choices what can be answered; may be words of the source, such as the names of columns
/// @param usual   the choice where nobody answers; one of them
/// @param counts  how often each choice stands in the source. Of choices that are counted several can be the answer,
///     each on a line of its own, and none may be the usual one
public record ImportQuestion(String name, List<String> choices, String usual, List<Integer> counts) {

    public ImportQuestion {
        choices = List.copyOf(choices);
        counts = List.copyOf(counts);
    }

    public ImportQuestion(String name, List<String> choices, String usual) {
        this(name, choices, usual, List.of());
    }

    public boolean isCounted() {
        return !counts.isEmpty();
    }

    @Override
    public String toString() {
        return "ImportQuestion[" + name + "]";
    }
}
