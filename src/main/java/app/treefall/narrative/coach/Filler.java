package app.treefall.narrative.coach;

import app.treefall.domain.Prose;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that a machine puts where a fact should be: stock phrases, and the same text in many entries. Whoever wrote
/// them, they say nothing that could be checked.
final class Filler implements Rule {

    private static final int OTHERS = 3;
    private static final List<Part> REPEATABLE = List.of(Part.ACTION, Part.RESULT);

    /// Hardly ever written by somebody who tells what they did. One is enough.
    private static final Pattern STOCK = phrases("""
        play(?:ed|ing) an? (?:pivotal|crucial|key|vital|instrumental|critical|significant) (?:role|part) in
        (?:was|been) instrumental in
        (?:is|was|stands as) a testament to
        testament to (?:my|our|the)
        in today’s (?:fast-paced|ever-changing|ever-evolving|digital|dynamic)
        (?:fast-paced|ever-evolving|ever-changing|rapidly evolving) (?:environment|landscape|world|market)
        pav(?:e|ed|ing) the way for
        driv(?:e|en|ing) (?:business )?(?:value|impact|excellence|innovation|synergies)
        drove (?:business )?(?:value|impact|excellence|innovation|synergies)
        foster(?:ed|ing|s)? a culture of
        foster(?:ed|ing|s)? (?:cross-functional )?(?:collaboration|innovation|synergies)
        (?:actionable|valuable) insights
        (?:a )?holistic approach
        synerg(?:y|ies|istic)
        underscor(?:es|ed|ing) (?:my|our|the) (?:commitment|importance)
        (?:demonstrat|showcas|reflect|highlight)(?:es|ed|ing) (?:my|our|a strong|the team’s) (?:commitment|dedication|ability|expertise)
        commitment to (?:excellence|quality|innovation)
        meticulous attention to
        delv(?:e|ed|ing) (?:deep )?into
        unlock(?:ed|ing|s)? (?:the )?(?:full |new )?(?:potential|possibilities)
        elevat(?:ed|ing|es) the (?:overall )?(?:user |customer )?experience
        enhanc(?:ed|ing|es) (?:the )?overall (?:efficiency|productivity|performance|quality|experience|effectiveness)
        improv(?:ed|ing|es) (?:the )?overall (?:efficiency|productivity|effectiveness)
        ensur(?:ed|ing|es) (?:optimal|maximum|a seamless|seamless) (?:performance|efficiency|experience|integration|operation)
        (?:efficiency and productivity|productivity and efficiency)
        mov(?:e|ed|ing) the needle
        cross-functional (?:stakeholders|synergies|alignment)
        (?:strategic|stakeholder) alignment
        wealth of (?:experience|knowledge|insights)
        (?:robust and scalable|scalable and robust|robust, scalable)
        """);

    /// Used by people too: two different ones in one entry are a sign.
    private static final Pattern SIGNS = phrases("""
        leverag(?:ed|ing)
        spearhead(?:ed|ing)
        orchestrat(?:ed|ing) the
        streamlin(?:ed|ing) (?:processes|workflows|operations)
        best practices
        high-impact
        mission-critical
        results-driven
        value-add(?:ed)?
        proactively
        strategic initiatives?
        key stakeholders
        end-to-end
        empower(?:ed|ing)
        impactful
        innovative
        comprehensive
        diverse
        """);

    /// The first letters of a word that every phrase above has: without one there is nothing to look for.
    private static final Set<String> SIGNALS = Set.of(
            "play", "inst", "test", "toda", "fast", "ever", "rapi", "pave", "pavi", "driv", "drov", "fost", "insi",
            "holi", "syne", "unde", "comm", "dedi", "abil", "expe", "meti", "delv", "unlo", "elev", "enha", "impr",
            "ensu", "effi", "need", "cros", "alig", "weal", "scal", "leve", "spea", "orch", "stre", "best", "high",
            "miss", "resu", "valu", "proa", "init", "stak", "end-", "empo", "impa", "inno", "comp", "dive");
    private static final int SIGNAL_LENGTH = 4;

    @Override
    public String id() {
        return "filler";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        var remark = repeated(told, audience);
        remark = remark == null ? stock(told) : remark;
        remark = remark == null ? signs(told) : remark;
        return remark == null ? List.of() : List.of(remark);
    }

    /// The same words in many entries are true of none in particular. In every language.
    private @Nullable Remark repeated(Told told, Audience audience) {
        for (var text : told.texts()) {
            if (REPEATABLE.contains(text.part())) {
                int all = audience.whole().entriesThatSay(text.part().wordsOf(told.entry()));
                if (all > OTHERS) {
                    return new Remark(
                            id(),
                            Place.of(text.part()),
                            Prose.of("The same words stand in " + (all - 1)
                                    + " other entries. What is true of this one?"),
                            new Mend.AskFor(text.part(), Prose.of("Say what happened here")),
                            8);
                }
            }
        }
        return null;
    }

    private @Nullable Remark stock(Told told) {
        for (var text : told.english()) {
            if (!mayHoldOne(text)) {
                continue;
            }
            var found = STOCK.matcher(straightened(text.text()));
            while (found.find()) {
                if (!text.isQuoted(found.start())) {
                    return remark(text, found.start(), found.end());
                }
            }
        }
        return null;
    }

    private @Nullable Remark signs(Told told) {
        Remark first = null;
        var said = "";
        for (var text : told.english()) {
            if (!mayHoldOne(text)) {
                continue;
            }
            var found = SIGNS.matcher(straightened(text.text()));
            while (found.find()) {
                if (text.isQuoted(found.start())) {
                    continue;
                }
                if (first != null && !found.group().equalsIgnoreCase(said)) {
                    return first;
                }
                if (first == null) {
                    first = remark(text, found.start(), found.end());
                    said = found.group();
                }
            }
        }
        return null;
    }

    private Remark remark(Written text, int start, int end) {
        var words = text.text().substring(start, end);
        return new Remark(
                id(),
                Place.of(text.part(), start, end),
                Prose.of(Said.quoted(Said.capitalised(words)) + " could stand in anybody’s entry. What happened here?"),
                new Mend.AskFor(text.part(), Prose.of("Say what happened here")),
                6);
    }

    private static boolean mayHoldOne(Written text) {
        for (var word : text.words()) {
            var folded = word.folded();
            if (folded.length() >= SIGNAL_LENGTH && SIGNALS.contains(folded.substring(0, SIGNAL_LENGTH))) {
                return true;
            }
        }
        return false;
    }

    private static String straightened(String text) {
        return text.indexOf('\'') < 0 ? text : text.replace('\'', '’');
    }

    private static Pattern phrases(String lines) {
        var all = String.join("|", lines.strip().lines().map(String::strip).toList());
        return Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + all + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }
}
