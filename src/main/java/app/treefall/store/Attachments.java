package app.treefall.store;

import app.treefall.domain.FileHash;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The `attachment` table: evidence files by the hash of their bytes, inside the journal and so inside every backup.
final class Attachments {

    private final Sql sql;
    private final Changes changes;

    Attachments(Sql sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    FileHash add(byte[] bytes) throws SQLException {
        var hash = new FileHash(HexFormat.of().formatHex(Digest.of(bytes)));
        changes.written();
        sql.run("""
            insert into attachment (hash, size, bytes)
            values (?, ?, ?)
            on conflict (hash) do nothing
            """, hash.hex(), bytes.length, bytes);
        return hash;
    }

    byte @Nullable [] find(FileHash hash) throws SQLException {
        byte[] bytes = sql.<byte @Nullable []>first(
                "select bytes from attachment where hash = ?", row -> row.getBytes(1), hash.hex());
        if (bytes != null && !Arrays.equals(Digest.of(bytes), HexFormat.of().parseHex(hash.hex()))) {
            throw new Row.DamagedRow("");
        }
        return bytes;
    }

    List<FileHash> all() throws SQLException {
        return sql.all("select hash from attachment order by hash", row -> new FileHash(row.getString(1)));
    }

    /// Takes out the files that no entry names, in the trash or not, nor any version or draft of one.
    void sweep() throws SQLException {
        sql.run("""
            delete from attachment
            where not exists (select 1 from entry where instr(body, hash) > 0)
              and not exists (select 1 from history where instr(body, hash) > 0)
              and not exists (select 1 from draft where instr(body, hash) > 0)
            """);
    }
}
