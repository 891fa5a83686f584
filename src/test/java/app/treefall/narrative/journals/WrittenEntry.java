package app.treefall.narrative.journals;

import app.treefall.domain.Change;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.Criterion;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Prediction;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Scope;
import app.treefall.domain.Service;
import app.treefall.domain.Size;
import app.treefall.domain.Story;
import app.treefall.domain.Telling;
import app.treefall.narrative.journals.WrittenJournal.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// An entry of a [WrittenJournal] and its tellings: `entry KEY DAY [LAST-DAY] [manager-only|private]`, then its kind
/// with the headline, then whatever is known.
final class WrittenEntry {

    private static final Pattern QUANTITY = Pattern.compile("([€$£]?)([+-]?[\\d.,]+)\\s*(.*)");

    private final Fields block;
    private final Id<Entry> id;

    private WrittenEntry(Fields block) {
        this.block = block;
        this.id = WrittenJournal.id(block.head(1));
    }

    static List<Kept> read(Fields block) {
        var written = new WrittenEntry(block);
        var things = new ArrayList<Kept>(List.of(written.entry()));
        for (var telling : block.all("told")) {
            things.add(written.telling(telling, things.size()));
        }
        return things;
    }

    private Entry entry() {
        var days = block.lines().getFirst().split("\\s+");
        var first = LocalDate.parse(days[2]);
        boolean span = days.length > 3 && Character.isDigit(days[3].charAt(0));
        return new Entry(
                id,
                headline(),
                new DaySpan(first, span ? LocalDate.parse(days[3]) : first),
                kind(),
                new Story(
                        block.words("stakes"), block.words("challenge"), block.words("action"), block.words("result")),
                contribution(),
                Fields.name(Scope.class, block.one("scope")),
                Fields.name(Size.class, block.one("size")),
                block.words("project"),
                tags(),
                block.all("serves").stream()
                        .map(parts ->
                                new Service(WrittenJournal.id(Fields.part(parts, 0)), Prose.of(Fields.part(parts, 1))))
                        .toList(),
                shows(),
                block.all("number").stream().map(WrittenEntry::claim).toList(),
                evidence(),
                confidentiality(),
                block.all("predicted").stream().map(this::prediction).toList(),
                block.words("candid"),
                block.all("follow-up").stream().map(WrittenEntry::followUp).toList(),
                List.of());
    }

    private Prose headline() {
        for (var name : Kind.Name.values()) {
            var words = block.words(name.name().toLowerCase(Locale.ROOT));
            if (words.hasWords()) {
                return words;
            }
        }
        throw new IllegalArgumentException(block.lines().getFirst());
    }

    private Kind kind() {
        if (!block.one("prevention").isEmpty()) {
            return new Kind.Prevention(
                    block.words("would"), block.words("known"), block.words("exposed"), block.words("held"));
        }
        if (!block.one("learning").isEmpty()) {
            return new Kind.Learning(
                    Fields.name(Kind.Learning.Outcome.class, block.one("outcome")), block.words("worth"));
        }
        if (!block.one("setback").isEmpty()) {
            return new Kind.Setback(block.words("changed"), block.words("proof"));
        }
        if (!block.one("thread").isEmpty()) {
            var became = block.one("became");
            return new Kind.Thread(
                    block.words("next"),
                    block.day("pay-off"),
                    block.all("news").stream()
                            .map(parts -> new Kind.Thread.News(
                                    LocalDate.parse(Fields.part(parts, 0)), Prose.of(Fields.part(parts, 1))))
                            .toList(),
                    block.day("resolved"),
                    became.isEmpty() ? null : WrittenJournal.id(became));
        }
        return new Kind.Win();
    }

    private Contribution contribution() {
        var parts = List.of(block.one("role").split(", "));
        return new Contribution(
                Fields.name(Contribution.Role.class, Fields.part(parts, 0)),
                Fields.name(Contribution.Initiative.class, Fields.part(parts, 1)),
                block.all("credit").stream()
                        .map(credit -> new Contribution.Credit(
                                WrittenJournal.id(Fields.part(credit, 0)), Prose.of(Fields.part(credit, 1))))
                        .toList());
    }

