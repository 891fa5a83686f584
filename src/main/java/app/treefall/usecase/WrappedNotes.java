package app.treefall.usecase;

import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.store.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was noted of a meeting, kept beside its wrap-up, so that whoever takes the wrap-up back has their notes as they
/// were: what was typed is more than what a wrap-up writes.
final class WrappedNotes {

    /// Older ones go: every form reads the drafts, and hardly anybody takes back more.
    private static final int MOST = 10;

    private static final String KIND = "wrapped-up";
    private static final String PLANNED = "wrap-up";
    private static final String PLACE = "place";
    private static final String ABOUT = "about";
    private static final String EPISODE = "episode";

    private WrappedNotes() {}

    /// Whether nobody waits for these words to be saved: they are.
    static boolean isOne(Draft draft) {
        return draft instanceof Draft.Form form && form.kind().equals(KIND);
    }

    /// @param notes as they stood in their form
    static void keep(Tx tx, Id<Episode> episode, Draft.Form notes) throws JournalException {
        var fields = without(notes, EPISODE);
        fields.add(field(PLACE, notes.place()));
        fields.add(field(ABOUT, Objects.toString(notes.about(), "")));
        tx.discardDraft(notes.place());
        tx.keepDraft(new Draft.Form(KIND + "/" + episode, fields, episode));
        var earlier = forms(tx).stream().filter(WrappedNotes::isOne).skip(MOST).toList();
        for (var old : earlier) {
            tx.discardDraft(old.place());
        }
    }

    /// After a wrap-up was taken back, or done again: notes stand in their form exactly while the meeting is not
    /// wrapped up.
    static void follow(Tx tx) throws JournalException {
        var forms = forms(tx);
        var open = forms.stream().map(Draft.Form::place).toList();
        for (var form : forms) {
            var episode = episodeOf(form);
            if (episode == null) {
                continue;
            }
            boolean isHeld = isHeld(tx, episode);
            if (isHeld && !isOne(form)) {
                keep(tx, episode, form);
            } else if (!isHeld && isOne(form) && !open.contains(textOf(form, PLACE))) {
                tx.discardDraft(form.place());
                tx.keepDraft(broughtBack(form, episode));
            }
        }
    }

    private static Draft.Form broughtBack(Draft.Form wrapped, Id<Episode> episode) {
        var about = textOf(wrapped, ABOUT);
        var fields = without(wrapped, PLACE, ABOUT);
        fields.add(field(EPISODE, episode.toString()));
        return new Draft.Form(textOf(wrapped, PLACE), fields, about.isEmpty() ? null : Id.of(about));
    }

    /// Of notes of a meeting, and only of these; null for all else.
    private static @Nullable Id<Episode> episodeOf(Draft.Form form) {
        boolean isAboutIt = isOne(form) || form.kind().equals(PLANNED);
        var named = isAboutIt ? Objects.toString(form.about(), "") : textOf(form, EPISODE);
        return named.isEmpty() ? null : Id.of(named);
    }

    private static boolean isHeld(Tx tx, Id<Episode> id) throws JournalException {
        var episode = tx.find(Episode.class, id);
        return episode != null && episode.value().held();
    }

    private static List<Draft.Form> forms(Tx tx) throws JournalException {
        var forms = new ArrayList<Draft.Form>();
        for (var draft : tx.drafts()) {
            if (draft instanceof Draft.Form form) {
                forms.add(form);
            }
        }
        return forms;
    }

    private static List<Draft.Field> without(Draft.Form form, String... names) {
        var fields = new ArrayList<>(form.fields());
        fields.removeIf(field -> List.of(names).contains(field.name()));
        return fields;
    }

    private static String textOf(Draft.Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.words().text())
                .findFirst()
                .orElse("");
    }

    private static Draft.Field field(String name, String words) {
        return new Draft.Field(name, Prose.of(words));
    }
}
