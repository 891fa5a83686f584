package app.treefall.ui.journal;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.Tone;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The numbers of an entry, each a card that opens its form.
final class ClaimCards extends VBox {

    private final EditorTools tools;

    ClaimCards(EditorTools tools) {
        this.tools = tools;
        getStyleClass().add("claim-cards");
        Watch.of(tools.model(), entry -> List.of(entry.id(), entry.claims()), this::show);
    }

    /// Opens the form of a new number below its button.
    void add() {
        ask(getChildren().getLast(), null, -1);
    }

    /// Opens the first number that lacks something; the form of a new one where none does.
    void mend(Predicate<ImpactClaim> lacking) {
        var entry = tools.model().entryProperty().get();
        var claims = entry == null ? List.<ImpactClaim>of() : entry.claims();
        for (int i = 0; i < claims.size(); i++) {
            if (lacking.test(claims.get(i))) {
                ask(getChildren().get(i), claims.get(i), i);
                return;
            }
        }
        add();
    }

    private void show(Entry entry) {
        var cards = new ArrayList<Node>();
        for (int i = 0; i < entry.claims().size(); i++) {
            cards.add(card(entry.claims().get(i), i));
        }
        var add = Buttons.link(Text.of(cards.isEmpty() ? "journal.claim.first" : "journal.claim.another"), this::add);
        cards.add(add);
        getChildren().setAll(cards);
    }

    private HBox card(ImpactClaim claim, int index) {
        var name = ClaimWording.name(claim, tools.bench().live().snapshot());
        var value = new Label(value(claim));
        value.getStyleClass().add("claim-value");
        value.setMinWidth(USE_PREF_SIZE);
        var period = new Label(claim.period().text());
        period.getStyleClass().add("secondary");
        var head = new HBox(value, period);
        head.getStyleClass().add("claim-head");
        var words = new VBox(head);
        var below = below(claim, name);
        if (!below.isEmpty()) {
            var caption = new Label(below);
            caption.getStyleClass().add("caption");
            caption.setWrapText(true);
            caption.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(caption);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(words);
        card.getStyleClass().add("claim-card");
        card.getChildren().addAll(tags(claim));
        var edit = Buttons.icon(
                Icon.EDIT, Text.of("journal.claim.card", value(claim), name), () -> ask(card, claim, index));
        edit.setTooltip(new Tooltip(Text.of("journal.claim.edit")));
        card.getChildren().add(edit);
        card.setOnMouseClicked(_ -> ask(card, claim, index));
        return card;
    }

    private static List<Node> tags(ImpactClaim claim) {
        var tags = new ArrayList<Node>();
        var certainty = claim.certainty();
        if (certainty != null) {
            tags.add(new Tag(
                    EntryWords.of(certainty),
                    switch (certainty) {
                        case MEASURED -> Tone.LEAF;
                        case ESTIMATED -> Tone.OCHRE;
                        case TOLD_BY_SOMEONE -> Tone.NEUTRAL;
                    }));
        }
        var share = claim.myShare();
        if (share != null) {
            tags.add(new Tag(Text.of("journal.claim.mine", share), Tone.NEUTRAL));
        }
        return tags;
    }

    /// "1.8 s → 0.6 s", "€46k"
    private static String value(ImpactClaim claim) {
        return switch (claim.change()) {
            case Change.FromTo(var before, var after) -> Wording.quantity(before) + " → " + Wording.quantity(after);
            case Change.By(var amount) -> Wording.signed(amount);
            case Change.Total(var amount) -> Wording.quantity(amount);
        };
    }

    private static String below(ImpactClaim claim, String name) {
        var pieces = new ArrayList<String>();
        if (!name.isEmpty()) {
            pieces.add(name);
        }
        if (claim.change() instanceof Change.FromTo
                && !Wording.change(claim.change()).isEmpty()) {
            pieces.add(Wording.change(claim.change()));
        }
        if (claim.source().hasWords()) {
            pieces.add(claim.source().text());
        }
        return String.join(", ", pieces);
    }

    private void ask(Node anchor, @Nullable ImpactClaim claim, int index) {
        var entry = tools.model().entryProperty().get();
        if (entry == null) {
            return;
        }
        var model = new ClaimViewModel(tools.bench(), entry.id(), index, claim);
        var form = new ClaimForm(
                model,
                kept -> claims(model, list -> {
                    if (index < 0) {
                        list.add(kept);
                    } else {
                        list.set(index, kept);
                    }
                }),
                () -> claims(model, list -> list.remove(index)));
        tools.popover().open(form, anchor);
    }

    /// The entry holds it first; then what was typed in the form goes.
    private void claims(ClaimViewModel model, Consumer<List<ImpactClaim>> what) {
        tools.popover().close();
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            var list = new ArrayList<>(entry.claims());
            what.accept(list);
            tools.model().change(draft -> draft.claims(list));
            tools.model().keepDraft();
            model.form().saved();
        }
    }
}