    private List<Prose> tags() {
        var value = block.one("tags");
        return value.isEmpty()
                ? List.of()
                : List.of(value.split(", ")).stream().map(Prose::of).toList();
    }

    private List<Id<Criterion>> shows() {
        var value = block.one("shows");
        return value.isEmpty()
                ? List.of()
                : List.of(value.split(", ")).stream()
                        .map(WrittenJournal::<Criterion>id)
                        .toList();
    }

    private List<Evidence> evidence() {
        var evidence = new ArrayList<Evidence>();
        block.all("link")
                .forEach(it ->
                        evidence.add(new Evidence.Link(Prose.of(Fields.part(it, 0)), Prose.of(Fields.part(it, 1)))));
        block.all("witness")
                .forEach(it -> evidence.add(
                        new Evidence.Witness(Prose.of(Fields.part(it, 1)), WrittenJournal.id(Fields.part(it, 0)))));
        return evidence;
    }

    /// `what | before -> after | LOWER | MEASURED | period | source | my share`
    private static ImpactClaim claim(List<String> parts) {
        var share = Fields.part(parts, 6);
        return new ImpactClaim(
                Prose.of(Fields.part(parts, 0)),
                null,
                change(Fields.part(parts, 1)),
                Fields.name(Direction.class, Fields.part(parts, 2)),
                Prose.of(Fields.part(parts, 4)),
                Fields.name(ImpactClaim.Certainty.class, Fields.part(parts, 3)),
                Prose.of(Fields.part(parts, 5)),
                share.isEmpty() ? null : Integer.valueOf(share));
    }

    private static Change change(String written) {
        int arrow = written.indexOf("->");
        if (arrow >= 0) {
            return new Change.FromTo(quantity(written.substring(0, arrow)), quantity(written.substring(arrow + 2)));
        }
        boolean signed = written.startsWith("+") || written.startsWith("-");
        return signed ? new Change.By(quantity(written)) : new Change.Total(quantity(written));
    }

    private static Quantity quantity(String written) {
        var matcher = QUANTITY.matcher(written.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(written);
        }
        var unit = matcher.group(1).isEmpty() ? matcher.group(3) : matcher.group(1);
        return Quantity.of(matcher.group(2).replace(",", "").replace("+", ""), unit);
    }

    private Confidentiality confidentiality() {
        if (block.headHas("private")) {
            return Confidentiality.PRIVATE;
        }
        return block.headHas("manager-only") ? Confidentiality.MANAGER_ONLY : Confidentiality.ANYONE;
    }

    private Prediction prediction(List<String> parts) {
        var first = LocalDate.parse(block.head(2));
        return new Prediction(
                first,
                WrittenJournal.id(Fields.part(parts, 0)),
                Prediction.Answer.valueOf(
                        Fields.part(parts, 1).toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    /// `due | outcome | note | answered`
    private static FollowUp followUp(List<String> parts) {
        return new FollowUp(
                LocalDate.parse(Fields.part(parts, 0)),
                Fields.name(FollowUp.Outcome.class, Fields.part(parts, 1)),
                Prose.of(Fields.part(parts, 2)),
                Fields.dayIn(parts, 3));
    }

    /// `person | day | setting | landing | words`
    private Telling telling(List<String> parts, int count) {
        var day = LocalDate.parse(Fields.part(parts, 1));
        var landing = Fields.name(Telling.Landing.class, Fields.part(parts, 3));
        return new Telling(
                WrittenJournal.id(block.head(1) + "-told-" + count),
                id,
                WrittenJournal.id(Fields.part(parts, 0)),
                day,
                Telling.Setting.valueOf(
                        Fields.part(parts, 2).toUpperCase(Locale.ROOT).replace(' ', '_')),
                landing,
                null,
                Prose.of(Fields.part(parts, 4)),
                landing == null ? null : day,
                null);
    }
}
