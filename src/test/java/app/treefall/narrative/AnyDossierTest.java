package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.edits.EditedBlock;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.CardPages;
import app.treefall.usecase.BuildCase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for the dossier and the cards of every journal, for every lens, with edits and without.
class AnyDossierTest {

    private static final int JOURNALS = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    @ParameterizedTest
    @EnumSource(Lens.class)
    void everyNumberStandsInAnEntryOrIsComputedFromTwoThatDo(Lens lens) {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var journal = RandomSeason.of(seed);
            var built = built(journal, lens);
            var allowed = numbersOf(journal);
            for (var piece : said(built.document().blocks())) {
                var found = NUMBER.matcher(piece);
                while (found.find()) {
                    var number = found.group().replace(",", "");
                    assertTrue(allowed.contains(plain(number)), number + " in: " + piece + ", seed " + seed);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Lens.class)
    void theArithmeticOfEveryRowIsRight(Lens lens) {
        for (long seed = 0; seed < JOURNALS; seed++) {
            for (var row : built(RandomSeason.of(seed), lens).promotion().impact()) {
                var ends = row.scaled();
                var shown = NUMBER.matcher(row.change().text());
                if (ends == null || !shown.find()) {
                    continue;
                }
                var difference = ends.after().subtract(ends.before()).abs();
                var possible = new HashSet<String>();
                forms(difference, possible);
                if (ends.before().signum() != 0) {
                    percents(difference, ends.before(), possible);
                }
                assertTrue(
                        possible.contains(plain(shown.group().replace(",", ""))),
                        row.change().text() + " of " + ends + ", seed " + seed);
                boolean down = ends.after().compareTo(ends.before()) < 0;
                assertEquals(
                        down, row.change().text().startsWith("−"), row.change().text());
            }
        }
    }

    @Test
    void everyBlockThatTellsOfWorkHasItsEntries() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            for (var lens : Lens.values()) {
                for (var block : built(RandomSeason.of(seed), lens).edited().blocks()) {
                    if (block.built() instanceof Block.Text text && text.voice() == Block.Text.Voice.STORY) {
                        assertFalse(
                                text.sources().isEmpty(), () -> text.paragraph().text());
                    }
                }
            }
        }
    }

