package app.treefall.bench;

import app.treefall.domain.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Chance that falls the same way at every run, so that a journal generated twice is the same journal.
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean inPerCent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /// A rank from 0 up to `bound`, small ones far more often: words, people and projects are used that way.
    int rank(int bound) {
        return (int) Math.min(bound - 1L, (long) (Math.pow(bound + 1.0, random.nextDouble()) - 1));
    }

    LocalDate dayAfter(LocalDate day, int mostDays) {
        return day.plusDays(random.nextInt(mostDays + 1));
    }

    <T> Id<T> id() {
        return new Id<>(new UUID(random.nextLong(), random.nextLong()));
    }
}
