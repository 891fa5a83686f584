package app.treefall.imports.days;

import app.treefall.imports.days.Moment.Unit;
import app.treefall.imports.days.Tokens.Sort;
import app.treefall.imports.days.Tokens.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one moment after the other out of the tokens.
final class Moments {

    private static final int CENTURY = 2000;

    private final Cursor cursor;
    private final NumberedDays numbered;
    private boolean goesOn;
    private boolean weekday;

    Moments(Cursor cursor, @Nullable DateOrder order) {
        this.cursor = cursor;
        this.numbered = new NumberedDays(cursor, order);
    }

    /// Whether the last moment was so clearly a day that words may follow it in a line.
    boolean mayGoOn() {
        return goesOn;
    }

    /// Whether the last moment had its weekday before it.
    boolean hadWeekday() {
        return weekday;
    }

    @Nullable
    Moment moment() {
        goesOn = false;
        weekday = cursor.weekdayBefore();
        var token = cursor.next();
        var moment = switch (token.sort()) {
            case NUMBER -> fromNumber(token);
            case WORD -> fromWord(token);
            case MARK, END -> null;
        };
        if (moment != null && moment.unit() == Unit.DAY) {
            cursor.time();
            cursor.weekdayAfter();
        }
        return moment;
    }

    /// A number alone: a day of the month one is in.
    @Nullable
    Moment dayOfMonth() {
        goesOn = false;
        weekday = cursor.weekdayBefore();
        var number = cursor.next();
        if (!number.isNumber(1, 2) || number.number() < 1 || number.number() > 31) {
            return null;
        }
        cursor.skip();
        cursor.ordinal();
        cursor.time();
        cursor.weekdayAfter();
        return Moment.of(null, Unit.DAY_OF_MONTH, number.number());
    }

    /// Behind `week of` and the like: whether the day that follows ends the week; null when it is no such thing.
    @Nullable
    Boolean weekOf() {
        boolean ending = false;
        boolean said = false;
        var third = cursor.ahead(2).text();
        if (cursor.next().text().equalsIgnoreCase("w")
                && cursor.ahead(1).isMark("/")
                && (third.equalsIgnoreCase("c") || third.equalsIgnoreCase("e"))) {
            cursor.skip(3);
            ending = third.equalsIgnoreCase("e");
            said = true;
        } else if (!cursor.takeWord(CalendarWords::isWeek)) {
            return null;
        } else if (cursor.takeWord(CalendarWords::isEnding)) {
            ending = true;
            said = true;
        }
        said |= cursor.takeSmall();
        said |= cursor.takeMark(":");
        return (said || cursor.next().isNumber(4, 4)) ? ending : null;
    }

    /// `12-18 May 2023`, `12.–18.5.2023`: two days of which only the last says the month.
    @Nullable
    List<Moment> daysOfOneMonth() {
        int before = cursor.position();
        if (cursor.next().isNumber(1, 2)) {
            int first = cursor.next().number();
            cursor.skip();
            cursor.ordinal();
            if (cursor.takeDash()) {
                var last = cursor.next().isNumber(1, 2) ? moment() : null;
                if (last != null && last.unit() == Unit.DAY) {
                    return List.of(Moment.day(last.year(), last.number(), first), last);
                }
            }
        }
        cursor.back(before);
        return null;
    }

    /// The other end of a range, where there is one.
    @Nullable
    Moment afterDash(String dashes, Moment first) {
        boolean word = cursor.takeTo();
        boolean dash = !word && (cursor.takeMark(dashes) || isBetweenWholeDays(first));
        if (!dash && !word) {
            return null;
        }
        while (cursor.takeMark(dashes + "/")) {
            // an arrow may have a tail
        }
        if (cursor.isWord(CalendarWords::isNow)) {
            while (cursor.takeWord(CalendarWords::isNow) || cursor.takeMark("'’")) {
                // aujourd’hui
            }
            return Moment.of(null, Unit.NOW, 0);
        }
        if (first.unit() == Unit.DAY && cursor.next().isNumber(1, 2)) {
            if (isBareDay()) {
                int day = cursor.next().number();
                cursor.skip();
                cursor.ordinal();
                return Moment.day(yearIfAny(), first.number(), day);
            }
            if (first.year() != null && isMonthAndDay()) {
                cursor.skip(3);
                return Moment.day(
                        first.year(), cursor.ahead(-3).number(), cursor.taken().number());
            }
        }
        return moment();
    }

