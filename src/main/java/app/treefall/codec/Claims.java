package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.Change;
import app.treefall.domain.Direction;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Quantity;
import app.treefall.domain.Unit;

/// Impact claims, changes and quantities.
final class Claims {

    private Claims() {}

    static void write(JsonWriter out, ImpactClaim claim) {
        out.prose("what", claim.what())
                .plain("metric", claim.metric())
                .object("change", claim.change(), Claims::writeChange)
                .name("better", claim.better())
                .prose("period", claim.period())
                .name("certainty", claim.certainty())
                .prose("source", claim.source());
        var share = claim.myShare();
        if (share != null) {
            out.whole("myShare", share);
        }
    }

    static ImpactClaim read(JsonObject in) throws CodecException {
        return new ImpactClaim(
                in.prose("what"),
                in.idIfAny("metric"),
                in.object("change", Claims::readChange),
                in.nameIfAny("better", Direction.class),
                in.prose("period"),
                in.nameIfAny("certainty", ImpactClaim.Certainty.class),
                in.prose("source"),
                in.wholeIfAny("myShare"));
    }

    private static void writeChange(JsonWriter out, Change change) {
        switch (change) {
            case Change.FromTo(var before, var after) ->
                out.is("from_to")
                        .object("before", before, Claims::writeQuantity)
                        .object("after", after, Claims::writeQuantity);
            case Change.By(var amount) -> out.is("by").object("amount", amount, Claims::writeQuantity);
            case Change.Total(var amount) -> out.is("total").object("amount", amount, Claims::writeQuantity);
        }
    }

    private static Change readChange(JsonObject in) throws CodecException {
        return switch (in.is()) {
            case "from_to" ->
                new Change.FromTo(in.object("before", Claims::readQuantity), in.object("after", Claims::readQuantity));
            case "by" -> new Change.By(in.object("amount", Claims::readQuantity));
            case "total" -> new Change.Total(in.object("amount", Claims::readQuantity));
            default -> throw in.wrong(Problem.UNKNOWN_VALUE);
        };
    }

    private static void writeQuantity(JsonWriter out, Quantity quantity) {
        out.amount("amount", quantity.amount()).prose("unit", quantity.unit().symbol());
    }

    private static Quantity readQuantity(JsonObject in) throws CodecException {
        return new Quantity(in.amount("amount"), new Unit(in.prose("unit")));
    }
}
