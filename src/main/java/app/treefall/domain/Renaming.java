package app.treefall.domain;

import java.util.ArrayList;
import java.util.List;

/// One tag or project in the place of another, in anything that is kept. Pure; what does not hold it comes back equal.
public final class Renaming {

    private final Named from;
    private final Prose to;

    private Renaming(Named from, Prose to) {
        this.from = from;
        this.to = to;
    }

    public static Renaming of(Named.Tag tag, Prose to) {
        return new Renaming(tag, to);
    }

    public static Renaming of(Named.Project project, Prose to) {
        return new Renaming(project, to);
    }

    public Kept in(Kept thing) {
        return switch (thing) {
            case Entry entry -> in(entry);
            case NamedView view -> in(view);
            case Suggestion suggestion -> suggestion.with(in(suggestion.entry()));
            case Batch _,
                    BlockEdit _,
                    Episode _,
                    Expectation _,
                    Feedback _,
                    Ladder _,
                    LensChoice _,
                    Metric _,
                    OneOnOne _,
                    Person _,
                    Priority _,
                    Profile _,
                    Question _,
                    Season _,
                    Snooze _,
                    Telling _,
                    Testimonial _ -> thing;
        };
    }

    public Entry in(Entry entry) {
        return switch (from) {
            case Named.Tag(var tag) ->
                entry.tags().stream().anyMatch(each -> Named.isSame(each, tag))
                        ? entry.toDraft().tags(renamed(entry.tags(), tag)).finished()
                        : entry;
            case Named.Project(var project) ->
                entry.project().hasWords() && Named.isSame(entry.project(), project)
                        ? entry.toDraft().project(to).finished()
                        : entry;
            case Named.Somebody _ -> entry;
        };
    }

    private NamedView in(NamedView view) {
        var conditions = view.filter().conditions().stream().map(this::in).toList();
        return new NamedView(view.id(), view.name(), new Filter(view.filter().words(), conditions));
    }

    private Condition in(Condition condition) {
        return switch (condition) {
            case Condition.Tagged(var tag)
            when from instanceof Named.Tag(var name) && Named.isSame(tag, name) -> new Condition.Tagged(to);
            case Condition.InProject(var project)
            when from instanceof Named.Project(var name) && Named.isSame(project, name) -> new Condition.InProject(to);
            case Condition.Tagged _,
                    Condition.InProject _,
                    Condition.OfKind _,
                    Condition.Serving _,
                    Condition.With _,
                    Condition.Heard _,
                    Condition.ThisSeason _,
                    Condition.InSeason _,
                    Condition.Since _,
                    Condition.Before _,
                    Condition.During _,
                    Condition.WeakerThan _,
                    Condition.AtLeast _,
                    Condition.Has _,
                    Condition.Lacks _ -> condition;
        };
    }

    /// In its place; an entry that already had the new tag has it once.
    private List<Prose> renamed(List<Prose> tags, Prose tag) {
        var next = new ArrayList<Prose>();
        for (var each : tags) {
            var now = Named.isSame(each, tag) ? to : each;
            boolean known = Named.isSame(now, to) && next.stream().anyMatch(other -> Named.isSame(other, to));
            if (!known) {
                next.add(Named.isSame(now, to) ? to : now);
            }
        }
        return next;
    }
}