    @Test
    void theCardsKeepTheSamePromises() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var built = built(RandomSeason.of(seed), Lens.COMMITTEE);
            var text = PlainDocument.of(CardPages.of(built.promotion(), built.cards()))
                    .toLowerCase(Locale.ROOT);
            assertFalse(text.contains(SmallSeason.CANARY), text);
            assertFalse(text.contains("bluefin"), text);
            var again = built(RandomSeason.of(seed), Lens.COMMITTEE);
            assertEquals(built.cards(), again.cards());
        }
    }

    @Test
    void noEditOfAnyBlockBreaksADossierOrLetsAPrivateWordOut() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var random = new Random(seed);
            var journal = RandomSeason.of(seed);
            var edited = built(journal, Lens.PEERS).edited();
            var things = new ArrayList<Kept>(
                    journal.everything().stream().map(Saved::value).toList());
            for (var block : edited.blocks()) {
                if (random.nextInt(3) == 0) {
                    things.add(anyEdit(edited.key(), block, random));
                }
            }
            var after = built(Snapshot.ofValues(things), Lens.PEERS);
            var text = PlainDocument.of(after.document()).toLowerCase(Locale.ROOT);
            assertFalse(text.contains("bluefin"), text);
            assertFalse(text.contains(SmallSeason.CANARY), text);
            assertTrue(appendixHolds(after.document()), text);
        }
    }

    private static BlockEdit anyEdit(Prose document, EditedBlock block, Random random) {
        return new BlockEdit(
                Id.fresh(),
                document,
                block.key(),
                Prose.of(random.nextBoolean() ? "" : "Said it otherwise, at Bluefin's (twice)"),
                random.nextInt(4) == 0,
                random.nextBoolean() ? null : random.nextInt(9),
                block.built().sources(),
                random.nextBoolean() ? block.from() : Prose.of("of old"));
    }

    private static boolean appendixHolds(Document document) {
        var cited = new HashSet<Id<Entry>>();
        var listed = new HashSet<Id<Entry>>();
        for (var block : document.blocks()) {
            boolean appendix = block instanceof Block.Part part
                    && part.blocks().stream().allMatch(Block.TraceTable.class::isInstance);
            (appendix ? listed : cited).addAll(block.sources());
        }
        return listed.isEmpty() || listed.equals(cited);
    }

    private static BuildCase.Result.Built built(Snapshot journal, Lens lens) {
        return (BuildCase.Result.Built) new BuildCase().run(journal, lens, SmallSeason.season(), SmallSeason.TODAY);
    }

    /// Every number a journal holds, in every form it may be written, and what follows from two of them;
    /// days, counts of entries and the words of the ladder too.
    private static Set<String> numbersOf(Snapshot journal) {
        var allowed = new HashSet<String>();
        int count = journal.entries().size() + 40;
        for (int i = 0; i <= Math.max(count, 31); i++) {
            allowed.add(Integer.toString(i));
        }
        List.of(2025, 2026, 2027).forEach(year -> allowed.add(Integer.toString(year)));
        for (var saved : journal.everything()) {
            for (var part : saved.value() instanceof Entry entry ? wordsOf(entry) : List.of(other(saved.value()))) {
                var found = NUMBER.matcher(part);
                while (found.find()) {
                    allowed.add(plain(found.group().replace(",", "")));
                }
            }
            if (saved.value() instanceof Entry entry) {
                entry.claims().forEach(claim -> {
                    amounts(claim.change(), allowed);
                    var share = claim.myShare();
                    allowed.add(share == null ? "0" : share.toString());
                });
            }
        }
        journal.metrics().forEach(metric -> {
            metric.readings().forEach(reading -> forms(reading.amount(), allowed));
            if (metric.target() != null) {
                forms(metric.target(), allowed);
            }
        });
        return allowed;
    }

    private static List<String> wordsOf(Entry entry) {
        var words = new ArrayList<String>();
        words.add(entry.headline().text());
        words.add(entry.story().stakes().text());
        words.add(entry.story().challenge().text());
        words.add(entry.story().action().text());
        words.add(entry.story().result().text());
        words.addAll(PrintedKind.words(entry.kind()));
        entry.contribution().credits().forEach(credit -> words.add(credit.part().text()));
        entry.claims().forEach(claim -> {
            words.add(claim.what().text());
            words.add(claim.period().text());
            words.add(claim.source().text());
        });
        entry.followUps().forEach(followUp -> words.add(followUp.note().text()));
        return words;
    }

    private static String other(Kept thing) {
        return switch (thing) {
            case app.treefall.domain.Feedback it ->
                it.words().text() + " " + it.confirmation().text();
            case app.treefall.domain.Priority it ->
                it.name().text() + " " + it.words().text();
            case app.treefall.domain.Testimonial it ->
                it.words().text() + " " + it.name().text();
            default -> "";
        };
    }

    private static void amounts(Change change, Set<String> allowed) {
        switch (change) {
            case Change.By(var amount) -> forms(amount.amount(), allowed);
            case Change.Total(var amount) -> forms(amount.amount(), allowed);
            case Change.FromTo(var before, var after) -> {
                forms(before.amount(), allowed);
                forms(after.amount(), allowed);
                if (before.isComparableTo(after)) {
                    both(before.in(after.unit()), after, allowed);
                }
            }
        }
    }

    private static void both(Quantity before, Quantity after, Set<String> allowed) {
        var difference = after.amount().subtract(before.amount()).abs();
        forms(difference, allowed);
        forms(before.amount(), allowed);
        if (before.amount().signum() != 0) {
            percents(difference, before.amount(), allowed);
        }
    }

    private static void percents(BigDecimal difference, BigDecimal before, Set<String> into) {
        var percent = difference.multiply(BigDecimal.valueOf(100)).divide(before.abs(), MathContext.DECIMAL64);
        into.add(plain(percent.setScale(0, RoundingMode.HALF_UP).toPlainString()));
        into.add(plain(percent.setScale(1, RoundingMode.HALF_UP).toPlainString()));
    }

    /// As it is, in thousands and in millions.
    private static void forms(BigDecimal amount, Set<String> into) {
        var bare = amount.abs();
        into.add(plain(bare.toPlainString()));
        into.add(plain(bare.movePointLeft(3).toPlainString()));
        into.add(plain(bare.movePointLeft(6).toPlainString()));
    }

    private static String plain(String number) {
        var bare = number.replaceAll("[.]+$", "");
        if (bare.chars().filter(c -> c == '.').count() > 1) {
            return bare;
        }
        var stripped = new BigDecimal(bare).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /// All it says, without the raised numbers.
    private static List<String> said(List<Block> blocks) {
        var said = new ArrayList<String>();
        for (var block : blocks) {
            switch (block) {
                case Block.Part part -> said.addAll(said(part.blocks()));
                case Block.Labelled labelled -> said.addAll(said(labelled.blocks()));
                case Block.Text text -> said.add(words(text.paragraph()));
                case Block.Lines lines -> lines.lines().forEach(line -> said.add(words(line.paragraph())));
                case Block.ImpactTable table ->
                    table.rows()
                            .forEach(row -> said.add(row.measure().text() + " | "
                                    + (row.before() == null ? "" : row.before().text()) + " | "
                                    + row.after().text() + " | " + row.change().text()));
                case Block.Quote _, Block.TraceTable _, Block.Series _, Block.RuledLines _ -> {}
                case Block.Point _, Block.Forwardable _ -> {}
            }
        }
        return said;
    }

    private static String words(Paragraph paragraph) {
        var words = new StringBuilder();
        for (var run : paragraph.runs()) {
            switch (run) {
                case Run.Words(var text) -> words.append(text.text());
                case Run.Strong(var text) -> words.append(text.text());
                case Run.Quoted(var text) -> words.append(text.text());
                case Run.Aside(var text) -> words.append(text.text());
                case Run.Trace _ -> words.append(' ');
            }
        }
        return words.toString();
    }
}
