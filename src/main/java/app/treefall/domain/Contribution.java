package app.treefall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// My part in it, and the others'.
public record Contribution(@Nullable Role role, @Nullable Initiative initiative, List<Credit> credits) {

    public static final Contribution UNSAID = new Contribution(null, null, List.of());

    public enum Role {
        LED,
        BUILT,
        ADVISED,
        SUPPORTED
    }

    /// Who started it.
    public enum Initiative {
        MINE,
        ASKED_OF_ME,
        SHARED
    }

    /// What another person did in it.
    public record Credit(Id<Person> person, Prose part) {}

    public Contribution {
        credits = List.copyOf(credits);
    }
}
