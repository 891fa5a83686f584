package app.treefall.domain;

import java.util.UUID;

/// The name a kept thing has for life, typed by what it names so that an entry's id cannot stand for a person's.
///
/// @param <T> what is named
public record Id<T>(UUID value) implements Comparable<Id<T>> {

    public static <T> Id<T> fresh() {
        return new Id<>(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when `text` is no UUID
    public static <T> Id<T> of(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
