package app.treefall.ui.rescue;

import app.treefall.ui.control.Banner;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Logo;
import app.treefall.ui.theme.Theme;
import app.treefall.usecase.KeepSafe;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is wrong with the journal, and every backup with one button each. Nothing here changes the file but that
/// button.
public final class RescueView extends StackPane {

    private static final double MARK = 30;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final RescueViewModel model;
    private final VBox offers = new VBox();
    private final VBox message = new VBox();

    public RescueView(RescueViewModel model, Runnable quit) {
        this.model = model;
        getStyleClass().add("rescue");
        getStylesheets().add(Theme.sheet("/css/rescue.css"));
        offers.getStyleClass().add("offers");
        var file = label(Text.of("rescue.file", model.file()), "caption");
        var content = new VBox(
                Logo.mark(MARK),
                label(model.title(), "rescue-title"),
                label(model.words(), "story", "soft"),
                file,
                message,
                label(Text.of("rescue.backups"), "section"),
                offers,
                Buttons.quiet(Text.of("rescue.quit"), quit));
        content.getStyleClass().add("rescue-content");
        content.setMaxWidth(Region.USE_PREF_SIZE);
        var scroll = new ScrollPane(new StackPane(content));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        model.offers().addListener((ListChangeListener<KeepSafe.Offer>) _ -> showOffers());
        model.busyProperty().subscribe(this::showOffers);
        model.messageProperty().subscribe(this::showMessage);
        model.worseProperty().subscribe(this::showMessage);
        showOffers(); // a subscription of this kind hears of changes only
        showMessage();
    }

    private void showOffers() {
        offers.getChildren().clear();
        if (model.busyProperty().get()) {
            offers.getChildren().add(label(Text.of("rescue.looking"), "body", "soft"));
        } else if (model.offers().isEmpty()) {
            offers.getChildren().add(label(Text.of("rescue.none"), "body", "soft"));
        }
        boolean best = true;
        for (var offer : model.offers()) {
            offers.getChildren().add(row(offer, best && offer.whole()));
            best = best && !offer.whole();
        }
    }

    private Node row(KeepSafe.Offer offer, boolean best) {
        var when = WHEN.format(offer.copy().madeAt().atZone(ZoneId.systemDefault()));
        var words = new VBox(label(when, "body-strong"), label(whatIsLost(offer), "secondary"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = Text.of("rescue.restore");
        var restore = best
                ? Buttons.primary(name, () -> model.restore(offer.copy()))
                : Buttons.plain(name, () -> model.restore(offer.copy()));
        restore.setAccessibleText(name + ", " + when);
        restore.setDisable(!offer.whole() || model.busyProperty().get());
        var row = new HBox(words, restore);
        row.getStyleClass().add("offer");
        return row;
    }

    private static String whatIsLost(KeepSafe.Offer offer) {
        if (!offer.whole()) {
            return Text.of("rescue.offer.broken");
        }
        var entries = Text.of(
                offer.copy().entries() == 1 ? "rescue.offer.entry" : "rescue.offer.entries",
                offer.copy().entries());
        return entries + " "
                + (offer.daysLost() == 0
                        ? Text.of("rescue.offer.sameday")
                        : offer.daysLost() == 1
                                ? Text.of("rescue.offer.day")
                                : Text.of("rescue.offer.days", offer.daysLost()));
    }

    private void showMessage() {
        message.getChildren().clear();
        if (!model.messageProperty().get().isEmpty()) {
            var banner = Banner.wrong(model.messageProperty().get());
            message.getChildren()
                    .add(
                            model.worseProperty().get() == null
                                    ? banner
                                    : banner.with(Text.of("rescue.anyway"), model::restoreAllTheSame));
        }
    }

    private static Label label(String words, String... classes) {
        var label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        return label;
    }
}
