package app.treefall.ui.rescue;

import app.treefall.domain.Trouble;
import app.treefall.ui.fx.Background;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.usecase.KeepSafe;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// A journal that cannot be opened: what is wrong, which backups there are, and going back to one of them.
public final class RescueViewModel {

    private final Trouble trouble;
    private final KeepSafe keepSafe;
    private final Background background;
    private final Runnable restored;
    private final ObservableList<KeepSafe.Offer> offers = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<KeepSafe.@Nullable Copy> worse = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty busy = new SimpleBooleanProperty(true);

    public RescueViewModel(Trouble trouble, KeepSafe keepSafe, Background background, Runnable restored) {
        this.trouble = trouble;
        this.keepSafe = keepSafe;
        this.background = background;
        this.restored = restored;
        background.run(() -> keepSafe.offers(trouble), found -> {
            offers.setAll(found);
            busy.set(false);
        });
    }

    public String title() {
        return TroubleText.titleOf(trouble);
    }

    public String words() {
        return TroubleText.of(trouble);
    }

    public String file() {
        return keepSafe.journal().toString();
    }

    public ObservableList<KeepSafe.Offer> offers() {
        return offers;
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The backup that holds less than what is there and waits for a second yes; null otherwise.
    public ReadOnlyObjectProperty<KeepSafe.@Nullable Copy> worseProperty() {
        return worse.getReadOnlyProperty();
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    public void restore(KeepSafe.Copy copy) {
        restore(copy, KeepSafe.Consent.ASK_IF_WORSE);
    }

    /// The second yes.
    public void restoreAllTheSame() {
        var copy = worse.get();
        if (copy != null) {
            restore(copy, KeepSafe.Consent.EVEN_IF_WORSE);
        }
    }

    private void restore(KeepSafe.Copy copy, KeepSafe.Consent consent) {
        busy.set(true);
        background.run(() -> keepSafe.restore(copy, consent), result -> {
            busy.set(false);
            worse.set(null);
            switch (result) {
                case KeepSafe.Restored.Done _ -> restored.run();
                case KeepSafe.Restored.Worse(long inCopy, long now) -> {
                    worse.set(copy);
                    message.set(Text.of("rescue.worse", inCopy, now));
                }
                case KeepSafe.Restored.NotWhole _ -> message.set(Text.of("rescue.notwhole"));
                case KeepSafe.Restored.Failed(var why) -> message.set(TroubleText.of(why));
            }
        });
    }
}
