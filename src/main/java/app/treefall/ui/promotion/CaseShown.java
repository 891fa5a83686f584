package app.treefall.ui.promotion;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.promotion.Check;
import app.treefall.narrative.promotion.InterviewCard;
import app.treefall.narrative.promotion.LadderSentence;
import app.treefall.narrative.promotion.PromotionCase;
import app.treefall.narrative.promotion.PromotionCase.CriterionCase;
import app.treefall.narrative.promotion.PromotionCase.Verdict;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.promotion.EvidenceViewModel.Asked;
import app.treefall.ui.text.Text;
import app.treefall.usecase.BuildCase;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The promotion case in the words of the screen: the ladder as a grid, and what a committee would say.
///
/// @param months the heads of the grid's columns, oldest first
/// @param sentence the grid for whoever hears it
/// @param next   what would change the case most; null when nothing is objected to
record CaseShown(
        String title,
        String ladderTitle,
        String sentence,
        List<String> months,
        List<Row> rows,
        List<Saying> objections,
        List<String> passed,
        String counts,
        List<InterviewCard> cards,
        @Nullable Saying next) {

    /// One criterion of the target level.
    record Row(String name, String expectation, List<Cell> cells, Verdict verdict, String words) {}

    /// What shows a criterion in one month; empty for nothing.
    ///
    /// @param asked  what is opened from it
    /// @param spoken what a screen reader says
    record Cell(Asked asked, List<Piece> pieces, String spoken) {}

    record Piece(Id<Entry> entry, Size size, String headline, String day) {}

    /// One objection with its one step.
    record Saying(String words, String stepWords, Step step) {}

    private static final int MOST_MONTHS = 8;

    static CaseShown of(BuildCase.Result.Built built, Snapshot journal) {
        var promotion = built.promotion();
        var months = months(promotion);
        var rows = promotion.criteria().stream()
                .map(criterion -> row(criterion, months, journal))
                .toList();
        var objections = new ArrayList<Saying>();
        var passed = new ArrayList<String>();
        for (var check : built.checks()) {
            switch (check.outcome()) {
                case OBJECTION -> objections.add(saying(check, built.promotion(), journal));
                case PASSED -> passed.add(check.sentence().text());
            }
        }
        return new CaseShown(
                title(promotion),
                Text.of("promotion.ladder", level(promotion)),
                LadderSentence.of(promotion.criteria()).text(),
                months.stream().map(CaseShown::head).toList(),
                rows,
                List.copyOf(objections),
                List.copyOf(passed),
                counts(objections.size(), passed.size()),
                built.cards(),
                next(built, journal));
    }

    /// What shows the criterion: of the days that are asked for first, else the latest month.
    List<Piece> piecesOf(Asked asked) {
        var here = new ArrayList<Piece>();
        var elsewhere = new ArrayList<Piece>();
        for (var row : rows) {
            for (var cell : row.cells().reversed()) {
                if (cell.asked().criterion().equals(asked.criterion())) {
                    (Objects.equals(cell.asked().days(), asked.days()) ? here : elsewhere).addAll(cell.pieces());
                }
            }
        }
        here.addAll(elsewhere);
        return List.copyOf(here);
    }

    static String level(PromotionCase promotion) {
        var season = promotion.season();
        return (season.targetLevel().hasWords() ? season.targetLevel() : season.name())
                .text()
                .strip();
    }

    private static String title(PromotionCase promotion) {
        var decision = promotion.season().decision();
        boolean thisYear = decision.getYear() == promotion.today().getYear();
        var day = decision.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + (thisYear ? Wording.day(decision) : Wording.dayAndYear(decision));
        return Text.of("promotion.decided", level(promotion), day);
    }

    /// The latest months; what is older is gathered in the first column.
    private static List<YearMonth> months(PromotionCase promotion) {
        var last = YearMonth.from(
                promotion.today().isBefore(promotion.season().decision())
                        ? promotion.today()
                        : promotion.season().decision());
        var months = new ArrayList<YearMonth>();
        for (var month = YearMonth.from(promotion.season().start());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return List.copyOf(months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size()));
    }

    private static String head(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static Row row(CriterionCase shown, List<YearMonth> months, Snapshot journal) {
        var criterion = shown.criterion();
        var name = criterion.competency().text().strip();
        var own = criterion.ownWords();
        var cells = months.stream()
                .map(month -> cell(name, shown, month, months, journal))
                .toList();
        return new Row(
                name,
                (own.hasWords() ? own : criterion.expectation()).text().strip(),
                cells,
                shown.verdict(),
                words(shown));
    }

    private static Cell cell(
            String name, CriterionCase shown, YearMonth month, List<YearMonth> months, Snapshot journal) {
        var pieces = new ArrayList<Piece>();
        for (var evidence : shown.months()) {
            boolean here = evidence.month().equals(month)
                    || (month.equals(months.getFirst()) && evidence.month().isBefore(month));
            if (here) {
                addPieces(pieces, shown, evidence.month(), evidence.entries(), journal);
            }
        }
        boolean gathers = month.equals(months.getFirst())
                && shown.months().stream().anyMatch(evidence -> evidence.month().isBefore(month));
        var heading = Text.of(gathers ? "promotion.cell.until" : "promotion.cell.heading", name, Wording.month(month));
        var asked = new Asked(
                shown.criterion().id(),
                heading,
                Text.of(gathers ? "promotion.evidence.until" : "promotion.evidence.in", Wording.month(month)),
                new DaySpan(
                        gathers ? shown.months().getFirst().month().atDay(1) : month.atDay(1), month.atEndOfMonth()));
        return new Cell(asked, List.copyOf(pieces), spoken(heading, pieces));
    }

    /// The pieces of a month come the heaviest first; where several months are gathered, each has its own.
    private static String spoken(String heading, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return Text.of("promotion.cell.nothing", heading);
        }
        var strongest = pieces.stream()
                .sorted(Comparator.comparing(Piece::size).reversed())
                .toList()
                .getFirst();
        return Text.of(
                "promotion.cell.pieces",
                heading,
                Wording.count(pieces.size(), "entry", "entries"),
                sizes(pieces),
                strongest.headline());
    }

    /// What the squares show by their size: "one big, two small".
    private static String sizes(List<Piece> pieces) {
        var words = new ArrayList<String>();
        for (var size : List.of(Size.BIG, Size.SOLID, Size.SMALL)) {
            int count =
                    (int) pieces.stream().filter(piece -> piece.size() == size).count();
            if (count > 0) {
                words.add(Text.of("promotion.cell.size." + size, Wording.count(count)));
            }
        }
        return String.join(", ", words);
    }

    /// The pieces of a criterion and the sizes of its months come in the same order.
    private static void addPieces(
            List<Piece> pieces, CriterionCase shown, YearMonth month, List<Size> sizes, Snapshot journal) {
        int index = 0;
        for (var id : shown.pieces()) {
            var entry = journal.find(id);
            if (entry != null && YearMonth.from(entry.day()).equals(month) && index < sizes.size()) {
                pieces.add(new Piece(
                        id, sizes.get(index), entry.headline().text().strip(), Wording.shortDay(entry.day())));
                index++;
            }
        }
    }

    private static @Nullable Saying next(BuildCase.Result.Built built, Snapshot journal) {
        var next = built.readiness().next();
        return next == null ? null : saying(next, built.promotion(), journal);
    }

    private static String words(CriterionCase shown) {
        var last = shown.lastMonth();
        return switch (shown.verdict()) {
            case SUSTAINED -> Text.of("promotion.verdict.sustained");
            case ENOUGH -> Text.of("promotion.verdict.enough");
            case ONE_QUARTER -> Text.of("promotion.verdict.quarter");
            case THIN -> Text.of("promotion.verdict.thin");
            case NOTHING_LATELY ->
                last == null
                        ? Text.of("promotion.verdict.nothing")
                        : Text.of("promotion.verdict.lately", Wording.month(last));
            case NOTHING -> Text.of("promotion.verdict.nothing");
        };
    }

    private static Saying saying(Check check, PromotionCase promotion, Snapshot journal) {
        var step = Step.of(check, promotion, journal);
        return new Saying(check.sentence().text(), step.words(), step);
    }

    private static String counts(int objections, int passed) {
        return switch (objections) {
            case 0 -> Text.of("promotion.counts.none", passed);
            case 1 -> Text.of("promotion.counts.one", passed);
            default -> Text.of("promotion.counts", objections, passed);
        };
    }
}
