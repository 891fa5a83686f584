package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.narrative.coach.Mend;
import app.treefall.narrative.coach.Remark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What one click changes of the entry in the editor: its kind, and what the coach says of it.
public final class EntrySteps {

    private final EntryEditorViewModel model;
    private final EditorFields fields;
    private final Map<Kind.Name, Kind> otherKinds = new EnumMap<>(Kind.Name.class);

    EntrySteps(EntryEditorViewModel model, EditorFields fields) {
        this.model = model;
        this.fields = fields;
    }

    /// Another entry is open.
    void forget() {
        otherKinds.clear();
    }

    /// Another kind: the story stays, and the parts of the kind before come back with it.
    public void turnInto(Kind.Name name) {
        var before = model.entryProperty().get();
        if (before == null || before.kindName() == name) {
            return;
        }
        otherKinds.put(before.kindName(), before.kind());
        model.change(draft -> draft.kind(otherKinds.getOrDefault(name, Kind.blank(name))));
        fields.fill(Objects.requireNonNull(model.entryProperty().get()));
    }

    /// What one click does about a remark, where it is a change of the text or the kind; the rest is for the
    /// screen.
    public void mend(Mend mend) {
        switch (mend) {
            case Mend.Replace(var place, var words, var _) -> fields.replace(place, words);
            case Mend.TellAs(var kind, var _) -> turnInto(kind);
            case Mend.AskFor _, Mend.ChoosePriority _, Mend.AttachEvidence _ -> {}
        }
    }

    /// Not to be said again on this entry.
    public void silence(Remark remark) {
        var before = model.entryProperty().get();
        if (before != null) {
            var silenced = new ArrayList<>(before.silenced());
            silenced.add(new Entry.Silenced(Prose.of(remark.rule())));
            model.change(draft -> draft.silenced(silenced));
        }
    }

    /// A rule that was silenced here may speak again.
    public void speakAgain(String rule) {
        var before = model.entryProperty().get();
        if (before != null) {
            model.change(draft -> draft.silenced(before.silenced().stream()
                    .filter(one -> !one.rule().text().equals(rule))
                    .toList()));
        }
    }
}
