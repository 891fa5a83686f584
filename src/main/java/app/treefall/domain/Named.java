package app.treefall.domain;

/// What entries have in common by its name, so that it can be renamed and merged everywhere at once.
public sealed interface Named {

    /// Compared without accents and case: `#Search` and `#search` are one tag.
    record Tag(Prose name) implements Named {}

    /// Compared as tags are.
    record Project(Prose name) implements Named {}

    record Somebody(Id<Person> id) implements Named {}

    /// Whether both are of one sort, and another name or person.
    default boolean canBecome(Named other) {
        return switch (this) {
            case Tag _ -> other instanceof Tag && !equals(other);
            case Project _ -> other instanceof Project && !equals(other);
            case Somebody _ -> other instanceof Somebody && !equals(other);
        };
    }

    /// Whether these words are this tag or project.
    static boolean isSame(Prose one, Prose other) {
        return one.equals(other)
                || Handles.folded(one.text().strip())
                        .equals(Handles.folded(other.text().strip()));
    }
}
