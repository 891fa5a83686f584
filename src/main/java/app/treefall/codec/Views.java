package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.Condition;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Filter;
import app.treefall.domain.Kind;
import app.treefall.domain.NamedView;

/// The filters that are kept under a name.
final class Views {

    private Views() {}

    static void write(JsonWriter out, NamedView view) {
        out.plain("id", view.id())
                .prose("name", view.name())
                .prose("words", view.filter().words())
                .list("conditions", view.filter().conditions(), Views::writeCondition);
    }

    static NamedView read(JsonObject in) throws CodecException {
        return new NamedView(
                in.id("id"),
                in.prose("name"),
                new Filter(in.prose("words"), in.list("conditions", Views::readCondition)));
    }

    private static void writeCondition(JsonWriter out, Condition condition) {
        switch (condition) {
            case Condition.OfKind(var kind) -> out.is("kind").name("kind", kind);
            case Condition.InProject(var project) -> out.is("project").prose("project", project);
            case Condition.Tagged(var tag) -> out.is("tag").prose("tag", tag);
            case Condition.Serving(var priority) -> out.is("priority").plain("priority", priority);
            case Condition.With(var person) -> out.is("person").plain("person", person);
            case Condition.Heard(var person, var reach) ->
                out.is("heard").plain("person", person).name("reach", reach);
            case Condition.ThisSeason() -> out.is("this_season");
            case Condition.InSeason(var season) -> out.is("season").plain("season", season);
            case Condition.Since(var day) -> out.is("since").plain("day", day);
            case Condition.Before(var day) -> out.is("before").plain("day", day);
            case Condition.During(var days) ->
                out.is("during").plain("first", days.first()).plain("last", days.last());
            case Condition.WeakerThan(var score) -> out.is("weaker_than").whole("score", score);
            case Condition.AtLeast(var score) -> out.is("at_least").whole("score", score);
            case Condition.Has(var part) -> out.is("has").name("part", part);
            case Condition.Lacks(var part) -> out.is("lacks").name("part", part);
        }
    }

    private static Condition readCondition(JsonObject in) throws CodecException {
        return switch (in.is()) {
            case "kind" -> new Condition.OfKind(in.name("kind", Kind.Name.class));
            case "project" -> new Condition.InProject(in.prose("project"));
            case "tag" -> new Condition.Tagged(in.prose("tag"));
            case "priority" -> new Condition.Serving(in.id("priority"));
            case "person" -> new Condition.With(in.id("person"));
            case "heard" -> new Condition.Heard(in.id("person"), in.name("reach", Condition.Reach.class));
            case "this_season" -> new Condition.ThisSeason();
            case "season" -> new Condition.InSeason(in.id("season"));
            case "since" -> new Condition.Since(in.day("day"));
            case "before" -> new Condition.Before(in.day("day"));
            case "during" -> new Condition.During(new DaySpan(in.day("first"), in.day("last")));
            case "weaker_than" -> new Condition.WeakerThan(in.whole("score"));
            case "at_least" -> new Condition.AtLeast(in.whole("score"));
            case "has" -> new Condition.Has(in.name("part", Condition.Part.class));
            case "lacks" -> new Condition.Lacks(in.name("part", Condition.Part.class));
            default -> throw in.wrong(Problem.UNKNOWN_VALUE);
        };
    }
}
