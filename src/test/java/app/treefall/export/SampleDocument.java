package app.treefall.export;

import app.treefall.document.Block;
import app.treefall.document.Block.Beat;
import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Block.Labelled;
import app.treefall.document.Block.Line;
import app.treefall.document.Block.MonthOfEvidence;
import app.treefall.document.Block.Part;
import app.treefall.document.Block.Reference;
import app.treefall.document.Block.SeriesMark;
import app.treefall.document.Block.SeriesPoint;
import app.treefall.document.Block.Sign;
import app.treefall.document.Block.TraceRow;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Size;
import app.treefall.domain.Visibility;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A dossier and a brief that use every block, after the pictures in the design. `words` goes over each field that
// carries words.
final class SampleDocument {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Pattern TRACE = Pattern.compile("\\^(\\d+)|_([^_]+)_|\\*([^*]+)\\*|\\{([^}]+)}");

    private final UnaryOperator<String> words;

    private SampleDocument(UnaryOperator<String> words) {
        this.words = words;
    }

    static Document dossier() {
        return dossier(UnaryOperator.identity());
    }

    static Document dossier(UnaryOperator<String> words) {
        var sample = new SampleDocument(words);
        return sample.dossierOf(sample.appendix(28));
    }

    static Document longDossier(int entries) {
        var sample = new SampleDocument(UnaryOperator.identity());
        return sample.dossierOf(sample.appendix(entries));
    }

    static Document brief() {
        return brief(UnaryOperator.identity());
    }

    static Document brief(UnaryOperator<String> words) {
        return new SampleDocument(words).briefOf();
    }

    private Document dossierOf(Block appendix) {
        return new Document(
                Document.Genre.DOSSIER,
                prose("Promotion dossier, committee edition"),
                prose("Ines Varga"),
                prose("From Senior to Staff Engineer, Checkout and Payments, Marlow"),
                List.of(prose("1 July to 11 December 2026. Manager: Daniel Osei. Director: Priya Raman.")),
                prose("Ines Varga, Senior to Staff Engineer"),
                "en",
                DAY,
                List.of(
                        theCase(),
                        whatChanged(),
                        prevented(),
                        inOthersWords(),
                        ladder(),
                        more(),
                        new Part(
                                Prose.NONE,
                                prose("Appendix: the evidence"),
                                Prose.NONE,
                                Part.Start.ON_A_NEW_PAGE,
                                List.of(appendix))));
    }

    private Labelled theCase() {
        return caption(
                "The case",
                text(
                        Block.Text.Voice.LEAD,
                        "In the second half of 2026 Ines Varga cut the 95th percentile of checkout time "
                                + "from 1.8 s to 0.6 s^9 and showed in a controlled test that the speed was worth "
                                + "1.6 points of conversion^11. After a change of her own had charged 41 customers "
                                + "twice^7, she made every payment call safe to repeat^10; none has been charged "
                                + "twice since. She found the pool that would have run dry at peak^17, and handed "
                                + "the refunds service to a colleague who now runs it alone^14."));
    }

    private Labelled whatChanged() {
        var table = new Block.ImpactTable(List.of(
                row("Checkout p95", "1.8 s", "0.6 s", "1.8", "0.6", "−67%", "measured", 9),
                row("Checkout conversion", "61.8%", "63.4%", "61.8", "63.4", "+1.6 pts", "A/B test, 21 days", 11),
                row("Failed card payments", "4.9%", "3.1%", "4.9", "3.1", "−1.8 pts", "measured, 9 days", 27),
                row("On-call pages a week", "9", "4", "9", "4", "−5", "measured", 19),
                row("Double charges", "41", "0", "41", "0", "−41", "measured, 9 weeks", 10),
                row("Cost per order", "4.1 ct", "3.6 ct", "4.1", "3.6", "−0.5 ct", "Finance report", 20),
                row("Refund turnaround", "76 h", "9 h", "76", "9", "−88%", "measured", 14)));
        return caption(
                "What changed",
                table,
                text(
                        Block.Text.Voice.NOTE,
                        "p95: 60% hers, with the Orders and Search teams^3. Refund turnaround: 30% hers, "
                                + "the rest Jonas Weil’s^14. All others are her own work. Failed card payments rest "
                                + "on nine days of readings."));
    }

