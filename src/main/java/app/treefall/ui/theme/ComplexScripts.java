package app.treefall.ui.theme;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Lets Hebrew, Arabic and other scripts that have to be shaped wrap on Linux.
///
/// JavaFX (26.0.2, and 27-ea+11 still) shapes such a run of text once whole and, when a line breaks in it, its first
/// part again; but its Pango layout remembers the letters by the run and shapes the whole once more. Right-to-left text
/// then ends in an ArrayIndexOutOfBoundsException that stops the layout of the window. So it is given a memory that
/// remembers nothing. Needs the two packages opened by the command line; without that, and on other systems, nothing
/// is done.
final class ComplexScripts {

    private static final String LAYOUTS = "com.sun.javafx.text";
    private static final String PANGO = "com.sun.javafx.font.freetype";

    private ComplexScripts() {}

    /// Before the first text is laid out.
    ///
    /// @throws IllegalStateException in another JavaFX than the one this was written for
    static void letWrap() {
        var toolkit = Text.class.getModule();
        var ours = ComplexScripts.class.getModule();
        if (!toolkit.isOpen(LAYOUTS, ours) || !toolkit.isOpen(PANGO, ours)) {
            return;
        }
        try {
            var shared = Class.forName(LAYOUTS + ".GlyphLayoutManager").getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            var layout = shared.get(null);
            if (layout.getClass().getName().equals(PANGO + ".PangoGlyphLayout")) {
                var remembered = layout.getClass().getDeclaredField("runUtf8");
                remembered.setAccessible(true);
                remembered.set(layout, new Forgetful());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This JavaFX lays out text in a way we do not know", e);
        }
    }

    /// Keeps what has to be freed in the end, and finds nothing of it.
    private static final class Forgetful extends AbstractMap<Object, Long> {

        private final List<Long> strings = new ArrayList<>();

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long string) {
            strings.add(string);
            return null;
        }

        @Override
        public Collection<Long> values() {
            return strings;
        }

        @Override
        public void clear() {
            strings.clear();
        }

        @Override
        public Set<Map.Entry<Object, Long>> entrySet() {
            throw new UnsupportedOperationException();
        }
    }
}
