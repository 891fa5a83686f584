package app.treefall.ui.inbox;

import app.treefall.domain.Batch;
import app.treefall.domain.Entry;
import app.treefall.domain.Suggestion;
import java.util.List;

/// What can be done with what is chosen, for the parts of the screen that offer it.
interface InboxSteps {

    void accept(List<Suggestion> which);

    void dismiss(List<Suggestion> which);

    /// Opens the form over the chosen one.
    void edit();

    /// Asks which entry the chosen one goes into.
    void merge();

    void mergeInto(Entry entry);

    void takeBack(Batch batch);
}
