package app.treefall.store;

import app.treefall.codec.KeptType;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tables of the kept things. Every change of one goes through [#set], which keeps what was there before.
final class Rows {

    /// What is there no more, and where its counting stopped.
    record Gone(long revision, long sequence, long changed, long step) {}

    /// How a thing is to stand.
    record State(
            long revision, long step, long saved, @Nullable Long trashed, String body) {
        @Override
        public String toString() {
            return "State[" + revision + "]";
        }
    }

    private final Sql sql;
    private final Changes changes;
    private final SearchIndex index;
    private boolean forgetsWords;

    Rows(Sql sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
        this.index = new SearchIndex(sql);
    }

    /// In the trash or not.
    @Nullable
    Row find(KeptType<?> type, String id) throws SQLException {
        return sql.first("select " + Row.COLUMNS + " from " + type.name() + " where id = ?", Row::from, id);
    }

    List<Row> trashed(KeptType<?> type) throws SQLException {
        return sql.all(
                "select " + Row.COLUMNS + " from " + type.name()
                        + " where trashed is not null order by trashed desc, id",
                Row::from);
    }

    List<Row> changedAfter(KeptType<?> type, long change) throws SQLException {
        return sql.all(
                "select " + Row.COLUMNS + " from " + type.name() + " where changed > ? order by sequence",
                Row::from,
                change);
    }

    @Nullable
    Gone gone(String id) throws SQLException {
        return sql.first("""
            select revision, sequence, changed, step
            from gone
            where id = ?
            """, row -> new Gone(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)), id);
    }

    /// Brings a thing into a state, null for not there, and keeps the state it had before this change.
    void set(KeptType<?> type, String id, @Nullable State next) throws SQLException {
        var before = find(type, id);
        var gone = before == null ? gone(id) : null;
        remember(type, id, before, gone);
        var after = next == null ? null : rowFrom(id, next, before, gone);
        if (after == null) {
            remove(type, before);
        } else {
            write(type, after);
        }
        index.follow(type, before, after);
    }

    /// Takes a thing out for good. What remembers it is not this class's business.
    void erase(KeptType<?> type, Row row) throws SQLException {
        index.follow(type, row, null);
        sql.run("delete from " + type.name() + " where id = ?", row.id());
        bury(type, row, changes.number());
    }

    /// At the end of this transaction, no word of what was taken out stays in the search index.
    void forgetWords() {
        forgetsWords = true;
    }

    void finish() throws SQLException {
        if (forgetsWords) {
            index.forget();
        }
    }

    /// A thing undo took away keeps the step that stood before it, so that undo can go on from there.
    private void remove(KeptType<?> type, @Nullable Row before) throws SQLException {
        if (before != null) {
            sql.run("delete from " + type.name() + " where id = ?", before.id());
            bury(type, before, changes.number());
        }
    }

    private void bury(KeptType<?> type, Row row, long step) throws SQLException {
        sql.run("""
            insert into gone (id, type, revision, sequence, changed, step)
            values (?, ?, ?, ?, ?, ?)
            """, row.id(), type.name(), row.revision(), row.sequence(), changes.number(), step);
    }

    private Row rowFrom(String id, State next, @Nullable Row before, @Nullable Gone gone) throws SQLException {
        long sequence = before != null ? before.sequence() : gone != null ? gone.sequence() : changes.nextSequence();
        return new Row(
                id,
                next.revision(),
                sequence,
                changes.number(),
                next.step(),
                next.saved(),
                next.trashed(),
                next.body());
    }

    private void write(KeptType<?> type, Row row) throws SQLException {
        sql.run("delete from gone where id = ?", row.id());
        sql.run(
                """
                insert into %s (id, revision, sequence, changed, step, saved, trashed, body, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set
                    revision = excluded.revision,
                    changed = excluded.changed,
                    step = excluded.step,
                    saved = excluded.saved,
                    trashed = excluded.trashed,
                    body = excluded.body,
                    digest = excluded.digest
                """.formatted(type.name()),
                row.id(),
                row.revision(),
                row.sequence(),
                row.changed(),
                row.step(),
                row.saved(),
                row.trashed(),
                row.body(),
                row.digest());
    }

    /// Only the state before the first touch within a change counts.
    private void remember(KeptType<?> type, String id, @Nullable Row before, @Nullable Gone gone) throws SQLException {
        long step = before != null ? before.step() : gone != null ? gone.step() : 0;
        long revision = before != null ? before.revision() : gone != null ? gone.revision() : 0;
        sql.run(
                """
                insert into history (change, type, id, revision, step, saved, trashed, body, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id, change) do nothing
                """,
                changes.number(),
                type.name(),
                id,
                revision,
                step,
                before == null ? null : before.saved(),
                before == null ? null : before.trashed(),
                before == null ? null : before.body(),
                before == null ? null : before.digest());
    }
}
