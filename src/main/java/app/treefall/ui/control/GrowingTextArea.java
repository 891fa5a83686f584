package app.treefall.ui.control;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A place for a story: as high as what is written in it, so that the page scrolls and not the field.
///
/// A `TextArea` asks for rows whatever it holds. This one measures its text as its skin will wrap it.
public final class GrowingTextArea extends TextArea {

    private final Text ruler = new Text();
    private final TextMarks marks = new TextMarks(this);
    private @Nullable Region content;
    private @Nullable Text written;

    /// @param name what a screen reader calls it
    /// @param prompt stands here while nothing is written
    public GrowingTextArea(String name, String prompt) {
        getStyleClass().add("growing");
        setAccessibleText(name);
        setPromptText(prompt);
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        textProperty().subscribe((before, now) -> {
            moveMarks(before, now);
            requestLayout();
        });
        fontProperty().subscribe(this::requestLayout);
    }

    /// Underlines words that something is said about. They move with what is typed before them, and go when they
    /// are changed.
    public void mark(List<TextMark> words) {
        if (!words.isEmpty() && !getChildren().contains(marks)) {
            getChildren().add(marks);
        }
        marks.show(words);
    }

    private void moveMarks(String before, String now) {
        if (!marks.marks().isEmpty()) {
            marks.show(marks.marks().stream()
                    .map(mark -> mark.after(before, now))
                    .filter(Objects::nonNull)
                    .toList());
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getChildren().contains(marks)) {
            marks.resizeRelocate(0, 0, getWidth(), getHeight());
            marks.toFront();
            marks.requestLayout();
        }
    }

    /// Tab goes to the next field, as everywhere; who wants a tab in a story has Ctrl Tab.
    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
            key.consume();
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double within = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        double above = snappedTopInset() + snappedBottomInset();
        var content = content();
        if (content != null) {
            within -= content.snappedLeftInset() + content.snappedRightInset();
            above += content.snappedTopInset() + content.snappedBottomInset();
        }
        return Math.ceil(above + heightOfText(Math.max(1, within)));
    }

    private double heightOfText(double within) {
        var shown = getText().isEmpty() ? getPromptText() : getText();
        ruler.setFont(getFont());
        var written = written();
        ruler.setLineSpacing(written == null ? 0 : written.getLineSpacing());
        ruler.setWrappingWidth(within);
        ruler.setText(shown.isEmpty() ? " " : shown);
        return ruler.getLayoutBounds().getHeight();
    }

    /// Parts of the skin, looked for once; a part that was replaced has no scene any more.
    private @Nullable Region content() {
        if ((content == null || content.getScene() == null) && lookup(".content") instanceof Region found) {
            content = found;
        }
        return content;
    }

    private @Nullable Text written() {
        if ((written == null || written.getScene() == null) && lookup(".text") instanceof Text found) {
            written = found;
        }
        return written;
    }
}
