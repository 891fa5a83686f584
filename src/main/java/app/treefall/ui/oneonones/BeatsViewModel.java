package app.treefall.ui.oneonones;

import app.treefall.domain.Draft;
import app.treefall.domain.Episode.TalkingPoint.OwnBeat;
import app.treefall.domain.Prose;
import app.treefall.narrative.brief.Brief;
import app.treefall.ui.frame.TypedForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The beats of one point while they are put into other words for this meeting. The entry stays as it is; an empty beat
/// is left out.
final class BeatsViewModel {

    /// @param shown as it stood when the editing began
    record Line(String label, String shown, StringProperty words) {}

    private final PointChanges changes;
    private final Brief.Point point;
    private final int index;
    private final Runnable done;
    private final List<Line> lines = new ArrayList<>();
    private final StringProperty label = new SimpleStringProperty("");
    private final StringProperty more = new SimpleStringProperty("");
    private final TypedForm form;

    BeatsViewModel(PointChanges changes, Brief.Point point, int index, Runnable done) {
        this.changes = changes;
        this.point = point;
        this.index = index;
        this.done = done;
        for (var beat : point.beats()) {
            var shown = beat.paragraph().text().strip();
            lines.add(new Line(beat.label().text(), shown, new SimpleStringProperty(shown)));
        }
        for (var own : changes.planned(index).beats()) {
            boolean leftOut = lines.stream()
                    .noneMatch(line -> line.label().equals(own.label().text()));
            if (leftOut) {
                lines.add(new Line(own.label().text(), "", new SimpleStringProperty("")));
            }
        }
        var episode = Objects.requireNonNull(changes.episode()).id();
        var entry = point.entry();
        var place = entry == null ? Draft.Form.beats(episode, index) : Draft.Form.beats(episode, entry);
        form = new TypedForm(changes.bench(), place, episode)
                .field("label", label)
                .field("more", more);
        lines.forEach(line -> form.field("beat " + line.label(), line.words()));
        form.open();
    }

    List<Line> lines() {
        return lines;
    }

    /// What one more beat is called.
    StringProperty labelProperty() {
        return label;
    }

    StringProperty moreProperty() {
        return more;
    }

    TypedForm form() {
        return form;
    }

    void save() {
        var own = new ArrayList<>(changes.planned(index).beats());
        for (var line : lines) {
            var words = PointSaid.storable(line.words().get());
            if (!words.text().equals(line.shown())) {
                var label = Prose.of(line.label());
                put(own, new OwnBeat(label, words, point.builtAs(label)));
            }
        }
        var added = PointSaid.storable(more.get());
        if (added.hasWords()) {
            var name = PointSaid.storable(label.get());
            put(own, new OwnBeat(name.hasWords() ? name : Prose.of(changes.unnamed()), added));
        }
        form.saved();
        changes.reword(index, own);
        done.run();
    }

    /// Every beat as it is built out of the entry.
    void takeBack() {
        form.saved();
        changes.reword(index, List.of());
        done.run();
    }

    /// What was typed stays as a draft.
    void leave() {
        form.close();
        done.run();
    }

    private static void put(List<OwnBeat> all, OwnBeat one) {
        all.removeIf(other -> other.label().equals(one.label()));
        all.add(one);
    }
}
