package app.treefall.ui.visibility;

import app.treefall.domain.Condition;
import app.treefall.domain.Filter;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Standing;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Which entries are looked at.
///
/// @param kind null for any
record GridFilter(Span span, Kind.@Nullable Name kind, Strong strong, Reached reached) {

    static final GridFilter SEASON = new GridFilter(Span.SEASON, null, Strong.ANY, Reached.ANY);

    /// How far back.
    enum Span {
        SEASON,
        EVERYTHING
    }

    /// How well an entry would stand if it were told.
    enum Strong {
        ANY,
        STRONG,
        IN_BETWEEN,
        WEAK
    }

    /// How far it got with the person the screen is about.
    enum Reached {
        ANY,
        NOT_LANDED,
        UNHEARD,
        TOLD,
        UNDERSTOOD,
        REPEATED;

        boolean fits(Standing standing) {
            return switch (this) {
                case ANY -> true;
                case NOT_LANDED -> !standing.isUnderstood();
                case UNHEARD -> standing.visibility() == Visibility.UNHEARD;
                case TOLD -> standing.visibility() == Visibility.TOLD;
                case UNDERSTOOD -> standing.isUnderstood();
                case REPEATED -> standing.visibility() == Visibility.REPEATED;
            };
        }
    }

    private static final int STRONG_FROM = 80;
    private static final int WEAK_BELOW = 60;

    boolean isAll() {
        return kind == null && strong == Strong.ANY && reached == Reached.ANY;
    }

    GridFilter with(Span other) {
        return new GridFilter(other, kind, strong, reached);
    }

    GridFilter with(Kind.@Nullable Name other) {
        return new GridFilter(span, other, strong, reached);
    }

    GridFilter with(Strong other) {
        return new GridFilter(span, kind, other, reached);
    }

    GridFilter with(Reached other) {
        return new GridFilter(span, kind, strong, other);
    }

    /// All of it but how far it got.
    Filter ofEntries() {
        var conditions = new ArrayList<Condition>();
        switch (span) {
            case SEASON -> conditions.add(new Condition.ThisSeason());
            case EVERYTHING -> {}
        }
        if (kind != null) {
            conditions.add(new Condition.OfKind(kind));
        }
        switch (strong) {
            case ANY -> {}
            case STRONG -> conditions.add(new Condition.AtLeast(STRONG_FROM));
            case IN_BETWEEN -> {
                conditions.add(new Condition.AtLeast(WEAK_BELOW));
                conditions.add(new Condition.WeakerThan(STRONG_FROM));
            }
            case WEAK -> conditions.add(new Condition.WeakerThan(WEAK_BELOW));
        }
        return new Filter(Prose.NONE, conditions);
    }
}
