package app.treefall.capture;

import app.treefall.domain.Handles;
import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the word at the caret could become: known tags, people and priorities, days, and who may see it.
///
/// Beginnings of a name come first, then beginnings of a later word in it, each in the order in which the journal
/// last used them.
///
/// @param start where the word begins, with its sign; `end` is the caret
public record Completion(int start, int end, List<Choice> choices) {

    private static final int MOST = 8;
    private static final int LONGEST_WORD = 80;
    private static final List<String> DAYS = List.of(
            "today",
            "yesterday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "last week",
            "last monday",
            "last tuesday",
            "last wednesday",
            "last thursday",
            "last friday",
            "this week",
            "this month");

    public enum Sort {
        TAG,
        PROJECT,
        PERSON,
        PRIORITY,
        DAY,
        CONFIDENTIALITY
    }

    /// `NEW`: nothing is called so yet; saving the line adds it to the journal.
    public enum Standing {
        KNOWN,
        NEW
    }

    /// @param label  what is shown
    /// @param insert what is written in its place, sign included
    public record Choice(Sort sort, Prose label, String insert, Standing standing) {}

    /// The line and the caret after a choice was taken.
    public record Accepted(String line, int caret) {}

    public Completion {
        choices = List.copyOf(choices);
    }

    /// Null when nothing can be completed at `caret`. Never throws, for any line and caret.
    public static @Nullable Completion at(String line, int caret, Known known, LocalDate today, Locale locale) {
        if (caret < 1 || caret > line.length()) {
            return null;
        }
        int start = caret;
        while (start > 0 && caret - start < LONGEST_WORD && !Chars.startsWord(line, start)) {
            start--;
        }
        if (start == caret || !Chars.startsWord(line, start)) {
            return null;
        }
        var typed = line.substring(start, caret);
        var matched = matched(typed.substring(1), offers(typed.charAt(0), known));
        var made = madeNew(typed, known);
        if (made != null && matched.stream().noneMatch(choice -> spellsTheSame(choice, made))) {
            matched.add(made);
        }
        int dayStart = withLastOrThis(line, start);
        if (matched.isEmpty() && caret - dayStart >= 2 && Character.isLetter(typed.charAt(0))) {
            var word = Handles.folded(line.substring(dayStart, caret));
            matched = dayOffers(today, locale).stream()
                    .filter(choice -> choice.insert().startsWith(word))
                    .limit(MOST)
                    .toList();
            start = dayStart;
        }
        return matched.isEmpty() ? null : new Completion(start, caret, matched);
    }

    /// The line with the choice in it, and one space behind.
    public Accepted accept(String line, Choice choice) {
        var after = line.substring(end);
        var gap = after.isEmpty() || !Chars.isSpace(after.charAt(0)) ? " " : "";
        var before = line.substring(0, start) + choice.insert();
        return new Accepted(before + gap + after, before.length() + 1);
    }

    /// What a whole word would make that nothing is called yet; null when it would make nothing.
    private static @Nullable Choice madeNew(String typed, Known known) {
        var mark = new Sigils(typed, known).at(0);
        if (mark == null || mark.end() < typed.length()) {
            return null;
        }
        return switch (mark) {
            case Mark.Tag(var _, var _, var tag) ->
                known.tags().contains(tag) ? null : new Choice(Sort.TAG, tag, typed, Standing.NEW);
            case Mark.PersonNamed person ->
                person.isNew() ? new Choice(Sort.PERSON, Names.proposed(person.handle()), typed, Standing.NEW) : null;
            case Mark.PriorityNamed priority ->
                priority.isNew()
                        ? new Choice(Sort.PRIORITY, Names.proposed(priority.handle()), typed, Standing.NEW)
                        : null;
            case Mark.ProjectNamed _, Mark.Day _, Mark.KindNamed _, Mark.ConfidentialityNamed _, Mark.MetricChange _ ->
                null;
        };
    }

    private static boolean spellsTheSame(Choice known, Choice made) {
        return Handles.folded(known.insert()).equals(Handles.folded(made.insert()));
    }

    private static List<Choice> offers(char sign, Known known) {
        var offers = new ArrayList<Choice>();
        switch (sign) {
            case '#', '＃' -> {
                known.tags().forEach(tag -> add(offers, Sort.TAG, tag, new Correction.ToTag(tag)));
                known.projects().forEach(project -> add(offers, Sort.PROJECT, project, new Correction.ToTag(project)));
            }
            case '@', '＠' ->
                known.asCorrections()
                        .forEach(who -> add(offers, Sort.PERSON, who.person().name(), who));
            case '^', '＾' ->
                known.priorities()
                        .forEach(priority ->
                                add(offers, Sort.PRIORITY, priority.name(), new Correction.ToPriority(priority)));
            case '!', '！' ->
                List.of("private", "manager")
                        .forEach(who ->
                                offers.add(new Choice(Sort.CONFIDENTIALITY, Prose.of(who), "!" + who, Standing.KNOWN)));
            default -> {}
        }
        return offers;
    }

    private static void add(List<Choice> offers, Sort sort, Prose label, Correction.Written correction) {
        var insert = Rewriting.added("", correction);
        if (!insert.isEmpty()) {
            offers.add(new Choice(sort, label, insert, Standing.KNOWN));
        }
    }

    private static List<Choice> matched(String typed, List<Choice> offers) {
        var name = Handles.folded(typed);
        var first = new ArrayList<Choice>();
        var later = new ArrayList<Choice>();
        for (var offer : offers) {
            var label = Handles.folded(offer.label().text());
            if (label.startsWith(name)
                    || Handles.folded(offer.insert().substring(1)).startsWith(name)) {
                first.add(offer);
            } else if (hasWordBeginning(label, name)) {
                later.add(offer);
            }
        }
        first.addAll(later);
        return new ArrayList<>(first.size() > MOST ? first.subList(0, MOST) : first);
    }

    private static boolean hasWordBeginning(String label, String name) {
        int found = label.indexOf(name);
        while (found > 0 && Character.isLetterOrDigit(label.charAt(found - 1))) {
            found = label.indexOf(name, found + 1);
        }
        return found > 0;
    }

    private static int withLastOrThis(String line, int start) {
        var before = Chars.wordBefore(line, start);
        boolean belongs = before.equalsIgnoreCase("last") || before.equalsIgnoreCase("this");
        return belongs && start > before.length() ? line.lastIndexOf(before, start - 1) : start;
    }

    /// Each day word, labelled with the day or days it means: `2026-11-18`.
    private static List<Choice> dayOffers(LocalDate today, Locale locale) {
        var phrases = new DayPhrases(today, locale);
        var offers = new ArrayList<Choice>();
        for (var word : DAYS) {
            var phrase = phrases.at(word, 0);
            var days = phrase == null ? null : phrase.days();
            if (days != null) {
                offers.add(new Choice(Sort.DAY, Prose.of(Rewriting.spelled(days)), word, Standing.KNOWN));
            }
        }
        return offers;
    }
}
