package app.treefall.store;

import app.treefall.codec.CodecException;
import app.treefall.codec.KeptType;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The last snapshot, and how far it goes. What changed since, by whomever, is all that is read again.
final class Snapshots {

    private Snapshot snapshot = Snapshot.EMPTY;
    private String journal = "";
    private long change;

    Snapshot refreshed(Sql sql) throws SQLException, CodecException {
        long latest = Changes.latest(sql);
        var id = sql.text("select value from meta where name = 'journal'");
        if (!id.equals(journal) || latest < change) {
            snapshot = Snapshot.EMPTY;
            journal = id;
            change = 0;
        }
        if (latest > change) {
            snapshot = since(sql);
            change = latest;
        }
        return snapshot;
    }

    private Snapshot since(Sql sql) throws SQLException, CodecException {
        var changed = new ArrayList<Saved<?>>();
        var gone = new ArrayList<Id<?>>(
                sql.all("select id from gone where changed > ?", row -> Id.of(row.getString(1)), change));
        for (var type : KeptType.ALL) {
            collect(sql, type, changed, gone);
        }
        return snapshot.with(changed, gone);
    }

    private <T extends Kept> void collect(Sql sql, KeptType<T> type, List<Saved<?>> changed, List<Id<?>> gone)
            throws SQLException, CodecException {
        for (var row : new Rows(sql, new Changes(sql, 0)).changedAfter(type, change)) {
            if (row.isTrashed()) {
                gone.add(Id.of(row.id()));
            } else {
                changed.add(row.as(type));
            }
        }
    }
}
