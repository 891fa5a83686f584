package app.treefall.narrative.coach;

import app.treefall.domain.Person;
import app.treefall.domain.Person.Attention.Explained;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A word or acronym that a listener is known not to know, and that the entry never spells out.
///
/// It guesses about nobody: only what stands in the listener's profile counts, so it works in every language.
final class UnknownWord implements Rule {

    private static final int MOST = 2;

    @Override
    public String id() {
        return "unknown-word";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        if (audience.listeners().isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Remark>();
        var listener = audience.listeners().getFirst();
        for (var explained : listener.attention().toBeExplained()) {
            var remark = found.size() < MOST ? remark(told, listener, explained) : null;
            if (remark != null) {
                found.add(remark);
            }
        }
        return found;
    }

    private @Nullable Remark remark(Told told, Person listener, Explained explained) {
        var word = explained.word().text().strip();
        var meaning = explained.meaning().text().strip();
        if (word.isEmpty() || isSpeltOut(told, meaning)) {
            return null;
        }
        int flags = isAcronym(word) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        var wanted = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", flags);
        for (var text : told.texts()) {
            var found = wanted.matcher(text.text());
            if (text.part().isSpoken() && found.find()) {
                var words = listener.shortName() + " may not know " + found.group() + ". Spell it out once.";
                return new Remark(
                        id(),
                        Place.of(text.part(), found.start(), found.end()),
                        Prose.of(words),
                        mend(text, found.start(), found.end(), meaning),
                        2);
            }
        }
        return null;
    }

    private static @Nullable Mend mend(Written text, int start, int end, String meaning) {
        if (meaning.isEmpty()) {
            return null;
        }
        return new Mend.Replace(
                Place.of(text.part(), start, withWhatFollows(text.text(), end, meaning)),
                Prose.of(meaning),
                Prose.of(meaning));
    }

    /// "OSS return" with the meaning "One Stop Shop VAT return" takes the "return" along.
    private static int withWhatFollows(String text, int end, String meaning) {
        int space = meaning.lastIndexOf(' ');
        if (space < 0) {
            return end;
        }
        var last = meaning.substring(space);
        boolean follows = text.regionMatches(true, end, last, 0, last.length());
        int after = end + last.length();
        boolean whole = follows && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)));
        return whole ? after : end;
    }

    private static boolean isSpeltOut(Told told, String meaning) {
        var lower = meaning.toLowerCase(Locale.ROOT);
        return !lower.isEmpty()
                && told.texts().stream()
                        .anyMatch(text -> text.text().toLowerCase(Locale.ROOT).contains(lower));
    }

    private static boolean isAcronym(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }
}
