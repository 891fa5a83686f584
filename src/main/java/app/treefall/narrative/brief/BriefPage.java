package app.treefall.narrative.brief;

import app.treefall.document.Block;
import app.treefall.document.Block.Line;
import app.treefall.document.Block.Sign;
import app.treefall.document.Block.Text.Voice;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Visibility;
import app.treefall.narrative.prose.Wording;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// A brief as one page, in the order in which a 1:1 is held.
final class BriefPage {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int LINES_TO_WRITE_ON = 2;

    // What goes, in this order, where the page would be two.
    private static final int CUT_ONE_LINE = 1;
    private static final int CUT_LINES_TO_WRITE_ON = 2;
    private static final int CUT_CHALLENGES = 3;
    private static final int CUT_PROOFS = 4;
    private static final int CUT_PREVIOUS = 5;
    private static final int CUT_ACTION_OF_THE_LAST = 6;
    private static final int MOST_CUTS = 8;
    private static final int PREVIOUS_LEFT = 3;

    private static final int STATUS_ONLY_FROM = 3;
    private static final int MOST_PROMISES = 4;

    private final Brief brief;
    private final int cuts;
    private final List<Block> blocks = new ArrayList<>();

    private BriefPage(Brief brief, int cuts) {
        this.brief = brief;
        this.cuts = cuts;
    }

    /// The fewest cuts with which it stays on one page.
    static Document of(Brief brief) {
        for (int cuts = 0; ; cuts++) {
            var page = new BriefPage(brief, cuts);
            page.write();
            if (cuts == MOST_CUTS || PageLines.of(page.blocks) <= PageLines.OF_A_PAGE) {
                return page.document();
            }
        }
    }

    private void write() {
        previouslyOn();
        label("This episode", List.copyOf(points()));
        missing();
        reportBack();
        ask();
        inOneBreath("Status", brief.status());
        nextTime();
        twoActions();
        if (!brief.forwardable().runs().isEmpty()) {
            label("Forwardable", List.of(new Block.Forwardable(brief.forwardable())));
            inOneLine();
        }
        int toWriteOn = cuts >= CUT_LINES_TO_WRITE_ON ? 1 : LINES_TO_WRITE_ON;
        label(brief.with().theirWords().text(), List.of(new Block.RuledLines(toWriteOn)));
    }

    private Document document() {
        var owner = brief.owner().text().strip();
        var footer = owner.isEmpty() ? "For my own use" : owner + ", for my own use";
        return new Document(
                Document.Genre.BRIEF,
                Prose.of("Episode " + brief.number() + " with "
                        + brief.with().name().text()),
                brief.title(),
                Prose.NONE,
                List.of(Prose.of(byline())),
                Prose.of(footer),
                "en",
                brief.day(),
                blocks);
    }

    private String byline() {
        var at = brief.at();
        var when = Wording.fullDay(brief.day()) + (at == null ? "" : ", " + at.format(CLOCK)) + ", " + brief.minutes()
                + " minutes.";
        if (brief.points().isEmpty()) {
            return when + " Nothing waits to be told.";
        }
        var points = Wording.startUpper(Wording.count(brief.points().size(), "point", "points"));
        return when + " " + points + " in " + Wording.count(brief.minutesUsed(), "minute", "minutes") + "; the rest is "
                + brief.with().shortName().text() + "’s.";
    }

    private void previouslyOn() {
        var lines = new ArrayList<Line>();
        var all = brief.previouslyOn();
        int most = cuts >= CUT_PREVIOUS ? PREVIOUS_LEFT : all.size();
        for (var previous : all.subList(0, Math.min(most, all.size()))) {
            Visibility visibility = previous.visibility();
            lines.add(new Line(
                    visibility == null ? new Sign.Bullet() : new Sign.Heard(visibility), previous.paragraph()));
        }
        brief.promises().stream()
                .filter(promise -> !isAnAction(promise))
                .sorted(Comparator.comparingInt(Brief.Owed::days).reversed())
                .limit(MOST_PROMISES)
                .forEach(promise -> lines.add(new Line(new Sign.Owed(), promise.paragraph())));
        if (brief.statusOnlyRun() >= STATUS_ONLY_FROM) {
            lines.add(new Line(
                    new Sign.Owed(),
                    Paragraph.plain(
                            "The last " + Wording.count(brief.statusOnlyRun()) + " episodes were status only.")));
        }
        if (lines.isEmpty()) {
            lines.add(new Line(
                    new Sign.Bullet(),
                    Paragraph.plain("No 1:1 with " + brief.with().shortName().text() + " is written down yet.")));
        }
        label("Previously on", List.of(new Block.Lines(lines)));
    }

