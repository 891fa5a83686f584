package app.treefall.imports.days;

import app.treefall.domain.DaySpan;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days found at the beginning of a text.
///
/// @param said null when day and month cannot be told apart
/// @param rest what follows them, without what separates the two
public record WrittenDays(@Nullable SaidDays said, String rest) {

    private static final int LONGEST_ASKED = 60;
    private static final String MARKS_OF_DAYS = ".,/-–—:()[]'’~→";
    private static final Pattern VERSION = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){1,3}");

    /// In a heading: also a year, a month or a weekday alone.
    public static @Nullable WrittenDays inHeading(String text, Frame frame) {
        return DayGrammar.read(text, frame, DayGrammar.Strictness.HEADING);
    }

    /// Whether it is nothing but a day of two numbers such as `5/9`, which only the order of the others could tell.
    public static boolean isAsked(String text, Frame frame) {
        return text.length() <= LONGEST_ASKED
                && inHeading(text, frame) == null
                && isAllOf(text, frame, DateOrder.DAY_FIRST)
                && isAllOf(text, frame, DateOrder.MONTH_FIRST);
    }

    private static boolean isAllOf(String text, Frame frame, DateOrder order) {
        var read = inHeading(text, new Frame(frame.within(), frame.today(), order));
        return read != null && read.rest().isBlank();
    }

    /// Whether it holds numbers and names of the calendar only, even where they make no day.
    public static boolean isOfDaysOnly(String text) {
        var tokens = Tokens.of(text).list();
        boolean says = false;
        for (var token : tokens.subList(0, tokens.size() - 1)) {
            var word = token.text();
            switch (token.sort()) {
                case NUMBER -> says |= word.length() <= 4 && !Character.isLetter(text.charAt(0));
                case MARK -> {
                    if (!token.isMark(MARKS_OF_DAYS)) {
                        return false;
                    }
                }
                case WORD -> {
                    says |= CalendarWords.isNow(word)
                            || CalendarWords.weekday(word) != null
                            || CalendarWords.isMonth(word);
                    if (!CalendarWords.isOfDays(word)) {
                        return false;
                    }
                }
                case END -> {}
            }
        }
        return says
                && text.length() <= LONGEST_ASKED
                && !VERSION.matcher(text.strip()).matches();
    }

    /// In words that stand alone without being a heading, where a number alone is none of a day.
    public static @Nullable WrittenDays alone(String text, Frame frame) {
        return DayGrammar.read(text, frame, DayGrammar.Strictness.ALONE);
    }

    /// At the beginning of a line or an item, where most words are none of a date.
    public static @Nullable WrittenDays atLineStart(String text, Frame frame) {
        return DayGrammar.read(text, frame, DayGrammar.Strictness.LINE);
    }

    public @Nullable DaySpan days() {
        return said == null ? null : said.span();
    }

    public boolean isUnclear() {
        return said == null;
    }

    @Override
    public String toString() {
        return "WrittenDays[" + said + "]";
    }
}
