package app.treefall.bench;

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
import app.treefall.domain.Kind;
import app.treefall.domain.Prediction;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Scope;
import app.treefall.domain.Service;
import app.treefall.domain.Size;
import app.treefall.domain.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Entries as people write them: a third a headline only, a third with some of their parts, a third told whole.
final class GeneratedEntries {

    private static final List<String> VERBS = List.of(
            "Cut", "Shipped", "Led", "Found", "Moved", "Wrote", "Fixed", "Helped", "Ran", "Agreed on", "Ruled out");
    private static final int PROJECTS = 60;

    private final Dice dice;
    private final GeneratedAudience audience;

    GeneratedEntries(Dice dice, GeneratedAudience audience) {
        this.dice = dice;
        this.audience = audience;
    }

    Entry on(LocalDate day) {
        var language = Vocabulary.any(dice);
        int depth = dice.below(3);
        var first = dice.inPerCent(20) ? day.minusDays(dice.between(1, 9)) : day;
        return new Entry(
                dice.id(),
                headline(language),
                new DaySpan(first, day),
                kind(language, day),
                story(language, depth),
                contribution(depth),
                depth == 0 ? null : dice.oneOf(List.of(Scope.values())),
                depth == 0 ? null : dice.oneOf(List.of(Size.values())),
                Prose.of("project-" + dice.rank(PROJECTS)),
                tags(),
                serves(day, depth),
                shows(day),
                claims(depth),
                evidence(depth),
                confidentiality(),
                predictions(day),
                dice.inPerCent(5) ? language.story(dice, 5, 20) : Prose.NONE,
                followUps(day, depth),
                List.of());
    }

    private Prose headline(Vocabulary language) {
        var words = language.phrase(dice, dice.between(4, 9)).text();
        return Prose.of(language == Vocabulary.ENGLISH ? dice.oneOf(VERBS) + " " + words : words);
    }

    private Kind kind(Vocabulary language, LocalDate day) {
        int face = dice.below(100);
        if (face < 68) {
            return new Kind.Win();
        } else if (face < 75) {
            return new Kind.Prevention(
                    language.story(dice, 8, 20), language.story(dice, 5, 12), Prose.NONE, Prose.NONE);
        } else if (face < 85) {
            return new Kind.Learning(dice.oneOf(List.of(Kind.Learning.Outcome.values())), language.story(dice, 8, 25));
        } else if (face < 92) {
            boolean open = day.isAfter(GeneratedAudience.TODAY.minusDays(40));
            return new Kind.Setback(language.story(dice, 8, 25), open ? Prose.NONE : language.story(dice, 4, 12));
        }
        boolean running = day.isAfter(GeneratedAudience.TODAY.minusDays(60));
        var news = List.of(new Kind.Thread.News(day, language.story(dice, 5, 15)));
        return new Kind.Thread(
                language.phrase(dice, 6), day.plusDays(30), news, running ? null : day.plusDays(20), null);
    }

    private Story story(Vocabulary language, int depth) {
        return switch (depth) {
            case 0 -> Story.NONE;
            case 1 -> new Story(Prose.NONE, Prose.NONE, language.story(dice, 10, 30), language.story(dice, 6, 20));
            default ->
                new Story(
                        language.story(dice, 10, 35),
                        language.story(dice, 8, 30),
                        language.story(dice, 20, 60),
                        language.story(dice, 12, 40));
        };
    }

    private Contribution contribution(int depth) {
        if (depth == 0) {
            return Contribution.UNSAID;
        }
        var credits = new ArrayList<Contribution.Credit>();
        for (int i = dice.below(3); i > 0; i--) {
            var person = audience.people().get(dice.rank(audience.people().size()));
            credits.add(new Contribution.Credit(person.id(), Vocabulary.ENGLISH.phrase(dice, 4)));
        }
        return new Contribution(
                dice.oneOf(List.of(Contribution.Role.values())),
                dice.oneOf(List.of(Contribution.Initiative.values())),
                credits);
    }

    private List<Prose> tags() {
        var tags = new ArrayList<Prose>();
        for (int i = dice.below(3); i > 0; i--) {
            tags.add(Prose.of("tag-" + dice.rank(80)));
        }
        return tags.stream().distinct().toList();
    }

    private List<Service> serves(LocalDate day, int depth) {
        var active = audience.priorities().stream()
                .filter(priority -> priority.isActiveOn(day))
                .toList();
        return depth == 0 || active.isEmpty()
                ? List.of()
                : List.of(new Service(dice.oneOf(active).id(), Vocabulary.ENGLISH.phrase(dice, 6)));
    }

    private List<Id<Criterion>> shows(LocalDate day) {
        return audience.season().contains(day) && dice.inPerCent(60)
                ? List.of(dice.oneOf(audience.ladder().at(audience.season().targetLevel()))
                        .id())
                : List.of();
    }

    private List<ImpactClaim> claims(int depth) {
        var claims = new ArrayList<ImpactClaim>();
        for (int i = depth == 0 ? 0 : dice.below(3); i > 0; i--) {
            var metric = dice.oneOf(audience.metrics());
            var before = dice.between(40, 90) + "." + dice.below(10);
            var after = dice.between(5, 39) + "." + dice.below(10);
            var change = dice.inPerCent(70)
                    ? new Change.FromTo(Quantity.of(before, "s"), Quantity.of(after, "s"))
                    : new Change.Total(Quantity.of(after, "orders"));
            claims.add(new ImpactClaim(
                    metric.name(),
                    dice.inPerCent(50) ? metric.id() : null,
                    change,
                    Direction.LOWER,
                    Prose.of("a quarter"),
                    ImpactClaim.Certainty.MEASURED,
                    dice.inPerCent(50) ? metric.source() : Prose.NONE,
                    dice.inPerCent(20) ? 50 : null));
        }
        return claims;
    }

    private List<Evidence> evidence(int depth) {
        var evidence = new ArrayList<Evidence>();
        for (int i = depth == 0 ? 0 : dice.below(3); i > 0; i--) {
            int number = dice.below(90_000);
            evidence.add(
                    dice.inPerCent(80)
                            ? new Evidence.Link(
                                    Vocabulary.ENGLISH.phrase(dice, 3), Prose.of("https://tickets.example/" + number))
                            : new Evidence.Witness(
                                    Prose.of("was there"),
                                    dice.oneOf(audience.people()).id()));
        }
        return evidence;
    }

    private Confidentiality confidentiality() {
        int face = dice.below(100);
        return face < 90 ? Confidentiality.ANYONE : face < 96 ? Confidentiality.MANAGER_ONLY : Confidentiality.PRIVATE;
    }

    private List<Prediction> predictions(LocalDate day) {
        return dice.inPerCent(30)
                ? List.of(new Prediction(day, audience.manager().id(), dice.oneOf(List.of(Prediction.Answer.values()))))
                : List.of();
    }

    private List<FollowUp> followUps(LocalDate day, int depth) {
        if (depth < 2) {
            return List.of();
        }
        var due = day.plusDays(30);
        return List.of(
                due.isAfter(GeneratedAudience.TODAY)
                        ? new FollowUp(due, null, Prose.NONE, null)
                        : new FollowUp(due, dice.oneOf(List.of(FollowUp.Outcome.values())), Prose.NONE, due));
    }
}
