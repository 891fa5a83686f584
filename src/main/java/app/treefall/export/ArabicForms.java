package app.treefall.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Letters of Arabic and Persian change their form with their neighbours. The forms are found by their Unicode names.
final class ArabicForms {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int TATWEEL = 0x640;
    private static final int LAM = 0x644;
    private static final List<String> NAMES = List.of("ISOLATED FORM", "FINAL FORM", "INITIAL FORM", "MEDIAL FORM");
    private static final Map<String, int[]> FORMS = forms();

    private ArabicForms() {}

    static boolean isForm(int point) {
        return point >= 0xFB50 && point <= 0xFEFC;
    }

    static String joined(String text) {
        if (text.codePoints().noneMatch(point -> point >= 0x600 && point <= 0x77F)) {
            return text;
        }
        var points = text.codePoints().toArray();
        var out = new StringBuilder(text.length());
        int i = 0;
        while (i < points.length) {
            int next = nextLetter(points, i);
            var ligature = points[i] == LAM && next < points.length ? form(points[i], points[next]) : null;
            if (ligature != null) {
                out.appendCodePoint(ligature[joinsBefore(points, i) ? FINAL : ISOLATED]);
                marksBetween(points, i, next, out);
                i = next + 1;
            } else {
                out.appendCodePoint(inPlace(points, i, next));
                i++;
            }
        }
        return out.toString();
    }

    private static int inPlace(int[] points, int i, int next) {
        var forms = FORMS.get(Character.toString(points[i]));
        if (forms == null) {
            return points[i];
        }
        boolean before = joinsBefore(points, i);
        boolean after = next < points.length && joinsNext(points[i]) && joinsPrevious(points[next]);
        int form = forms[before ? after ? MEDIAL : FINAL : after ? INITIAL : ISOLATED];
        return form == 0 ? points[i] : form;
    }

    private static boolean joinsBefore(int[] points, int i) {
        int previous = i - 1;
        while (previous >= 0 && isMark(points[previous])) {
            previous--;
        }
        return previous >= 0 && joinsNext(points[previous]) && joinsPrevious(points[i]);
    }

    private static int nextLetter(int[] points, int i) {
        int next = i + 1;
        while (next < points.length && isMark(points[next])) {
            next++;
        }
        return next;
    }

    private static void marksBetween(int[] points, int from, int to, StringBuilder out) {
        for (int i = from + 1; i < to; i++) {
            out.appendCodePoint(points[i]);
        }
    }

    private static int @Nullable [] form(int first, int second) {
        return FORMS.get(Character.toString(first) + Character.toString(second));
    }

    private static boolean joinsNext(int point) {
        var forms = FORMS.get(Character.toString(point));
        return point == TATWEEL || (forms != null && forms[INITIAL] != 0);
    }

    private static boolean joinsPrevious(int point) {
        var forms = FORMS.get(Character.toString(point));
        return point == TATWEEL || (forms != null && forms[FINAL] != 0);
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static Map<String, int[]> forms() {
        var forms = new HashMap<String, int[]>();
        collect(0xFB50, 0xFBC1, forms);
        collect(0xFBD3, 0xFBFF, forms);
        collect(0xFE80, 0xFEFC, forms);
        return Map.copyOf(forms);
    }

    private static void collect(int first, int last, Map<String, int[]> forms) {
        for (int point = first; point <= last; point++) {
            var name = Character.getName(point);
            var letters = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
            for (int form = 0; name != null && form < NAMES.size(); form++) {
                if (name.endsWith(NAMES.get(form))) {
                    forms.computeIfAbsent(letters, _ -> new int[NAMES.size()])[form] = point;
                }
            }
        }
    }
}
