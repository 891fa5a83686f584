package app.treefall.ui.week;

import app.treefall.domain.Visibility;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Panel;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.text.Text;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// What the boss understands of what was done, as a sentence, a picture and four numbers; and the step that narrows it.
final class GapPanel extends VBox {

    private static final double DISC = 15;
    private static final double SMALL_DISC = 14;

    private final WeekViewModel model;

    GapPanel(WeekViewModel model) {
        this.model = model;
        getStyleClass().add("gap-panel");
        model.gapProperty().subscribe(_ -> show());
        model.lessonProperty().subscribe(_ -> show());
    }

    private void show() {
        var gap = model.gapProperty().get();
        if (gap != null) {
            getChildren().setAll(panel(gap));
        } else if (model.lessonProperty().get() == WeekViewModel.Lesson.NAME_YOUR_BOSS) {
            getChildren().setAll(lesson());
        } else {
            getChildren().clear();
        }
    }

    private Panel panel(GapShown gap) {
        var discs = new TilePane();
        discs.getStyleClass().add("discs");
        discs.setAccessibleText(gap.sentence());
        for (var state : gap.discs()) {
            discs.getChildren().add(new StateGlyph(WeekCell.stateOf(state), DISC, name(state)));
        }
        var panel = new Panel(label(Text.of("week.gap"), "sub-section"), sentence(gap.sentence()), discs, legend(gap));
        if (gap.worth() > 1) {
            panel.getChildren().add(label(Text.of("week.gap.worth", gap.worth()), "caption"));
        }
        var prepare = wide(Buttons.primary("", model::prepare));
        prepare.textProperty().bind(model.prepareProperty());
        panel.getChildren().addAll(wrapped(gap.trend(), "secondary"), prepare);
        return panel;
    }

    private Panel lesson() {
        return new Panel(
                label(Text.of("week.gap"), "sub-section"),
                sentence(Text.of("week.lesson.boss")),
                wrapped(Text.of("week.lesson.boss.why"), "secondary"),
                wide(Buttons.primary(Text.of("week.lesson.boss.do"), model::addPeople)));
    }

    private static GridPane legend(GapShown gap) {
        var legend = new GridPane();
        legend.getStyleClass().add("legend");
        legend.add(count(Visibility.REPEATED, gap.repeated()), 0, 0);
        legend.add(count(Visibility.TOLD, gap.told()), 1, 0);
        legend.add(count(Visibility.UNDERSTOOD, gap.understood()), 0, 1);
        legend.add(count(Visibility.UNHEARD, gap.unheard()), 1, 1);
        return legend;
    }

    private static HBox count(Visibility state, int number) {
        var count = label(String.valueOf(number), "secondary", "ink", "strong", "count");
        var name = label(name(state), "secondary");
        name.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(new StateGlyph(WeekCell.stateOf(state), SMALL_DISC, name(state)), count, name);
        row.getStyleClass().add("count-row");
        return row;
    }

    private static String name(Visibility state) {
        return switch (state) {
            case UNHEARD -> Text.of("week.gap.unheard");
            case TOLD -> Text.of("week.gap.told");
            case UNDERSTOOD -> Text.of("week.gap.understood");
            case REPEATED -> Text.of("week.gap.repeated");
        };
    }

    private static Label sentence(String words) {
        return wrapped(words, "the-sentence", "gap-sentence");
    }

    private static Label wrapped(String words, String... roles) {
        var label = label(words, roles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static Label label(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        return label;
    }
}
