package app.treefall.store;

import app.treefall.codec.CodecException;
import app.treefall.codec.KeptType;
import app.treefall.domain.Kept;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What was thrown away: still there, until it is purged; then nowhere in the file.
final class Trash {

    private static final List<KeptType<?>> BETWEEN_TWO =
            List.of(KeptType.TELLING, KeptType.EPISODE, KeptType.EXPECTATION, KeptType.FEEDBACK);

    private final Sql sql;
    private final Changes changes;
    private final Rows rows;

    Trash(Sql sql, Changes changes, Rows rows) {
        this.sql = sql;
        this.changes = changes;
        this.rows = rows;
    }

    void trash(KeptType<?> type, String id) throws SQLException {
        var row = rows.find(type, id);
        if (row != null && !row.isTrashed()) {
            rows.set(
                    type, id, new Rows.State(row.revision(), changes.number(), row.saved(), changes.now(), row.body()));
        }
    }

    void restore(KeptType<?> type, String id) throws SQLException {
        var row = rows.find(type, id);
        if (row != null && row.isTrashed()) {
            rows.set(type, id, new Rows.State(row.revision(), changes.number(), row.saved(), null, row.body()));
        }
    }

    /// Newest first.
    List<Trashed<?>> all() throws SQLException, CodecException {
        var all = new ArrayList<Trashed<?>>();
        for (var type : KeptType.ALL) {
            addAll(type, all);
        }
        all.sort(Comparator.comparing((Trashed<?> trashed) -> trashed.at()).reversed());
        return all;
    }

    /// Takes a thing out of the file with all that remembers it: its versions, the steps that touched it, its
    /// drafts, its words in the search index, and files that nothing else refers to. Those steps can no longer be
    /// taken back. An entry takes its tellings along, those that were taken back too; a person what was only
    /// between the two of you, wherever it lies.
    void purge(KeptType<?> type, String id) throws SQLException {
        if (type == KeptType.ENTRY) {
            for (var telling : tellingsOf(id)) {
                purgeOne(KeptType.TELLING, telling);
            }
        }
        if (type == KeptType.PERSON) {
            for (var between : BETWEEN_TWO) {
                for (var one : withPerson(between, id)) {
                    purgeOne(between, one);
                }
            }
        }
        purgeOne(type, id);
        endRedo();
        rows.forgetWords();
        new Attachments(sql, changes).sweep();
    }

    private void purgeOne(KeptType<?> type, String id) throws SQLException {
        var row = rows.find(type, id);
        if (row == null && rows.gone(id) == null) {
            return;
        }
        changes.written();
        forgetNames(id, row == null ? "{}" : row.body());
        sql.run("delete from step where change in (select change from history where id = ?)", id);
        sql.run("delete from history where id = ?", id);
        sql.run("delete from draft where place = ? or body ->> 'about' = ? or body ->> '$.entry.id' = ?", id, id, id);
        if (row != null) {
            rows.erase(type, row);
        }
    }

    /// With a step gone, an undoing before it would seem to be the last thing done.
    private void endRedo() throws SQLException {
        sql.run("""
            delete from step
            where undone_by is null
              and undoes in (select change from step where undoes is null)
            """);
    }

    private List<String> tellingsOf(String entry) throws SQLException {
        return sql.all("""
            select id
            from telling
            where body ->> 'entry' = ?1
            union
            select id
            from history
            where type = 'telling'
              and body ->> 'entry' = ?1
            """, row -> row.getString(1), entry);
    }

    /// As they stand; what was taken back, by what it said last time it stood. Whoever two people were merged into
    /// keeps theirs.
    private List<String> withPerson(KeptType<?> type, String person) throws SQLException {
        return sql.all("""
            select id
            from %1$s
            where person = ?1
            union
            select id
            from history
            where type = '%1$s'
              and body ->> 'person' = ?1
              and id not in (select id from %1$s)
            """.formatted(type.name()), row -> row.getString(1), person);
    }

    /// Deeds done to other things may name this one: a telling names its entry.
    private void forgetNames(String id, String body) throws SQLException {
        sql.run("""
            with once (body) as (
                select ?
                union all
                select body from history where id = ? and body is not null
            ),
            called (name) as (
                select value
                from once, json_each(once.body)
                where key in ('headline', 'name', 'title', 'words', 'theme', 'question', 'answer')
                  and type = 'text'
            )
            update step
            set deed = json_remove(deed, '$.subject')
            where deed ->> 'subject' in (select name from called)
            """, body, id);
    }

    private <T extends Kept> void addAll(KeptType<T> type, List<Trashed<?>> all) throws SQLException, CodecException {
        for (var row : rows.trashed(type)) {
            var at = row.trashed();
            all.add(new Trashed<>(row.as(type), Instant.ofEpochMilli(at == null ? 0 : at)));
        }
    }
}
