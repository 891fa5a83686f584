package app.treefall.store;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.codec.KeptType;
import app.treefall.domain.Kept;
import app.treefall.domain.Saved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A kept thing as it stands in its table.
///
/// @param step  the change that made it as it stands
/// @param saved epoch milliseconds, as `trashed`
record Row(
        String id,
        long revision,
        long sequence,
        long changed,
        long step,
        long saved,
        @Nullable Long trashed,
        String body) {

    static final String COLUMNS = "id, revision, sequence, changed, step, saved, trashed, body, digest";

    static Row from(ResultSet row) throws SQLException {
        var read = new Row(
                row.getString("id"),
                row.getLong("revision"),
                row.getLong("sequence"),
                row.getLong("changed"),
                row.getLong("step"),
                row.getLong("saved"),
                Sql.longOrNull(row, "trashed"),
                row.getString("body"));
        if (!Arrays.equals(read.digest(), row.getBytes("digest"))) {
            throw new DamagedRow(read.body);
        }
        return read;
    }

    boolean isTrashed() {
        return trashed != null;
    }

    byte[] digest() {
        return Digest.ofRow(id, revision, trashed, body);
    }

    boolean says(String otherBody, @Nullable Long otherTrashed) {
        return body.equals(otherBody) && Objects.equals(trashed, otherTrashed);
    }

    <T extends Kept> Saved<T> as(KeptType<T> type) throws CodecException {
        return new Saved<>(Codec.read(type.of(), body), revision, sequence);
    }

    @Override
    public String toString() {
        return "Row[" + id + "]";
    }

    /// A row whose words are not those it was written with.
    static final class DamagedRow extends SQLException {
        private static final long serialVersionUID = 1L;
        private final String part;

        DamagedRow(String body) {
            super("damaged row");
            this.part = Inspection.described(body);
        }

        /// Which row, for people; none of its words.
        String part() {
            return part;
        }
    }
}
