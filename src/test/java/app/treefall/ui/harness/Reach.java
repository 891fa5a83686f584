package app.treefall.ui.harness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What somebody who does not see the screen, or does not use a mouse, would complain of. On the JavaFX thread.
public final class Reach {

    private static final double SLACK = 3;
    private static final double SMALL = 60;
    private static final int A_SENTENCE = 24;
    private static final Pattern NUMBER = Pattern.compile("[+−-]?[\\d.,]+%?");

    private Reach() {}

    /// Controls that have no name to be read aloud.
    public static List<String> nameless(Scene scene) {
        return controls(scene.getRoot()).stream()
                .filter(control -> name(control).isEmpty())
                .map(Reach::described)
                .toList();
    }

    /// Controls that Tab does not come to, and steps of Tab that go back.
    public static List<String> astray(Scene scene) {
        var controls = controls(scene.getRoot());
        var astray = new ArrayList<String>();
        var walked = walked(scene, controls, astray);
        controls.stream()
                .filter(control -> !walked.contains(control) && !isReachedByArrows(control))
                .forEach(control -> astray.add("Tab does not come to " + described(control)));
        return astray;
    }

    /// Buttons whose words do not fit, and controls that reach out of the window.
    public static List<String> cut(Scene scene) {
        var cut = new ArrayList<String>();
        for (var control : controls(scene.getRoot())) {
            if (control instanceof ButtonBase button
                    && button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                    && !shown(button).contains(Seen.plain(button))) {
                cut.add("“%s” reads “%s”".formatted(Seen.plain(button), shown(button)));
            }
            if (place(control).getMaxX() > scene.getWidth() + SLACK
                    || place(control).getMinX() < -SLACK) {
                cut.add("out of the window: " + described(control));
            }
        }
        return cut;
    }

    /// Pictures that say nothing to who does not see them, be it themselves or what they stand in; and large ones
    /// that do not say themselves what they show, with a number.
    public static List<String> silent(Scene scene) {
        var silent = new ArrayList<String>();
        Seen.walk(scene.getRoot(), node -> {
            if (node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW
                    && !(isChart(node) ? isTold(node) : isSaid(node))) {
                silent.add(described(node));
            }
        });
        return silent;
    }

    private static boolean isChart(Node picture) {
        return picture.getLayoutBounds().getWidth() > SMALL
                && picture.getLayoutBounds().getHeight() > SMALL;
    }

    private static boolean isTold(Node chart) {
        var parent = chart.getParent();
        if (parent != null && parent.getAccessibleRole() == AccessibleRole.IMAGE_VIEW) {
            return isTold(parent);
        }
        var words = chart.getAccessibleText();
        return words != null && words.length() >= A_SENTENCE && words.chars().anyMatch(Character::isDigit);
    }

