package app.treefall.store;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.codec.KeptType;
import app.treefall.domain.Kept;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How one thing was, save by save.
final class Versions {

    private record Past(long revision, long saved, String body) {
        @Override
        public String toString() {
            return "Past[" + revision + "]";
        }
    }

    private final Sql sql;

    Versions(Sql sql) {
        this.sql = sql;
    }

    /// Newest first; the first is how it stands now. Being trashed and restored makes no version.
    <T extends Kept> List<Version<T>> of(KeptType<T> type, String id) throws SQLException, CodecException {
        var past = sql.all(
                """
                select revision, saved, body
                from %s
                where id = ?1
                union
                select revision, saved, body
                from history
                where id = ?1
                  and body is not null
                order by revision desc
                """.formatted(type.name()), row -> new Past(row.getLong(1), row.getLong(2), row.getString(3)), id);
        var versions = new ArrayList<Version<T>>();
        for (var each : past) {
            versions.add(new Version<>(
                    Codec.read(type.of(), each.body()), each.revision(), Instant.ofEpochMilli(each.saved())));
        }
        return versions;
    }
}
