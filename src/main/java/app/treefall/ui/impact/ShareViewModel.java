package app.treefall.ui.impact;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.ImpactClaim;
import app.treefall.narrative.impact.ClaimPlace;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Which share of a number is mine, where others had a part in it.
public final class ShareViewModel {

    private static final int WHOLE = 100;

    private final Workbench bench;
    private final ClaimPlace place;
    private final StringProperty share = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final TypedForm form;

    ShareViewModel(Workbench bench, ClaimPlace place) {
        this.bench = bench;
        this.place = place;
        var mine = place.claim().myShare();
        share.set(mine == null ? "" : mine.toString());
        form = new TypedForm(bench, Draft.Form.impact("share-" + place.which(), place.id()), place.id())
                .field("share", share);
        form.open();
    }

    public TypedForm form() {
        return form;
    }

    public String headline() {
        return place.entry().headline().text();
    }

    public StringProperty shareProperty() {
        return share;
    }

    public StringProperty errorProperty() {
        return error;
    }

    public void save(Runnable then) {
        var percent = percent();
        var entry = bench.live().snapshot().find(place.id());
        error.set(percent == null ? Text.of("impact.share.error") : "");
        if (percent == null || entry == null) {
            return;
        }
        if (entry.claims().size() <= place.which()
                || !entry.claims().get(place.which()).equals(place.claim())) {
            error.set(Text.of("impact.changed"));
            return;
        }
        var claims = new ArrayList<>(entry.claims());
        claims.set(place.which(), withShare(place.claim(), percent));
        var changed = entry.toDraft().claims(claims).finished();
        new Keeping(bench)
                .keep(
                        Deed.Verb.EDITED,
                        entry.headline(),
                        changed,
                        form,
                        Text.of("impact.share.kept", percent),
                        error,
                        then);
    }

    private @Nullable Integer percent() {
        var typed = share.get().replace("%", "").strip();
        if (!typed.matches("\\d{1,3}")) {
            return null;
        }
        int percent = Integer.parseInt(typed);
        return percent > WHOLE ? null : percent;
    }

    private static ImpactClaim withShare(ImpactClaim claim, int percent) {
        return new ImpactClaim(
                claim.what(),
                claim.metric(),
                claim.change(),
                claim.better(),
                claim.period(),
                claim.certainty(),
                claim.source(),
                percent);
    }
}