    /// `2023-05-01/2023-05-05`
    private boolean isBetweenWholeDays(Moment first) {
        return first.unit() == Unit.DAY
                && first.year() != null
                && cursor.ahead(1).isNumber(4, 4)
                && cursor.takeMark("/");
    }

    /// `05-05` behind `2023-05-01 →`
    private boolean isMonthAndDay() {
        return cursor.next().isNumber(2, 2)
                && cursor.ahead(1).isMark("-")
                && cursor.ahead(2).isNumber(2, 2)
                && !cursor.ahead(2).spaced()
                && !(cursor.ahead(3).isMark("-") && cursor.ahead(4).sort() == Sort.NUMBER);
    }

    /// A number that no month and no other number follows.
    private boolean isBareDay() {
        var after = cursor.ahead(1);
        boolean month = Cursor.isWord(after, word -> CalendarWords.isMonth(word) || CalendarWords.isSmall(word));
        boolean numbers = after.isMark("./-") && cursor.ahead(2).sort() == Sort.NUMBER;
        boolean dotted = after.isMark(".") && Cursor.isWord(cursor.ahead(2), CalendarWords::isMonth);
        return !month && !numbers && !dotted;
    }

    private @Nullable Moment fromNumber(Token token) {
        if (token.isNumber(4, 4)) {
            cursor.skip();
            return afterYear(token.number());
        }
        var day = numbered.read(token);
        if (day != null) {
            goesOn = numbered.mayGoOn();
            return day;
        }
        return token.isNumber(1, 2) ? dayThenMonth(token) : null;
    }

    private @Nullable Moment afterYear(int year) {
        if (cursor.next().text().equals("年")) {
            return afterYearSign(year);
        }
        var mark = cursor.next();
        var second = cursor.ahead(1);
        if (mark.isMark("-./") && !mark.spaced() && !second.spaced()) {
            if (Cursor.isWord(second, CalendarWords::isWeek) && cursor.ahead(2).isNumber(1, 2)) {
                cursor.skip(3);
                return Moment.of(year, Unit.WEEK, cursor.taken().number());
            }
            if (Cursor.isWord(second, word -> CalendarWords.isQuarter(word) || CalendarWords.isHalf(word))
                    && cursor.ahead(2).isNumber(1, 1)) {
                cursor.skip();
                return period(year);
            }
            var third = cursor.ahead(3);
            if (second.isNumber(1, 2) && cursor.ahead(2).isMark("-./") && third.isNumber(1, 2) && !third.spaced()) {
                cursor.skip(4);
                goesOn = true;
                return Moment.day(year, second.number(), third.number());
            }
            if (second.isNumber(2, 2) && second.number() >= 1 && second.number() <= 12) {
                cursor.skip(2);
                return Moment.of(year, Unit.MONTH, second.number());
            }
        }
        return afterYearAndSpace(year);
    }

    /// `2023年5月1日`
    private Moment afterYearSign(int year) {
        cursor.skip();
        var month = cursor.next();
        if (!month.isNumber(1, 2) || !cursor.ahead(1).text().equals("月")) {
            return Moment.of(year, Unit.YEAR, 0);
        }
        cursor.skip(2);
        if (cursor.next().isNumber(1, 2) && cursor.ahead(1).text().equals("日")) {
            cursor.skip(2);
            return Moment.day(year, month.number(), cursor.ahead(-2).number());
        }
        return Moment.of(year, Unit.MONTH, month.number());
    }

    private Moment afterYearAndSpace(int year) {
        int before = cursor.position();
        cursor.takeMark(",-–—/");
        var month = monthHere();
        if (month != null) {
            cursor.skip();
            if (cursor.next().isNumber(1, 2)) {
                cursor.skip();
                return Moment.day(year, month, cursor.taken().number());
            }
            return Moment.of(year, Unit.MONTH, month);
        }
        var period = period(year);
        if (period != null) {
            return period;
        }
        cursor.back(before);
        return Moment.of(year, Unit.YEAR, 0);
    }

    private @Nullable Integer monthHere() {
        return cursor.next().sort() == Sort.WORD
                ? CalendarWords.month(cursor.next().text())
                : null;
    }

