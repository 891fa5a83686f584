package app.treefall.store;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.domain.Id;
import app.treefall.domain.Testimonial;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds entries by what somebody said about them. There are few testimonials for many entries, so they are looked
/// through as they stand, without an index of their own.
final class Praise {

    private final Sql sql;

    Praise(Sql sql) {
        this.sql = sql;
    }

    /// By the place of the entry in the order of search.
    Map<Long, Hit> saying(Sought sought) throws SQLException {
        Map<Long, Hit> hits = new HashMap<>();
        for (var testimonial : testimonials()) {
            var said = testimonial.words().text() + "\n" + testimonial.name().text();
            for (var entry : testimonial.about()) {
                add(hits, entry.toString(), said, sought);
            }
        }
        return hits;
    }

    private void add(Map<Long, Hit> hits, String entry, String said, Sought sought) throws SQLException {
        if (Snippet.saidAbout(Id.fresh(), "", said, sought) == null) {
            return;
        }
        var place = place(entry);
        var headline = place == null ? null : sql.text("select headline from searchable where place = ?", place);
        var hit = headline == null ? null : Snippet.saidAbout(Id.of(entry), headline, said, sought);
        if (place != null && hit != null) {
            hits.putIfAbsent(place, hit);
        }
    }

    private @Nullable Long place(String entry) throws SQLException {
        var row = sql.first("select " + Row.COLUMNS + " from entry where id = ? and trashed is null", Row::from, entry);
        return row == null ? null : SearchIndex.place(row);
    }

    private List<Testimonial> testimonials() throws SQLException {
        return sql.all("select body from testimonial where trashed is null", row -> {
            var body = row.getString(1);
            try {
                return Codec.read(Testimonial.class, body);
            } catch (CodecException e) {
                throw new Row.DamagedRow(body);
            }
        });
    }
}
