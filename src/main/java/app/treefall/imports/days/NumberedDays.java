package app.treefall.imports.days;

import app.treefall.imports.days.Moment.Unit;
import app.treefall.imports.days.Tokens.Token;
import org.jspecify.annotations.Nullable;

/// Days of numbers only that begin with no year: `02-05-2024`, `2/5/24`, `2.5.`, `5/9`, `05/2023`, `20230501`.
final class NumberedDays {

    private static final int CENTURY = 2000;

    private final Cursor cursor;
    private final @Nullable DateOrder order;
    private boolean goesOn;

    NumberedDays(Cursor cursor, @Nullable DateOrder order) {
        this.cursor = cursor;
        this.order = order;
    }

    /// Whether words may follow the last one in a line.
    boolean mayGoOn() {
        return goesOn;
    }

    @Nullable
    Moment read(Token first) {
        goesOn = false;
        if (first.isNumber(8, 8)) {
            return eightDigits(first);
        }
        if (!first.isNumber(1, 2)) {
            return null;
        }
        var three = threeNumbers(first);
        if (three != null) {
            return three;
        }
        var month = monthOfYear(first);
        return month != null ? month : twoNumbers(first);
    }

    private Moment eightDigits(Token digits) {
        cursor.skip();
        int number = digits.number();
        return Moment.day(number / 10_000, number / 100 % 100, number % 100);
    }

    private @Nullable Moment threeNumbers(Token first) {
        var mark = cursor.ahead(1);
        var second = cursor.ahead(2);
        if (!mark.isMark("-./") || !second.isNumber(1, 2) || (second.spaced() && !mark.isMark("."))) {
            return null;
        }
        var third = cursor.ahead(4);
        boolean whole = cursor.ahead(3).isMark(mark.text())
                && (third.isNumber(4, 4) || (third.isNumber(2, 2) && !mark.isMark("-")));
        if (!whole && !(mark.isMark(".") && cursor.ahead(3).isMark("."))) {
            return null;
        }
        cursor.skip(whole ? 5 : 4);
        boolean noNumbering = first.text().length() == 2 && second.text().length() == 2;
        goesOn = whole || noNumbering;
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

    /// `05/2023`, `5-2023`, `05.2023`
    private @Nullable Moment monthOfYear(Token month) {
        var mark = cursor.ahead(1);
        var year = cursor.ahead(2);
        boolean close = mark.isMark("-./") && !mark.spaced() && year.isNumber(4, 4) && !year.spaced();
        boolean isLast =
                !(cursor.ahead(3).isMark(mark.text()) && !cursor.ahead(4).spaced());
        if (!close || !isLast || month.number() < 1 || month.number() > 12 || year.number() < 1900) {
            return null;
        }
        cursor.skip(3);
        return Moment.of(year.number(), Unit.MONTH, month.number());
    }

    /// `5/9`: a day only where the order is known or shows, and nothing speaks against it; it may be a fraction as
    /// well.
    private @Nullable Moment twoNumbers(Token first) {
        var mark = cursor.ahead(1);
        var second = cursor.ahead(2);
        var after = cursor.ahead(3);
        boolean close = mark.isMark("/") && !mark.spaced() && second.isNumber(1, 2) && !second.spaced();
        if (!close
                || after.isMark("/")
                || (after.isMark(".,") && !cursor.ahead(4).spaced() && isNumber(4))) {
            return null;
        }
        var shown = shown(first.number(), second.number());
        boolean contradicts = shown != null && order != null && shown != order;
        boolean always = order == null && first.number() == 24 && second.number() == 7;
        if (contradicts || always || (shown == null && order == null)) {
            return null;
        }
        cursor.skip(3);
        return inOrder(null, first.number(), second.number(), false);
    }

    private boolean isNumber(int ahead) {
        return cursor.ahead(ahead).isNumber(1, 9);
    }

    /// Which comes first, when one of them can be no month.
    static @Nullable DateOrder shown(int first, int second) {
        if (first > 12 && second <= 12) {
            return DateOrder.DAY_FIRST;
        }
        return second > 12 && first <= 12 ? DateOrder.MONTH_FIRST : null;
    }
}
