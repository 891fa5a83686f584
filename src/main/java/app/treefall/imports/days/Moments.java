package app.treefall.imports.days;

import app.treefall.imports.days.Moment.Unit;
import app.treefall.imports.days.Tokens.Sort;
import app.treefall.imports.days.Tokens.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one moment after the other out of the tokens.
final class Moments {

    private static final int CENTURY = 2000;

    private final Tokens tokens;
    private final @Nullable DateOrder order;
    private int at;
    private boolean ofNumbers;

    Moments(Tokens tokens, @Nullable DateOrder order) {
        this.tokens = tokens;
        this.order = order;
    }

    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    Token next() {
        return tokens.at(at);
    }

    void skip() {
        at++;
    }

    /// Whether the last moment read was a day of three numbers.
    boolean wasADayOfNumbers() {
        return ofNumbers;
    }

    @Nullable
    Moment moment() {
        ofNumbers = false;
        skipWeekday();
        var token = next();
        return switch (token.sort()) {
            case NUMBER -> fromNumber(token);
            case WORD -> fromWord(token);
            case MARK, END -> null;
        };
    }

    /// Behind `week of` and the like: whether the day that follows ends the week; null when it is no such thing.
    @Nullable
    Boolean weekOf() {
        if (next().sort() != Sort.WORD || !CalendarWords.isWeek(next().text())) {
            return null;
        }
        at++;
        boolean ending = next().sort() == Sort.WORD && CalendarWords.isEnding(next().text());
        boolean said = ending;
        if (ending) {
            at++;
        }
        while (next().sort() == Sort.WORD && CalendarWords.isSmall(next().text())) {
            at++;
            said = true;
        }
        if (next().isMark(":")) {
            at++;
            said = true;
        }
        return (said || next().isNumber(4, 4)) ? ending : null;
    }

    /// `12-18 May 2023`, `12.–18.5.2023`: two days of which only the last says the month.
    @Nullable
    List<Moment> daysOfOneMonth() {
        int before = at;
        if (next().isNumber(1, 2)) {
            int first = next().number();
            at++;
            ordinal();
            if (dash()) {
                var last = next().isNumber(1, 2) ? moment() : null;
                if (last != null && last.unit() == Unit.DAY) {
                    return List.of(Moment.day(last.year(), last.number(), first), last);
                }
            }
        }
        at = before;
        return null;
    }

    /// The other end of a range, where there is one.
    @Nullable
    Moment afterDash(String dashes, Moment first) {
        boolean dash = next().isMark(dashes);
        boolean word = next().sort() == Sort.WORD && CalendarWords.isTo(next().text());
        if (!dash && !word) {
            return null;
        }
        at++;
        while (next().isMark(dashes + "/") || (word && isTo(next()))) {
            at++;
        }
        if (first.unit() == Unit.DAY && next().isNumber(1, 2) && isBareDay()) {
            int day = next().number();
            at++;
            ordinal();
            return Moment.day(yearIfAny(), first.number(), day);
        }
        return moment();
    }

    private static boolean isTo(Token token) {
        return token.sort() == Sort.WORD && CalendarWords.isTo(token.text());
    }

    /// A number that no month and no other number follows.
    private boolean isBareDay() {
        var after = tokens.at(at + 1);
        boolean month = after.sort() == Sort.WORD
                && (CalendarWords.month(after.text()) != null || CalendarWords.isSmall(after.text()));
        boolean numbers = after.isMark("./-") && tokens.at(at + 2).sort() == Sort.NUMBER;
        boolean dotted = after.isMark(".")
                && tokens.at(at + 2).sort() == Sort.WORD
                && CalendarWords.month(tokens.at(at + 2).text()) != null;
        return !month && !numbers && !dotted;
    }

    private void skipWeekday() {
        if (next().sort() == Sort.WORD && CalendarWords.weekday(next().text()) != null) {
            int ahead = at + 1;
            while (tokens.at(ahead).isMark(",.") || isOn(tokens.at(ahead))) {
                ahead++;
            }
            var after = tokens.at(ahead);
            if (after.sort() == Sort.NUMBER
                    || (after.sort() == Sort.WORD && CalendarWords.month(after.text()) != null)) {
                at = ahead;
            }
        }
    }

