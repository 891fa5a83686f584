package app.treefall.ui.visibility;

import app.treefall.domain.Kind;
import app.treefall.ui.text.Text;
import app.treefall.ui.visibility.ChoiceMenu.Option;
import app.treefall.ui.visibility.GridFilter.Reached;
import app.treefall.ui.visibility.GridFilter.Span;
import app.treefall.ui.visibility.GridFilter.Strong;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Which entries are looked at, in four small menus.
final class FilterMenus extends FlowPane {

    FilterMenus(VisibilityViewModel model) {
        getStyleClass().add("filter-menus");
        var spans = new ArrayList<Option<Span>>();
        for (var span : Span.values()) {
            spans.add(new Option<>(span, Text.of("visibility.span." + span)));
        }
        var kinds = new ArrayList<Option<Kind.@Nullable Name>>();
        kinds.add(new Option<>(null, Text.of("visibility.kind.any")));
        for (var kind : Kind.Name.values()) {
            kinds.add(new Option<>(kind, Text.of("visibility.kind." + kind)));
        }
        var strong = new ArrayList<Option<Strong>>();
        for (var each : Strong.values()) {
            strong.add(new Option<>(each, Text.of("visibility.strong." + each)));
        }
        var reached = new ArrayList<Option<Reached>>();
        for (var each : Reached.values()) {
            reached.add(new Option<>(each, Text.of("visibility.reached." + each)));
        }
        var span = new ChoiceMenu<>(
                Text.of("visibility.span"), spans, next -> model.show(now(model).with(next)));
        var kind = new ChoiceMenu<>(
                Text.of("visibility.kind"), kinds, next -> model.show(now(model).with(next)));
        var strength = new ChoiceMenu<>(
                Text.of("visibility.strong"),
                strong,
                next -> model.show(now(model).with(next)));
        var state = new ChoiceMenu<>(
                Text.of("visibility.reached"),
                reached,
                next -> model.show(now(model).with(next)));
        getChildren().setAll(List.of(span, kind, strength, state));
        model.filterProperty().subscribe(filter -> {
            span.show(filter.span());
            kind.show(filter.kind());
            strength.show(filter.strong());
            state.show(filter.reached());
        });
    }

    private static GridFilter now(VisibilityViewModel model) {
        return model.filterProperty().get();
    }
}
