package app.treefall.ui.audience;

import app.treefall.domain.Episode;
import java.util.List;

/// A planned episode in which other questions are asked.
final class NextEpisode {

    private NextEpisode() {}

    static Episode withQuestions(Episode it, List<Episode.Posed> questions) {
        return new Episode(
                it.id(),
                it.person(),
                it.day(),
                it.at(),
                it.minutes(),
                it.title(),
                it.held(),
                it.points(),
                questions,
                it.promises(),
                it.status(),
                it.nextTime(),
                it.notes());
    }
}
