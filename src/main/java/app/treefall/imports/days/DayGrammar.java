package app.treefall.imports.days;

import app.treefall.domain.DaySpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a beginning of a text is read as days: one moment, a week of one, or from one to another.
final class DayGrammar {

    enum Strictness {
        HEADING,
        ALONE,
        LINE
    }

    private static final String DASHES = "-–—‒−~→";
    private static final String SEPARATORS = "-–—:|,;.·•)]】→=";

    private final Tokens tokens;
    private final Cursor cursor;
    private final Moments moments;
    private final Frame frame;
    private boolean led;

    private DayGrammar(Tokens tokens, Frame frame) {
        this.tokens = tokens;
        this.frame = frame;
        this.cursor = new Cursor(tokens);
        this.moments = new Moments(cursor, frame.order());
    }

    static @Nullable WrittenDays read(String text, Frame frame, Strictness strictness) {
        int skipped = decoration(text);
        var body = text.substring(skipped);
        var grammar = new DayGrammar(Tokens.of(body), frame);
        return grammar.read(body, strictness);
    }

    private @Nullable WrittenDays read(String text, Strictness strictness) {
        boolean bracketed = tokens.at(0).isMark("[(【");
        if (bracketed) {
            cursor.skip();
        }
        var days = days(strictness);
        if (days == null) {
            return null;
        }
        if (bracketed) {
            if (!cursor.next().isMark("])】")) {
                return null;
            }
            cursor.skip();
        }
        if (days.isUnclear() || bracketed || endsHere(strictness, days.whole())) {
            return new WrittenDays(days.days(), rest(text));
        }
        return null;
    }

    /// @param days  null when day and month cannot be told apart
    /// @param whole whether it said which year
    private record Said(@Nullable SaidDays days, boolean whole) {
        static final Said UNCLEAR = new Said(null, true);

        boolean isUnclear() {
            return days == null;
        }
    }

    private @Nullable Said days(Strictness strictness) {
        var week = weekOf();
        if (week != null) {
            return week;
        }
        if (cursor.takeWord(CalendarWords::isSince)) {
            return since();
        }
        if (CalendarWords.isFrom(cursor.next().text())) {
            return from();
        }
        return sameMonthOrMoment(strictness);
    }

    /// `seit März 2023`, `desde 2021 hasta 2022`
    private @Nullable Said since() {
        led = true;
        var first = moments.moment();
        if (first == null || first.unit() == Moment.Unit.WEEKDAY) {
            return null;
        }
        var last = moments.afterDash(DASHES, first);
        return between(first, last == null ? Moment.of(null, Moment.Unit.NOW, 0) : last);
    }

    /// `vom 1. bis 5. Mai 2023`, `am 5. Mai`
    private @Nullable Said from() {
        led = true;
        cursor.skip();
        boolean number = cursor.next().isNumber(1, 2);
        var sameMonth = number ? moments.daysOfOneMonth() : null;
        if (sameMonth != null) {
            return between(sameMonth.get(0), sameMonth.get(1));
        }
        var first = moments.moment();
        if (first == null) {
            return null;
        }
        var last = moments.afterDash(DASHES, first);
        if (last != null) {
            return between(first, last);
        }
        return number && first.unit() == Moment.Unit.DAY ? said(first, first.resolved(frame)) : null;
    }

    private @Nullable Said sameMonthOrMoment(Strictness strictness) {
        int start = cursor.position();
        var sameMonth = moments.daysOfOneMonth();
        if (sameMonth != null) {
            return between(sameMonth.get(0), sameMonth.get(1));
        }
        var first = moments.moment();
        if (first == null) {
            cursor.back(start);
            return dayOfMonth(strictness);
        }
        int before = cursor.position();
        var last = moments.afterDash(DASHES, first);
        var range = last == null ? null : between(first, last);
        if (range != null) {
            return range;
        }
        cursor.back(before);
        return said(first, first.resolved(frame));
    }

    /// `mié 3`, and `12th` where a heading is nothing else.
    private @Nullable Said dayOfMonth(Strictness strictness) {
        var day = moments.dayOfMonth();
        if (day == null || !(moments.hadWeekday() || (strictness == Strictness.HEADING && isAtEnd()))) {
            return null;
        }
        return said(day, day.resolved(frame));
    }

    private boolean isAtEnd() {
        return cursor.next().sort() == Tokens.Sort.END;
    }

