package app.treefall.ui.frame;

import app.treefall.domain.Draft;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is typed and chosen in one small form until it is saved: kept as a draft within two seconds, put back when the
/// form is opened the next time. Closing the form throws nothing away.
///
/// To be opened once all fields are known and show what they begin with, and closed with the form.
public final class TypedForm {

    private record Field(String name, Supplier<String> now, Consumer<String> putBack) {

        Draft.Field draft() {
            var typed = now.get();
            return new Draft.Field(
                    name,
                    Prose.of(Prose.flawIn(typed) == null ? typed : typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")));
        }
    }

    private final Workbench bench;
    private final String place;
    private final @Nullable Id<? extends Kept> about;
    private final WritingDrafts drafts;
    private final List<Field> fields = new ArrayList<>();
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private List<Draft.Field> blank = List.of();
    private List<Draft.Field> kept = List.of();
    private boolean isOpen;
    private boolean isEnded;
    private Runnable stopKeeping = () -> {};

    /// @param place where it is offered again, such as `telling/<id of the entry>`
    /// @param about goes for good together with it
    public TypedForm(Workbench bench, String place, @Nullable Id<? extends Kept> about) {
        this.bench = bench;
        this.place = place;
        this.about = about;
        drafts = new WritingDrafts(bench);
    }

    public TypedForm field(String name, StringProperty words) {
        return field(name, () -> Objects.requireNonNullElse(words.get(), ""), words::set);
    }

    /// One of a few, by its name.
    public <E extends Enum<E>> TypedForm field(String name, Class<E> type, ObjectProperty<E> choice) {
        return field(name, () -> choice.get().name(), written -> {
            for (var one : type.getEnumConstants()) {
                if (one.name().equals(written)) {
                    choice.set(one);
                }
            }
        });
    }

    /// A choice, written as text.
    public TypedForm field(String name, Supplier<String> now, Consumer<String> putBack) {
        fields.add(new Field(name, now, putBack));
        return this;
    }

    public String place() {
        return place;
    }

    /// What stands in the fields at this moment; null when nothing was typed or chosen.
    public Draft.@Nullable Form typed() {
        var now = now();
        return now.equals(blank) ? null : new Draft.Form(place, now, about);
    }

    /// Whether what was typed last time stands in the fields again, not saved yet.
    public ReadOnlyBooleanProperty backProperty() {
        return back.getReadOnlyProperty();
    }

    /// Looks for what was typed here last, and keeps what is typed from now on.
    public void open() {
        blank = now();
        kept = blank;
        bench.background().<List<Draft.Field>>run(this::found, words -> {
            if (isEnded) {
                return;
            }
            isOpen = true;
            putBack(words);
            stopKeeping = bench.frame().keepWhileTyped(this::keep);
        });
    }

    /// Back to how the form began.
    public void throwAway() {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).putBack().accept(blank.get(i).words().text());
        }
        back.set(false);
        keep();
    }

    /// The form goes; what was typed stays as a draft.
    public void close() {
        keep();
        end();
    }

    /// What was typed is in the journal now. Its draft goes, if it did not go in the same write.
    public void saved() {
        back.set(false);
        drafts.run(() -> bench.desk().keepDraft().discard(place), () -> {});
        end();
    }

    /// To be run once what stands in the fields at this moment is in the journal, where the form stays open after
    /// that.
    public Runnable saving() {
        var asked = now();
        return () -> {
            blank = asked;
            back.set(false);
            if (isOpen) {
                kept = List.of();
                keep();
            } else if (kept.equals(asked)) {
                drafts.run(() -> bench.desk().keepDraft().discard(place), () -> {});
            }
        };
    }

    private void end() {
        isOpen = false;
        isEnded = true;
        stopKeeping.run();
    }

    /// Without waiting for the next half second.
    public void keep() {
        var now = now();
        if (!isOpen || now.equals(kept)) {
            return;
        }
        var before = kept;
        var blankNow = blank;
        kept = now;
        drafts.run(() -> write(now, blankNow), () -> kept = before);
    }

    private void write(List<Draft.Field> words, List<Draft.Field> nothing) throws JournalException {
        if (words.equals(nothing)) {
            bench.desk().keepDraft().discard(place);
        } else {
            bench.desk().keepDraft().run(new Draft.Form(place, words, about));
        }
    }

    private List<Draft.Field> found() throws JournalException {
        for (var draft : bench.desk().keepDraft().all()) {
            if (draft instanceof Draft.Form form && form.place().equals(place)) {
                return form.fields();
            }
        }
        return List.of();
    }

    /// A field that was typed into meanwhile stays as it is.
    private void putBack(List<Draft.Field> words) {
        var typed = now();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var untouched = typed.get(i).equals(blank.get(i));
            for (var one : words) {
                if (untouched && one.name().equals(field.name()) && !one.equals(blank.get(i))) {
                    field.putBack().accept(one.words().text());
                    back.set(true);
                }
            }
        }
        kept = words.isEmpty() ? blank : now();
    }

    private List<Draft.Field> now() {
        return fields.stream().map(Field::draft).toList();
    }
}
