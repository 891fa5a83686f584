package app.treefall.narrative.journals;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Permission;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Testimonial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A journal written as a person would jot it down, read from `src/test/resources/journals`: blocks with blank lines
/// between them, one `field: value` a line, parts of a value set apart by ` | `, keys instead of ids.
final class WrittenJournal {

    private static final Path FOLDER = Path.of("src/test/resources/journals");

    private final List<Kept> things = new ArrayList<>();

    private WrittenJournal() {}

    static List<Kept> read(String name) {
        var journal = new WrittenJournal();
        for (var block : text(name).split("\n\\s*\n")) {
            var lines = block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                journal.read(new Fields(lines));
            }
        }
        return journal.things;
    }

    static <T> Id<T> id(String key) {
        return new Id<>(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param lines the first says what it is
    record Fields(List<String> lines) {

        String head(int part) {
            return lines.getFirst().split("\\s+")[part];
        }

        boolean headHas(String word) {
            return List.of(lines.getFirst().split("\\s+")).contains(word);
        }

        /// Every value of the field, each cut into its parts.
        List<List<String>> all(String field) {
            var found = new ArrayList<List<String>>();
            for (var line : lines.subList(1, lines.size())) {
                if (line.startsWith(field + ":")) {
                    var value = line.substring(field.length() + 1).strip().replace("\\n", "\n");
                    found.add(List.of(value.split(" *\\| *", -1)));
                }
            }
            return found;
        }

        List<List<String>> all(String field, String other) {
            var found = new ArrayList<>(all(field));
            found.addAll(all(other));
            return found;
        }

        String one(String field) {
            var found = all(field);
            return found.isEmpty() ? "" : String.join(" | ", found.getFirst());
        }

        Prose words(String field) {
            return Prose.of(one(field));
        }

        @Nullable
        LocalDate day(String field) {
            var value = one(field);
            return value.isEmpty() ? null : LocalDate.parse(value);
        }

        List<Id<Entry>> keys(String field) {
            var value = one(field);
            return value.isEmpty()
                    ? List.of()
                    : List.of(value.split(",\\s*")).stream()
                            .map(WrittenJournal::<Entry>id)
                            .toList();
        }

        static String part(List<String> parts, int index) {
            return index < parts.size() ? parts.get(index).strip() : "";
        }

        static @Nullable LocalDate dayIn(List<String> parts, int index) {
            var value = part(parts, index);
            return value.isEmpty() ? null : LocalDate.parse(value);
        }

        static <T extends Enum<T>> @Nullable T name(Class<T> type, String value) {
            return value.isEmpty()
                    ? null
                    : Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    private void read(Fields block) {
        switch (block.head(0)) {
            case "entry" -> things.addAll(WrittenEntry.read(block));
            case "episode" -> things.add(episode(block));
            case "feedback" -> things.add(feedback(block));
            case "testimonial" -> things.add(testimonial(block));
            case "question" -> things.add(question(block));
            case "expectation" -> things.add(expectation(block));
            default -> throw new IllegalArgumentException(block.lines().getFirst());
        }
    }

    /// `episode KEY PERSON DAY MINUTES [held]`
    private static Episode episode(Fields block) {
        var points = new ArrayList<Episode.TalkingPoint>();
        for (var line : block.lines()) {
            boolean own = line.startsWith("own:");
            if (own || line.startsWith("point:")) {
                var parts =
                        List.of(line.substring(line.indexOf(':') + 1).strip().split(" *\\| *", -1));
                points.add(new Episode.TalkingPoint(
                        own ? null : id(Fields.part(parts, 0)),
                        own ? Prose.of(Fields.part(parts, 0)) : Prose.NONE,
                        Fields.part(parts, 3).isEmpty() ? 0 : Integer.parseInt(Fields.part(parts, 3)),
                        Fields.name(Episode.TalkingPoint.Outcome.class, Fields.part(parts, 1)),
                        Prose.of(Fields.part(parts, 2))));
            }
        }
        var questions = new ArrayList<Episode.Posed>();
        for (var asked : block.all("asked")) {
            var key = Fields.part(asked, 0);
            questions.add(new Episode.Posed(
                    key.equals("-") ? null : id(key),
                    Prose.of(Fields.part(asked, 1)),
                    Prose.of(Fields.part(asked, 2))));
        }
        var promises = new ArrayList<Episode.Promise>();
        for (var promise : block.all("promise")) {
            promises.add(new Episode.Promise(
                    Episode.Promise.By.valueOf(Fields.part(promise, 0).toUpperCase(Locale.ROOT)),
                    Prose.of(Fields.part(promise, 1)),
                    Fields.dayIn(promise, 2),
                    Fields.dayIn(promise, 3)));
        }
        return new Episode(
                id(block.head(1)),
                id(block.head(2)),
                LocalDate.parse(block.head(3)),
                null,
                Integer.parseInt(block.head(4)),
                block.words("title"),
                block.headHas("held"),
                points,
                questions,
                promises,
                block.all("status").stream()
                        .map(parts -> Prose.of(parts.getFirst()))
                        .toList(),
                block.all("next").stream()
                        .map(parts -> Prose.of(parts.getFirst()))
                        .toList(),
                block.words("notes"));
    }

    /// `feedback KEY PERSON TONE`
    private static Feedback feedback(Fields block) {
        return new Feedback(
                id(block.head(1)),
                id(block.head(2)),
                Fields.name(Feedback.Tone.class, block.head(3)),
                block.words("theme"),
                block.day("asked"),
                block.words("question"),
                block.day("received"),
                block.words("words"),
                block.words("plan"),
                block.keys("acted"),
                block.day("told-them"),
                block.day("confirmed"),
                block.words("confirmation"),
                block.headHas("quotable") ? Permission.GIVEN : Permission.NOT_ASKED);
    }

    /// `testimonial KEY DAY [quotable]`
    private static Testimonial testimonial(Fields block) {
        var person = block.one("person");
        return new Testimonial(
                id(block.head(1)),
                block.words("words"),
                person.isEmpty() ? null : id(person),
                block.words("name"),
                block.words("role"),
                LocalDate.parse(block.head(2)),
                block.headHas("quotable") ? Permission.GIVEN : Permission.NOT_ASKED,
                block.keys("about"));
    }

    /// `question KEY PURPOSE`
    private static Question question(Fields block) {
        var asked = new ArrayList<Question.Asked>();
        for (var once : block.all("asked")) {
            asked.add(new Question.Asked(
                    id(Fields.part(once, 0)),
                    LocalDate.parse(Fields.part(once, 1)),
                    null,
                    Prose.of(Fields.part(once, 2))));
        }
        return new Question(
                id(block.head(1)),
                block.words("bank"),
                block.words("words"),
                Question.Purpose.valueOf(block.head(2).toUpperCase(Locale.ROOT)),
                block.headHas("retired"),
                asked);
    }

    /// `expectation KEY PERSON DAY`
    private static Expectation expectation(Fields block) {
        var progress = block.one("progress");
        return new Expectation(
                id(block.head(1)),
                id(block.head(2)),
                LocalDate.parse(block.head(3)),
                block.words("question"),
                block.words("answer"),
                block.words("meets"),
                block.words("amazes"),
                block.keys("met-by"),
                progress.isEmpty()
                        ? Expectation.Progress.OPEN
                        : Expectation.Progress.valueOf(progress.toUpperCase(Locale.ROOT)));
    }
}
