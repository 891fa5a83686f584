package app.treefall.store;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.domain.Draft;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The `draft` table: words nobody saved yet, one draft per place.
final class Drafts {

    private final Sql sql;
    private final Changes changes;

    Drafts(Sql sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    void keep(Draft draft) throws SQLException {
        changes.written();
        sql.run("""
            insert into draft (place, kept, body)
            values (?, ?, ?)
            on conflict (place) do update set
                kept = excluded.kept,
                body = excluded.body
            """, draft.place(), changes.now(), Codec.toText(draft));
    }

    void discard(String place) throws SQLException {
        if (sql.run("delete from draft where place = ?", place) > 0) {
            changes.written();
        }
    }

    /// Last written first.
    List<Draft> all() throws SQLException, CodecException {
        var bodies = sql.all("select body from draft order by kept desc, place", row -> row.getString(1));
        var drafts = new ArrayList<Draft>();
        for (var body : bodies) {
            drafts.add(Codec.readDraft(body));
        }
        return drafts;
    }
}
