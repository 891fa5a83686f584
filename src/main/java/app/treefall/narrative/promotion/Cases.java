package app.treefall.narrative.promotion;

import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Paragraph;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.lens.Permitted;
import app.treefall.narrative.promotion.PromotionCase.CriterionCase;
import app.treefall.narrative.promotion.PromotionCase.PriorityImpact;
import app.treefall.narrative.promotion.PromotionCase.ToldStory;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Builds the promotion case of a season out of a permitted journal.
public final class Cases {

    private static final int STORY_STRENGTH = 40;
    private static final int MOST_OF_A_THIN_CASE = 8;

    private final CaseFacts facts;
    private final StoryText stories;

    private Cases(CaseFacts facts) {
        this.facts = facts;
        this.stories = new StoryText(facts);
    }

    /// @param today nothing after this day is in it
    public static PromotionCase build(Permitted permitted, Season season, LocalDate today) {
        var built = new Cases(new CaseFacts(permitted, season, today)).build(permitted.withheld());
        var said = SaidWords.in(built.toDocument().blocks());
        var acronyms = Acronyms.of(permitted.journal());
        return built.withWords(acronyms.explainedIn(said), acronyms.unexplainedIn(said));
    }

    private PromotionCase build(int withheld) {
        var proofs = new Proofs(facts).choose();
        var criteria = new LadderCase(facts, stories).criteria();
        var table = new ImpactTable(facts);
        var rows = table.rows();
        var growth = new GrowthText(facts, stories);
        var series = new SeriesChoice(facts);
        var appendix = new Appendix(facts);
        var prevented = growth.prevented();
        var byPriority = byPriority(proofs);
        var claimed = claimed(proofs, criteria, rows, prevented, byPriority);
        var arcs = growth.arcs();
        var learning = growth.learning();
        var others = growth.others(told(byPriority));
        var quotes = new Voices(facts).quotes();
        var drawn = series.series();
        var missing = new Thinness(facts).missing();
        var cited = missing.isEmpty() ? new LinkedHashSet<>(claimed) : heaviest();
        if (missing.isEmpty()) {
            arcs.forEach(arc -> cited.addAll(arc.did().sources()));
            learning.forEach(line -> cited.addAll(line.sources()));
            others.forEach(line -> cited.addAll(line.sources()));
            quotes.forEach(quote -> cited.addAll(quote.sources()));
            cited.addAll(drawn == null ? List.of() : drawn.sources());
        }
        return new PromotionCase(
                facts.season,
                facts.today,
                facts.shape,
                cover(),
                new LeadText(facts, stories).lead(proofs, criteria),
                proofs,
                rows,
                table.shareNotes(),
                prevented,
                byPriority,
                criteria,
                drawn,
                series.notes(),
                arcs,
                learning,
                others,
                quotes,
                missing,
                appendix.noSurprises(claimed),
                appendix.rows(cited),
                List.of(),
                List.of(),
                facts.boss == null ? null : facts.boss.id(),
                withheld);
    }

    /// Their small print names who helped.
    private static Set<Id<Entry>> told(List<PriorityImpact> byPriority) {
        var told = new LinkedHashSet<Id<Entry>>();
        byPriority.forEach(impact ->
                impact.stories().forEach(story -> told.addAll(story.headline().sources())));
        return told;
    }

    /// What a thin case can show: what somebody could check; where there is nothing of that, the heaviest.
    private Set<Id<Entry>> heaviest() {
        var checkable = facts.entries.stream().filter(facts::isCheckable).toList();
        var heaviest = new LinkedHashSet<Id<Entry>>();
        (checkable.isEmpty() ? facts.entries : checkable)
                .stream()
                        .sorted(facts.byWeight())
                        .limit(MOST_OF_A_THIN_CASE)
                        .forEach(entry -> heaviest.add(entry.id()));
        return heaviest;
    }

    private static Set<Id<Entry>> claimed(
            List<PromotionCase.Proof> proofs,
            List<CriterionCase> criteria,
            List<ImpactRow> rows,
            List<Paragraph> prevented,
            List<PriorityImpact> byPriority) {
        var claimed = new LinkedHashSet<Id<Entry>>();
        proofs.forEach(proof -> claimed.add(proof.entry()));
        criteria.forEach(criterion -> criterion.best().forEach(line -> claimed.addAll(line.sources())));
        rows.forEach(row -> claimed.addAll(row.sources()));
        prevented.forEach(line -> claimed.addAll(line.sources()));
        byPriority.forEach(impact -> impact.stories()
                .forEach(story -> claimed.addAll(story.headline().sources())));
        return claimed;
    }

