package app.treefall.domain;

import java.time.LocalDate;

/// One part of a filter. Adding one here makes every `switch` that forgot it fail to compile.
public sealed interface Condition {

    record OfKind(Kind.Name kind) implements Condition {}

    record InProject(Prose project) implements Condition {}

    record Tagged(Prose tag) implements Condition {}

    record Serving(Id<Priority> priority) implements Condition {}

    /// Somebody had a part in it, or can confirm it.
    record With(Id<Person> person) implements Condition {}

    /// How far it got with somebody.
    record Heard(Id<Person> person, Reach reach) implements Condition {}

    /// The season the day of looking belongs to; all entries where there is none.
    record ThisSeason() implements Condition {}

    record InSeason(Id<Season> season) implements Condition {}

    /// On this day or later.
    record Since(LocalDate day) implements Condition {}

    /// On a day before this one.
    record Before(LocalDate day) implements Condition {}

    record During(DaySpan days) implements Condition {}

    /// @param score 0 to 100
    record WeakerThan(int score) implements Condition {}

    /// @param score 0 to 100
    record AtLeast(int score) implements Condition {}

    record Has(Part part) implements Condition {}

    record Lacks(Part part) implements Condition {}

    /// `TOLD`: heard, and nothing shows that it was understood; `HEARD`: told or further.
    enum Reach {
        UNHEARD,
        HEARD,
        TOLD,
        UNDERSTOOD,
        REPEATED
    }

    enum Part {
        EVIDENCE,
        NUMBER,
        PRIORITY,
        TESTIMONIAL
    }

    /// Whether an entry needs to fulfil only one of the two: the same sort of condition, with another value.
    default boolean isAlternativeTo(Condition other) {
        return switch (this) {
            case OfKind _ -> other instanceof OfKind;
            case InProject _ -> other instanceof InProject;
            case Tagged _ -> other instanceof Tagged;
            case Serving _ -> other instanceof Serving;
            case With _ -> other instanceof With;
            case Heard(var _, var reach) -> other instanceof Heard heard && heard.reach() == reach;
            case ThisSeason _, InSeason _ -> other instanceof ThisSeason || other instanceof InSeason;
            case During _ -> other instanceof During;
            case Since _, Before _, WeakerThan _, AtLeast _, Has _, Lacks _ -> equals(other);
        };
    }
}
