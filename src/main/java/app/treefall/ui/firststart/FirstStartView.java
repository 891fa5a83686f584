package app.treefall.ui.firststart;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Logo;
import app.treefall.ui.theme.Rings;
import app.treefall.ui.theme.Theme;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// What a new journal's owner sees first: why this exists, three questions, a way to look around.
public final class FirstStartView extends HBox {

    private static final double MARK = 30;

    /// How far the rings run out of the left edge, in pixels: their heart lies off the middle.
    private static final double OFF_THE_MIDDLE = -170;

    /// Of the window's width. The rings and the form are then both whole at 960 pixels.
    private static final double SHARE_OF_ART = 0.47;

    /// A lower window gets smaller rings, so that the sentence below them stays readable.
    private static final double ROOM_FOR_RINGS = 880;

    public FirstStartView(FirstStartViewModel model) {
        getStyleClass().add("first-start");
        getStylesheets().add(Theme.sheet("/css/first-start.css"));
        var form = new ScrollPane(new StackPane(form(model)));
        form.setFitToWidth(true);
        form.setFitToHeight(true);
        form.getStyleClass().add("first-start-scroll");
        setHgrow(form, Priority.ALWAYS);
        var art = art();
        art.prefWidthProperty().bind(widthProperty().multiply(SHARE_OF_ART));
        getChildren().addAll(art, form);
    }

    private static Region art() {
        var name = new Label(Text.of("firststart.brand"));
        var brand = new HBox(Logo.mark(MARK), name);
        brand.getStyleClass().add("brand");
        var saying = new Label(Text.of("firststart.saying"));
        saying.getStyleClass().addAll("the-sentence", "soft");
        saying.setWrapText(true);
        var rings = new Pane(Rings.ornament(Rings.BOX));
        rings.getStyleClass().add("rings-ground");
        rings.setMouseTransparent(true);
        rings.setTranslateX(OFF_THE_MIDDLE);
        StackPane.setAlignment(brand, Pos.TOP_LEFT);
        StackPane.setAlignment(saying, Pos.BOTTOM_LEFT);
        brand.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var art = new StackPane(rings, brand, saying);
        art.getStyleClass().add("art");
        var clip = new Rectangle();
        clip.widthProperty().bind(art.widthProperty());
        clip.heightProperty().bind(art.heightProperty());
        var smaller = new Scale();
        smaller.xProperty().bind(Bindings.min(1, art.heightProperty().divide(ROOM_FOR_RINGS)));
        smaller.yProperty().bind(smaller.xProperty());
        rings.getTransforms().add(smaller);
        art.setClip(clip);
        return art;
    }

    private static Node form(FirstStartViewModel model) {
        var title = styled(new Label(Text.of("firststart.title")), "first-start-title");
        var lead = styled(new Label(Text.of("firststart.lead")), "story", "soft");
        var start = Buttons.primary(Text.of("firststart.start"), model::start);
        start.setDefaultButton(true);
        start.disableProperty().bind(model.busyProperty());
        var skip = Buttons.quiet(Text.of("firststart.skip"), model::skip);
        skip.disableProperty().bind(model.busyProperty());
        var steps = new HBox(start, skip);
        steps.getStyleClass().add("steps");
        var form = new VBox(
                title,
                lead,
                question("firststart.name", "", model.nameProperty()),
                question("firststart.boss", Text.of("firststart.boss.hint"), model.bossProperty()),
                question("firststart.aim", Text.of("firststart.aim.hint"), model.aimProperty()),
                steps,
                lookAround(model),
                promise());
        form.getStyleClass().add("form");
        form.setMaxWidth(Region.USE_PREF_SIZE);
        form.setMaxHeight(Region.USE_PREF_SIZE);
        return form;
    }

    private static Node question(String key, String hint, StringProperty answer) {
        FormField<TextField> field = FormField.told(Text.of(key), Text.of("firststart.prompt"));
        field.input().textProperty().bindBidirectional(answer);
        field.getStyleClass().add("large");
        return hint.isEmpty() ? field : field.hint(hint);
    }

    private static Node lookAround(FirstStartViewModel model) {
        var words = new VBox(
                styled(new Label(Text.of("firststart.sample")), "body-strong"),
                styled(new Label(Text.of("firststart.sample.what")), "secondary"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, Buttons.plain(Text.of("firststart.sample.open"), model::openSample));
        row.getStyleClass().add("look-around");
        return row;
    }

    private static Node promise() {
        var words = styled(new Label(Text.of("firststart.promise")), "secondary");
        var row = new HBox(Icons.of(Icon.LOCK, 14), words);
        row.getStyleClass().addAll("promise", "faint");
        return row;
    }

    private static Label styled(Label label, String... classes) {
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE); // a low window scrolls, it cuts no sentence
        return label;
    }
}