    private Labelled prevented() {
        return caption(
                "Prevented",
                text(
                        Block.Text.Voice.STORY,
                        "A certificate nine days from stopping every card payment, about €211k of orders "
                                + "a day^12 {(estimate)}. A payment pool that would have run dry at three times "
                                + "last year’s peak^17. A price release that undercharged VAT on 2% of baskets, "
                                + "€46k a quarter^26 {(estimate)}."));
    }

    private Labelled inOthersWords() {
        return caption(
                "In others’ words",
                quote("The first latency project I could explain to the board.", "Priya Raman, Director, 28 October"),
                quote("Not one double-charge ticket since September.", "Ruth Adeyemi, Support, 3 November"));
    }

    private Part ladder() {
        return new Part(
                prose("Against the ladder"),
                prose("Staff Engineer, criterion by criterion"),
                prose("A filled square is a piece of evidence in that month; larger is weightier. The criterion’s"
                        + " own words are in italics."),
                Part.Start.ON_A_NEW_PAGE,
                List.of(
                        criterion(
                                "Business impact",
                                "six pieces, four months",
                                "s,,bs,b,bl",
                                "Moves a number the company reports, and shows it.",
                                "Cut checkout p95 from 1.8 s to 0.6 s, measured over eleven weeks^9.",
                                "Tied that speed to money: half of all customers saw the faster checkout for 21 days,"
                                        + " and 63.4% of them bought, against 61.8%^11.",
                                "Cut failed card payments from 4.9% to 3.1%, about 56 orders a day^27."),
                        criterion(
                                "Operational excellence",
                                "six pieces, four months",
                                ",s,bb,b,ss",
                                "Prevents whole classes of failure, not single ones.",
                                "After one retry change had charged 41 customers twice^7, found eleven more calls that"
                                        + " could have^8, and made every payment call safe to repeat^10.",
                                "Halved on-call pages, from nine a week to four, by alerting on customers and not on"
                                        + " CPUs^19."),
                        criterion(
                                "Raising others",
                                "four, since October",
                                ",,,sl,sl",
                                "Others own what they once had to do.",
                                "Handed the refunds service to Jonas Weil, who has run it alone since"
                                        + " 2\u00A0October^14. Turnaround fell from 76 hours to nine; she claims 30% of"
                                        + " that.",
                                "Wrote the peak runbook; two people have run it without her^21."),
                        new Labelled(
                                prose("Checkout p95"),
                                Labelled.Weight.HEADING,
                                List.of(
                                        prose("seconds"),
                                        prose("lower is better"),
                                        prose("weekly readings"),
                                        prose("target 1.0 s"),
                                        prose("circles: evidence")),
                                List.of(),
                                List.of(series())),
                        new Labelled(
                                prose("Growth"),
                                Labelled.Weight.HEADING,
                                List.of(prose("what she was told,"), prose("what she did,"), prose("what came of it")),
                                List.of(),
                                List.of(
                                        quote(
                                                "You go deep before the room knows why it matters.",
                                                "Daniel Osei, 23 October"),
                                        text(
                                                Block.Text.Voice.STORY,
                                                "Designs are one page now, stakes first. The wallet, which had run out"
                                                        + " without a decision^18, was agreed in 25 minutes^25.")))));
    }

    private Part more() {
        var row = new ImpactRow(
                prose("Escalations answered within the agreed time"),
                prose("twelve a month"),
                prose("none a month"),
                null,
                prose("all"),
                ImpactRow.Better.UNSAID,
                prose("told by Ruth"),
                List.of(trace(15), trace(16)));
        var unsaid = new ImpactRow(
                prose("Design reviews"),
                null,
                prose("14"),
                null,
                Prose.NONE,
                ImpactRow.Better.UNSAID,
                Prose.NONE,
                List.of());
        return new Part(
                prose("Beyond the ladder"),
                prose("What else there is"),
                Prose.NONE,
                Part.Start.WHERE_IT_FALLS,
                List.of(
                        caption(
                                "Told",
                                new Block.ImpactTable(List.of(row, unsaid)),
                                new Block.Lines(List.of(
                                        line(new Sign.Bullet(), "*One* with weight."),
                                        line(new Sign.Heard(Visibility.REPEATED), "Said upward."),
                                        line(new Sign.Heard(Visibility.UNHEARD), "Not said.")))),
                        caption("Travels", new Block.Forwardable(paragraph("Ines Varga keeps payments whole.")))));
    }

