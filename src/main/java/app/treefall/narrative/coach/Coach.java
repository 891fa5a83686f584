package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads an entry as its listeners would, and says what would make it stronger. Pure; the same entry gives the same
/// remarks.
public final class Coach {

    static final List<Rule> RULES = List.of(
            new HeadlineForm(),
            new SameHeadline(),
            new DateAgainstEntry(),
            new NoStakes(),
            new OwnAction(),
            new ActivityNotOutcome(),
            new NoBaseline(),
            new AdjectiveForNumber(),
            new Filler(),
            new HiddenActor(),
            new UnfinishedAsDone(),
            new UnknownWord(),
            new TooLong(),
            new NothingToCheck(),
            new ServesNoPriority());

    private Coach() {}

    /// The names by which rules are silenced.
    public static List<String> rules() {
        return RULES.stream().map(Rule::id).toList();
    }

    /// In reading order, without the rules that were silenced on this entry.
    public static List<Remark> remarks(Entry entry, Audience audience) {
        return remarks(Told.of(entry), audience);
    }

    /// What one rule says, for a screen that asks about nothing else. Silenced is silent here too.
    public static List<Remark> remarksOf(String rule, Entry entry, Audience audience) {
        for (var one : RULES) {
            if (one.id().equals(rule) && !isSilenced(entry, one)) {
                return List.copyOf(one.on(Told.of(entry), audience));
            }
        }
        return List.of();
    }

    public static Reading read(Entry entry, Audience audience) {
        var told = Told.of(entry);
        var remarks = remarks(told, audience);
        return new Reading(remarks, Strength.of(told, audience, remarks));
    }

    private static List<Remark> remarks(Told told, Audience audience) {
        var remarks = new ArrayList<Remark>();
        for (var rule : RULES) {
            if (!isSilenced(told.entry(), rule)) {
                remarks.addAll(rule.on(told, audience));
            }
        }
        remarks.sort(Comparator.comparing(Remark::place));
        return List.copyOf(remarks);
    }

    private static boolean isSilenced(Entry entry, Rule rule) {
        return entry.silenced().stream()
                .anyMatch(silenced -> silenced.rule().text().equals(rule.id()));
    }
}
