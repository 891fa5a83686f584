package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row of the rail: icon, name and a count; on narrow windows the icon alone with the name as its tooltip.
public final class NavItem extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");
    private static final double ICON = 17;

    private final HBox row;
    private final BooleanProperty selected = new SimpleBooleanProperty(this, "selected");
    private final BooleanProperty collapsed = new SimpleBooleanProperty(this, "collapsed");
    private final StringProperty badge = new SimpleStringProperty(this, "badge", "");

    public NavItem(Icon icon, String words, Runnable go) {
        super(words);
        getStyleClass().add("nav-item");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        accessibleTextProperty()
                .bind(Bindings.when(badge.isEmpty()).then(words).otherwise(Bindings.concat(words, ", ", badge)));
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row = row(icon, words);
        setGraphic(row);
        setOnAction(_ -> go.run());
        Keys.firesOnEnter(this);
        selected.subscribe(on -> pseudoClassStateChanged(SELECTED, on));
        collapsed.subscribe(on -> {
            pseudoClassStateChanged(COLLAPSED, on);
            setTooltip(on ? new Tooltip(words) : null);
        });
    }

    /// Whether this is where we are.
    public BooleanProperty selectedProperty() {
        return selected;
    }

    /// Whether only the icon is shown.
    public BooleanProperty collapsedProperty() {
        return collapsed;
    }

    /// A count or a day at the right end; empty for none.
    public StringProperty badgeProperty() {
        return badge;
    }

    private HBox row(Icon icon, String words) {
        var name = new Label(words);
        name.getStyleClass().add("words");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label();
        count.getStyleClass().add("nav-badge");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(badge);
        for (var label : new Label[] {name, count}) {
            label.visibleProperty().bind(collapsed.not());
            label.managedProperty().bind(label.visibleProperty());
        }
        var row = new HBox(Icons.of(icon, ICON), name, count);
        row.getStyleClass().add("nav-row");
        return row;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Rows.stretch(row, this);
    }
}
