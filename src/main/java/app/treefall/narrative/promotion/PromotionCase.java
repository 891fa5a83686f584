package app.treefall.narrative.promotion;

import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Block.MonthOfEvidence;
import app.treefall.document.Block.Quote;
import app.treefall.document.Block.Series;
import app.treefall.document.Block.TraceRow;
import app.treefall.document.Document;
import app.treefall.document.Paragraph;
import app.treefall.domain.Criterion;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Person.Attention.Explained;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.narrative.lens.LensShape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The argument for a level, out of one season, for one lens. Every paragraph knows its entries.
///
/// @param today      the day it was built for
/// @param lead       the ask, why now and the three proofs, within the lens's words
/// @param impact     the numbers that moved, strongest first
/// @param shareNotes whose the numbers are, and on what they rest
/// @param missing    what a thin journal lacks; empty when there is enough for a case
/// @param explained  the words of it that not every reader knows, each with its meaning
/// @param acronyms   those that nobody explains
/// @param boss       whose understanding the no-surprises ratio counts; null without one
/// @param withheld   how many entries the gate kept back
public record PromotionCase(
        Season season,
        LocalDate today,
        LensShape shape,
        Cover cover,
        Lead lead,
        List<Proof> proofs,
        List<ImpactRow> impact,
        Paragraph shareNotes,
        List<Paragraph> prevented,
        List<PriorityImpact> byPriority,
        List<CriterionCase> criteria,
        @Nullable Series series,
        Prose seriesNotes,
        List<GrowthArc> growth,
        List<Paragraph> learning,
        List<Paragraph> others,
        List<Quote> quotes,
        List<Prose> missing,
        NoSurprises noSurprises,
        List<TraceRow> appendix,
        List<Explained> explained,
        List<Prose> acronyms,
        @Nullable Id<Person> boss,
        int withheld) {

    /// The lines on top of page one.
    public record Cover(Prose kicker, Prose name, Prose subtitle, List<Prose> byline) {
        public Cover {
            byline = List.copyOf(byline);
        }
    }

    public record Lead(Paragraph ask, Paragraph whyNow, Paragraph proofs) {
        public int wordCount() {
            return ask.wordCount() + whyNow.wordCount() + proofs.wordCount();
        }
    }

    /// One of the strongest, and why it is.
    public record Proof(Id<Entry> entry, int score, List<Reason> reasons) {
        public Proof {
            reasons = List.copyOf(reasons);
        }
    }

    /// @param words "a measured number", "two kinds of evidence"
    public record Reason(Prose words, int points) {}

    /// @param priority null for what serves none
    public record PriorityImpact(
            @Nullable Id<Priority> priority, Prose name, Paragraph inTheirWords, List<ToldStory> stories) {
        public PriorityImpact {
            stories = List.copyOf(stories);
        }
    }

    /// Problem, my action, result, business meaning, in the third person.
    public record ToldStory(Paragraph headline, Paragraph story, Paragraph smallPrint) {}

    /// @param pieces entries that show it, strongest first
    /// @param best   the lines that are told
    /// @param months one for each month of the season so far
    /// @param gap    what is missing, empty when nothing is
    public record CriterionCase(
            Criterion criterion,
            List<Id<Entry>> pieces,
            List<Paragraph> best,
            List<MonthOfEvidence> months,
            Verdict verdict,
            @Nullable YearMonth lastMonth,
            Prose note,
            Prose gap) {
        public CriterionCase {
            pieces = List.copyOf(pieces);
            best = List.copyOf(best);
            months = List.copyOf(months);
        }

        /// The month its evidence begins; null without any.
        public @Nullable YearMonth firstMonth() {
            return months.stream()
                    .filter(month -> !month.entries().isEmpty())
                    .findFirst()
                    .map(MonthOfEvidence::month)
                    .orElse(null);
        }
    }

    /// How well one criterion stands. The rules are in `docs/narrative.md`.
    public enum Verdict {
        SUSTAINED,
        ENOUGH,
        ONE_QUARTER,
        THIN,
        NOTHING_LATELY,
        NOTHING;

        public boolean isCarried() {
            return this == SUSTAINED || this == ENOUGH;
        }
    }

    /// What was said, what I did, what came of it, who confirmed it.
    public record GrowthArc(
            @Nullable Quote told, Paragraph did, @Nullable Quote confirmed) {}

    /// Of the claims of this case, how many the boss already understands.
    public record NoSurprises(List<KnownClaim> claims) {
        public NoSurprises {
            claims = List.copyOf(claims);
        }

        public int known() {
            return (int)
                    claims.stream().filter(claim -> claim.understood() != null).count();
        }
    }

    /// @param understood the day, null when it is new to them
    /// @param episode    the number of the 1:1 it was understood in, 0 when it was elsewhere
    public record KnownClaim(
            Id<Entry> entry, int number, @Nullable LocalDate understood, int episode) {}

    public PromotionCase {
        proofs = List.copyOf(proofs);
        impact = List.copyOf(impact);
        prevented = List.copyOf(prevented);
        byPriority = List.copyOf(byPriority);
        criteria = List.copyOf(criteria);
        growth = List.copyOf(growth);
        learning = List.copyOf(learning);
        others = List.copyOf(others);
        quotes = List.copyOf(quotes);
        missing = List.copyOf(missing);
        appendix = List.copyOf(appendix);
        explained = List.copyOf(explained);
        acronyms = List.copyOf(acronyms);
    }

    public boolean isThin() {
        return !missing.isEmpty();
    }

    /// As it was built, without what its owner made of it.
    public Document toDocument() {
        return DossierPages.of(this);
    }

    /// The same case with its words looked up.
    PromotionCase withWords(List<Explained> known, List<Prose> unknown) {
        return new PromotionCase(
                season,
                today,
                shape,
                cover,
                lead,
                proofs,
                impact,
                shareNotes,
                prevented,
                byPriority,
                criteria,
                series,
                seriesNotes,
                growth,
                learning,
                others,
                quotes,
                missing,
                noSurprises,
                appendix,
                known,
                unknown,
                boss,
                withheld);
    }
}
