package app.treefall.ui.visibility;

import app.treefall.domain.Person;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The names above the columns, those who decide apart, and the menus that choose the entries.
final class GridHeader extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Region menus;
    private final Consumer<Person> about;
    private final Label decide = group(Text.of("visibility.decide"));
    private final Label know = group(Text.of("visibility.know"));
    private final Region underDecide = rule();
    private final Region underKnow = rule();
    private final List<Label> deciders = new ArrayList<>();
    private final List<Label> others = new ArrayList<>();
    private final Pane window = new Pane();
    private final Rectangle clip = new Rectangle();
    private Columns columns = Columns.NONE;

    /// @param about turns the right side to a person
    GridHeader(Region menus, Consumer<Person> about) {
        this.menus = menus;
        this.about = about;
        getStyleClass().add("grid-header");
        window.setClip(clip);
        getChildren().addAll(menus, decide, know, underDecide, underKnow, window);
    }

    void show(GridShown shown) {
        getChildren().removeAll(deciders);
        deciders.clear();
        others.clear();
        for (var person : shown.grid().deciders()) {
            deciders.add(name(person, shown));
        }
        for (var person : shown.grid().others()) {
            others.add(name(person, shown));
        }
        getChildren().addAll(deciders);
        window.getChildren().setAll(others);
        decide.setVisible(!deciders.isEmpty());
        underDecide.setVisible(!deciders.isEmpty());
        know.setVisible(!others.isEmpty());
        underKnow.setVisible(!others.isEmpty());
        requestLayout();
    }

    void move(Columns places) {
        columns = places;
        requestLayout();
    }

    private Label name(Person person, GridShown shown) {
        var label = new Label(person.shortName());
        label.getStyleClass().add("column-name");
        label.setManaged(false);
        label.setTooltip(new Tooltip(Text.of("visibility.about", person.name().text())));
        label.pseudoClassStateChanged(CHOSEN, person.id().equals(shown.about()));
        label.setOnMouseClicked(_ -> about.accept(person));
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        double left = columns.decidersX() - columns.px(12);
        return Math.max(columns.px(52), menus.prefHeight(Math.max(1, left)) + columns.px(8));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double high = getHeight();
        double left = Math.max(1, columns.decidersX() - columns.px(12));
        double tall = menus.prefHeight(left);
        menus.resizeRelocate(0, high - tall - columns.px(6), left, tall);
        double names = high - columns.px(24);
        double wide = deciders.size() * columns.cell();
        over(decide, underDecide, columns.decidersX(), wide, names);
        over(know, underKnow, columns.othersX(), columns.othersWidth(), names);
        for (int i = 0; i < deciders.size(); i++) {
            deciders.get(i).resizeRelocate(columns.xOf(i), names, columns.cell(), columns.px(20));
        }
        window.resizeRelocate(columns.othersX(), names, columns.othersWidth(), columns.px(20));
        clip.setWidth(columns.othersWidth());
        clip.setHeight(columns.px(20));
        for (int i = 0; i < others.size(); i++) {
            others.get(i).resizeRelocate(i * columns.cell() - columns.shift(), 0, columns.cell(), columns.px(20));
        }
    }

    private void over(Label words, Region rule, double x, double width, double names) {
        double wide = Math.max(width, words.prefWidth(-1));
        words.resizeRelocate(x + (width - wide) / 2, names - columns.px(24), wide, columns.px(18));
        rule.resizeRelocate(x + columns.px(2), names - columns.px(5), Math.max(0, width - columns.px(4)), 1);
    }

    private static Label group(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("caption", "column-group");
        return label;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("hairline");
        return rule;
    }
}
