package app.treefall.narrative.promotion;

import app.treefall.domain.Person.Attention.Explained;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words of a document a reader from elsewhere may not know: those that its owner explains to somebody, and
/// acronyms that nobody explains. It guesses about nothing but capitals.
final class Acronyms {

    /// Two to six capitals or digits, at least two of them letters; not a part of a longer word.
    private static final Pattern ACRONYM = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.-])(?=[A-Z0-9]*[A-Z][A-Z0-9]*[A-Z])[A-Z][A-Z0-9]{1,5}(?![\\p{L}\\p{N}_])");

    /// What a committee in technology may be expected to know.
    private static final Set<String> KNOWN = Set.of(
            "AI", "API", "CEO", "CI", "CPU", "CSS", "CSV", "CTO", "DNS", "EU", "GB", "GDPR", "GW", "GWH", "GPU", "HR",
            "HTML", "HTTP", "HTTPS", "IBAN", "ID", "IP", "IT", "JSON", "KB", "KPI", "KW", "KWH", "MB", "ML", "MW",
            "MWH", "OK", "PC", "PDF", "PR", "QA", "RAM", "SDK", "SQL", "SSD", "TB", "TV", "UI", "UK", "URL", "US",
            "USA", "USB", "UX", "VAT", "VPN", "XML");

    private final List<Explained> explained;
    private final Set<String> names;

    private Acronyms(List<Explained> explained, Set<String> names) {
        this.explained = explained;
        this.names = names;
    }

    static Acronyms of(Snapshot journal) {
        var explained = new ArrayList<Explained>();
        var words = new LinkedHashSet<String>();
        for (var person : journal.people()) {
            for (var one : person.attention().toBeExplained()) {
                boolean whole = one.word().hasWords() && one.meaning().hasWords();
                if (whole && words.add(one.word().text().strip().toLowerCase(Locale.ROOT))) {
                    explained.add(one);
                }
            }
        }
        var profile = journal.profile();
        var names = new LinkedHashSet<String>();
        List.of(profile.company(), profile.team(), profile.name(), profile.title())
                .forEach(name -> names.addAll(List.of(name.text().split("[^\\p{L}\\p{N}]+"))));
        return new Acronyms(explained, names);
    }

    /// Those of the explained words that stand in the text, by word.
    List<Explained> explainedIn(List<String> said) {
        return explained.stream()
                .filter(one -> said.stream()
                        .anyMatch(piece -> holds(piece, one.word().text().strip())))
                .sorted(Comparator.comparing(one -> one.word().text().strip().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// Acronyms that nobody explains, in the order in which they come up.
    List<Prose> unexplainedIn(List<String> said) {
        var found = new LinkedHashSet<String>();
        for (var piece : said) {
            var matcher = ACRONYM.matcher(piece);
            while (matcher.find()) {
                var word = matcher.group();
                boolean known = KNOWN.contains(word) || names.contains(word) || isExplained(word);
                if (!known && !isShouted(piece)) {
                    found.add(word);
                }
            }
        }
        found.removeIf(word -> said.stream().anyMatch(piece -> isSpeltOut(piece, word)));
        return found.stream().map(Prose::of).toList();
    }

    private boolean isExplained(String word) {
        return explained.stream()
                .anyMatch(one -> one.word().text().strip().equalsIgnoreCase(word)
                        || holds(one.word().text(), word)
                        || holds(one.meaning().text(), word));
    }

    /// "OSS (One Stop Shop)" or "One Stop Shop (OSS)".
    private static boolean isSpeltOut(String piece, String word) {
        return piece.contains("(" + word + ")") || piece.contains(word + " (");
    }

    /// Whole text in capitals says nothing about any word of it.
    private static boolean isShouted(String piece) {
        return piece.length() > 12 && piece.equals(piece.toUpperCase(Locale.ROOT));
    }

    private static boolean holds(String piece, String word) {
        int flags = word.chars().anyMatch(Character::isLowerCase) ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", flags)
                .matcher(piece)
                .find();
    }
}
