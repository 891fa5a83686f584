package app.treefall.ui.shell;

import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The screens of a journal's window, each built when it is first gone to or in a quiet moment before: the window need
/// not wait for what nobody looks at yet.
public final class Screens {

    private final Map<Place.Home, Supplier<Screen>> ways;
    private final Map<Place.Home, Screen> built = new EnumMap<>(Place.Home.class);

    /// @param ways how each screen is built
    public Screens(Map<Place.Home, Supplier<Screen>> ways) {
        this.ways = new EnumMap<>(ways);
    }

    Screen at(Place.Home home) {
        return built.computeIfAbsent(
                home, missing -> Objects.requireNonNull(ways.get(missing)).get());
    }

    /// Builds one more in the order of [Place.Home]; null where all stand.
    @Nullable
    Screen next() {
        for (var home : Place.Home.values()) {
            if (ways.containsKey(home) && !built.containsKey(home)) {
                return at(home);
            }
        }
        return null;
    }
}
