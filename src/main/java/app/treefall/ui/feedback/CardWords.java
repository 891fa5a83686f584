package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import app.treefall.narrative.loop.Next;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Tone;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;

/// How a card is put into words, on the board and for a screen reader.
final class CardWords {

    private CardWords() {}

    static String name(Card card) {
        var person = card.person();
        return person == null ? Text.of("feedback.somebody") : person.shortName();
    }

    /// "23 Oct", with its year when it is another one.
    static String day(Card card, LocalDate today) {
        var day = card.day();
        if (day == null) {
            return "";
        }
        var month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return day.getDayOfMonth() + " " + month + (day.getYear() == today.getYear() ? "" : " " + day.getYear());
    }

    /// "Daniel, 23 October"
    static String title(Card card, LocalDate today) {
        var day = card.day();
        return day == null ? name(card) : Text.of("feedback.card.title", name(card), Wording.day(day, today));
    }

    /// Empty while nothing is said.
    static String tag(Card card) {
        var tone = card.feedback().tone();
        if (tone == null || card.column() == Column.ASKED) {
            return "";
        }
        return switch (tone) {
            case CONSTRUCTIVE -> Text.of("feedback.constructive");
            case PRAISE ->
                Text.of(
                        card.column() == Column.CLOSED && card.keptAs() != null
                                ? "feedback.testimonial"
                                : "feedback.praise");
        };
    }

    static Tone hue(Card card) {
        if (card.feedback().tone() == Feedback.Tone.PRAISE) {
            return Tone.DUSK;
        }
        return card.column() == Column.CLOSED ? Tone.NEUTRAL : Tone.OCHRE;
    }

    /// What it waits for and how long; or when it was closed.
    static String state(Card card, LocalDate today) {
        var waiting = card.waiting();
        int days = waiting == null ? 0 : waiting.days();
        var lasting = days == 1 ? Text.of("feedback.days.one") : Text.of("feedback.days", days);
        return switch (card.next()) {
            case ANSWER, REMIND -> waiting == null ? "" : Text.of("feedback.waiting", lasting);
            case PLAN -> waiting == null ? "" : lasting;
            case LINK ->
                waiting != null && waiting.isTooLong()
                        ? Text.of("feedback.nothing.in", lasting)
                        : Text.of("feedback.nothing.yet");
            case THANK -> card.keptAs() == null ? "" : Text.of("feedback.kept.praise");
            case TELL, IN_THE_BRIEF, CONFIRM -> told(card, today);
            case NOTHING -> closed(card, today);
        };
    }

    private static String told(Card card, LocalDate today) {
        var told = card.feedback().toldThem();
        return told == null ? "" : Text.of("feedback.told", Wording.day(told, today));
    }

    private static String closed(Card card, LocalDate today) {
        var closed = card.closed();
        if (card.feedback().tone() == Feedback.Tone.PRAISE) {
            return quotable(card);
        }
        return closed == null ? "" : Text.of("feedback.closed", Wording.day(closed, today));
    }

    private static String quotable(Card card) {
        return switch (card.feedback().permission()) {
            case NOT_ASKED -> "";
            case GIVEN -> Text.of("feedback.quotable.yes");
            case REFUSED -> Text.of("feedback.quotable.no");
        };
    }

    /// The words of the next step.
    static String step(Card card) {
        return card.next() == Next.IN_THE_BRIEF ? brief(card) : step(card, card.next());
    }

    static String step(Card card, Next next) {
        return Text.of("feedback.next." + next, name(card));
    }

    private static String brief(Card card) {
        var day = Objects.requireNonNull(card.meeting());
        return Text.of("feedback.next.IN_THE_BRIEF", day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /// The same where the day is near.
    static String step(Card card, LocalDate today) {
        var day = card.meeting();
        if (day == null || day.isAfter(today.plusDays(1))) {
            return step(card);
        }
        return Text.of(day.equals(today) ? "feedback.brief.today" : "feedback.brief.tomorrow");
    }

    /// Which entry they were asked about; empty for none.
    static String about(Card card) {
        var entry = card.about();
        return entry == null
                ? ""
                : Text.of("feedback.about.entry", entry.headline().text());
    }

    static String linked(Card card) {
        int count = card.actedIn().size();
        return count == 1 ? Text.of("feedback.entry") : Text.of("feedback.entry.count", count);
    }

    static boolean isPraiseToKeep(Card card) {
        return card.feedback().tone() == Feedback.Tone.PRAISE
                && card.feedback().words().hasWords()
                && card.keptAs() == null;
    }

    static boolean mayGoBack(Card card) {
        return switch (card.feedback().stage()) {
            case ASKED -> false;
            case RECEIVED -> card.feedback().asked() != null;
            case ACTING, TOLD_THEM, CONFIRMED -> true;
        };
    }

    static String of(Column column) {
        return Text.of("feedback.column." + column);
    }

    /// The whole card in one breath.
    static String aloud(Card card, LocalDate today) {
        var parts = new ArrayList<String>();
        parts.add(title(card, today));
        for (var part : new String[] {
            tag(card),
            card.words().text(),
            about(card),
            card.column() == Column.ACTING ? card.feedback().plan().text() : "",
            state(card, today),
            card.next() == Next.NOTHING ? "" : step(card, today)
        }) {
            if (!part.isBlank()) {
                parts.add(part.strip().replaceAll("[.]+$", ""));
            }
        }
        return String.join(". ", parts);
    }
}