    private static boolean isSaid(Node picture) {
        for (Node node = picture; node != null; node = node.getParent()) {
            if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /// Numbers that are cut, and columns whose content is wider than they are and cannot be scrolled to its side.
    public static List<String> hidden(Scene scene) {
        var hidden = new ArrayList<String>();
        Seen.walk(scene.getRoot(), node -> {
            if (node instanceof Label label
                    && NUMBER.matcher(label.getText() == null ? "" : label.getText())
                            .matches()
                    && !shown(label).contains(label.getText())) {
                hidden.add("“%s” reads “%s”".formatted(label.getText(), shown(label)));
            }
            if (node instanceof ScrollPane pane
                    && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                    && pane.getContent() != null
                    && pane.getContent().getLayoutBounds().getWidth()
                            > pane.getViewportBounds().getWidth() + SLACK) {
                hidden.add("cut at the side: " + described(pane));
            }
        });
        return hidden;
    }

    /// Whether a screen with one fault of each kind is told four times.
    public static boolean findsWhatIsWrong() {
        var nameless = new Button();
        var row = new HBox(new Button("Second"), new Button("Third"));
        var first = new Button("First");
        first.setTranslateY(400);
        var narrow = new Button("Words that do not fit");
        narrow.setMaxWidth(40);
        var trap = new Button("Trap");
        var scene = new Scene(new VBox(first, row, nameless, trap, narrow), 300, 500);
        scene.focusOwnerProperty().subscribe(owner -> {
            if (owner == trap) {
                first.requestFocus();
            }
        });
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var said = astray(scene);
        return nameless(scene).size() == 1
                && said.stream().anyMatch(words -> words.startsWith("Tab goes back"))
                && said.stream().anyMatch(words -> words.contains("does not come to") && words.contains("do not fit"))
                && cut(scene).size() == 1
                && findsWhatIsHidden()
                && findsWhatIsSilent();
    }

    /// A small sign in a row with words, a chart with its name only, one that says nothing, and one that says all.
    private static boolean findsWhatIsSilent() {
        var row = new HBox(picture(12, null));
        row.setAccessibleText("Told on Monday");
        var scene = new Scene(
                new VBox(
                        row,
                        picture(12, null),
                        picture(200, "The gap of the whole season"),
                        picture(200, "28 done, 15 understood, 13 not yet.")),
                300,
                700);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return silent(scene).size() == 2;
    }

    private static Region picture(double side, @Nullable String words) {
        var picture = new Region();
        picture.setMinSize(side, side);
        picture.setMaxSize(side, side);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(words);
        return picture;
    }

    private static boolean findsWhatIsHidden() {
        var count = new Label("1234");
        count.setMaxWidth(12);
        var wide = new Label("Wider than its column, and nobody can scroll there");
        wide.setMinWidth(200);
        var column = new ScrollPane(wide);
        column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        column.setMaxWidth(100);
        var scene = new Scene(new VBox(count, column), 300, 500);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return hidden(scene).size() == 2;
    }

    private static List<Node> controls(Node root) {
        var controls = new ArrayList<Node>();
        collect(root, controls);
        return controls;
    }

    private static void collect(Node node, List<Node> controls) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            controls.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
        }
    }

    private static Set<Node> walked(Scene scene, List<Node> controls, List<String> back) {
        var walked = new LinkedHashSet<Node>();
        if (controls.isEmpty()) {
            return walked;
        }
        controls.getFirst().requestFocus();
        var at = scene.getFocusOwner();
        var before = at;
        while (at != null && (at instanceof ScrollPane || walked.add(at))) {
            scene.getRoot().layout();
            if (at != controls.getFirst() && isBack(place(before), place(at))) {
                back.add("Tab goes back from %s to %s".formatted(described(before), described(at)));
            }
            before = at instanceof ScrollPane ? before : at;
            if (!at.requestFocusTraversal(TraversalDirection.NEXT)) {
                break;
            }
            at = scene.getFocusOwner();
        }
        return walked;
    }

    /// One of several to choose from: Tab comes to the chosen one, the arrows to the others.
    private static boolean isReachedByArrows(Node control) {
        return control instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getSelectedToggle() != null
                && !toggle.isSelected();
    }

    /// Above without being in a column to the right, or left of it in the same line.
    private static boolean isBack(Bounds from, Bounds to) {
        boolean above = to.getMaxY() <= from.getMinY() + SLACK && to.getMinX() < from.getMaxX() - SLACK;
        double shared = Math.min(from.getMaxY(), to.getMaxY()) - Math.max(from.getMinY(), to.getMinY());
        boolean sameLine = shared > Math.min(from.getHeight(), to.getHeight()) / 2;
        boolean leftInLine = sameLine && to.getMaxX() <= from.getMinX() + SLACK;
        return above || leftInLine;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /// As a screen reader says it; a prompt goes when one types, and a tooltip has to be pointed at.
    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && !labeled.getText().isBlank()) {
            return Seen.plain(labeled);
        }
        return labels(node.getScene().getRoot()).stream()
                .filter(label -> label.getLabelFor() == node)
                .map(Seen::plain)
                .findFirst()
                .orElse("");
    }

    private static List<Label> labels(Node root) {
        var labels = new ArrayList<Label>();
        Seen.walk(root, node -> {
            if (node instanceof Label label) {
                labels.add(label);
            }
        });
        return labels;
    }

    private static String shown(Labeled labeled) {
        return labeled.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .filter(Objects::nonNull)
                .reduce("", (all, one) -> all + one);
    }

    private static String described(Node node) {
        var name = name(node);
        var at = place(node);
        return String.format(
                Locale.ROOT,
                "%s “%s” %s at %.0f, %.0f",
                node.getClass().getSimpleName(),
                name.length() > 40 ? name.substring(0, 40) : name,
                node.getStyleClass(),
                at.getMinX(),
                at.getMinY());
    }
}
