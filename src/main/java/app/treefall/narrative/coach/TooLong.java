package app.treefall.narrative.coach;

import app.treefall.domain.Prose;
import java.util.Comparator;
import java.util.List;

/// Longer than one can listen to. Works in every language.
final class TooLong implements Rule {

    private static final int SECONDS = 45;

    @Override
    public String id() {
        return "too-long";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        int seconds = Spoken.seconds(told);
        if (seconds <= SECONDS) {
            return List.of();
        }
        var longest = told.texts().stream()
                .filter(text -> text.part().isSpoken() && text.part() != Part.HEADLINE)
                .max(Comparator.comparingInt(text -> text.text().length()))
                .map(Written::part)
                .orElse(Part.HEADLINE);
        return List.of(new Remark(
                id(),
                Place.of(longest),
                Prose.of("Told aloud, this takes " + seconds + " seconds. Which sentence could go?"),
                null,
                4));
    }
}
