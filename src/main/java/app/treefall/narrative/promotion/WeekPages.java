package app.treefall.narrative.promotion;

import app.treefall.document.Block;
import app.treefall.document.Block.Labelled.Weight;
import app.treefall.document.Block.Line;
import app.treefall.document.Block.Sign;
import app.treefall.document.Block.Text.Voice;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.lens.Permitted;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A week as a page: what was done, day by day, the numbers that moved, what comes next. For its owner it also says who
/// knows of it.
public final class WeekPages {

    private static final int DAYS_AHEAD = 14;

    private final CaseFacts facts;
    private final List<Block> blocks = new ArrayList<>();

    private WeekPages(CaseFacts facts) {
        this.facts = facts;
    }

    /// What is told of a week is told as of a season of seven days.
    public static Season season(DaySpan week) {
        return new Season(Id.fresh(), Prose.NONE, week.first(), week.last(), null, Prose.NONE, Prose.NONE);
    }

    public static Document of(Permitted permitted, DaySpan week, LocalDate today) {
        return new WeekPages(new CaseFacts(permitted, season(week), today)).document();
    }

    private Document document() {
        for (var day = facts.season.start(); facts.season.contains(day); day = day.plusDays(1)) {
            theDay(day);
        }
        if (blocks.isEmpty()) {
            label("This week", List.of(new Block.Text(Paragraph.plain("Nothing is logged yet."), Voice.STORY)));
        }
        numbers();
        ahead();
        var owner = facts.journal.profile().name().text().strip();
        var title = "The week of " + Wording.dayAndYear(facts.season.start());
        return new Document(
                Document.Genre.WEEK,
                Prose.of(owner),
                Prose.of(title),
                Prose.NONE,
                List.of(Prose.of(byline())),
                Prose.of(owner.isEmpty() ? title : owner + ". " + title),
                "en",
                facts.today,
                blocks);
    }

    private String byline() {
        int count = facts.entries.size();
        var much = Wording.startUpper(Wording.count(count, "entry", "entries"));
        var boss = facts.boss;
        if (!isForItsOwner() || boss == null || count == 0) {
            return much + ".";
        }
        int understood = (int) facts.entries.stream()
                .filter(entry -> facts.ledger.standing(entry.id(), boss.id()).isUnderstood())
                .count();
        return much + ", of which " + boss.shortName() + " has understood "
                + (understood == 0 ? "none" : Wording.count(understood)) + ".";
    }

    private boolean isForItsOwner() {
        return facts.shape.lens() == Lens.ME;
    }

    private void theDay(LocalDate day) {
        var lines = new ArrayList<Line>();
        for (var entry : facts.entries) {
            if (entry.day().equals(day)) {
                lines.add(new Line(sign(entry), new StoryText(facts).line(entry)));
            }
        }
        if (!lines.isEmpty()) {
            var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            label(name, List.of(new Block.Lines(bare(lines))));
        }
    }

    private Sign sign(Entry entry) {
        var boss = facts.boss;
        return isForItsOwner() && boss != null
                ? new Sign.Heard(facts.ledger.standing(entry.id(), boss.id()).visibility())
                : new Sign.Bullet();
    }

    /// A page without an appendix needs no raised numbers.
    private static List<Line> bare(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(
                        line.sign(),
                        new Paragraph(
                                line.paragraph().runs().stream()
                                        .filter(run -> !(run instanceof Run.Trace))
                                        .toList(),
                                line.paragraph().sources())))
                .toList();
    }

    private void numbers() {
        var table = new ImpactTable(facts);
        var rows = facts.entries.stream()
                .flatMap(entry -> table.rowsOf(entry).stream())
                .toList();
        if (!rows.isEmpty()) {
            label("What moved", List.of(new Block.ImpactTable(rows)));
        }
    }

    /// Threads that are expected to pay off soon, the first of them first.
    private void ahead() {
        var running = facts.journal.entries().stream()
                .filter(entry -> payOff(entry) != null)
                .sorted(Comparator.comparing((Entry entry) -> String.valueOf(payOff(entry))))
                .toList();
        var lines = new ArrayList<Line>();
        for (var entry : running) {
            var next = entry.kind() instanceof Kind.Thread thread ? thread.nextStep() : Prose.NONE;
            var words = next.hasWords() ? next : entry.headline();
            var day = payOff(entry);
            var text = Composition.plain()
                    .say(
                            Sentence.asIs((day == null ? "" : Wording.startUpper(Wording.day(day, facts.today)) + ": ")
                                    + words.text().strip()),
                            entry.id());
            lines.add(new Line(new Sign.Bullet(), text.done()));
        }
        if (!lines.isEmpty()) {
            label("What comes next", List.of(new Block.Lines(lines)));
        }
    }

    /// The day a running thread is expected to pay off, where that is soon after the week; else null.
    private @Nullable LocalDate payOff(Entry entry) {
        var last = facts.season.decision();
        if (entry.kind() instanceof Kind.Thread thread && thread.isOpen()) {
            var day = thread.payOff();
            boolean soon = day != null && day.isAfter(last.minusDays(7)) && !day.isAfter(last.plusDays(DAYS_AHEAD));
            return soon ? day : null;
        }
        return null;
    }

    private void label(String label, List<Block> inside) {
        blocks.add(new Block.Labelled(Prose.of(label), Weight.CAPTION, List.of(), List.of(), inside));
    }
}
