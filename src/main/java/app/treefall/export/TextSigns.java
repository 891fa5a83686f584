package app.treefall.export;

import app.treefall.document.Block.Sign;
import app.treefall.domain.Visibility;

/// The signs and raised numbers of documents where there are only characters.
final class TextSigns {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private TextSigns() {}

    static String of(Sign sign) {
        return switch (sign) {
            case Sign.Heard(var visibility) -> of(visibility);
            case Sign.Owed _ -> "↱";
            case Sign.Box _ -> "☐";
            case Sign.Bullet _ -> "•";
        };
    }

    static String of(Visibility visibility) {
        return switch (visibility) {
            case UNHEARD -> "◌";
            case TOLD -> "◐";
            case UNDERSTOOD -> "●";
            case REPEATED -> "◉";
        };
    }

    static String raised(int number) {
        var raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            raised.append(RAISED.charAt(digit - '0'));
        }
        return raised.toString();
    }
}
