package app.treefall.store;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.domain.Testimonial;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds entries by what somebody said about them. There are few testimonials for many entries, so they have no index
/// of their own: they are looked through one by one, taken apart into words once after each change of the journal.
final class Praise {

    /// @param place  of the entry in the order of search
    /// @param folded the words, one by one, as they are compared
    /// @param lower  the whole, as pieces of it are looked for
    record Said(long place, String words, List<String> folded, String lower) {

        private static Said of(long place, Testimonial testimonial) {
            var words = testimonial.words().text() + "\n" + testimonial.name().text();
            return new Said(place, words, Snippet.foldedWords(words), words.toLowerCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return "Said[" + place + "]";
        }
    }

    private List<Said> all = List.of();
    private String journal = "";
    private long change = -1;

    /// By the place of the entry in the order of search.
    Map<Long, Said> saying(Sql sql, Sought sought) throws SQLException {
        refresh(sql);
        var wanted = Snippet.wanted(sought);
        Map<Long, Said> found = new HashMap<>();
        for (var said : all) {
            if (holds(said, wanted, sought.pieces())) {
                found.putIfAbsent(said.place(), said);
            }
        }
        return found;
    }

    private static boolean holds(Said said, List<String> wanted, List<String> pieces) {
        return wanted.stream().allMatch(one -> said.folded().stream().anyMatch(word -> Snippet.isKin(word, one)))
                && pieces.stream().allMatch(piece -> said.lower().contains(piece.toLowerCase(Locale.ROOT)));
    }

    private void refresh(Sql sql) throws SQLException {
        long latest = Changes.latest(sql);
        var id = sql.text("select value from meta where name = 'journal'");
        if (latest == change && id.equals(journal)) {
            return;
        }
        var read = new ArrayList<Said>();
        for (var testimonial : testimonials(sql)) {
            for (var entry : testimonial.about()) {
                var place = place(sql, entry.toString());
                if (place != null) {
                    read.add(Said.of(place, testimonial));
                }
            }
        }
        all = read;
        journal = id;
        change = latest;
    }

    private static @Nullable Long place(Sql sql, String entry) throws SQLException {
        return sql.first(
                "select last_day, sequence from entry where id = ? and trashed is null",
                row -> SearchIndex.place(LocalDate.parse(row.getString(1)).toEpochDay(), row.getLong(2)),
                entry);
    }

    private static List<Testimonial> testimonials(Sql sql) throws SQLException {
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
