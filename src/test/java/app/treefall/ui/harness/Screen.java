package app.treefall.ui.harness;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/// The screen as the person in front of it knows it: things are found by the words on them, never by id or class.
///
/// What is asked for may be on its way, so every finder waits a little before it fails; it then says what is there.
public final class Screen {

    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private Screen() {}

    public static Node button(String name) {
        return find("button", name, Seen::isButton);
    }

    /// A place to write or choose in, by its label, its accessible text or its prompt.
    public static Node field(String name) {
        return find("field", name, Seen::isField);
    }

    /// The first piece of text that reads exactly so, else the first that contains it.
    public static Node text(String words) {
        return waitFor(
                () -> {
                    var seen = Seen.words();
                    return seen.stream()
                            .filter(w -> w.text().equals(words))
                            .findFirst()
                            .or(() -> seen.stream()
                                    .filter(w -> w.text().contains(words))
                                    .findFirst())
                            .map(Seen.Words::node)
                            .orElse(null);
                },
                () -> "no text “%s” on the screen, which reads:\n%s".formatted(words, reads()));
    }

    /// Whether these words can be read on the screen now, uncut. In tests mostly `assertTrue(shows("…"))` after
    /// [#await(String)] or a click.
    public static boolean shows(String words) {
        return FxThread.call(() -> Seen.words().stream().anyMatch(w -> w.text().contains(words)));
    }

    public static void await(String words) {
        text(words);
    }

    public static void awaitGone(String words) {
        await(() -> !shows(words), () -> "“%s” is still on the screen".formatted(words));
    }

    public static void await(BooleanSupplier condition, Supplier<String> complaint) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(complaint.get());
            }
            FxThread.settle();
        }
    }

    public static void click(String button) {
        Mouse.click(revealed(button(button)));
    }

    public static void clickText(String words) {
        Mouse.click(revealed(text(words)));
    }

    /// In the menu or the list of a choice that was just opened, which lies over everything else.
    public static void clickOnTop(String words) {
        Mouse.click(waitFor(
                () -> Seen.wordsOnTop().stream()
                        .filter(w -> w.text().equals(words))
                        .findFirst()
                        .map(Seen.Words::node)
                        .orElse(null),
                () -> "no “%s” lies over the rest of the screen, which reads:\n%s".formatted(words, reads())));
    }

    /// What is written in a field.
    public static String written(String field) {
        var input = (TextInputControl) field(field);
        return FxThread.call(input::getText);
    }

    /// Clicks into a field, replaces what is in it, and types.
    public static void write(String field, String text) {
        var node = revealed(field(field));
        Mouse.click(node);
        if (node instanceof TextInputControl control) {
            FxThread.run(control::selectAll);
        }
        Keyboard.type(text);
    }

    /// The name of what has the keyboard, as it would be read aloud; empty for nothing.
    public static String focused() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(Window::isFocused)
                .filter(window -> window.getScene() != null && window.getScene().getFocusOwner() != null)
                .map(window -> window.getScene().getFocusOwner())
                .reduce((_, later) -> later)
                .map(node -> {
                    var names = Seen.names(node);
                    return names.isEmpty() ? node.getClass().getSimpleName() : names.getFirst();
                })
                .orElse(""));
    }

    /// Everything that can be read, a line for each piece.
    public static String reads() {
        return FxThread.call(() -> Seen.words().stream().map(Seen.Words::text).collect(Collectors.joining("\n")));
    }

    /// Scrolls so far that `node` can be seen, as a person would before using it.
    public static <N extends Node> N revealed(N node) {
        FxThread.run(() -> {
            for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
                if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                    var place = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                    double room = pane.getContent().getBoundsInLocal().getHeight()
                            - pane.getViewportBounds().getHeight();
                    double above = place.getCenterY() - pane.getViewportBounds().getHeight() / 2;
                    pane.setVvalue(room <= 0 ? 0 : Math.clamp(above / room, 0, 1) * pane.getVmax());
                }
            }
        });
        FxThread.settle();
        return node;
    }

    private static Node find(String kind, String name, Predicate<Node> isKind) {
        return waitFor(
                () -> Seen.nodes().stream()
                        .filter(isKind)
                        .filter(node -> Seen.names(node).contains(name))
                        .findFirst()
                        .orElse(null),
                () -> "no %s “%s”; there are: %s".formatted(kind, name, namesOf(isKind)));
    }

    private static List<String> namesOf(Predicate<Node> isKind) {
        return FxThread.call(() -> Seen.nodes().stream()
                .filter(isKind)
                .map(node -> String.join(" / ", Seen.names(node)))
                .toList());
    }

    private static Node waitFor(Supplier<Node> look, Supplier<String> complaint) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            var found = FxThread.call(look::get);
            if (found != null) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(complaint.get());
            }
            FxThread.settle();
        }
    }
}
