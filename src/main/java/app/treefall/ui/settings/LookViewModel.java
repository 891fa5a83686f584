package app.treefall.ui.settings;

import app.treefall.domain.Look;
import app.treefall.ui.fx.Background;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.KeepSettings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the program looks: what is chosen here is in force at once and remembered.
public final class LookViewModel {

    private final Theme theme;
    private final KeepSettings settings;
    private final Background background;
    private final ObjectProperty<Look.Appearance> appearance;
    private final ObjectProperty<Integer> textSize;
    private final ObjectProperty<Look.Motion> motion;

    public LookViewModel(Theme theme, KeepSettings settings, Background background) {
        this.theme = theme;
        this.settings = settings;
        this.background = background;
        var look = settings.look();
        appearance = new SimpleObjectProperty<>(look.appearance());
        textSize = new SimpleObjectProperty<>(look.textSize());
        motion = new SimpleObjectProperty<>(look.motion());
        appearance.subscribe((_, _) -> apply());
        textSize.subscribe((_, _) -> apply());
        motion.subscribe((_, _) -> apply());
    }

    public ObjectProperty<Look.Appearance> appearanceProperty() {
        return appearance;
    }

    /// Per cent of the plain size.
    public ObjectProperty<Integer> textSizeProperty() {
        return textSize;
    }

    public ObjectProperty<Look.Motion> motionProperty() {
        return motion;
    }

    private void apply() {
        var look = new Look(appearance.get(), textSize.get(), motion.get());
        theme.appearanceProperty().set(look.appearance());
        theme.textSizeProperty().set(look.textSize());
        theme.motionProperty().set(look.motion());
        background.aside(
                () -> {
                    settings.keep(look);
                    return look;
                },
                _ -> {});
    }
}
