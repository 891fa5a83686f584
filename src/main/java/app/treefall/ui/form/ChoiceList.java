package app.treefall.ui.form;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list beside a form: the arrows choose, the form shows what is chosen.
public final class ChoiceList<T> extends ListView<T> {

    private boolean isFollowing;

    public ChoiceList(String name, ObservableList<T> items, Function<T, String> title, Function<T, String> details) {
        super(items);
        getStyleClass().add("choice-list");
        setAccessibleText(name);
        setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setPrefWidth(0);
                if (item == null || empty) {
                    setGraphic(null);
                    setAccessibleText(null);
                    return;
                }
                setGraphic(new VBox(
                        Forms.label(title.apply(item), "body-strong"), Forms.label(details.apply(item), "caption")));
                setAccessibleText(title.apply(item) + ", " + details.apply(item));
            }
        });
    }

    /// Shows what is chosen, and chooses what is shown.
    public void follow(ReadOnlyObjectProperty<@Nullable T> shown, Predicate<T> isShown, Consumer<T> show) {
        Runnable select = () -> {
            isFollowing = true;
            getSelectionModel().clearSelection();
            for (int i = 0; i < getItems().size(); i++) {
                if (isShown.test(getItems().get(i))) {
                    getSelectionModel().select(i);
                }
            }
            isFollowing = false;
        };
        getSelectionModel().selectedItemProperty().subscribe((_, chosen) -> {
            if (chosen != null && !isFollowing && !isShown.test(chosen)) {
                show.accept(chosen);
            }
        });
        shown.subscribe(_ -> select.run());
        itemsProperty().get().addListener((ListChangeListener<T>) _ -> select.run());
    }
}
