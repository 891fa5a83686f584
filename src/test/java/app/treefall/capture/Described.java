package app.treefall.capture;

import app.treefall.domain.Change;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// A reading in the words of the table of examples.
final class Described {

    private Described() {}

    static String marks(Reading reading) {
        var words = new ArrayList<String>();
        reading.marks().forEach(mark -> words.add(mark(mark)));
        reading.objections().forEach(objection -> words.add("! " + objection.inWords()));
        return words.isEmpty() ? "-" : String.join("; ", words);
    }

    private static String mark(Mark mark) {
        return switch (mark) {
            case Mark.Tag(var _, var _, var tag) -> "#" + tag.text();
            case Mark.ProjectNamed(var _, var _, var project) -> "project " + project.text();
            case Mark.PersonNamed(var _, var _, var handle, var found) ->
                "@"
                        + (found.isEmpty()
                                ? "new " + handle.text()
                                : found.stream()
                                        .map(person -> person.name().text())
                                        .collect(Collectors.joining(" or ")));
            case Mark.PriorityNamed(var _, var _, var handle, var found) ->
                "^"
                        + (found.isEmpty()
                                ? "new " + handle.text()
                                : found.stream()
                                        .map(priority -> priority.name().text())
                                        .collect(Collectors.joining(" or ")));
            case Mark.Day(var _, var _, var days) -> Rewriting.spelled(days);
            case Mark.KindNamed(var _, var _, var kind) -> kind.name().toLowerCase();
            case Mark.ConfidentialityNamed(var _, var _, var who) -> who.name();
            case Mark.MetricChange change -> change(change);
        };
    }

    private static String change(Mark.MetricChange mark) {
        var words = new StringBuilder(mark.what().isBlank() ? "" : mark.what().text() + ": ");
        words.append(
                switch (mark.change()) {
                    case Change.FromTo(var before, var after) -> quantity(before) + " > " + quantity(after);
                    case Change.By(var amount) -> "by " + quantity(amount);
                    case Change.Total(var amount) -> "total " + quantity(amount);
                });
        words.append(mark.period().isBlank() ? "" : " " + mark.period().text());
        words.append(mark.better() == null ? "" : ", " + mark.better().name().toLowerCase() + " is better");
        words.append(mark.certainty() == null ? "" : ", estimated");
        return words.toString();
    }

    private static String quantity(Quantity quantity) {
        Prose unit = quantity.unit().symbol();
        return quantity.amount().toPlainString() + (unit.isBlank() ? "" : " " + unit.text());
    }
}
