package app.treefall.narrative.leaving;

import app.treefall.document.Document;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Lens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a finished document takes out of the house: counted and named from the document itself, so that it is said of
/// what is written and not of what was meant.
///
/// @param entries  how many entries it speaks of
/// @param measures how many rows of numbers, and series, it holds
/// @param quotes   how often somebody's own words stand in it
/// @param people   who is named, as the journal or the document writes them
/// @param numbers  the amounts, each once; days and years are none
/// @param places   the hosts it links to or names
public record WhatLeaves(
        int entries,
        int measures,
        int quotes,
        List<String> people,
        List<String> numbers,
        List<LinkedPlace> places,
        LeftOut leftOut) {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern DAY =
            Pattern.compile("\\b\\d{1,2}(?: to \\d{1,2})? (?:" + MONTHS + ")(?: \\d{4})?|\\b(?:" + MONTHS
                    + ") \\d{4}|\\b(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d)?\\b|\\b\\d{1,2}:\\d\\d\\b");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://\\S+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])[−+-]?\\p{Sc}?\\d+(?:[.,]\\d+)*(?:[\\s\\u00A0\\u202F]?(?:%|‰|\\p{Sc}|k|M|ms|s|h|ct|pts)(?![\\p{L}\\p{N}]))?");

    public WhatLeaves {
        people = List.copyOf(people);
        numbers = List.copyOf(numbers);
        places = List.copyOf(places);
    }

    /// @param journal as it is, before the gate
    /// @param lens    who reads
    /// @param season  of a case; null for what is of no season
    public static WhatLeaves of(Document document, Snapshot journal, Lens lens, @Nullable Season season) {
        var words = DocumentWords.of(document);
        var text = words.text();
        return new WhatLeaves(
                document.sources().size(),
                words.measures(),
                words.quotes(),
                peopleIn(text, journal),
                numbersIn(text),
                LinkedPlace.in(text),
                LeftOut.of(document, journal, lens, season));
    }

    public List<LinkedPlace> internalPlaces() {
        return places.stream().filter(LinkedPlace::internal).toList();
    }

    public int links() {
        return places.stream().mapToInt(LinkedPlace::times).sum();
    }

    /// By the whole name, or by the first as one speaks of them.
    private static List<String> peopleIn(String text, Snapshot journal) {
        var named = new LinkedHashSet<String>();
        var owner = journal.profile().name();
        if (owner.hasWords() && isNamed(owner.text().strip(), text)) {
            named.add(owner.text().strip());
        }
        for (Person person : journal.people()) {
            var name = person.name().text().strip();
            if (isNamed(name, text) || isNamed(person.shortName(), text)) {
                named.add(name);
            }
        }
        journal.testimonials().stream()
                .filter(said -> said.name().hasWords())
                .map(said -> said.name().text().strip())
                .filter(name -> isNamed(name, text))
                .forEach(named::add);
        return List.copyOf(named);
    }

    private static boolean isNamed(String name, String text) {
        return !name.isEmpty()
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }

    private static List<String> numbersIn(String text) {
        var bare = ADDRESS.matcher(DAY.matcher(text).replaceAll(" ")).replaceAll(" ");
        var numbers = new LinkedHashSet<String>();
        var found = NUMBER.matcher(bare);
        while (found.find()) {
            numbers.add(found.group().strip());
        }
        return new ArrayList<>(numbers);
    }
}
