package app.treefall.imports.days;

import app.treefall.imports.days.Tokens.Sort;
import app.treefall.imports.days.Tokens.Token;
import java.util.function.Predicate;

/// Where one is among the tokens, and the steps over what stands around a day without saying which: small words,
/// ordinals, weekdays, times.
final class Cursor {

    private static final String FREE_MARKS = "-–—,(";

    private final Tokens tokens;
    private int at;

    Cursor(Tokens tokens) {
        this.tokens = tokens;
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

    Token ahead(int count) {
        return tokens.at(at + count);
    }

    /// The token before.
    Token taken() {
        return tokens.at(at - 1);
    }

    void skip() {
        at++;
    }

    void skip(int count) {
        at += count;
    }

    boolean isWord(Predicate<String> kind) {
        return isWord(next(), kind);
    }

    static boolean isWord(Token token, Predicate<String> kind) {
        return token.sort() == Sort.WORD && kind.test(token.text());
    }

    boolean takeWord(Predicate<String> kind) {
        boolean takes = isWord(kind);
        at += takes ? 1 : 0;
        return takes;
    }

    boolean takeMark(String marks) {
        boolean takes = next().isMark(marks);
        at += takes ? 1 : 0;
        return takes;
    }

    /// A number that stands close to what is before it.
    private boolean takeClose(int fewestDigits, int mostDigits) {
        boolean takes = next().isNumber(fewestDigits, mostDigits) && !next().spaced();
        at += takes ? 1 : 0;
        return takes;
    }

    boolean takeSmall() {
        int before = at;
        while (isWord(CalendarWords::isSmall)) {
            at++;
        }
        return at > before;
    }

    void ordinal() {
        if (!takeMark(".º°ª") && !next().spaced()) {
            takeWord(CalendarWords::isOrdinal);
        }
    }

    /// A word that leads to the end of a range, such as `bis`, `al` and the Dutch `t/m`.
    boolean takeTo() {
        if (next().text().equalsIgnoreCase("t")
                && ahead(1).isMark("/")
                && ahead(2).text().equalsIgnoreCase("m")) {
            at += 3;
            return true;
        }
        boolean takes = takeWord(CalendarWords::isTo);
        while (takes && isWord(CalendarWords::isTo)) {
            at++;
        }
        return takes;
    }

    boolean takeDash() {
        return takeMark("-–—‒−") || takeTo();
    }

    /// A weekday before the day it belongs to.
    boolean weekdayBefore() {
        if (next().sort() != Sort.WORD) {
            return false;
        }
        boolean full = CalendarWords.weekday(next().text()) != null;
        boolean brief = CalendarWords.isBriefWeekday(next().text());
        int ahead = 1;
        while (ahead(ahead).isMark(",.") || isWord(ahead(ahead), CalendarWords::isSmall)) {
            ahead++;
        }
        var after = ahead(ahead);
        boolean number = after.isNumber(1, 4) && (!isAMonthToo() || isADayOfAMonth(ahead));
        boolean month = full && isWord(after, CalendarWords::isMonth);
        if (((full || brief) && number) || month) {
            at += ahead;
            return true;
        }
        return false;
    }

    /// `mar` is a Tuesday in some languages and March in others.
    private boolean isAMonthToo() {
        return CalendarWords.isMonth(next().text());
    }

    private boolean isADayOfAMonth(int ahead) {
        var mark = ahead(ahead + 1);
        boolean dotted = mark.isMark("./") && ahead(ahead + 2).sort() == Sort.NUMBER;
        int word = mark.isMark(".") ? ahead + 2 : ahead + 1;
        while (isWord(ahead(word), CalendarWords::isSmall)) {
            word++;
        }
        return dotted || isWord(ahead(word), CalendarWords::isMonth);
    }

    /// A weekday behind its day, where nothing of a sentence follows it.
    void weekdayAfter() {
        int before = at;
        boolean bracketed = next().isMark("(");
        takeMark(FREE_MARKS);
        boolean weekday = takeWord(word -> CalendarWords.weekday(word) != null || CalendarWords.isBriefWeekday(word));
        if (weekday) {
            takeMark(".");
        }
        boolean closed = weekday && (!bracketed || takeMark(")"));
        time();
        if (!closed || !isFree()) {
            at = before;
        }
    }

    private boolean isFree() {
        var mark = next();
        boolean free = mark.spaced() || mark.isMark(":|])】,") || ahead(1).spaced();
        return mark.sort() == Sort.END || (mark.sort() == Sort.MARK && (free || ahead(1).sort() == Sort.END));
    }

    /// A time of day, or from one to another, with its zone.
    void time() {
        int before = at;
        boolean close = !next().spaced() && next().text().equalsIgnoreCase("t");
        if (close) {
            at++;
        } else {
            takeMark(",");
            takeWord(CalendarWords::isAt);
        }
        if (next().spaced() == close || !takeHour()) {
            at = before;
            return;
        }
        before = at;
        takeMark("-–—");
        if (at > before && !takeHour()) {
            at = before;
        }
    }

    private boolean takeHour() {
        boolean clock = next().isNumber(1, 2)
                && ahead(1).isMark(":")
                && !ahead(1).spaced()
                && ahead(2).isNumber(2, 2)
                && !ahead(2).spaced();
        if (!clock) {
            return false;
        }
        at += 3;
        if (next().isMark(":") && ahead(1).isNumber(2, 2) && !ahead(1).spaced()) {
            at += 2;
            if (next().isMark(".,") && ahead(1).isNumber(1, 9) && !ahead(1).spaced()) {
                at += 2;
            }
        }
        takeWord(CalendarWords::isOfATime);
        zone();
        return true;
    }

    /// `+02:00`, `-0500`
    private void zone() {
        int before = at;
        boolean close = !next().spaced();
        if (!takeMark("+-") || !close || !(takeClose(2, 2) || takeClose(4, 4))) {
            at = before;
            return;
        }
        if (next().isMark(":") && ahead(1).isNumber(2, 2) && !ahead(1).spaced()) {
            at += 2;
        }
    }
}
