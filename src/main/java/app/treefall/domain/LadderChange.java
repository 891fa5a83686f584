package app.treefall.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One change to the shape of a ladder: its name, its levels, its competencies, or what one cell expects.
///
/// A criterion keeps its id through every change that does not take it away, so what shows it goes on showing it.
public sealed interface LadderChange {

    /// What runs along a side of a ladder.
    enum Side {
        LEVEL,
        COMPETENCY;

        public List<Prose> of(Ladder ladder) {
            return switch (this) {
                case LEVEL -> ladder.levels();
                case COMPETENCY -> ladder.competencies();
            };
        }

        Prose of(Criterion criterion) {
            return switch (this) {
                case LEVEL -> criterion.level();
                case COMPETENCY -> criterion.competency();
            };
        }
    }

    /// What it would make of `ladder`; the same ladder when it has nothing to change there.
    Ladder in(Ladder ladder);

    /// Another name for the whole ladder.
    record Call(Prose name) implements LadderChange {
        @Override
        public Ladder in(Ladder ladder) {
            return new Ladder(ladder.id(), name, ladder.levels(), ladder.competencies(), ladder.criteria());
        }
    }

    /// At the end of its side.
    record Add(Side side, Prose name) implements LadderChange {
        @Override
        public Ladder in(Ladder ladder) {
            if (side.of(ladder).contains(name)) {
                return ladder;
            }
            var names = new ArrayList<>(side.of(ladder));
            names.add(name);
            return along(ladder, side, names, ladder.criteria());
        }
    }

    record Rename(Side side, Prose from, Prose to) implements LadderChange {
        @Override
        public Ladder in(Ladder ladder) {
            UnaryOperator<Prose> renamed = name -> name.equals(from) ? to : name;
            return along(
                    ladder,
                    side,
                    side.of(ladder).stream().map(renamed).toList(),
                    ladder.criteria().stream()
                            .map(one -> new Criterion(
                                    one.id(),
                                    side == Side.LEVEL ? renamed.apply(one.level()) : one.level(),
                                    side == Side.COMPETENCY ? renamed.apply(one.competency()) : one.competency(),
                                    one.expectation(),
                                    one.ownWords()))
                            .toList());
        }
    }

    /// @param by places towards the end; less than 0 towards the beginning
    record Move(Side side, Prose name, int by) implements LadderChange {
        @Override
        public Ladder in(Ladder ladder) {
            var names = new ArrayList<>(side.of(ladder));
            int from = names.indexOf(name);
            if (from < 0) {
                return ladder;
            }
            names.add(Math.clamp(from + (long) by, 0, names.size() - 1), names.remove(from));
            return along(ladder, side, names, ladder.criteria());
        }
    }

    /// With all its criteria.
    record Remove(Side side, Prose name) implements LadderChange {
        @Override
        public Ladder in(Ladder ladder) {
            return along(
                    ladder,
                    side,
                    side.of(ladder).stream().filter(one -> !one.equals(name)).toList(),
                    ladder.criteria().stream()
                            .filter(one -> !side.of(one).equals(name))
                            .toList());
        }
    }

    /// What a level asks of a competency; the criterion begins to be with its first words, and goes without any.
    record Expect(Prose level, Prose competency, Prose expectation) implements LadderChange {
        @Override
        public Ladder in(Ladder ladder) {
            return cell(
                    ladder,
                    level,
                    competency,
                    there -> expectation.isBlank()
                            ? null
                            : new Criterion(
                                    there == null ? Id.fresh() : there.id(),
                                    level,
                                    competency,
                                    expectation,
                                    there == null ? Prose.NONE : there.ownWords()));
        }
    }

    /// How its owner would say it; nothing where there is no criterion.
    record SayOwn(Prose level, Prose competency, Prose ownWords) implements LadderChange {
        @Override
        public Ladder in(Ladder ladder) {
            return cell(
                    ladder,
                    level,
                    competency,
                    there -> there == null
                            ? null
                            : new Criterion(there.id(), level, competency, there.expectation(), ownWords));
        }
    }

    /// What the change makes of one cell.
    interface Cell {
        @Nullable
        Criterion from(@Nullable Criterion there);
    }

    private static Ladder cell(Ladder ladder, Prose level, Prose competency, Cell change) {
        var criteria = new ArrayList<>(ladder.criteria());
        int index = -1;
        for (int i = 0; i < criteria.size(); i++) {
            var one = criteria.get(i);
            if (one.level().equals(level) && one.competency().equals(competency)) {
                index = i;
                break;
            }
        }
        var next = change.from(index < 0 ? null : criteria.get(index));
        if (index >= 0) {
            criteria.remove(index);
        }
        if (next != null) {
            criteria.add(index < 0 ? criteria.size() : index, next);
        }
        return new Ladder(ladder.id(), ladder.name(), ladder.levels(), ladder.competencies(), criteria);
    }

    private static Ladder along(Ladder ladder, Side side, List<Prose> names, List<Criterion> criteria) {
        return switch (side) {
            case LEVEL ->
                new Ladder(
                        ladder.id(),
                        ladder.name(),
                        names,
                        ladder.competencies(),
                        inOrder(names, ladder.competencies(), criteria));
            case COMPETENCY ->
                new Ladder(
                        ladder.id(), ladder.name(), ladder.levels(), names, inOrder(ladder.levels(), names, criteria));
        };
    }

    /// Level by level, in each the competencies in their order; what stands in neither list comes last as it stood.
    private static List<Criterion> inOrder(List<Prose> levels, List<Prose> competencies, List<Criterion> criteria) {
        var sorted = new ArrayList<>(criteria);
        sorted.sort(Comparator.comparingInt((Criterion one) -> place(levels, one.level()))
                .thenComparingInt(one -> place(competencies, one.competency())));
        return sorted;
    }

    private static int place(List<Prose> names, Prose name) {
        int index = names.indexOf(name);
        return index < 0 ? names.size() : index;
    }
}
