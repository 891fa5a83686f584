package app.treefall.narrative.coach;

import app.treefall.domain.Person;
import app.treefall.domain.Person.Attention.Explained;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A word or acronym that a listener is known not to know, and that the entry never spells out.
///
/// What stands in the listener's profile counts first, in every language. Of other words of capitals it asks about one,
/// when nothing in the journal makes it likely that they know it.
final class UnknownWord implements Rule {

    private static final int MOST = 2;

    /// A word that stands in more entries than these is everyday speech there.
    private static final int EVERYDAY = 2;

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
        var capitals = found.size() < MOST && !told.entry().isPrivate() ? capitals(told, listener, audience) : null;
        if (capitals != null) {
            found.add(capitals);
        }
        return found;
    }

    /// A word of capitals that no other part of the journal makes it likely they know.
    private @Nullable Remark capitals(Told told, Person listener, Audience audience) {
        var words = new LinkedHashSet<String>();
        for (var text : told.english()) {
            if (text.part().isSpoken() && !isShouted(text)) {
                words.clear();
                Whole.addCapitals(text.text(), words);
                for (var word : words) {
                    if (isUnknown(word, told, audience)) {
                        var place = placeOf(word, text);
                        if (place != null) {
                            return question(word, place, listener);
                        }
                    }
                }
            }
        }
        return null;
    }

    private Remark question(String word, Place place, Person listener) {
        return new Remark(
                id(),
                place,
                Prose.of("Does " + listener.shortName() + " know what " + word + " is? If not, spell it out once."),
                new Mend.AskFor(place.part(), Prose.of("Spell it out")),
                2);
    }

    private static boolean isUnknown(String word, Told told, Audience audience) {
        return !audience.vocabulary().knows(word)
                && audience.whole().entriesWith(word) <= EVERYDAY
                && !isExplainedHere(word, told);
    }

    /// "CDC (change data capture)", "change data capture (CDC)", or the words whose first letters it is.
    private static boolean isExplainedHere(String word, Told told) {
        var inBrackets =
                Pattern.compile("\\b" + word + "s? ?[(:=–—]|[(]" + word + "s?[),]|\\b" + word + ", (?:the|our|an?) ");
        for (var text : told.texts()) {
            if (inBrackets.matcher(text.text()).find() || hasInitials(word, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInitials(String word, Written text) {
        int matched = 0;
        for (var each : text.words()) {
            boolean next = Character.toUpperCase(each.text().charAt(0)) == word.charAt(matched)
                    && !each.text().equals(word);
            boolean again = Character.toUpperCase(each.text().charAt(0)) == word.charAt(0)
                    && !each.text().equals(word);
            matched = next ? matched + 1 : again ? 1 : 0;
            if (matched == word.length()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Place placeOf(String word, Written text) {
        for (var each : text.words()) {
            boolean same = each.text().equals(word) || each.text().equals(word + "s");
            if (same && !each.quoted()) {
                return Place.of(text.part(), each.start(), each.end());
            }
        }
        return null;
    }

    /// Where most words are capitals, capitals mean nothing.
    private static boolean isShouted(Written text) {
        long shouted = text.words().stream()
                .filter(word -> word.text().length() > 1
                        && word.text().chars().noneMatch(Character::isLowerCase)
                        && word.text().chars().anyMatch(Character::isUpperCase))
                .count();
        return shouted * 3 > text.words().size();
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
