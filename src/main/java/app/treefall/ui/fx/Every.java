package app.treefall.ui.fx;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Things that happen on the JavaFX thread after a while, so that view models need no animation classes.
public final class Every {

    private Every() {}

    /// Does it again and again; the returned handle ends it.
    public static Runnable time(Duration pause, Runnable work) {
        var timeline = new Timeline(new KeyFrame(pause, _ -> work.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        return timeline::stop;
    }

    /// Once, after `pause`; the returned handle calls it off.
    public static Runnable after(Duration pause, Runnable work) {
        var wait = new PauseTransition(pause);
        wait.setOnFinished(_ -> work.run());
        wait.play();
        return wait::stop;
    }

    /// Once things have been quiet for `pause`: each call of the returned trigger begins the wait anew.
    public static Runnable quiet(Duration pause, Runnable work) {
        var wait = new PauseTransition(pause);
        wait.setOnFinished(_ -> work.run());
        return wait::playFromStart;
    }
}
