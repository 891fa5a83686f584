package app.treefall.store;

import static app.treefall.store.TestJournal.EDITED;
import static app.treefall.store.TestJournal.LOGGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomJournal;
import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import app.treefall.domain.Testimonial;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @TempDir
    Path folder;

    private Journal journal;

    @BeforeEach
    void create() throws JournalException {
        journal = TestJournal.create(folder);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void anEntryIsFoundByItsWordsInAnyOrderAndForm() throws JournalException {
        log("Improved the checkout latency", "Customers stopped complaining");

        assertFound("latency checkout");
        assertFound("improving");
        assertFound("customer complained");
        assertFound("\"checkout latency\"");
        assertNotFound("\"latency checkout\"");
        assertNotFound("latency invoices");
    }

    @Test
    void theLastWordMayBeUnfinished() throws JournalException {
        log("Led the optimization of universities' happiness", "");

        for (var typed :
                List.of("o", "op", "optimiz", "optimizati", "optimization", "optimizations", "universit", "happine")) {
            assertFound(typed);
            assertFound("led " + typed);
        }
        assertNotFound("optimizati happiness");
    }

    @Test
    void accentsAndCaseDoNotMatter() throws JournalException {
        log("Naïve café für Žluťoučký kůň", "ÉTÉ");

        assertFound("naive cafe");
        assertFound("FUR");
        assertFound("zlutoucky");
        assertFound("été");
        assertFound(Normalizer.normalize("žluťoučký", Normalizer.Form.NFD));
    }

    @Test
    void scriptsWithoutSpacesAreFoundByAnyPiece() throws JournalException {
        log("東京でデプロイした", "部署了新的支付系统");
        log("결제 시스템을 배포했다", "แก้ไขระบบชำระเงิน");

        for (var typed : List.of(
                "東", "東京", "デプロイ", "京でデ", "支付", "新的支付系统", "결제", "스템", "시", "ระบบ", "ชำระ", "แก้ไขระบบชำระเงิน")) {
            assertEquals(1, search(typed).size(), typed);
        }
        assertNotFound("大阪");
        assertNotFound("東%京");
    }

    @Test
    void piecesAndWordsAreSoughtTogether() throws JournalException {
        log("Deployed 支付系统 for Ana", "");
        log("Deployed invoices", "支付");

        assertEquals(1, search("支付 invoi").size());
        assertEquals(2, search("支付 deploy").size());
        assertEquals(0, search("系统 invoices").size());
    }

    @Test
    void anEntryIsFoundByWhatSomebodySaidAboutIt() throws JournalException {
        var entry = journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Cut checkout latency"), DAY)))
                .value();
        log("Cut costs", "");
        var praise = journal.write(
                        LOGGED,
                        tx -> tx.put(new Testimonial(
                                Id.fresh(),
                                Prose.of("Our queue vanished overnight"),
                                null,
                                Prose.of("Noémie Quist"),
                                Prose.NONE,
                                DAY,
                                Permission.GIVEN,
                                List.of(entry.id()))))
                .value();

        for (var typed : List.of("vanish", "queue overnight", "noemie")) {
            var hits = search(typed);
            assertEquals(List.of(entry.id()), hits.stream().map(Hit::entry).toList(), typed);
            assertEquals(Hit.Where.TESTIMONIAL, hits.getFirst().where());
        }
        var reworded = new Testimonial(
                praise.id(),
                Prose.of("Nobody waits in line"),
                null,
                praise.name(),
                praise.role(),
                DAY,
                Permission.GIVEN,
                praise.about());
        assertThrows(
                IllegalStateException.class,
                () -> journal.write(EDITED, tx -> {
                    tx.put(reworded);
                    assertEquals(1, tx.search("waits", 10).size());
                    throw new IllegalStateException("and nothing of it is kept");
                }));
        assertNotFound("waits");
        journal.write(EDITED, tx -> tx.put(reworded));
        assertEquals(1, search("waits").size());
        assertNotFound("vanish");
        journal.write(EDITED, tx -> {
            tx.trash(Testimonial.class, praise.id());
            return praise;
        });
        assertNotFound("waits");
    }

    @Test
    void aHitSaysWhatOfTheHeadlineWasMeantAndWhereTheRestStands() throws JournalException {
        log("Cut the checkout latency", "Customers in the queue stopped complaining");

        var inHeadline = search("checkout lat").getFirst();
        assertEquals(Hit.Where.HEADLINE, inHeadline.where());
        assertEquals(List.of(new Hit.Range(8, 16), new Hit.Range(17, 24)), inHeadline.inHeadline());
        var both = search("latency queue").getFirst();
        assertEquals(Hit.Where.STORY, both.where());
        assertEquals(List.of(new Hit.Range(17, 24)), both.inHeadline());
        assertEquals(
                "queue",
                both.snippet()
                        .text()
                        .substring(
                                both.ranges().getFirst().start(),
                                both.ranges().getFirst().end()));
    }

    @Test
    void amongSomeOnlyTheLimitCountsThoseAlone() throws JournalException {
        for (int i = 0; i < 20; i++) {
            journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Cut latency"), DAY)));
        }

        var found = journal.read(tx -> tx.search("latency", 3, sequence -> sequence % 5 == 0));

        assertEquals(3, found.size());
        assertEquals(3, journal.read(tx -> tx.search("late", 3)).size());
    }

    @Test
    void newestComesFirstAndTheLimitHolds() throws JournalException {
        var old = journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Cut costs"), DAY.minusDays(400))))
                .value();
        var later = journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Cut latency"), DAY)))
                .value();
        var between = journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Cut waste"), DAY.minusDays(20))))
                .value();

        assertEquals(
                List.of(later.id(), between.id(), old.id()),
                search("cut").stream().map(Hit::entry).toList());
        assertEquals(
                List.of(later.id()),
                journal.read(tx -> tx.search("cut", 1)).stream().map(Hit::entry).toList());
        journal.write(EDITED, tx -> tx.put(old.toDraft().days(later.days()).finished()));
        assertEquals(
                List.of(later.id(), old.id(), between.id()),
                search("cut").stream().map(Hit::entry).toList());
    }

    @Test
    void theSnippetShowsTheWordsInTheirPlace() throws JournalException {
        log("Cut latency", "x ".repeat(100) + "so that the Café could\nreopen " + "y ".repeat(200));

        var hit = search("cafe reop").getFirst();

        var marked = hit.ranges().stream()
                .map(range -> hit.snippet().text().substring(range.start(), range.end()))
                .toList();
        assertEquals(List.of("Café", "reopen"), marked);
        assertTrue(hit.snippet().text().length() < 200);
        assertTrue(hit.snippet().text().startsWith("…"));
    }

    @Test
    void thePeopleOfAnEntryAreFoundByTheNameTheyHaveNow() throws JournalException {
        var ana = Person.named(Prose.of("Ana Lindqvist"), Person.Relation.PEER);
        var entry = EntryDraft.of(Entry.jotted(Prose.of("Cut latency"), DAY))
                .contribution(
                        new Contribution(null, null, List.of(new Contribution.Credit(ana.id(), Prose.of("tests")))))
                .finished();
        journal.write(LOGGED, tx -> tx.put(entry));
        assertNotFound("lindqvist");
        journal.write(LOGGED, tx -> tx.put(ana));
        assertFound("lindqvist");

        journal.write(
                EDITED,
                tx -> tx.put(new Person(
                        ana.id(),
                        Prose.of("Ana Osei"),
                        ana.handle(),
                        null,
                        ana.relation(),
                        Prose.NONE,
                        false,
                        ana.attention(),
                        null,
                        Prose.NONE)));

        assertNotFound("lindqvist");
        assertFound("osei");
    }

    @Test
    void whatIsInTheTrashIsNotFound() throws JournalException {
        var entry = journal.write(LOGGED, tx -> tx.put(Entry.jotted(Prose.of("Cut latency"), DAY)))
                .value();
        journal.write(EDITED, tx -> {
            tx.trash(Entry.class, entry.id());
            return "";
        });
        assertNotFound("latency");

        journal.write(EDITED, tx -> {
            tx.restore(Entry.class, entry.id());
            return "";
        });
        assertFound("latency");
    }

    @Test
    void theIndexStaysSoundThroughEditsAndTrash() throws JournalException {
        var made = new RandomJournal(9);
        var entries = new ArrayList<Entry>();
        journal.write(LOGGED, tx -> {
            for (int i = 0; i < 30; i++) {
                entries.add(tx.put(made.entry()).value());
            }
            return "";
        });
        for (var entry : entries) {
            journal.write(EDITED, tx -> {
                tx.put(entry.toDraft().project(Prose.of("twice")).finished());
                tx.trash(Entry.class, entry.id());
                tx.restore(Entry.class, entry.id());
                return tx.put(entry.toDraft().project(Prose.of("東京")).finished());
            });
            journal.write(EDITED, tx -> {
                tx.trash(Entry.class, entry.id());
                return "";
            });
            journal.verifyRest();
        }
    }

    @Test
    void anyStringMayBeSought() throws JournalException {
        var made = new RandomJournal(5);
        var random = new Random(5);
        journal.write(LOGGED, tx -> {
            for (int i = 0; i < 60; i++) {
                tx.put(made.entry());
            }
            return "";
        });
        var typed = new ArrayList<>(List.of(
                "",
                " ",
                "\"",
                "\"\"",
                "*",
                "a*",
                "NEAR(",
                "AND",
                "OR",
                "NOT",
                "headline:",
                "^a",
                "-a",
                "+",
                "{a b}:c",
                "()",
                "\u0000",
                "a\u0000b",
                "\uD83D",
                "👩‍👩‍👧",
                "%",
                "_",
                "\\",
                "東\\",
                "'",
                ";",
                "a\"b",
                "x".repeat(100_000),
                "a ".repeat(50_000),
                "東".repeat(70_000),
                "\u0301",
                "ǅ",
                "½",
                "Ⅷ",
                "१२",
                "a\u200Db",
                "\u202E"));
        for (int i = 0; i < 600; i++) {
            var text = made.words().odd()
                    + (random.nextBoolean() ? " " + made.words().odd() : "");
            typed.add(text.substring(0, random.nextInt(text.length() + 1)));
            typed.add(random.ints(random.nextInt(8), 0, 0x2fff)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        journal.read(tx -> {
            for (var each : typed) {
                for (var hit : tx.search(each, 5)) {
                    hit.ranges().forEach(range -> hit.snippet().text().substring(range.start(), range.end()));
                }
            }
            return "";
        });
    }

    @Test
    void whatWasLoggedIsFoundByEachOfItsWordsAndTheirBeginnings() throws JournalException {
        var made = new RandomJournal(6);
        var random = new Random(6);
        for (int i = 0; i < 60; i++) {
            var entry = made.entry();
            journal.write(LOGGED, tx -> tx.put(entry));
            var words = entry.headline().text().split(" ");
            var word = words[random.nextInt(words.length)];
            var beginning = word.substring(0, 1 + random.nextInt(word.length()));
            for (var typed : List.of(
                    word, beginning, word + " " + beginning, entry.headline().text())) {
                var hits = journal.read(tx -> tx.search(typed, 1000));
                assertTrue(hits.stream().anyMatch(hit -> hit.entry().equals(entry.id())), typed);
            }
        }
    }

    private void log(String headline, String result) throws JournalException {
        var entry = EntryDraft.of(Entry.jotted(Prose.of(headline), DAY))
                .story(new Story(Prose.NONE, Prose.NONE, Prose.NONE, Prose.of(result)))
                .finished();
        journal.write(LOGGED, tx -> tx.put(entry));
    }

    private List<Hit> search(String typed) throws JournalException {
        return journal.read(tx -> tx.search(typed, 50));
    }

    private void assertFound(String typed) throws JournalException {
        assertEquals(1, search(typed).size(), typed);
    }

    private void assertNotFound(String typed) throws JournalException {
        assertEquals(0, search(typed).size(), typed);
    }
}
