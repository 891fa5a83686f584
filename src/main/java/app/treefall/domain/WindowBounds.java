package app.treefall.domain;

/// Where the window stood, in pixels of the desktop; `x` and `y` may be negative where there are several screens.
public record WindowBounds(int x, int y, int width, int height, Extent extent) {

    public enum Extent {
        AS_SIZED,
        MAXIMISED
    }

    public WindowBounds {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("no area");
        }
    }
}
