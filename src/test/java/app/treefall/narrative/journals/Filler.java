package app.treefall.narrative.journals;

import app.treefall.domain.Change;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Entries as a machine writes them when it is asked for achievements: every field is full and nothing is said.
final class Filler {

    private static final List<String> VERBS = List.of(
            "Spearheaded",
            "Leveraged",
            "Orchestrated",
            "Championed",
            "Facilitated",
            "Successfully delivered",
            "Drove",
            "Streamlined",
            "Empowered",
            "Proactively optimized");
    private static final List<String> THINGS = List.of(
            "cross-functional alignment across key stakeholders",
            "a robust and scalable solution for the pricing platform",
            "best-in-class code quality initiatives",
            "a seamless developer experience",
            "data-driven decision making",
            "end-to-end process improvements",
            "a culture of continuous improvement",
            "strategic refactoring of core components",
            "cutting-edge automation capabilities",
            "operational excellence across the board");
    private static final List<String> STAKES = List.of(
            "This was critical to the success of the organization.",
            "It was essential for unlocking business value and driving growth.",
            "In today’s fast-paced environment, agility is key.",
            "Stakeholders needed a comprehensive and future-proof approach.");
    private static final List<String> CHALLENGES = List.of(
            "The main challenge was managing complexity while ensuring high quality.",
            "Multiple competing priorities had to be balanced effectively.",
            "");
    private static final List<String> ACTIONS = List.of(
            "Collaborated closely with stakeholders to identify requirements and implement a holistic solution.",
            "Leveraged industry best practices to significantly enhance overall performance.",
            "Utilized modern tooling and demonstrated strong ownership throughout the process.",
            "Worked on various improvements and ensured seamless delivery.");
    private static final List<String> RESULTS = List.of(
            "Resulted in significantly improved efficiency and enhanced user satisfaction.",
            "Delivered tangible value and positioned the team for future success.",
            "Achieved outstanding results, exceeding expectations across all metrics.",
            "Improved productivity by 37%.");

    private Filler() {}

    /// @param last the day of the latest; the others one a day before it, weekends and all
    static List<Entry> entries(int count, LocalDate last) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(i, last.minusDays(count - 1L - i)));
        }
        return entries;
    }

    private static Entry entry(int i, LocalDate day) {
        var written = Entry.jotted(
                        Prose.of(VERBS.get(i % VERBS.size()) + " " + THINGS.get(i * 7 / VERBS.size() % THINGS.size())),
                        day)
                .toDraft()
                .story(new Story(of(STAKES, i), of(CHALLENGES, i), of(ACTIONS, i / 2), of(RESULTS, i / 3)));
        if (i % 5 == 0) {
            written.claims(List.of(new ImpactClaim(
                    Prose.of("Efficiency"),
                    null,
                    new Change.By(Quantity.of(String.valueOf(10 + i % 50), "%")),
                    null,
                    Prose.NONE,
                    null,
                    Prose.NONE,
                    null)));
        }
        return withId(written.days(DaySpan.on(day)).finished(), i);
    }

    private static Prose of(List<String> texts, int i) {
        return Prose.of(texts.get(i % texts.size()));
    }

    /// The same id every time, so that the same journal is the same journal.
    private static Entry withId(Entry made, int i) {
        return new Entry(
                WrittenJournal.id("filler-" + i),
                made.headline(),
                made.days(),
                made.kind(),
                made.story(),
                made.contribution(),
                made.scope(),
                made.size(),
                made.project(),
                made.tags(),
                made.serves(),
                made.shows(),
                made.claims(),
                made.evidence(),
                made.confidentiality(),
                made.predictions(),
                made.candidNote(),
                made.followUps(),
                made.silenced());
    }
}
