package app.treefall.cli;

import app.treefall.capture.Mark;
import app.treefall.domain.Change;
import app.treefall.domain.DaySpan;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Quantity;
import app.treefall.narrative.prose.Wording;

/// What was understood in a line, in a few words.
final class Marks {

    private Marks() {}

    static String words(Mark mark) {
        return Shown.visible(
                switch (mark) {
                    case Mark.Tag(var _, var _, var tag) -> "#" + tag.text();
                    case Mark.ProjectNamed(var _, var _, var project) -> "project " + project.text();
                    case Mark.PersonNamed person -> person(person);
                    case Mark.PriorityNamed priority -> priority(priority);
                    case Mark.Day(var _, var _, var days) -> days(days);
                    case Mark.KindNamed(var _, var _, var kind) -> Shown.word(kind);
                    case Mark.ConfidentialityNamed(var _, var _, var confidentiality) -> Shown.word(confidentiality);
                    case Mark.MetricChange change ->
                        (change(change.change()) + " " + change.period().text()).strip();
                });
    }

    static String words(ImpactClaim claim) {
        var certainty = claim.certainty();
        return Shown.visible((claim.what().text() + " " + change(claim.change()) + " "
                                + claim.period().text())
                        .strip()
                + (certainty == null ? "" : ", " + Shown.word(certainty))
                + (claim.source().isBlank() ? "" : " (" + claim.source().text() + ")")
                + (claim.myShare() == null ? "" : ", " + claim.myShare() + "% mine"));
    }

    private static String person(Mark.PersonNamed mark) {
        var known = mark.known();
        if (known != null) {
            return known.name().text();
        }
        return (mark.isNew() ? "new person " : "several people called ")
                + mark.handle().text();
    }

    private static String priority(Mark.PriorityNamed mark) {
        var known = mark.known();
        if (known != null) {
            return known.name().text();
        }
        return (mark.isNew() ? "new priority " : "several priorities called ")
                + mark.handle().text();
    }

    private static String days(DaySpan days) {
        return days.isOneDay() ? days.first().toString() : days.first() + " to " + days.last();
    }

    private static String change(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after) -> quantity(before) + " to " + quantity(after);
            case Change.By(var amount) -> "by " + Wording.signed(amount);
            case Change.Total(var amount) -> quantity(amount);
        };
    }

    private static String quantity(Quantity quantity) {
        return Wording.quantity(quantity);
    }
}
