package app.treefall.narrative.promotion;

import app.treefall.document.Block;
import app.treefall.document.Block.Labelled.Weight;
import app.treefall.document.Block.Line;
import app.treefall.document.Block.Sign;
import app.treefall.document.Block.Text.Voice;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.narrative.lens.Permitted;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry as a page of its own, told by its owner, from why it mattered to where it can be checked.
public final class StoryPages {

    private final CaseFacts facts;
    private final Entry entry;
    private final List<Block> blocks = new ArrayList<>();

    private StoryPages(CaseFacts facts, Entry entry) {
        this.facts = facts;
        this.entry = entry;
    }

    /// Null when this reader may not meet the entry, or it has no words yet.
    public static @Nullable Document of(Permitted permitted, Id<Entry> id, LocalDate today) {
        var entry = permitted.journal().find(id);
        if (entry == null || entry.headline().isBlank()) {
            return null;
        }
        var itsDays = new Season(
                Id.fresh(), Prose.NONE, entry.days().first(), entry.days().last(), null, Prose.NONE, Prose.NONE);
        return new StoryPages(new CaseFacts(permitted, itsDays, today), entry).document();
    }

    private Document document() {
        var story = entry.story();
        tell("Why it mattered", Sentence.asTheyStand(story.stakes()));
        tell("What stood in the way", Sentence.asTheyStand(story.challenge()));
        tell("What I did", Sentence.firstPersonOf(story.action()));
        ofItsKind(entry.kind());
        whatChanged();
        tell("Since then", new StoryText(facts).aftermath(entry));
        label("In others’ words", quotes());
        label("My part", myPart());
        label("Where to check", places());
        var title = new Sentence(Sentence.subjectless(entry, facts.narrator).body(), "").text();
        var owner = facts.journal.profile().name().text().strip();
        return new Document(
                Document.Genre.STORY,
                Prose.of(kicker()),
                Prose.of(title),
                Prose.NONE,
                List.of(Prose.of((owner.isEmpty() ? "" : owner + ", ") + new Appendix(facts).span(entry.days()) + ".")),
                Prose.of(owner.isEmpty() ? title : owner + ". " + title),
                "en",
                facts.today,
                blocks);
    }

    private String kicker() {
        return switch (entry.kind()) {
            case Kind.Win _ -> "A story";
            case Kind.Prevention _ -> "Something that did not happen";
            case Kind.Learning _ -> "Something learned";
            case Kind.Setback _ -> "A setback, and what came of it";
            case Kind.Thread _ -> "A story that is still running";
        };
    }

    private void ofItsKind(Kind kind) {
        switch (kind) {
            case Kind.Win _ -> {}
            case Kind.Prevention(var would, var know, var exposed, var held) -> {
                tell("What would have happened, an estimate", Sentence.asTheyStand(would));
                tell("On what basis", Sentence.asTheyStand(know));
                tell("What was exposed", Sentence.asTheyStand(exposed));
                tell("It held", Sentence.asTheyStand(held));
            }
            case Kind.Learning(var _, var worth) -> tell("What it was worth", Sentence.asTheyStand(worth));
            case Kind.Setback(var changed, var proof) -> {
                tell("What I changed", Sentence.firstPersonOf(changed));
                tell("How that is known", Sentence.asTheyStand(proof));
            }
            case Kind.Thread(var next, var payOff, var news, var _, var _) -> {
                for (var one : news) {
                    tell(Wording.day(one.day(), facts.today), Sentence.asTheyStand(one.words()));
                }
                tell("Next", Sentence.asTheyStand(next));
                if (payOff != null) {
                    tell("Expected", List.of(Sentence.asIs(Wording.startUpper(Wording.day(payOff, facts.today)))));
                }
            }
        }
    }

    private void whatChanged() {
        var inside = new ArrayList<Block>();
        add(inside, Sentence.asTheyStand(entry.story().result()));
        var rows = new ImpactTable(facts).rowsOf(entry);
        if (!rows.isEmpty()) {
            inside.add(new Block.ImpactTable(rows));
        }
        label("What changed", inside);
    }

    private List<Block> quotes() {
        var quotes = new ArrayList<Block>();
        for (var said : facts.journal.testimonials()) {
            if (said.about().contains(entry.id()) && said.words().hasWords()) {
                var id = said.person();
                var person = id == null ? null : facts.journal.find(id);
                var parts = new ArrayList<String>();
                parts.add((person == null ? said.name() : person.name()).text().strip());
                parts.add(said.role().text().strip());
                parts.add(Wording.day(said.day(), facts.today));
                parts.removeIf(String::isEmpty);
                quotes.add(new Block.Quote(said.words(), Prose.of(String.join(", ", parts)), List.of(entry.id())));
            }
        }
        return quotes;
    }

    private List<Block> myPart() {
        var parts = new ArrayList<String>();
        var role = entry.contribution().role();
        if (role != null) {
            parts.add(StoryText.role(role));
        }
        var initiative = entry.contribution().initiative();
        if (initiative != null) {
            parts.add(words(initiative));
        }
        var scope = entry.scope();
        if (scope != null) {
            parts.add("reach: " + StoryText.scope(scope));
        }
        for (var credit : entry.contribution().credits()) {
            var person = facts.journal.find(credit.person());
            if (person != null) {
                var part = credit.part().text().strip();
                parts.add("with " + person.name().text() + (part.isEmpty() ? "" : " (" + part + ")"));
            }
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        var words = Sentence.asIs(Wording.startUpper(String.join("; ", parts)));
        return List.of(new Block.Text(Composition.plain().say(words, entry.id()).done(), Voice.STORY));
    }

    private static String words(Contribution.Initiative initiative) {
        return switch (initiative) {
            case MINE -> "on my own initiative";
            case ASKED_OF_ME -> "on request";
            case SHARED -> "started together";
        };
    }

    private List<Block> places() {
        var lines = new ArrayList<Line>();
        for (var reference : new Appendix(facts).references(entry)) {
            var runs = new ArrayList<Run>();
            runs.add(new Run.Words(reference.label()));
            boolean hasAddress =
                    reference.address().hasWords() && !reference.address().equals(reference.label());
            if (hasAddress) {
                runs.add(Run.words(" "));
                runs.add(new Run.Aside(reference.address()));
            }
            lines.add(new Line(new Sign.Bullet(), new Paragraph(runs, List.of(entry.id()))));
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Lines(lines));
    }

    private void tell(String label, List<Sentence> sentences) {
        var inside = new ArrayList<Block>();
        add(inside, sentences);
        label(label, inside);
    }

    private void add(List<Block> inside, List<Sentence> sentences) {
        var text = Composition.plain();
        for (var sentence : sentences) {
            text.say(sentence, entry.id(), ClaimWording.estimateIn(entry, sentence.text()));
        }
        var paragraph = text.done();
        if (!paragraph.runs().isEmpty()) {
            inside.add(new Block.Text(paragraph, Voice.STORY));
        }
    }

    private void label(String label, List<Block> inside) {
        if (!inside.isEmpty()) {
            blocks.add(new Block.Labelled(Prose.of(label), Weight.CAPTION, List.of(), List.of(), inside));
        }
    }
}
