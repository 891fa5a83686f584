package app.treefall.narrative.promotion;

import app.treefall.document.Block.Reference;
import app.treefall.document.Block.TraceRow;
import app.treefall.document.Run;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.narrative.ledger.Standing;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where each claim comes from, and since when the boss understands it.
final class Appendix {

    private final CaseFacts facts;
    private final Map<Id<Episode>, Integer> episodeNumbers = new HashMap<>();

    Appendix(CaseFacts facts) {
        this.facts = facts;
    }

    /// A row for each entry the case speaks of.
    List<TraceRow> rows(Set<Id<Entry>> cited) {
        return facts.entries.stream()
                .filter(entry -> cited.contains(entry.id()))
                .map(this::row)
                .toList();
    }

    PromotionCase.NoSurprises noSurprises(Set<Id<Entry>> claimed) {
        return new PromotionCase.NoSurprises(facts.entries.stream()
                .filter(entry -> claimed.contains(entry.id()))
                .map(this::known)
                .toList());
    }

    private TraceRow row(Entry entry) {
        int number = facts.numbers.getOrDefault(entry.id(), 0);
        var day = span(entry.days());
        var headline = Sentence.subjectless(entry, facts.narrator).text().replaceAll("\\.$", "");
        return new TraceRow(
                new Run.Trace(number, entry.id()),
                Prose.of(day),
                Prose.of(headline),
                references(entry),
                Prose.of(understood(entry)));
    }

    /// "1 to 3 July", "13 July to 2 August"
    String span(DaySpan days) {
        var last = Wording.day(days.last(), facts.today);
        if (days.isOneDay()) {
            return last;
        }
        boolean oneMonth = YearMonth.from(days.first()).equals(YearMonth.from(days.last()));
        var first = oneMonth ? Integer.toString(days.first().getDayOfMonth()) : Wording.day(days.first(), facts.today);
        return first + " to " + last;
    }

    /// Links, files, witnesses, then where its numbers were read, unless that was said before.
    List<Reference> references(Entry entry) {
        var references = new ArrayList<Reference>();
        for (var evidence : entry.evidence()) {
            references.add(reference(evidence));
        }
        for (var claim : entry.claims()) {
            var source = claim.source().text().strip();
            boolean said = references.stream()
                    .anyMatch(
                            it -> it.label().text().toLowerCase(Locale.ROOT).contains(source.toLowerCase(Locale.ROOT)));
            if (!source.isEmpty() && !said) {
                references.add(new Reference(Prose.of(source), Prose.NONE));
            }
        }
        return references.stream().distinct().toList();
    }

    private Reference reference(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link(var label, var address) -> new Reference(label.hasWords() ? label : address, address);
            case Evidence.CopiedFile file ->
                new Reference(file.label().hasWords() ? file.label() : file.fileName(), Prose.NONE);
            case Evidence.SourcedNumber(var label, var source) -> new Reference(joined(label, source), Prose.NONE);
            case Evidence.Witness(var label, var id) -> {
                var person = facts.journal.find(id);
                var who = person == null ? Prose.NONE : Prose.of(person.name().text() + " can confirm it");
                var how = label.isBlank()
                        ? label
                        : Prose.of(Sentence.subjectless(label, facts.narrator)
                                .text()
                                .replaceAll("\\.$", ""));
                yield new Reference(joined(who, how), Prose.NONE);
            }
        };
    }

    private static Prose joined(Prose one, Prose other) {
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() ? other : one;
        }
        return Prose.of(one.text().strip() + ": " + other.text().strip());
    }

    private String understood(Entry entry) {
        var boss = facts.boss;
        if (boss == null || facts.shape.lens() == Lens.PEERS) {
            return "";
        }
        var known = known(entry);
        var day = known.understood();
        if (day == null) {
            return "new to " + boss.shortName();
        }
        return boss.shortName() + ", " + Wording.day(day, facts.today)
                + (known.episode() == 0 ? "" : ", 1:1 no. " + known.episode());
    }

    private PromotionCase.KnownClaim known(Entry entry) {
        int number = facts.numbers.getOrDefault(entry.id(), 0);
        var boss = facts.boss;
        var standing = boss == null ? Standing.UNHEARD : facts.ledger.standing(entry.id(), boss.id());
        return new PromotionCase.KnownClaim(entry.id(), number, standing.understood(), numberOf(standing.episode()));
    }

    /// Which 1:1 it was first understood in, counted from 1; 0 when it was elsewhere.
    private int numberOf(@Nullable Id<Episode> understoodIn) {
        var episode = understoodIn == null ? null : facts.journal.find(understoodIn);
        if (episode == null) {
            return 0;
        }
        return episodeNumbers.computeIfAbsent(
                episode.id(),
                _ -> 1
                        + (int) facts.journal.episodesWith(episode.person()).stream()
                                .filter(other -> other.held() && other.day().isBefore(episode.day()))
                                .count());
    }
}
