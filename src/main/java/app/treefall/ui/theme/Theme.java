package app.treefall.ui.theme;

import app.treefall.domain.Look.Appearance;
import app.treefall.domain.Look.Motion;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.util.Duration;

/// How the program looks: light or dark, how large the text is, whether things move. One for all windows.
///
/// AtlantaFX draws the ordinary controls; our sheets give its colour names our values and draw our own controls.
/// A change here reaches every scene that was [dressed][#dress] at once. JavaFX thread only.
public final class Theme {

    public static final int SMALLEST_TEXT = 90;
    public static final int LARGEST_TEXT = 130;

    private static final double PLAIN_PIXELS = 14;

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100);
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(this, "motion", Motion.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());

    public Theme() {
        Fonts.load();
        var system = Platform.getPreferences();
        dark.bind(appearance
                .isEqualTo(Appearance.DARK)
                .or(appearance
                        .isEqualTo(Appearance.SYSTEM)
                        .and(system.colorSchemeProperty().isEqualTo(ColorScheme.DARK))));
        dark.subscribe(_ -> dressAll());
        textSize.subscribe(_ -> dressAll());
    }

    /// Gives `scene` our look, now and after every change. Popups take it from the scene that owns them.
    public void dress(Scene scene) {
        dressed.add(scene);
        scene.getStylesheets().setAll(sheets());
    }

    /// `plain` as it should last here: nothing where motion is reduced.
    public Duration lasting(Duration plain) {
        return isStill() ? Duration.ZERO : plain;
    }

    private boolean isStill() {
        return switch (motion.get()) {
            case SYSTEM -> Platform.getPreferences().isReducedMotion();
            case FULL -> false;
            case REDUCED -> true;
        };
    }

    private void dressAll() {
        var primer = dark.get() ? new PrimerDark() : new PrimerLight();
        if (!primer.getUserAgentStylesheet().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        }
        dressed.forEach(scene -> scene.getStylesheets().setAll(sheets()));
    }

    private List<String> sheets() {
        return List.of(
                sheet(dark.get() ? "/css/dark.css" : "/css/light.css"),
                sheet("/css/tokens.css"),
                sheet("/css/treefall.css"),
                textSizeSheet());
    }

    /// The address of one of our style sheets, for a view that brings its own.
    public static String sheet(String resource) {
        var url = Objects.requireNonNull(Theme.class.getResource(resource), () -> "missing " + resource);
        return url.toExternalForm();
    }

    /// The root's font size, which all other sizes hang on, as a sheet of its own: popups take over sheets, but no
    /// inline styles.
    private String textSizeSheet() {
        int percent = Math.clamp(textSize.get(), SMALLEST_TEXT, LARGEST_TEXT);
        var rule = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %1$.2fpx; } .drawing { -tf-rem: %1$.2fpx; }",
                PLAIN_PIXELS * percent / 100);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// Per cent of the plain size; held between [#SMALLEST_TEXT] and [#LARGEST_TEXT].
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public ObjectProperty<Motion> motionProperty() {
        return motion;
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }
}
