package app.treefall.narrative.coach;

import app.treefall.domain.Prose;
import java.util.List;

/// An entry that never says why it mattered. One's own affairs owe nobody stakes.
final class NoStakes implements Rule {

    @Override
    public String id() {
        return "no-stakes";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        if (told.has(Part.STAKES) || told.entry().isPrivate()) {
            return List.of();
        }
        var mend = new Mend.AskFor(Part.STAKES, Prose.of("Say why it mattered"));
        return List.of(new Remark(
                id(),
                Place.of(Part.STAKES),
                Prose.of("Why did it matter? One sentence about the business is enough."),
                mend,
                20));
    }
}
