package app.treefall.ui.oneonones;

import app.treefall.document.Paragraph;
import app.treefall.narrative.brief.Brief;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Panel;
import app.treefall.ui.control.Popover;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beside the points: the time they take, what to ask, what stays for next time, words that travel, what was left out.
final class BesidePane extends VBox {

    private final PrepareViewModel prepare;
    private final Popover popover;
    private final VBox rest = new VBox();

    BesidePane(PrepareViewModel prepare, Popover popover) {
        this.prepare = prepare;
        this.popover = popover;
        getStyleClass().add("beside");
        rest.getStyleClass().add("beside-rest");
        getChildren().addAll(new TimeBox(prepare), rest);
        prepare.preparedProperty().subscribe(prepared -> {
            rest.getChildren().clear();
            if (prepared != null) {
                show(prepared.brief());
            }
        });
    }

    private void show(Brief brief) {
        asks(brief);
        if (!brief.nextTime().isEmpty()) {
            rest.getChildren().add(head(Text.of("oneonones.next"), 0));
            brief.nextTime().forEach(line -> rest.getChildren().add(block(Flow.of(line, "beside-story"))));
        }
        if (!brief.forwardable().runs().isEmpty()) {
            rest.getChildren().add(forwardable(brief.forwardable()));
        }
        if (!brief.leftOut().isEmpty()) {
            rest.getChildren()
                    .add(head(Text.of("oneonones.left.out"), brief.leftOut().size()));
            brief.leftOut().forEach(one -> rest.getChildren().add(leftOut(one)));
        }
    }

    private void asks(Brief brief) {
        var teachBack = brief.teachBack();
        if (teachBack == null && brief.asks().isEmpty()) {
            return;
        }
        rest.getChildren().add(head(Text.of("oneonones.ask"), 0));
        if (teachBack != null) {
            rest.getChildren()
                    .add(block(
                            story(teachBack.words().text()),
                            caption(teachBack.reason().text())));
        }
        for (int i = 0; i < brief.asks().size(); i++) {
            rest.getChildren().add(ask(brief.asks().get(i), i));
        }
    }

    private Node ask(Brief.Ask ask, int index) {
        var other = Buttons.link(Text.of("oneonones.ask.other"), () -> {});
        other.getStyleClass().addAll("small-words", "beside");
        other.setAccessibleText(
                Text.of("oneonones.ask.other.spoken", ask.words().text()));
        other.setOnAction(_ -> choose(index, other));
        var reason = caption(ask.reason().text());
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(reason, other);
        foot.getStyleClass().add("ask-foot");
        return block(story(ask.words().text()), foot);
    }

    private void choose(int index, Button from) {
        popover.open(
                new QuestionBox(prepare.otherQuestions(), other -> {
                    popover.close();
                    prepare.exchange(index, other);
                }),
                from);
    }

    private Node forwardable(Paragraph words) {
        var name = new Label(Text.of("oneonones.forwardable"));
        name.getStyleClass().add("forwardable-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var copy = Buttons.with(Icon.COPY, Buttons.link(Text.of("oneonones.copy"), prepare::copyForwardable));
        copy.getStyleClass().add("travels");
        copy.setAccessibleText(Text.of("oneonones.forwardable.copy"));
        var head = new HBox(name, copy);
        head.getStyleClass().add("forwardable-head");
        var panel = Panel.ofWordsThatTravel(head, Flow.of(words, "beside-story"));
        panel.getStyleClass().add("forwardable");
        var frame = new VBox(panel);
        frame.getStyleClass().add("forwardable-frame");
        return frame;
    }

    private Node leftOut(Brief.LeftOut one) {
        var headline = Flow.label(one.headline().text(), "left-out-headline");
        var back = Buttons.icon(
                Icon.PLUS, Text.of("oneonones.put.back", one.headline().text()), () -> prepare.putBack(one));
        var words = new VBox(headline, caption(one.why().text()));
        words.getStyleClass().add("left-out-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, back);
        row.getStyleClass().addAll("block", "left-out");
        return row;
    }

    private static Node head(String name, int count) {
        var label = new Label(name);
        label.getStyleClass().add("sub-section");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var head = new HBox(label);
        if (count > 0) {
            var counted = new Label(Integer.toString(count));
            counted.getStyleClass().add("caption");
            head.getChildren().add(counted);
        }
        head.getStyleClass().add("beside-head");
        return head;
    }

    private static Region block(Node... content) {
        var block = new VBox(content);
        block.getStyleClass().add("block");
        return block;
    }

    private static Label story(String words) {
        return Flow.label(words, "beside-story");
    }

    private static Label caption(String words) {
        return Flow.label(words, "caption");
    }

    /// "Nine of twelve minutes", drawn as one bar a point.
    private static final class TimeBox extends VBox {

        private final PrepareViewModel prepare;
        private final Label title = new Label();
        private final HBox bar = new HBox();
        private final Label rest = Flow.label("", "caption");

        TimeBox(PrepareViewModel prepare) {
            this.prepare = prepare;
            getStyleClass().add("time-box");
            title.getStyleClass().add("section");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            bar.getStyleClass().add("time-bar");
            var head = new HBox(title, Icons.of(Icon.CLOCK));
            head.getStyleClass().add("time-head");
            getChildren().addAll(head, bar, rest);
            prepare.pointsProperty().subscribe(_ -> show());
            prepare.preparedProperty().subscribe(_ -> show());
        }

        private void show() {
            var prepared = prepare.preparedProperty().get();
            setVisible(prepared != null);
            bar.getChildren().clear();
            if (prepared == null) {
                return;
            }
            var time = TimeShown.of(prepare.pointsProperty().get(), prepared.brief(), prepare.name());
            title.setText(time.title());
            rest.setText(time.rest());
            rest.getStyleClass().remove("ochre");
            if (time.over() > 0) {
                rest.getStyleClass().add("ochre");
            }
            time.points().forEach(minutes -> segment(minutes, time.scale(), "told"));
            if (time.free() > 0) {
                segment(time.free(), time.scale(), "free");
            }
            bar.setAccessibleText(time.title() + ". " + time.rest());
        }

        private void segment(int minutes, int scale, String kind) {
            var segment = new Region();
            segment.getStyleClass().addAll("segment", kind);
            segment.setMinWidth(0);
            segment.prefWidthProperty().bind(bar.widthProperty().multiply((double) minutes / scale));
            bar.getChildren().add(segment);
        }
    }
}
