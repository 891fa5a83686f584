package app.treefall.ui.oneonones;

import app.treefall.domain.Draft;
import app.treefall.domain.Telling;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.oneonones.MeetingNotes.Where;
import app.treefall.usecase.MeetingSaid.Becomes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// The fields of a meeting's notes as one draft: where one stands in it, and all that was noted. Points by their entry,
/// questions by themselves: another plan of the meeting may have other ones.
final class MeetingForm {

    private MeetingForm() {}

    static TypedForm of(Workbench bench, MeetingNotes notes) {
        var form = empty(bench, notes)
                .field(
                        "where",
                        () -> where(notes),
                        where -> notes.whereProperty().set(Where.valueOf(where)))
                .field("point", () -> Integer.toString(notes.atProperty().get()), at -> stand(notes, at))
                .field("started", () -> started(notes), time -> notes.startedAt(LocalTime.parse(time)))
                .field("notes", notes.notesProperty())
                .field(
                        "promises",
                        () -> SeveralSaid.promises(notes.promises()),
                        text -> notes.promises().setAll(SeveralSaid.promises(text)))
                .field(
                        "heard",
                        () -> SeveralSaid.heard(notes.heard()),
                        text -> notes.heard().setAll(SeveralSaid.heard(text)));
        day(form, "day", notes.dayProperty());
        day(form, "next", notes.nextProperty());
        yes(form, "unplanned", notes.unplannedProperty());
        form.field(
                "onScreen",
                () -> notes.onScreenProperty().get() && notes.isBegun() ? "yes" : "",
                written -> notes.onScreenProperty().set(written.equals("yes")));
        notes.points().forEach(point -> point(form, point));
        notes.others().forEach(point -> point(form, point));
        for (var one : notes.asked()) {
            form.field("answer " + one.key(), one.answer());
            form.field("becomes " + one.key(), Becomes.class, one.becomesProperty());
        }
        notes.news().forEach(one -> form.field("news " + one.thread(), one.words()));
        for (var one : notes.owed()) {
            yes(form, "kept " + one.promise().episode() + " " + one.promise().index(), one.kept());
        }
        var loop = notes.loop();
        if (loop != null) {
            yes(form, "loop " + loop.loop().feedback(), loop.told());
        }
        return form;
    }

    /// A meeting nobody planned has no name yet by which its notes could be found again but the person's.
    private static TypedForm empty(Workbench bench, MeetingNotes notes) {
        var with = notes.with().id();
        var id = notes.episode().id();
        return notes.isNew()
                ? new TypedForm(bench, Draft.Form.met(with), with)
                : new TypedForm(bench, Draft.Form.wrapUp(id), id);
    }

    private static void point(TypedForm form, PointSaid point) {
        form.field("words " + point.key(), point.wordsProperty());
        form.field("sign " + point.key(), Telling.Sign.class, point.signProperty());
        form.field(
                "outcome " + point.key(), () -> nameOf(point.outcomeProperty().get()), point::chooseOutcome);
    }

    private static String nameOf(@Nullable Enum<?> outcome) {
        return outcome == null ? "" : outcome.name();
    }

    private static void stand(MeetingNotes notes, String at) {
        int last = Math.max(0, notes.points().size() - 1);
        notes.atProperty().set(Math.clamp(Integer.parseInt(at), 0, last));
    }

    /// A meeting of which nothing is noted is not worth coming back to.
    private static String where(MeetingNotes notes) {
        return (notes.isBegun() ? notes.whereProperty().get() : Where.NOWHERE_YET).name();
    }

    private static String started(MeetingNotes notes) {
        boolean inIt = notes.whereProperty().get() == Where.IN_THE_MEETING && notes.isBegun();
        return inIt ? notes.started().toString() : "";
    }

    private static void day(TypedForm form, String name, ObjectProperty<@Nullable LocalDate> day) {
        form.field(name, () -> day.get() == null ? "" : String.valueOf(day.get()), written -> day.set(parsed(written)));
    }

    private static @Nullable LocalDate parsed(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static void yes(TypedForm form, String name, BooleanProperty value) {
        Consumer<String> putBack = written -> value.set(written.equals("yes"));
        form.field(name, () -> value.get() ? "yes" : "", putBack);
    }
}
