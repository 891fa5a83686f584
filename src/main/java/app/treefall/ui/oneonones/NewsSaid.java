package app.treefall.ui.oneonones;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.usecase.MeetingSaid;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What was heard in a meeting about a thread that is still running.
public record NewsSaid(Id<Entry> thread, String headline, StringProperty words) {

    NewsSaid(Entry thread) {
        this(thread.id(), thread.headline().text().strip(), new SimpleStringProperty(""));
    }

    boolean isSaid() {
        return !words.get().isBlank();
    }

    MeetingSaid.News said() {
        return new MeetingSaid.News(thread, PointSaid.storable(words.get()));
    }
}
