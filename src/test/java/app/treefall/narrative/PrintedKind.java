package app.treefall.narrative;

import app.treefall.domain.Kind;
import java.util.ArrayList;
import java.util.List;

/// The words that an entry has for being of its kind.
final class PrintedKind {

    private PrintedKind() {}

    static List<String> words(Kind kind) {
        return switch (kind) {
            case Kind.Win _ -> List.of();
            case Kind.Prevention it ->
                List.of(
                        it.wouldHaveHappened().text(),
                        it.howWeKnow().text(),
                        it.exposed().text(),
                        it.held().text());
            case Kind.Learning it -> List.of(it.worth().text());
            case Kind.Setback it -> List.of(it.whatChanged().text(), it.proof().text());
            case Kind.Thread it -> {
                var words = new ArrayList<String>();
                words.add(it.nextStep().text());
                it.news().forEach(news -> words.add(news.words().text()));
                yield words;
            }
        };
    }
}