    private static boolean isOn(Token token) {
        return token.sort() == Sort.WORD && CalendarWords.isSmall(token.text());
    }

    private @Nullable Moment fromNumber(Token token) {
        if (token.isNumber(4, 4)) {
            at++;
            return afterYear(token.number());
        }
        if (!token.isNumber(1, 2)) {
            return null;
        }
        var numbers = threeNumbers(token);
        return numbers != null ? numbers : dayThenMonth(token);
    }

    private @Nullable Moment afterYear(int year) {
        var mark = next();
        var second = tokens.at(at + 1);
        if (mark.isMark("-./") && !mark.spaced() && !second.spaced()) {
            if (second.sort() == Sort.WORD
                    && CalendarWords.isWeek(second.text())
                    && tokens.at(at + 2).isNumber(1, 2)) {
                at += 3;
                return Moment.of(year, Unit.WEEK, tokens.at(at - 1).number());
            }
            if (second.sort() == Sort.WORD
                    && isShortPeriod(second)
                    && tokens.at(at + 2).isNumber(1, 1)) {
                at++;
                return period(year);
            }
            var third = tokens.at(at + 3);
            if (second.isNumber(1, 2) && tokens.at(at + 2).isMark("-./") && third.isNumber(1, 2) && !third.spaced()) {
                at += 4;
                ofNumbers = true;
                return Moment.day(year, second.number(), third.number());
            }
            if (second.isNumber(2, 2) && second.number() >= 1 && second.number() <= 12) {
                at += 2;
                return Moment.of(year, Unit.MONTH, second.number());
            }
        }
        return afterYearAndSpace(year);
    }

    private Moment afterYearAndSpace(int year) {
        int before = at;
        if (next().isMark(",-–—/")) {
            at++;
        }
        var month = next().sort() == Sort.WORD ? CalendarWords.month(next().text()) : null;
        if (month != null) {
            at++;
            if (next().isNumber(1, 2)) {
                at++;
                return Moment.day(year, month, tokens.at(at - 1).number());
            }
            return Moment.of(year, Unit.MONTH, month);
        }
        var period = period(year);
        if (period != null) {
            return period;
        }
        at = before;
        return Moment.of(year, Unit.YEAR, 0);
    }

    private static boolean isShortPeriod(Token token) {
        return CalendarWords.isQuarter(token.text()) || CalendarWords.isHalf(token.text());
    }

    /// `Q3`, `H1`, `KW 18`, behind a year or before one.
    private @Nullable Moment period(@Nullable Integer year) {
        int before = at;
        var word = next();
        if (word.sort() == Sort.WORD) {
            at++;
            if (next().isMark(".#")) {
                at++;
            }
            var number = next();
            if (number.isNumber(1, 2)) {
                at++;
                var unit = unitOf(word.text(), number.number());
                if (unit != null) {
                    return Moment.of(year == null ? yearIfAny() : year, unit, number.number());
                }
            }
        }
        at = before;
        return null;
    }

    private static @Nullable Unit unitOf(String word, int number) {
        if (CalendarWords.isWeek(word) && number >= 1 && number <= 53) {
            return Unit.WEEK;
        }
        if (CalendarWords.isQuarter(word) && number >= 1 && number <= 4) {
            return Unit.QUARTER;
        }
        return CalendarWords.isHalf(word) && number >= 1 && number <= 2 ? Unit.HALF : null;
    }

    /// `02-05-2024`, `2/5/24`, `02.05.2024`, `2.5.`
    private @Nullable Moment threeNumbers(Token first) {
        var mark = tokens.at(at + 1);
        var second = tokens.at(at + 2);
        if (!mark.isMark("-./") || !second.isNumber(1, 2) || (second.spaced() && !mark.isMark("."))) {
            return null;
        }
        var third = tokens.at(at + 4);
        boolean whole = tokens.at(at + 3).isMark(mark.text())
                && (third.isNumber(4, 4) || (third.isNumber(2, 2) && !mark.isMark("-")));
        if (!whole && !(mark.isMark(".") && tokens.at(at + 3).isMark("."))) {
            return null;
        }
        at += whole ? 5 : 4;
        ofNumbers = whole;
        Integer year = whole ? Integer.valueOf(century(third)) : null;
        return inOrder(year, first.number(), second.number(), mark.isMark("."));
    }

