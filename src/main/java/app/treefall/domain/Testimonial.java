package app.treefall.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody's words about my work.
///
/// @param person null when they are nobody in the audience; then `name` says who
/// @param role   what they are, for the attribution
public record Testimonial(
        Id<Testimonial> id,
        Prose words,
        @Nullable Id<Person> person,
        Prose name,
        Prose role,
        LocalDate day,
        Permission permission,
        List<Id<Entry>> about)
        implements Kept {

    public Testimonial {
        about = List.copyOf(about);
    }
}
