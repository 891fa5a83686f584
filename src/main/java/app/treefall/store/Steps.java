package app.treefall.store;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.codec.KeptType;
import app.treefall.domain.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was done, step by step, and how to take a step back. Taking back is a step too, so taking that back is redo.
final class Steps {

    /// How a thing was before a step; `body` null when it was not there.
    private record Before(
            KeptType<?> type,
            String id,
            long step,
            @Nullable Long saved,
            @Nullable Long trashed,
            @Nullable String body) {

        static Before from(ResultSet row) throws SQLException {
            var body = row.getString("body");
            var id = row.getString("id");
            var trashed = Sql.longOrNull(row, "trashed");
            if (body != null
                    && !Arrays.equals(
                            row.getBytes("digest"), Digest.ofRow(id, row.getLong("revision"), trashed, body))) {
                throw new Row.DamagedRow(body);
            }
            return new Before(
                    typeNamed(row.getString("type")),
                    id,
                    row.getLong("step"),
                    Sql.longOrNull(row, "saved"),
                    trashed,
                    body);
        }

        @Override
        public String toString() {
            return "Before[" + id + "]";
        }
    }

    /// A step as the table has it.
    private record Taken(
            String deed, @Nullable Long undoes, @Nullable Long undoneBy) {}

    private final Sql sql;
    private final Changes changes;
    private final Rows rows;
    private @Nullable Long undoes;

    Steps(Sql sql, Changes changes, Rows rows) {
        this.sql = sql;
        this.changes = changes;
        this.rows = rows;
    }

    @Nullable
    Step lastUndoable() throws SQLException, CodecException {
        return newest("""
            select change, deed, at
            from step
            where undone_by is null
              and undoes is null
            order by change desc
            limit 1
            """);
    }

    /// The last undoing, unless something else was done after it; with the deed that it took back.
    @Nullable
    Step lastRedoable() throws SQLException, CodecException {
        return newest("""
            select undoing.change, taken.deed, undoing.at
            from step as undoing
            join step as taken on taken.change = undoing.undoes
            where undoing.undone_by is null
              and taken.undoes is null
              and undoing.change > (select coalesce(max(change), 0) from step where undoes is null)
            order by undoing.change desc
            limit 1
            """);
    }

    Undo undo(Step step) throws SQLException, CodecException {
        if (undoes != null) {
            throw new IllegalStateException("one step back at a time");
        }
        var taken = sql.first(
                """
                select deed, undoes, undone_by
                from step
                where change = ?
                """,
                row -> new Taken(row.getString(1), Sql.longOrNull(row, "undoes"), Sql.longOrNull(row, "undone_by")),
                step.change());
        if (taken == null || taken.undoneBy() != null) {
            return new Undo.ChangedSince(step.deed());
        }
        var deed = Codec.readDeed(taken.deed());
        var before = before(step.change());
        for (var each : before) {
            if (!isAsLeftBy(step.change(), taken.undoes(), each)) {
                return new Undo.ChangedSince(deed);
            }
        }
        for (var each : before) {
            bringBack(each);
        }
        undoes = step.change();
        return new Undo.Undone(deed);
    }

    /// Writes the step of this transaction down, if it touched anything.
    void finish(Deed deed) throws SQLException {
        if (!changes.isNumbered() || !hasHistory()) {
            return;
        }
        sql.run("""
            insert into step (change, deed, at, undoes)
            values (?, ?, ?, ?)
            """, changes.number(), Codec.toText(deed), changes.now(), undoes);
        if (undoes != null) {
            sql.run("update step set undone_by = ? where change = ?", changes.number(), undoes);
            sql.run("""
                update step
                set undone_by = null
                where change = (select undoes from step where change = ?)
                """, undoes);
        }
    }

    static KeptType<?> typeNamed(String name) {
        for (var type : KeptType.ALL) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new IllegalStateException("no such type");
    }

    private boolean hasHistory() throws SQLException {
        return sql.number("select exists (select 1 from history where change = ?)", changes.number()) == 1;
    }

    private List<Before> before(long change) throws SQLException {
        return sql.all("""
            select type, id, revision, step, saved, trashed, body, digest
            from history
            where change = ?
            """, Before::from, change);
    }

    /// Every state of a thing is known by the change that first made it. A deed makes new states, known by its own
    /// number; an undo brings back the states that stood before the step it took back.
    private boolean isAsLeftBy(long change, @Nullable Long undone, Before each) throws SQLException {
        var broughtBack = undone == null ? null : sql.first("""
            select step
            from history
            where id = ?
              and change = ?
            """, row -> row.getLong(1), each.id(), undone);
        long left = broughtBack == null ? change : broughtBack;
        var row = rows.find(each.type(), each.id());
        if (row != null) {
            return row.step() == left;
        }
        var gone = rows.gone(each.id());
        return gone != null && gone.step() == left;
    }

    private void bringBack(Before before) throws SQLException {
        var now = rows.find(before.type(), before.id());
        var gone = now == null ? rows.gone(before.id()) : null;
        long reached = now != null ? now.revision() : gone != null ? gone.revision() : 0;
        var body = before.body();
        if (body == null) {
            rows.set(before.type(), before.id(), null);
            sql.run("update gone set step = ? where id = ?", before.step(), before.id());
            return;
        }
        boolean sameWords = now != null && now.body().equals(body);
        var saved = before.saved();
        rows.set(
                before.type(),
                before.id(),
                new Rows.State(
                        sameWords ? reached : reached + 1,
                        before.step(),
                        sameWords && saved != null ? saved : changes.now(),
                        before.trashed(),
                        body));
    }

    private @Nullable Step newest(String query) throws SQLException, CodecException {
        var found = sql.first(query, row -> new Object[] {row.getLong(1), row.getString(2), row.getLong(3)});
        return found == null
                ? null
                : new Step((Long) found[0], Codec.readDeed((String) found[1]), Instant.ofEpochMilli((Long) found[2]));
    }
}