    private static int century(Token year) {
        return year.text().length() == 2 ? CENTURY + year.number() : year.number();
    }

    private Moment inOrder(@Nullable Integer year, int first, int second, boolean dotted) {
        if (dotted || first > 12 || first == second || (order == DateOrder.DAY_FIRST && second <= 12)) {
            return Moment.day(year, second, first);
        }
        if (second > 12 || order == DateOrder.MONTH_FIRST) {
            return Moment.day(year, first, second);
        }
        return Moment.of(year, Unit.UNCLEAR, 0);
    }

    /// `22 May 2023`, `1. Quartal 2023`, `3 de mayo de 2023`
    private @Nullable Moment dayThenMonth(Token number) {
        int before = at;
        at++;
        ordinal();
        while (next().sort() == Sort.WORD && CalendarWords.isSmall(next().text())) {
            at++;
        }
        if (next().isMark("-") && tokens.at(at + 1).sort() == Sort.WORD) {
            at++; // 22-May-2023
        }
        var word = next();
        var month = word.sort() == Sort.WORD ? CalendarWords.month(word.text()) : null;
        if (month != null) {
            at++;
            return Moment.day(yearIfAny(), month, number.number());
        }
        if (word.sort() == Sort.WORD
                && word.text().length() > 1
                && CalendarWords.isQuarter(word.text())
                && number.number() >= 1
                && number.number() <= 4) {
            at++;
            return Moment.of(yearIfAny(), Unit.QUARTER, number.number());
        }
        at = before;
        return null;
    }

    private @Nullable Moment fromWord(Token word) {
        var month = CalendarWords.month(word.text());
        if (month != null) {
            at++;
            return afterMonth(month);
        }
        var weekday = CalendarWords.weekday(word.text());
        if (weekday != null) {
            at++;
            return Moment.weekday(weekday);
        }
        if (CalendarWords.isNow(word.text())) {
            at++;
            return Moment.of(null, Unit.NOW, 0);
        }
        return period(null);
    }

    private Moment afterMonth(int month) {
        if (next().isMark(".") && tokens.at(at + 1).sort() == Sort.NUMBER) {
            at++;
        }
        if (next().isNumber(1, 2) && !isAbbreviatedYear()) {
            int day = next().number();
            at++;
            ordinal();
            return Moment.day(yearIfAny(), month, day);
        }
        return Moment.of(yearIfAny(), Unit.MONTH, month);
    }

    /// `Mar 31` is a day; `Mar 32` and more can only be a year.
    private boolean isAbbreviatedYear() {
        return next().isNumber(2, 2) && next().number() > 31;
    }

    private @Nullable Integer yearIfAny() {
        int before = at;
        while (next().isMark(",./-'’") || (next().sort() == Sort.WORD && CalendarWords.isSmall(next().text()))) {
            at++;
            if (at - before > 2) {
                break;
            }
        }
        boolean apostrophe = at > before && tokens.at(at - 1).isMark("'’");
        if (next().isNumber(4, 4) && next().number() >= 1900) {
            at++;
            return tokens.at(at - 1).number();
        }
        if (apostrophe && next().isNumber(2, 2)) {
            at++;
            return CENTURY + tokens.at(at - 1).number();
        }
        at = before;
        return null;
    }

    private void ordinal() {
        if (next().isMark(".º°ª")) {
            at++;
        } else if (next().sort() == Sort.WORD && !next().spaced() && CalendarWords.isOrdinal(next().text())) {
            at++;
        }
    }

    private boolean dash() {
        boolean dutch = next().text().equals("t") && tokens.at(at + 1).isMark("/");
        boolean dash = next().isMark("-–—‒−") || isTo(next());
        if (dash && dutch) {
            at += 2; // t/m
        }
        if (dash) {
            at++;
        }
        return dash;
    }
}