    private @Nullable Said weekOf() {
        int before = cursor.position();
        var end = moments.weekOf();
        if (end == null) {
            cursor.back(before);
            return null;
        }
        var moment = moments.moment();
        var day = moment == null || moment.unit() != Moment.Unit.DAY ? null : moment.resolved(frame);
        if (moment != null && moment.unit() == Moment.Unit.UNCLEAR) {
            return Said.UNCLEAR;
        }
        if (moment == null || day == null) {
            cursor.back(before);
            return null;
        }
        var week = end ? before(day.first()) : after(day.first());
        boolean guessed = !moment.isWhole() && frame.guesses();
        var key = guessed ? (end ? "/" : "") + moment.key(frame, day) + (end ? "" : "/W") : "";
        return new Said(guessed ? new SaidDays(week, key) : SaidDays.fixed(week), moment.isWhole());
    }

    private static DaySpan before(LocalDate last) {
        return new DaySpan(last.minusDays(6), last);
    }

    private static DaySpan after(LocalDate first) {
        return new DaySpan(first, first.plusDays(6));
    }

    private @Nullable Said between(Moment first, Moment last) {
        if (first.unit() == Moment.Unit.UNCLEAR || last.unit() == Moment.Unit.UNCLEAR) {
            return Said.UNCLEAR;
        }
        boolean isOpen = last.unit() == Moment.Unit.NOW;
        var start = first.year() == null ? first.in(last.year()) : first;
        var from = start.resolved(frame);
        boolean isGuess = start.year() == null && from != null && frame.within() == null && !isOpen;
        var end = last.year() == null ? last.in(isGuess ? yearOf(from) : first.year()) : last;
        var to = end.resolved(frame);
        if (from != null && to != null && to.last().isBefore(from.first())) {
            from = first.year() == null && start.year() != null
                    ? start.in(start.year() - 1).resolved(frame)
                    : from;
            to = last.year() == null && end.year() != null
                    ? end.in(end.year() + 1).resolved(frame)
                    : to;
        }
        if (from == null || to == null || to.last().isBefore(from.first())) {
            return null;
        }
        var span = new DaySpan(from.first(), to.last());
        boolean whole = start.isWhole() || (end.isWhole() && !isGuess);
        boolean fixed = !isOpen && (whole || !frame.guesses());
        return new Said(fixed ? SaidDays.fixed(span) : new SaidDays(span, key(start, from, last, to)), whole);
    }

    private static @Nullable Integer yearOf(@Nullable DaySpan days) {
        return days == null ? null : days.first().getYear();
    }

    private String key(Moment start, DaySpan from, Moment last, DaySpan to) {
        boolean fixed = start.isWhole() || !frame.guesses();
        var begin = fixed ? from.first().toString() : start.key(frame, from);
        return begin + "/" + (last.unit() == Moment.Unit.NOW ? "" : last.key(frame, to));
    }

    private @Nullable Said said(Moment moment, @Nullable DaySpan span) {
        if (moment.unit() == Moment.Unit.UNCLEAR) {
            return Said.UNCLEAR;
        }
        return span == null ? null : new Said(new SaidDays(span, moment.key(frame, span)), moment.isWhole());
    }

    /// A date in a line has an end that can be seen, unless it is a whole day of numbers.
    private boolean endsHere(Strictness strictness, boolean whole) {
        var next = cursor.next();
        if (next.sort() == Tokens.Sort.END) {
            return true;
        }
        boolean separated = next.isMark(SEPARATORS) && (!next.isMark("-–—,.=") || isFree(next));
        if (separated || next.isMark("(")) {
            return whole || strictness != Strictness.LINE || next.isMark(":–—-|");
        }
        return next.spaced() && ((moments.mayGoOn() && !led) || (whole && strictness != Strictness.LINE));
    }

    private boolean isFree(Tokens.Token mark) {
        var after = tokens.at(cursor.position() + 1);
        return after.spaced() || after.sort() == Tokens.Sort.END || mark.isMark(":|");
    }

    private String rest(String text) {
        int at = cursor.next().sort() == Tokens.Sort.END
                ? text.length()
                : cursor.next().start();
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || SEPARATORS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(at);
    }

    /// Pictures and marks in front of a date.
    private static int decoration(String text) {
        int at = 0;
        while (at < text.length()
                && !Character.isLetterOrDigit(text.codePointAt(at))
                && "[(【#@!\"'".indexOf(text.charAt(at)) < 0) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
