package app.treefall.ui.papers;

import app.treefall.narrative.leaving.LeftOut;
import app.treefall.narrative.leaving.LinkedPlace;
import app.treefall.narrative.leaving.WhatLeaves;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What leaves with a document, in the words of the window.
final class LeavingText {

    private static final int MOST_NUMBERS = 24;

    private LeavingText() {}

    static String counts(WhatLeaves leaving) {
        return Text.of(
                "papers.counts",
                Wording.startUpper(Wording.count(leaving.entries(), "entry", "entries")),
                Wording.count(leaving.measures(), "measure", "measures"),
                Wording.count(leaving.quotes(), "quote", "quotes"));
    }

    static String people(WhatLeaves leaving) {
        return leaving.people().isEmpty()
                ? Text.of("papers.people.none")
                : Text.of("papers.people", String.join(", ", leaving.people()));
    }

    static String numbers(WhatLeaves leaving) {
        var numbers = leaving.numbers();
        if (numbers.isEmpty()) {
            return Text.of("papers.numbers.none");
        }
        var shown = String.join(", ", numbers.stream().limit(MOST_NUMBERS).toList());
        int more = numbers.size() - MOST_NUMBERS;
        return more > 0 ? Text.of("papers.numbers.more", shown, more) : Text.of("papers.numbers", shown);
    }

    static String links(WhatLeaves leaving) {
        return leaving.places().isEmpty()
                ? Text.of("papers.links.none")
                : Text.of(
                        "papers.links",
                        leaving.places().stream()
                                .map(place ->
                                        place.times() > 1 ? place.host() + " (" + place.times() + ")" : place.host())
                                .collect(Collectors.joining(", ")));
    }

    /// Empty where every link is for anybody.
    static String inside(WhatLeaves leaving) {
        var hosts = leaving.internalPlaces().stream().map(LinkedPlace::host).toList();
        return hosts.isEmpty() ? "" : Text.of("papers.inside", Wording.list(hosts));
    }

    static String leftOut(LeftOut out) {
        if (out.isNothing()) {
            return Text.of("papers.left.nothing");
        }
        List<String> parts = new ArrayList<>();
        add(parts, out.hidden(), "papers.left.private");
        add(parts, out.managerOnly(), "papers.left.manager");
        add(parts, out.unpermitted(), "papers.left.unpermitted");
        add(parts, out.redacted(), "papers.left.redacted");
        return Text.of("papers.left", Wording.list(parts));
    }

    private static void add(List<String> parts, int count, String key) {
        if (count > 0) {
            parts.add(Text.of(count == 1 ? key + ".one" : key, Wording.count(count)));
        }
    }
}