    private PromotionCase.Cover cover() {
        var profile = facts.journal.profile();
        var season = facts.season;
        var name = profile.name().isBlank() ? season.name() : profile.name().stripped();
        var kicker = switch (facts.shape.lens()) {
            case COMMITTEE -> "Promotion dossier, committee edition";
            case MANAGER -> "Promotion dossier, manager’s edition";
            case SKIP_LEVEL -> "Promotion dossier, skip-level edition";
            case PEERS -> "What the season held, for peers";
            case ME -> "Promotion dossier, my own edition";
        };
        var dates = Wording.day(season.start()) + yearUnless(season.start(), season.decision()) + " to "
                + Wording.dayAndYear(season.decision()) + ".";
        return new PromotionCase.Cover(
                Prose.of(kicker), name, Prose.of(subtitle(profile)), List.of(Prose.of(dates + people())));
    }

    private static String yearUnless(LocalDate start, LocalDate end) {
        return start.getYear() == end.getYear() ? "" : " " + start.getYear();
    }

    private String subtitle(Profile profile) {
        var parts = new ArrayList<String>();
        var season = facts.season;
        if (facts.shape.lens() != Lens.PEERS && season.targetLevel().hasWords()) {
            var from = season.currentLevel().isBlank()
                    ? "To "
                    : "From " + season.currentLevel().text().strip() + " to ";
            parts.add(from + season.targetLevel().text().strip());
        } else if (profile.title().hasWords()) {
            parts.add(profile.title().text().strip());
        }
        if (profile.team().hasWords()) {
            parts.add(profile.team().text().strip());
        }
        if (profile.company().hasWords()) {
            parts.add(profile.company().text().strip());
        }
        return String.join(", ", parts);
    }

    private String people() {
        var people = new StringBuilder();
        for (var person : facts.journal.people()) {
            if (!person.decides() || facts.shape.lens() == Lens.PEERS) {
                continue;
            }
            var title = person.title().text().strip().split(",| of ")[0];
            var role = switch (person.relation()) {
                case MANAGER -> "Manager";
                case SKIP_LEVEL -> title.isEmpty() ? "Skip-level" : title;
                case PEER, REPORT, STAKEHOLDER, CUSTOMER, MENTOR -> title;
            };
            if (!role.isEmpty()) {
                people.append(' ')
                        .append(Wording.startUpper(role))
                        .append(": ")
                        .append(person.name().text().strip())
                        .append('.');
            }
        }
        return people.toString();
    }

    /// The proofs are told whole whatever the lens allows, then the heaviest under each priority.
    private List<PriorityImpact> byPriority(List<PromotionCase.Proof> proofs) {
        var proven = new HashSet<Id<Entry>>();
        proofs.forEach(proof -> proven.add(proof.entry()));
        var groups = new LinkedHashMap<@Nullable Priority, List<Entry>>();
        facts.journal.priorities().forEach(priority -> groups.put(priority, new ArrayList<>()));
        groups.put(null, new ArrayList<>());
        for (var entry : facts.entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> !proven.contains(entry.id()))
                        .thenComparing(facts.byWeight()))
                .toList()) {
            var group = groups.get(facts.firstPriority(entry));
            boolean told = (isStory(entry) || proven.contains(entry.id()))
                    && facts.strength(entry) >= STORY_STRENGTH
                    && facts.isCheckable(entry);
            boolean room = proven.contains(entry.id())
                    || (group != null && group.size() < facts.shape.most().storiesPerPriority());
            if (group != null && told && room) {
                group.add(entry);
            }
        }
        var impacts = new ArrayList<PriorityImpact>();
        groups.forEach((priority, entries) -> {
            if (!entries.isEmpty()) {
                impacts.add(impact(priority, entries));
            }
        });
        return impacts;
    }

    private static boolean isStory(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Win _, Kind.Prevention _ -> true;
            case Kind.Learning _, Kind.Setback _, Kind.Thread _ -> false;
        };
    }

    private PriorityImpact impact(@Nullable Priority priority, List<Entry> entries) {
        var told = entries.stream()
                .sorted((one, other) ->
                        facts.numbers.getOrDefault(one.id(), 0) - facts.numbers.getOrDefault(other.id(), 0))
                .map(entry -> new ToldStory(stories.headline(entry), stories.story(entry), stories.smallPrint(entry)))
                .toList();
        if (priority == null) {
            return new PriorityImpact(null, Prose.of("Beside the priorities"), CaseFacts.nothing(), told);
        }
        return new PriorityImpact(priority.id(), priority.name(), inTheirWords(priority), told);
    }

    /// The priority as its owner said it; the company's under its name.
    private Paragraph inTheirWords(Priority priority) {
        if (priority.words().isBlank()) {
            return CaseFacts.nothing();
        }
        var person = priority.person() == null ? null : facts.journal.find(priority.person());
        var who = person == null
                ? facts.journal.profile().company().text().strip()
                : person.name().text().strip();
        var text = facts.traced().quote(priority.words());
        return (who.isEmpty() ? text : text.words(who + ".")).done();
    }
}
