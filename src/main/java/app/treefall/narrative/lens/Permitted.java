package app.treefall.narrative.lens;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.coach.Strengths;
import org.jspecify.annotations.Nullable;

/// A journal from which everything was taken that this reader must not meet. Only [Gate] makes one, and documents are
/// built out of
/// nothing else: that a document holds no private word is a property of a type.
public final class Permitted {

    private final Snapshot journal;
    private final LensShape shape;
    private final @Nullable Id<Person> reader;
    private final int withheld;
    private final Strengths strengths;

    Permitted(Snapshot journal, LensShape shape, @Nullable Id<Person> reader, int withheld, Strengths strengths) {
        this.strengths = strengths;
        this.journal = journal;
        this.shape = shape;
        this.reader = reader;
        this.withheld = withheld;
    }

    /// The cleaned journal.
    public Snapshot journal() {
        return journal;
    }

    public Lens lens() {
        return shape.lens();
    }

    public LensShape shape() {
        return shape;
    }

    /// The one person it was made for, null when it was made for a lens.
    public @Nullable Id<Person> reader() {
        return reader;
    }

    /// How many entries were left out.
    public int withheld() {
        return withheld;
    }

    /// How strong an entry is in its owner's own journal: a number, and the same one wherever it is shown.
    public int strengthOf(Id<Entry> entry) {
        return strengths.of(entry);
    }

    /// The same permission, told in another shape.
    public Permitted shaped(LensShape other) {
        if (other.lens() != shape.lens()) {
            throw new IllegalArgumentException("another lens needs another gate");
        }
        return new Permitted(journal, other, reader, withheld, strengths);
    }
}
