package app.treefall.cli;

import app.treefall.narrative.leaving.LeftOut;
import app.treefall.narrative.leaving.LinkedPlace;
import app.treefall.narrative.leaving.WhatLeaves;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What leaves with a document, as the terminal says it.
final class LeavingWords {

    private static final int MOST_NUMBERS = 40;

    private LeavingWords() {}

    static List<String> of(WhatLeaves leaving) {
        var lines = new ArrayList<String>();
        lines.add("What leaves: " + counted(leaving.entries(), "entry", "entries") + ", "
                + counted(leaving.measures(), "measure", "measures") + ", "
                + counted(leaving.quotes(), "quote", "quotes") + ".");
        lines.add("Named: " + orNobody(leaving.people()) + ".");
        lines.add("Numbers: " + numbers(leaving.numbers()) + ".");
        lines.add("Links: " + places(leaving) + ".");
        var inside = internal(leaving);
        if (!inside.isEmpty()) {
            lines.add(inside);
        }
        lines.add("Left out: " + leftOut(leaving.leftOut()) + ".");
        return lines;
    }

    /// Empty where every link is for anybody.
    static String internal(WhatLeaves leaving) {
        var hosts = leaving.internalPlaces().stream().map(LinkedPlace::host).toList();
        return hosts.isEmpty()
                ? ""
                : "Only people inside can follow links to " + Wording.list(hosts)
                        + "; the name alone says something about your house.";
    }

    static void json(WhatLeaves leaving, JsonLine line) {
        var leftOut = leaving.leftOut();
        line.whole("entries", leaving.entries())
                .whole("measures", leaving.measures())
                .whole("quotes", leaving.quotes())
                .texts("people", leaving.people())
                .texts("numbers", leaving.numbers())
                .texts("hosts", leaving.places().stream().map(LinkedPlace::host).toList())
                .texts(
                        "internal",
                        leaving.internalPlaces().stream().map(LinkedPlace::host).toList())
                .whole("private", leftOut.hidden())
                .whole("managerOnly", leftOut.managerOnly())
                .whole("unpermitted", leftOut.unpermitted())
                .whole("redacted", leftOut.redacted());
    }

    private static String places(WhatLeaves leaving) {
        if (leaving.places().isEmpty()) {
            return "none";
        }
        return leaving.places().stream()
                .map(place -> place.host() + (place.times() > 1 ? " (" + place.times() + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String numbers(List<String> numbers) {
        if (numbers.isEmpty()) {
            return "none";
        }
        var shown = String.join(", ", numbers.stream().limit(MOST_NUMBERS).toList());
        int more = numbers.size() - MOST_NUMBERS;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static String leftOut(LeftOut out) {
        if (out.isNothing()) {
            return "nothing";
        }
        var parts = new ArrayList<String>();
        add(parts, out.hidden(), "private entry", "private entries");
        add(parts, out.managerOnly(), "entry for your manager only", "entries for your manager only");
        add(parts, out.unpermitted(), "saying nobody permitted to quote", "sayings nobody permitted to quote");
        add(parts, out.redacted(), "word of the redaction list, replaced", "words of the redaction list, replaced");
        return Wording.list(parts);
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(counted(count, one, many));
        }
    }

    private static String orNobody(List<String> people) {
        return people.isEmpty() ? "nobody" : String.join(", ", people);
    }

    private static String counted(int count, String one, String many) {
        return (count == 0 ? "no" : count) + " " + (count == 1 ? one : many);
    }
}
