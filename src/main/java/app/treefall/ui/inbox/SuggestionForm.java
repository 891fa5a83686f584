package app.treefall.ui.inbox;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import app.treefall.domain.Suggestion;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A suggestion being put right before it is accepted. What is typed is kept as a draft; the suggestion itself stays as
/// it came.
final class SuggestionForm {

    /// The parts that are words.
    enum Part {
        HEADLINE,
        STAKES,
        CHALLENGE,
        ACTION,
        RESULT,
        PROJECT,
        TAGS,
        NOTE
    }

    private final Suggestion suggestion;
    private final TypedForm form;
    private final List<StringProperty> words = Stream.of(Part.values())
            .map(_ -> (StringProperty) new SimpleStringProperty(""))
            .toList();
    private final ObjectProperty<Kind.Name> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> first = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> last = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper headlineError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private final LocalDate today;

    SuggestionForm(Workbench bench, Suggestion suggestion) {
        this.suggestion = suggestion;
        today = bench.today().get();
        var entry = suggestion.entry();
        kind.set(entry.kindName());
        first.set(entry.days().first());
        last.set(entry.days().last());
        words(Part.HEADLINE).set(entry.headline().text());
        words(Part.STAKES).set(entry.story().stakes().text());
        words(Part.CHALLENGE).set(entry.story().challenge().text());
        words(Part.ACTION).set(entry.story().action().text());
        words(Part.RESULT).set(entry.story().result().text());
        words(Part.PROJECT).set(entry.project().text());
        words(Part.TAGS).set(entry.tags().stream().map(Prose::text).collect(Collectors.joining(", ")));
        words(Part.NOTE).set(note());
        form = new TypedForm(bench, "suggestion/" + suggestion.id(), suggestion.id());
        for (var part : Part.values()) {
            form.field(part.name(), words(part));
        }
        form.field("KIND", () -> kind.get().name(), this::putBackKind);
        form.field("FIRST", () -> typed(first.get()), day -> putBack(day, first));
        form.field("LAST", () -> typed(last.get()), day -> putBack(day, last));
        form.open();
    }

    TypedForm form() {
        return form;
    }

    Suggestion suggestion() {
        return suggestion;
    }

    StringProperty words(Part part) {
        return words.get(part.ordinal());
    }

    ObjectProperty<Kind.Name> kindProperty() {
        return kind;
    }

    ObjectProperty<@Nullable LocalDate> firstProperty() {
        return first;
    }

    ObjectProperty<@Nullable LocalDate> lastProperty() {
        return last;
    }

    ReadOnlyStringProperty headlineErrorProperty() {
        return headlineError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty dayErrorProperty() {
        return dayError.getReadOnlyProperty();
    }

    /// Hands the entry over as it is written here; does nothing but say what is wrong where it is no entry yet.
    void finish(Consumer<Entry> with) {
        var from = first.get();
        var to = last.get();
        headlineError.set(words(Part.HEADLINE).get().isBlank() ? Text.of("inbox.form.headline.missing") : "");
        dayError.set(dayFlaw(from, to));
        if (headlineError.get().isEmpty() && dayError.get().isEmpty() && from != null && to != null) {
            with.accept(written(new DaySpan(from, to)));
        }
    }

    private String dayFlaw(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return Text.of("inbox.form.day.missing");
        }
        if (from.isAfter(to)) {
            return Text.of("inbox.form.day.order");
        }
        return to.isAfter(today.plusYears(1)) ? Text.of("inbox.form.day.far") : "";
    }

    private Entry written(DaySpan days) {
        var entry = suggestion.entry();
        var newKind = entry.kindName() == kind.get() ? entry.kind() : Kind.blank(kind.get());
        return entry.toDraft()
                .headline(prose(Part.HEADLINE))
                .days(days)
                .kind(newKind)
                .story(new Story(prose(Part.STAKES), prose(Part.CHALLENGE), prose(Part.ACTION), prose(Part.RESULT)))
                .project(prose(Part.PROJECT))
                .tags(tags())
                .candidNote(prose(Part.NOTE))
                .finished();
    }

    private List<Prose> tags() {
        return Stream.of(words(Part.TAGS).get().split(","))
                .map(tag -> tag.strip().replaceFirst("^#", ""))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .map(SuggestionForm::clean)
                .toList();
    }

    /// What was not understood stands in the note from the beginning, so that it can be put where it belongs.
    private String note() {
        return Stream.concat(Stream.of(suggestion.entry().candidNote()), suggestion.notUnderstood().stream())
                .map(Prose::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private Prose prose(Part part) {
        return clean(words(part).get().strip());
    }

    private static Prose clean(String typed) {
        return Prose.of(Prose.flawIn(typed) == null ? typed : typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " "));
    }

    private void putBackKind(String name) {
        Stream.of(Kind.Name.values()).filter(each -> each.name().equals(name)).forEach(kind::set);
    }

    private static String typed(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void putBack(String typed, ObjectProperty<@Nullable LocalDate> day) {
        try {
            day.set(typed.isEmpty() ? null : LocalDate.parse(typed));
        } catch (DateTimeException _) {
            day.set(null); // as if nothing had been typed
        }
    }
}