    private Block series() {
        var amounts = List.of(
                "1.80", "1.83", "1.78", "1.62", "1.60", "1.58", "1.29", "1.31", ".98", ".63", ".61", ".60", ".62",
                ".64", ".57", ".58", ".61", ".60", ".59", ".60");
        var points = new ArrayList<SeriesPoint>();
        for (int i = 0; i < amounts.size(); i++) {
            points.add(new SeriesPoint(LocalDate.of(2026, 7, 6).plusWeeks(i), new BigDecimal(amounts.get(i)), false));
        }
        return new Block.Series(
                prose("Checkout p95"),
                prose("s"),
                points,
                BigDecimal.ONE,
                List.of(mark(7, 24, 4), mark(8, 12, 6), mark(9, 3, 9), mark(10, 9, 15)));
    }

    private Block appendix(int entries) {
        var rows = new ArrayList<TraceRow>();
        for (int i = 1; i <= entries; i++) {
            rows.add(new TraceRow(
                    trace(i),
                    prose("3 September 2026"),
                    prose("Cut checkout p95 latency by two thirds, with the Orders and " + "Search teams"),
                    List.of(
                            new Reference(prose("Grafana, checkout board"), prose("https://grafana.example/d/" + i)),
                            new Reference(prose("A/B report.pdf"), Prose.NONE)),
                    prose(i % 3 == 0 ? "new to Daniel" : "1:1 on 4 September: “So that is why conversion moved.”")));
        }
        return new Block.TraceTable(rows);
    }

    private Document briefOf() {
        return new Document(
                Document.Genre.BRIEF,
                prose("Episode 11 with Daniel Osei"),
                prose("Payments that come back"),
                Prose.NONE,
                List.of(prose("Friday 20 November 2026, 10:00, 30 minutes. Four points in nine minutes; the rest is"
                        + " Daniel’s.")),
                prose("Ines Varga, for her own use"),
                "en",
                DAY,
                List.of(
                        caption(
                                "Previously on",
                                new Block.Lines(List.of(
                                        line(
                                                new Sign.Heard(Visibility.UNDERSTOOD),
                                                "The quiet pager. _So the team sleeps. That is the headline._"),
                                        line(
                                                new Sign.Heard(Visibility.TOLD),
                                                "The peak runbook: told, not yet understood. _Good, send me the"
                                                        + " link._"),
                                        line(
                                                new Sign.Owed(),
                                                "Daniel promised to ask Legal about Apple Pay, 13 days ago.")))),
                        caption(
                                "This episode",
                                point(
                                        "Cut failed card payments from 4.9% to 3.1%",
                                        3,
                                        "One card payment in twenty failed, and a third of those customers did not"
                                                + " come back.",
                                        "Each blind retry makes the bank trust us less.",
                                        "I learned how banks score a retry; now we retry only what can succeed, at the"
                                                + " hour that bank prefers.",
                                        "3.1% over nine days, measured. About 56 orders a day come back."),
                                point(
                                        "Stopped a price release that undercharged VAT on 2% of baskets",
                                        2,
                                        "Tax we do not collect is tax Marlow pays.",
                                        "I replayed a day of real baskets before reading the code: 63 of 3,114 came"
                                                + " out short.",
                                        "About €46k a quarter, an estimate."),
                                point(
                                        "Cut the wallet design to one page; agreed in 25 minutes",
                                        2,
                                        "In October you said I go deep before the room knows why it matters.",
                                        "This time the stakes came first, and the room agreed."),
                                point(
                                        "Wrote the peak runbook; two people have run it without me",
                                        2,
                                        "Peak must not depend on me.",
                                        "Jonas and Lena went from alert to recovery in eleven minutes.")),
                        caption(
                                "Ask",
                                new Block.Lines(List.of(
                                        line(
                                                new Sign.Box(),
                                                "What would make you hesitate to put me forward on 11 December?"),
                                        line(new Sign.Box(), "Has anything moved on your list since October?")))),
                        caption(
                                "Next time",
                                text(
                                        Block.Text.Voice.STORY,
                                        "Did the runbook hold in peak week? What did Legal say about Apple Pay?")),
                        caption(
                                "Forwardable",
                                new Block.Forwardable(paragraph(
                                        "Ines cut failed card payments from 4.9% to 3.1% by retrying only what"
                                                + " the bank is likely to accept. About 56 orders a day come"
                                                + " back."))),
                        caption("His words", new Block.RuledLines(3))));
    }