    /// `Q3`, `H1`, `KW 18`, behind a year or before one.
    private @Nullable Moment period(@Nullable Integer year) {
        int before = cursor.position();
        var word = cursor.next();
        if (word.sort() == Sort.WORD) {
            cursor.skip();
            cursor.takeMark(".#");
            var number = cursor.next();
            if (number.isNumber(1, 2)) {
                cursor.skip();
                var unit = unitOf(word.text(), number.number());
                if (unit != null) {
                    return Moment.of(year == null ? yearOfPeriod(number.number()) : year, unit, number.number());
                }
            }
        }
        cursor.back(before);
        return null;
    }

    /// `KW18/23`; but in `KW 18/19` the second is a week as well.
    private @Nullable Integer yearOfPeriod(int number) {
        var year = cursor.ahead(1);
        if (cursor.next().isMark("/") && year.isNumber(2, 2) && !year.spaced() && year.number() != number + 1) {
            cursor.skip(2);
            return CENTURY + year.number();
        }
        return yearIfAny();
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

    /// `22 May 2023`, `1. Quartal 2023`, `3 de mayo de 2023`
    private @Nullable Moment dayThenMonth(Token number) {
        int before = cursor.position();
        cursor.skip();
        cursor.ordinal();
        cursor.takeSmall();
        if (cursor.next().isMark("-") && cursor.ahead(1).sort() == Sort.WORD) {
            cursor.skip(); // 22-May-2023
        }
        var word = cursor.next();
        var month = monthHere();
        if (month != null) {
            cursor.skip();
            var day = Moment.day(yearIfAny(), month, number.number());
            goesOn = isNoOtherWord(word);
            return day;
        }
        boolean isNoLetter = word.sort() == Sort.WORD && word.text().length() > 1;
        boolean isClose = !word.spaced();
        if (isNoLetter && CalendarWords.isQuarter(word.text()) && number.number() >= 1 && number.number() <= 4) {
            cursor.skip();
            return Moment.of(yearIfAny(), Unit.QUARTER, number.number());
        }
        var unit = isClose && word.sort() == Sort.WORD ? unitOf(word.text(), number.number()) : null;
        if (unit == Unit.QUARTER || unit == Unit.HALF) {
            cursor.skip();
            var year = yearIfAny();
            if (year != null) {
                return Moment.of(year, unit, number.number()); // 3T 2023
            }
        }
        cursor.back(before);
        return null;
    }

    /// `may`, `set` and `gen` are words of a sentence more often than months.
    private static boolean isNoOtherWord(Token month) {
        boolean large = Character.isUpperCase(month.text().charAt(0));
        return month.text().length() >= 4 || (large && CalendarWords.isEnglishMonth(month.text()));
    }

    private @Nullable Moment fromWord(Token word) {
        var month = CalendarWords.month(word.text());
        if (month != null) {
            cursor.skip();
            var moment = afterMonth(month);
            goesOn = moment.unit() == Unit.DAY
                    && isNoOtherWord(word)
                    && !cursor.next().text().equals("of");
            return moment;
        }
        var named = CalendarWords.weekday(word.text());
        if (named != null) {
            cursor.skip();
            return Moment.weekday(named);
        }
        return period(null);
    }

    private Moment afterMonth(int month) {
        if (cursor.next().isMark(".") && cursor.ahead(1).sort() == Sort.NUMBER) {
            cursor.skip();
        }
        if (cursor.next().isNumber(1, 2) && !isAbbreviatedYear()) {
            int day = cursor.next().number();
            cursor.skip();
            cursor.ordinal();
            return Moment.day(yearIfAny(), month, day);
        }
        return Moment.of(yearIfAny(), Unit.MONTH, month);
    }

    /// `Mar 31` is a day; `Mar 32` and more can only be a year.
    private boolean isAbbreviatedYear() {
        return cursor.next().isNumber(2, 2) && cursor.next().number() > 31;
    }

    private @Nullable Integer yearIfAny() {
        int before = cursor.position();
        while (cursor.next().isMark(",./-'’") || cursor.isWord(CalendarWords::isSmall)) {
            cursor.skip();
            if (cursor.position() - before > 2) {
                break;
            }
        }
        boolean apostrophe = cursor.position() > before && cursor.taken().isMark("'’");
        if (cursor.next().isNumber(4, 4) && cursor.next().number() >= 1900) {
            cursor.skip();
            return cursor.taken().number();
        }
        if (apostrophe && cursor.next().isNumber(2, 2)) {
            cursor.skip();
            return CENTURY + cursor.taken().number();
        }
        cursor.back(before);
        return null;
    }
}
