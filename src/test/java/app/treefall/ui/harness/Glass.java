package app.treefall.ui.harness;

import java.lang.reflect.Method;
import java.util.List;

/// Feeds events to JavaFX at the place where a window system would: everything from picking and focus to the event
/// handlers runs.
///
/// JavaFX's own `Robot` is not used, because on the headless platform of 26.0.2 its mouse leaves buttons pressed after
/// the release, carries no button while dragging and no modifiers at all (TECH.md, section 2).
final class Glass {

    static final int MOUSE_DOWN = 221;
    static final int MOUSE_UP = 222;
    static final int MOUSE_DRAG = 223;
    static final int MOUSE_MOVE = 224;

    static final int KEY_PRESS = 111;
    static final int KEY_RELEASE = 112;
    static final int KEY_TYPED = 113;

    static final int NO_BUTTON = 211;

    static final Class<?> VIEW = type("com.sun.glass.ui.View");
    private static final Class<?> WINDOW = type("com.sun.glass.ui.Window");

    private static final Method MOUSE = method(
            VIEW,
            "notifyMouse",
            int.class,
            int.class,
            int.class,
            int.class,
            int.class,
            int.class,
            int.class,
            boolean.class,
            boolean.class);
    private static final Method MENU =
            method(VIEW, "notifyMenu", int.class, int.class, int.class, int.class, boolean.class);
    private static final Method SCROLL = method(
            VIEW,
            "notifyScroll",
            int.class,
            int.class,
            int.class,
            int.class,
            double.class,
            double.class,
            int.class,
            int.class,
            int.class,
            int.class,
            int.class,
            double.class,
            double.class);
    private static final Method KEY = method(VIEW, "notifyKey", int.class, int.class, char[].class, int.class);

    private static final Method WINDOWS = method(WINDOW, "getWindowsClone");
    private static final Method VIEW_OF = method(WINDOW, "getView");
    private static final Method X = method(WINDOW, "getX");
    private static final Method Y = method(WINDOW, "getY");
    private static final Method WIDTH = method(WINDOW, "getWidth");
    private static final Method HEIGHT = method(WINDOW, "getHeight");
    private static final Method FOCUSED = method(WINDOW, "isFocused");

    private Glass() {}

    static void mouse(int type, int button, int x, int y, int modifiers) {
        FxThread.run(() -> {
            var window = windowAt(x, y);
            var view = call(VIEW_OF, window);
            int left = x - number(X, window);
            int top = y - number(Y, window);
            boolean menu = type == MOUSE_DOWN && button == Mouse.Button.SECONDARY.code();
            call(MOUSE, view, type, button, left, top, x, y, modifiers, menu, false);
            if (menu) {
                call(MENU, view, left, top, x, y, false);
            }
        });
    }

    /// What is done with the view at a place, and where in it that is.
    interface AtView<T> {
        T with(Object view, int left, int top);
    }

    static <T> T at(int x, int y, AtView<T> work) {
        var window = windowAt(x, y);
        return work.with(call(VIEW_OF, window), x - number(X, window), y - number(Y, window));
    }

    static void scroll(int x, int y, double lines) {
        FxThread.run(() -> {
            var window = windowAt(x, y);
            int left = x - number(X, window);
            int top = y - number(Y, window);
            call(SCROLL, call(VIEW_OF, window), left, top, x, y, 0.0, lines, 0, 0, 0, 0, 0, 40.0, 40.0);
        });
    }

    static void key(int type, int code, char[] characters, int modifiers) {
        FxThread.run(() -> call(KEY, call(VIEW_OF, focusedWindow()), type, code, characters, modifiers));
    }

    /// False when the last window with the keyboard is gone, as after the Escape that closed it.
    static boolean hasKeyboard() {
        return windows().stream().anyMatch(window -> (boolean) call(FOCUSED, window));
    }

    /// The topmost window there; popups and dialogs come later in the list than what they belong to.
    private static Object windowAt(int x, int y) {
        Object hit = null;
        for (var window : windows()) {
            int left = number(X, window);
            int top = number(Y, window);
            boolean inside =
                    x >= left && y >= top && x < left + number(WIDTH, window) && y < top + number(HEIGHT, window);
            hit = inside ? window : hit;
        }
        if (hit == null) {
            throw new AssertionError("no window at %d, %d".formatted(x, y));
        }
        return hit;
    }

    private static Object focusedWindow() {
        return windows().stream()
                .filter(window -> (boolean) call(FOCUSED, window))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("no window has the keyboard"));
    }

    private static List<?> windows() {
        var all = (List<?>) call(WINDOWS, null);
        return all.stream().filter(window -> call(VIEW_OF, window) != null).toList();
    }

    private static int number(Method getter, Object of) {
        return (int) call(getter, of);
    }

    static Object call(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            var method = type.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
