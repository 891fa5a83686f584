package app.treefall.ui.harness;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/// Files that a person drags from a file manager over the window and lets go of over a node.
///
/// They come in where a window system brings them, so that picking, the events and the answer to the file manager are
/// the real ones. Only what holds the files is not: that of the headless platform of JavaFX 26.0.2 throws whatever it
/// is asked, and a plain one of Glass stands in for it.
public final class Drop {

    private static final String NAME = "DND";
    private static final String FILES = "application/x-java-file-list";
    private static final int COPY = 1;

    private static final Class<?> CLIPBOARD = Glass.type("com.sun.glass.ui.Clipboard");
    private static final Class<?> ASSISTANCE = Glass.type("com.sun.glass.ui.ClipboardAssistance");
    private static final Method ENTER = notice("notifyDragEnter");
    private static final Method OVER = notice("notifyDragOver");
    private static final Method DROP = notice("notifyDragDrop");
    private static final Method LEAVE = Glass.method(Glass.VIEW, "notifyDragLeave");
    private static final Method SET_DATA = Glass.method(ASSISTANCE, "setData", String.class, Object.class);
    private static final Method SET_ACTIONS = Glass.method(ASSISTANCE, "setSupportedActions", int.class);
    private static final Method FLUSH = Glass.method(ASSISTANCE, "flush");

    private Drop() {}

    /// Whether they were taken.
    public static boolean on(Node node, List<Path> files) {
        var centre = Mouse.centre(node);
        int x = (int) centre.getX();
        int y = (int) centre.getY();
        boolean taken = FxThread.call(() -> {
            hold(files);
            return Glass.at(x, y, (view, left, top) -> {
                Glass.call(ENTER, view, left, top, x, y, COPY);
                boolean welcome = (int) Glass.call(OVER, view, left, top, x, y, COPY) != 0;
                if (!welcome) {
                    Glass.call(LEAVE, view);
                    return false;
                }
                return (int) Glass.call(DROP, view, left, top, x, y, COPY) != 0;
            });
        });
        FxThread.settle();
        return taken;
    }

    private static void hold(List<Path> files) throws ReflectiveOperationException {
        var all = CLIPBOARD.getDeclaredField("clipboards");
        all.setAccessible(true);
        @SuppressWarnings("unchecked")
        var byName = (Map<String, Object>) all.get(null);
        byName.put(NAME, made(CLIPBOARD));
        var source = made(ASSISTANCE);
        var paths = files.stream().map(file -> file.toAbsolutePath().toString()).toArray(String[]::new);
        Glass.call(SET_DATA, source, FILES, paths);
        Glass.call(SET_ACTIONS, source, COPY);
        Glass.call(FLUSH, source);
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor(String.class);
        constructor.setAccessible(true);
        return constructor.newInstance(NAME);
    }

    private static Method notice(String name) {
        return Glass.method(Glass.VIEW, name, int.class, int.class, int.class, int.class, int.class);
    }
}