    private Block point(String headline, int minutes, String... beats) {
        var labels = List.of("Why it mattered", "What was hard", "What I did", "What changed");
        var all = new ArrayList<Beat>();
        for (int i = 0; i < beats.length; i++) {
            all.add(new Beat(prose(labels.get(i)), paragraph(beats[i])));
        }
        return new Block.Point(paragraph(headline), minutes, Visibility.UNHEARD, all, List.of());
    }

    private Labelled criterion(String label, String note, String months, String expectation, String... evidence) {
        var squares = new ArrayList<MonthOfEvidence>();
        var cells = months.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            var sizes = cells[i].chars()
                    .mapToObj(c -> c == 'b' ? Size.BIG : c == 's' ? Size.SOLID : Size.SMALL)
                    .toList();
            squares.add(new MonthOfEvidence(YearMonth.of(2026, 7 + i), sizes));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(text(Block.Text.Voice.EXPECTATION, expectation));
        for (var one : evidence) {
            blocks.add(text(Block.Text.Voice.STORY, one));
        }
        return new Labelled(prose(label), Labelled.Weight.HEADING, List.of(prose(note)), squares, blocks);
    }

    private Labelled caption(String label, Block... blocks) {
        return new Labelled(prose(label), Labelled.Weight.CAPTION, List.of(), List.of(), List.of(blocks));
    }

    private ImpactRow row(
            String measure,
            String before,
            String after,
            String from,
            String to,
            String change,
            String basis,
            int trace) {
        return new ImpactRow(
                prose(measure),
                prose(before),
                prose(after),
                new ImpactRow.Ends(new BigDecimal(from), new BigDecimal(to)),
                prose(change),
                ImpactRow.Better.BETTER,
                prose(basis),
                List.of(trace(trace)));
    }

    private Block quote(String said, String attribution) {
        return new Block.Quote(prose(said), prose(attribution), List.of());
    }

    private Line line(Sign sign, String said) {
        return new Line(sign, paragraph(said));
    }

    private Block text(Block.Text.Voice voice, String said) {
        return new Block.Text(paragraph(said), voice);
    }

    private static SeriesMark mark(int month, int day, int number) {
        return new SeriesMark(LocalDate.of(2026, month, day), trace(number));
    }

    /// `^9` a raised number, `_words_` quoted, `*words*` strong, `{words}` an aside.
    private Paragraph paragraph(String said) {
        var runs = new ArrayList<Run>();
        var found = TRACE.matcher(said);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                runs.add(new Run.Words(prose(said.substring(from, found.start()))));
            }
            if (found.group(1) != null) {
                runs.add(trace(Integer.parseInt(found.group(1))));
            } else if (found.group(2) != null) {
                runs.add(new Run.Quoted(prose(found.group(2))));
            } else if (found.group(3) != null) {
                runs.add(new Run.Strong(prose(found.group(3))));
            } else {
                runs.add(new Run.Aside(prose(found.group(4))));
            }
            from = found.end();
        }
        if (from < said.length()) {
            runs.add(new Run.Words(prose(said.substring(from))));
        }
        var sources = runs.stream()
                .filter(Run.Trace.class::isInstance)
                .map(Run.Trace.class::cast)
                .map(Run.Trace::entry)
                .toList();
        return new Paragraph(runs, sources);
    }

    private static Run.Trace trace(int number) {
        return new Run.Trace(number, new Id<Entry>(new UUID(0, number)));
    }

    private Prose prose(String said) {
        return Prose.of(words.apply(said));
    }
}
