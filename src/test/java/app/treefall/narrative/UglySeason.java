package app.treefall.narrative;

import app.treefall.domain.Entry;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import java.util.ArrayList;
import java.util.List;

/// The small season as somebody writes it who is in a hurry: orders, nouns, tickets, lists, Markdown, other people's
/// words, another language.
final class UglySeason {

    private record Written(String headline, String stakes, String challenge, String action, String result) {}

    private static final List<Written> WRITTEN = List.of(
            new Written(
                    "[CHURN-41] Fix the exit survey export",
                    "Sales looked at wrong numbers :(",
                    "",
                    "Did three things:\n- read the 200 surveys\n- fixed the export.\n- told Sales",
                    "export takes 4 min now, was 2h"),
            new Written(
                    "dashboard was stale for a week",
                    "Lea asked me on a Monday. She was not amused.",
                    "I didn't look at it, it's **always** been fine.",
                    "We found the job. I restarted it; Jo and I wrote a check.",
                    "no repeat since."),
            new Written(
                    "Teach Jo to read a confusion matrix",
                    "Jo is my only backup",
                    "",
                    "> can I do the next one alone?\nSaid yes. Was nervous, said nothing!!",
                    "Jo reviewed 3 models without me 🎉"),
            new Written(
                    "Leck im Testset gefunden",
                    "Der Start war einem großen Kunden versprochen.",
                    "Alle waren sich sicher, ich nicht.",
                    "Ich habe die Daten jeder Spalte gezeichnet.",
                    "Das saubere Set gab zweimal dasselbe Ergebnis."),
            new Written(
                    "Migration of the feature store to [Feast](https://wiki.example/feast)",
                    "Every model team waits on it, see `store.py` in my repo",
                    "I own it, nobody else knows it; they ask me daily",
                    "wrote the guide, moved 14 of 14 pipelines, and switched the old one off",
                    "p95 of a read went from 1,2 s to 80 ms (measured), i.e. nobody complains"),
            new Written(
                    "I've cut churn in month two from 8.1% to 5.2%, I think",
                    "Every lost customer costs us €310. our board looks at it",
                    "The old model was trusted \"because I built it\" and wrong.",
                    "Rebuilt the model on what customers do, not on what they say. Tested it against the old one for"
                            + " six weeks of data that nobody had looked at\n"
                            + "before, which was the hard part.",
                    "Churn in month two is 5.2%. About €46k a quarter stays."),
            new Written(
                    "Failed jobs down to 2 a week",
                    "People page me at night",
                    "",
                    "I set alerts. I run the weekly review. My team does the rest.",
                    "we sleep"));

    private UglySeason() {}

    static Snapshot journal() {
        var things = new ArrayList<Kept>();
        int next = 0;
        for (var thing : SmallSeason.things()) {
            if (thing instanceof Entry entry) {
                var written = WRITTEN.get(next++ % WRITTEN.size());
                things.add(entry.toDraft()
                        .headline(Prose.of(written.headline()))
                        .story(new Story(
                                Prose.of(written.stakes()),
                                Prose.of(written.challenge()),
                                Prose.of(written.action()),
                                Prose.of(written.result())))
                        .finished());
            } else {
                things.add(thing);
            }
        }
        return Snapshot.ofValues(things);
    }
}
