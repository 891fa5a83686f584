package app.treefall.store;

import app.treefall.codec.KeptType;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much the journal holds, and a digest by which a copy is known to hold the same.
final class Contents {

    /// Came after the first version. They count only where there are some, so that the digest of a journal from
    /// before stays the same.
    private static final Set<KeptType<?>> LATER =
            Set.of(KeptType.NAMED_VIEW, KeptType.LENS_CHOICE, KeptType.BLOCK_EDIT, KeptType.BATCH, KeptType.SUGGESTION);

    private final Sql sql;

    Contents(Sql sql) {
        this.sql = sql;
    }

    /// Over the words of all things, in the trash or not, and the attachments. Revisions, versions and drafts do
    /// not count, so that a journal built anew out of an archive has the same digest.
    byte[] digest() throws SQLException {
        var whole = new Digest();
        for (var type : KeptType.ALL) {
            if (LATER.contains(type) && sql.number("select count(*) from " + type.name()) == 0) {
                continue;
            }
            whole.with(type.name());
            sql.all("select id, trashed is null, body from " + type.name() + " order by id", row -> {
                whole.with(row.getString(1)).with(row.getString(2)).with(row.getString(3));
                return "";
            });
        }
        sql.all("select hash from attachment order by hash", row -> whole.with(row.getString(1)) == null);
        return whole.bytes();
    }

    Counts counts() throws SQLException {
        long things = 0;
        long trashed = 0;
        for (var type : KeptType.ALL) {
            long inTrash = sql.number("select count(*) from " + type.name() + " where trashed is not null");
            things += sql.number("select count(*) from " + type.name()) - inTrash;
            trashed += inTrash;
        }
        return new Counts(sql.number("select count(*) from entry where trashed is null"), trashed, things, newest());
    }

    private @Nullable LocalDate newest() throws SQLException {
        var place = sql.number("select coalesce(max(place), 0) from searchable");
        try {
            return place == 0 ? null : LocalDate.ofEpochDay(place >> 32);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
