package app.treefall.store;

import app.treefall.domain.Trouble;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether all that is wrong with a journal is its search index, which is made from the entries and can be made
/// anew. In doubt it is not.
final class SearchDamage {

    /// How a person is told.
    static final String PART = "the search index";

    /// The tables a person's words are searched by, and those SQLite keeps for them.
    static final String TABLES = """
        name = 'searchable'
        or name glob 'entry_search*'
        or name glob 'entry_beginning*'
        or name glob 'entry_piece*'\
        """;

    private static final Pattern TABLE = Pattern.compile("searchable|entry_(search|beginning|piece)\\w*");
    private static final Pattern TREE = Pattern.compile("Tree (\\d+) page .*");
    private static final Pattern LOST = Pattern.compile("Page \\d+: never used");
    private static final Pattern VALUE =
            Pattern.compile(".* in (searchable|entry_(search|beginning|piece)\\w*)\\.\\w+");

    private final Set<String> roots;

    private SearchDamage(Set<String> roots) {
        this.roots = roots;
    }

    static boolean isIn(Trouble trouble) {
        return trouble instanceof Trouble.Damaged(var parts) && parts.equals(List.of(PART));
    }

    static boolean isIn(String table) {
        return TABLE.matcher(table).matches();
    }

    /// @param told what `integrity_check` answered
    static boolean isAll(List<String> told, Sql sql) throws SQLException {
        var roots = sql.all(
                "select cast(rootpage as text) from sqlite_schema where rootpage > 0 and ("
                        + TABLES.replace("name", "tbl_name") + ")",
                row -> row.getString(1));
        var damage = new SearchDamage(new HashSet<>(roots));
        return told.stream().flatMap(String::lines).allMatch(damage::isOfSearch);
    }

    private boolean isOfSearch(String line) {
        var tree = TREE.matcher(line);
        if (tree.matches()) {
            return roots.contains(tree.group(1)) && !line.contains("2nd reference");
        }
        return line.startsWith("***")
                || line.startsWith("fts5")
                || line.contains("inverted index for FTS5 table")
                || LOST.matcher(line).matches()
                || VALUE.matcher(line).matches();
    }
}