    /// Promises that fall due later stand at the end, as what is to be done.
    private boolean isAnAction(Brief.Owed owed) {
        var at = new Brief.OwedAt(owed.episode(), owed.index());
        return brief.actions().stream().anyMatch(action -> at.equals(action.promise()));
    }

    /// Where no point says why it mattered, that is said once for all.
    private List<Block.Point> points() {
        boolean saidOnce = !brief.missing().isEmpty() && brief.points().stream().allMatch(Missing::lacksStakes);
        var points = new ArrayList<Block.Point>();
        for (int i = 0; i < brief.points().size(); i++) {
            var point = brief.points().get(i);
            int place = i;
            points.add(new Block.Point(
                    point.headline(),
                    point.minutes(),
                    point.standing().visibility(),
                    point.beats().stream()
                            .filter(beat -> !(saidOnce && Beats.isMissingStakes(beat)) && !isCut(beat, point, place))
                            .toList(),
                    point.terms().stream().map(Term::words).toList()));
        }
        return points;
    }

    /// Beside the main story first the obstacles go, then, from the last point up, what its headline says anyway.
    private boolean isCut(Block.Beat beat, Brief.Point point, int place) {
        if (point.equals(brief.mainPoint())) {
            return false;
        }
        int fromTheLast = brief.points().size() - 1 - place;
        return switch (beat.label().text()) {
            case Beats.CHALLENGE -> cuts >= CUT_CHALLENGES;
            case Beats.HELD, Beats.PROOF -> cuts >= CUT_PROOFS;
            case Beats.ACTION -> cuts >= CUT_ACTION_OF_THE_LAST + fromTheLast;
            default -> false;
        };
    }

    private void missing() {
        lines("Missing", new Sign.Bullet(), brief.missing());
    }

    private void twoActions() {
        boolean any = brief.actions().stream().anyMatch(Brief.Action::isKnown);
        if (any && !brief.points().isEmpty()) {
            inOneBreath(
                    "Two actions",
                    brief.actions().stream().map(Brief.Action::paragraph).toList());
        }
    }

    /// What a boss says from memory, where it is not the first sentence of the words to pass on anyway.
    private void inOneLine() {
        var line = brief.retellable();
        if (cuts < CUT_ONE_LINE
                && !line.runs().isEmpty()
                && !brief.forwardable().text().startsWith(line.text())) {
            label("In one line", List.of(new Block.Text(line, Voice.STORY)));
        }
    }

    private void reportBack() {
        var loop = brief.loop();
        if (loop != null) {
            label("Report back", List.of(new Block.Text(loop.paragraph(), Voice.STORY)));
        }
    }

    private void ask() {
        var asks = new ArrayList<Paragraph>();
        var teachBack = brief.teachBack();
        if (teachBack != null) {
            asks.add(plain(teachBack.words()));
        }
        brief.asks().forEach(ask -> asks.add(plain(ask.words())));
        lines("Ask", new Sign.Box(), asks);
    }

    private void nextTime() {
        inOneBreath("Next time", brief.nextTime());
    }

    private void lines(String label, Sign sign, List<Paragraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            label(
                    label,
                    List.of(new Block.Lines(paragraphs.stream()
                            .map(paragraph -> new Line(sign, paragraph))
                            .toList())));
        }
    }

    /// Short sentences one after the other: the page has to stay one page.
    private void inOneBreath(String label, List<Paragraph> paragraphs) {
        var runs = new ArrayList<Run>();
        var sources = new LinkedHashSet<Id<Entry>>();
        for (var paragraph : paragraphs) {
            if (!runs.isEmpty()) {
                runs.add(Run.words(" "));
            }
            runs.addAll(paragraph.runs());
            sources.addAll(paragraph.sources());
        }
        if (!runs.isEmpty()) {
            label(label, List.of(new Block.Text(new Paragraph(runs, List.copyOf(sources)), Voice.STORY)));
        }
    }

    private void label(String label, List<Block> inside) {
        if (!inside.isEmpty()) {
            blocks.add(
                    new Block.Labelled(Prose.of(label), Block.Labelled.Weight.CAPTION, List.of(), List.of(), inside));
        }
    }

    private static Paragraph plain(Prose words) {
        return new Paragraph(List.of(new Run.Words(words)), List.of());
    }
}
