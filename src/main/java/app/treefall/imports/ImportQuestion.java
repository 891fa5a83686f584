package app.treefall.imports;

import java.util.List;

/// What an importer wants to know before it reads, and the bytes alone cannot say: which column holds the headline.
/// Asked with a choice made already, so that nobody has to answer.
///
/// @param name    its name in `--set name=choice`, in [ImportOptions#answers] and in the texts of the window
/// @param choices what can be answered; may be words of the source, such as the names of columns
/// @param usual   the choice where nobody answers; one of them
public record ImportQuestion(String name, List<String> choices, String usual) {

    public ImportQuestion {
        choices = List.copyOf(choices);
    }

    @Override
    public String toString() {
        return "ImportQuestion[" + name + "]";
    }
}
