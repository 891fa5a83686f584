package app.treefall.export;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/// Turns right-to-left words into the order and the letter forms of paper, with the JDK alone: the usual way is 12 MB
// of library.
final class JdkBidi implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (ArabicForms.isForm(point)) {
                plain.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        var turned = new StringBuilder(text.length());
        int end = graphemes.last();
        for (int begin = graphemes.previous(); begin != BreakIterator.DONE; begin = graphemes.previous()) {
            turned.append(mirrored(text.substring(begin, end)));
            end = begin;
        }
        return turned.toString();
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String mirrored(String grapheme) {
        int place = grapheme.length() == 1 ? MIRRORED.indexOf(grapheme) : -1;
        return place < 0 ? grapheme : MIRRORED.substring(place ^ 1, (place ^ 1) + 1);
    }
}
