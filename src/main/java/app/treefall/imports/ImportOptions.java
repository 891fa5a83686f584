package app.treefall.imports;

import app.treefall.imports.days.DateOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the bytes cannot say, and who waits for the answer.
///
/// @param locale  how numbers are written
/// @param order   how `02-05-2024` is meant; null for as the file shows
/// @param columns what columns of a table are, by their heads; those not in it are what they look like
/// @param answers to the importer's own questions, by their names; without an answer the usual one holds
/// @param zone    in which the reader lives: a meeting at nine in Lisbon is one at ten in Berlin
public record ImportOptions(
        LocalDate today,
        Locale locale,
        @Nullable DateOrder order,
        Map<String, Part> columns,
        Map<String, String> answers,
        Progress progress,
        ZoneId zone) {

    public ImportOptions {
        columns = Map.copyOf(columns);
        answers = Map.copyOf(answers);
    }

    /// With nothing answered and nobody waiting.
    public ImportOptions(LocalDate today, Locale locale, @Nullable DateOrder order) {
        this(today, locale, order, Map.of());
    }

    public ImportOptions(LocalDate today, Locale locale, @Nullable DateOrder order, Map<String, Part> columns) {
        this(today, locale, order, columns, Map.of(), Progress.NONE);
    }

    /// In no zone but that of the world.
    public ImportOptions(
            LocalDate today,
            Locale locale,
            @Nullable DateOrder order,
            Map<String, Part> columns,
            Map<String, String> answers,
            Progress progress) {
        this(today, locale, order, columns, answers, progress, ZoneOffset.UTC);
    }

    public ImportOptions with(@Nullable DateOrder next) {
        return new ImportOptions(today, locale, next, columns, answers, progress, zone);
    }

    /// For a reader who lives there.
    public ImportOptions in(ZoneId there) {
        return new ImportOptions(today, locale, order, columns, answers, progress, there);
    }

    public ImportOptions with(Progress next) {
        return new ImportOptions(today, locale, order, columns, answers, next);
    }

    /// What was answered, else what is usual.
    public String answer(ImportQuestion question) {
        var answered = answers.get(question.name());
        return answered != null && question.choices().contains(answered) ? answered : question.usual();
    }
}
