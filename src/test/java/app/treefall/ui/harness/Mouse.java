package app.treefall.ui.harness;

import javafx.geometry.Point2D;
import javafx.scene.Node;

/// The mouse of the person in front of the screen. Coordinates are those of the screen.
public final class Mouse {

    private static final int STEPS_OF_A_DRAG = 8;

    public enum Button {
        PRIMARY(212, 32),
        SECONDARY(213, 64),
        MIDDLE(214, 128);

        private final int code;
        private final int pressed;

        Button(int code, int pressed) {
            this.code = code;
            this.pressed = pressed;
        }

        int code() {
            return code;
        }
    }

    private Mouse() {}

    public static void click(Node node, Held... keys) {
        press(Button.PRIMARY, centre(node), 1, keys);
    }

    public static void doubleClick(Node node) {
        press(Button.PRIMARY, centre(node), 2);
    }

    public static void rightClick(Node node) {
        press(Button.SECONDARY, centre(node), 1);
    }

    public static void click(Point2D place) {
        press(Button.PRIMARY, place, 1);
    }

    public static void moveTo(Node node) {
        move(centre(node), 0);
        FxThread.settle();
    }

    public static void drag(Point2D from, Point2D to) {
        move(from, 0);
        send(Glass.MOUSE_DOWN, Button.PRIMARY, from, Button.PRIMARY.pressed);
        for (int step = 1; step <= STEPS_OF_A_DRAG; step++) {
            var place = from.interpolate(to, (double) step / STEPS_OF_A_DRAG);
            send(Glass.MOUSE_DRAG, Button.PRIMARY, place, Button.PRIMARY.pressed);
        }
        send(Glass.MOUSE_UP, Button.PRIMARY, to, 0);
        FxThread.settle();
    }

    /// @param lines negative scrolls down, towards the end
    public static void scroll(Node node, double lines) {
        var place = centre(node);
        Glass.scroll((int) place.getX(), (int) place.getY(), lines);
        FxThread.settle();
    }

    public static Point2D centre(Node node) {
        return FxThread.call(() -> {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private static void press(Button button, Point2D place, int times, Held... keys) {
        int held = Held.bits(keys);
        FxThread.run(() -> {
            move(place, held);
            for (int i = 0; i < times; i++) {
                send(Glass.MOUSE_DOWN, button, place, held | button.pressed);
                send(Glass.MOUSE_UP, button, place, held);
            }
        });
        FxThread.settle();
    }

    private static void move(Point2D place, int modifiers) {
        Glass.mouse(Glass.MOUSE_MOVE, Glass.NO_BUTTON, (int) place.getX(), (int) place.getY(), modifiers);
    }

    private static void send(int type, Button button, Point2D place, int modifiers) {
        Glass.mouse(type, button.code, (int) place.getX(), (int) place.getY(), modifiers);
    }
}
