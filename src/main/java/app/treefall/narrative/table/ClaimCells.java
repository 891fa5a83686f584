package app.treefall.narrative.table;

import app.treefall.document.Table.Cell;
import app.treefall.domain.Change;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Wording;
import java.util.List;

/// The numbers of an entry as cells: the first as numbers with which one can reckon, the others in words.
final class ClaimCells {

    private ClaimCells() {}

    static List<Cell> of(List<ImpactClaim> claims, Snapshot journal) {
        if (claims.isEmpty()) {
            return List.of(
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY);
        }
        var first = claims.getFirst();
        var moved = moved(first.change());
        return List.of(
                Cell.words(ClaimWording.name(first, journal)),
                moved.before(),
                moved.after(),
                moved.by(),
                moved.total(),
                moved.unit(),
                new Cell.Words(first.period()),
                Cell.words(EntryTable.word(first.certainty())),
                Cell.words(EntryTable.joined(claims.stream().skip(1).map(claim -> further(claim, journal)))));
    }

    private record Moved(Cell before, Cell after, Cell by, Cell total, Cell unit) {}

    private static Moved moved(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after)
            when before.unit().equals(after.unit()) ->
                new Moved(amount(before), amount(after), Cell.EMPTY, Cell.EMPTY, unit(after));
            case Change.FromTo(var before, var after) ->
                new Moved(
                        Cell.words(Wording.quantity(before)),
                        Cell.words(Wording.quantity(after)),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY);
            case Change.By(var amount) -> new Moved(Cell.EMPTY, Cell.EMPTY, amount(amount), Cell.EMPTY, unit(amount));
            case Change.Total(var amount) ->
                new Moved(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, amount(amount), unit(amount));
        };
    }

    private static Cell amount(Quantity quantity) {
        return new Cell.Amount(quantity.amount());
    }

    private static Cell unit(Quantity quantity) {
        return new Cell.Words(quantity.unit().symbol());
    }

    private static String further(ImpactClaim claim, Snapshot journal) {
        return (ClaimWording.name(claim, journal) + " " + Wording.change(claim.change())).strip();
    }
}
