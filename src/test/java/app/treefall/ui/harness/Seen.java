package app.treefall.ui.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;

/// What stands on the screen, in reading order, by the names a person or a screen reader would use.
/// Only to be asked on the JavaFX thread.
final class Seen {

    /// A piece of text as it is shown: what had to be cut to fit is not in it.
    record Words(Node node, String text) {}

    private Seen() {}

    static List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        for (var window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null) {
                walk(window.getScene().getRoot(), nodes::add);
            }
        }
        return nodes;
    }

    static List<Words> words() {
        return words(nodes());
    }

    /// Only in the window that was opened last, such as a menu.
    static List<Words> wordsOnTop() {
        var nodes = new ArrayList<Node>();
        Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .reduce((_, later) -> later)
                .ifPresent(top -> walk(top.getScene().getRoot(), nodes::add));
        return words(nodes);
    }

    private static List<Words> words(List<Node> nodes) {
        var words = new ArrayList<Words>();
        for (var node : nodes) {
            if (node instanceof TextFlow flow) {
                words.add(new Words(flow, textOf(flow)));
            } else if (node instanceof Text text
                    && !(text.getParent() instanceof TextFlow)
                    && !text.getText().isEmpty()) {
                words.add(new Words(text, text.getText()));
            }
        }
        return words;
    }

    /// The names a person may call `node` by: what is written on it, on its label, in it as a prompt, or read
    /// aloud.
    static List<String> names(Node node) {
        var tooltip = node instanceof Control control && control.getTooltip() != null ? control.getTooltip() : null;
        return Stream.of(
                        node instanceof Labeled labeled ? plain(labeled) : null,
                        labelOf(node),
                        node.getAccessibleText(),
                        prompt(node),
                        tooltip == null ? null : tooltip.getText())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .toList();
    }

    static boolean isButton(Node node) {
        return node instanceof ButtonBase;
    }

    static boolean isField(Node node) {
        return node instanceof Control && !(node instanceof Labeled) && node.isFocusTraversable();
    }

    /// What of `node` can be seen, itself first.
    static void walk(Node node, Consumer<Node> visit) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
        }
    }

    private static String labelOf(Node node) {
        return nodes().stream()
                .filter(other -> other instanceof Label label && label.getLabelFor() == node)
                .map(label -> plain((Label) label))
                .findFirst()
                .orElse(null);
    }

    private static String prompt(Node node) {
        return switch (node) {
            case TextInputControl field -> field.getPromptText();
            case ComboBoxBase<?> box -> box.getPromptText();
            default -> null;
        };
    }

    static String plain(Labeled labeled) {
        var text = labeled.getText() == null ? "" : labeled.getText();
        return labeled.isMnemonicParsing() ? text.replaceFirst("_", "") : text;
    }

    private static String textOf(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(child -> ((Text) child).getText())
                .collect(Collectors.joining());
    }
}
