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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// A brief as one page, in the order in which a 1:1 is held.
final class BriefPage {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int LINES_TO_WRITE_ON = 2;
    private static final int STATUS_ONLY_FROM = 3;

    private final Brief brief;
    private final List<Block> blocks = new ArrayList<>();

    private BriefPage(Brief brief) {
        this.brief = brief;
    }

    static Document of(Brief brief) {
        return new BriefPage(brief).document();
    }

    private Document document() {
        previouslyOn();
        label("This episode", List.copyOf(points()));
        reportBack();
        ask();
        inOneBreath("Status", brief.status());
        nextTime();
        if (!brief.forwardable().runs().isEmpty()) {
            label("Forwardable", List.of(new Block.Forwardable(brief.forwardable())));
        }
        label(brief.with().theirWords().text(), List.of(new Block.RuledLines(LINES_TO_WRITE_ON)));
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
        for (var previous : brief.previouslyOn()) {
            Visibility visibility = previous.visibility();
            lines.add(new Line(
                    visibility == null ? new Sign.Bullet() : new Sign.Heard(visibility), previous.paragraph()));
        }
        brief.promises().forEach(promise -> lines.add(new Line(new Sign.Owed(), promise.paragraph())));
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

    private List<Block.Point> points() {
        return brief.points().stream()
                .map(point -> new Block.Point(
                        point.headline(),
                        point.minutes(),
                        point.standing().visibility(),
                        point.beats(),
                        point.terms().stream().map(Term::words).toList()))
                .toList();
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
