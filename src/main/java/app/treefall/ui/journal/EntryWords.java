package app.treefall.ui.journal;

import app.treefall.domain.Change;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.DaySpan;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Quantity;
import app.treefall.domain.Scope;
import app.treefall.domain.Size;
import app.treefall.domain.Visibility;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;

/// How the parts of an entry are called on the screen.
final class EntryWords {

    private EntryWords() {}

    static String of(Kind.Name kind) {
        return Text.of("journal.kind." + kind);
    }

    static String of(Kind.Learning.Outcome outcome) {
        return Text.of("journal.outcome." + outcome);
    }

    static String of(Confidentiality who) {
        return Text.of("journal.who." + who);
    }

    static String of(Size size) {
        return Text.of("journal.size." + size);
    }

    static String of(Scope scope) {
        return Text.of("journal.scope." + scope);
    }

    static String of(Contribution.Role role) {
        return Text.of("journal.role." + role);
    }

    static String of(Contribution.Initiative initiative) {
        return Text.of("editor.initiative." + initiative);
    }

    static String of(ImpactClaim.Certainty certainty) {
        return Text.of("journal.certainty." + certainty);
    }

    static String of(Part part) {
        return Text.of("journal.part." + part);
    }

    static String prompt(Part part) {
        return Text.of("journal.prompt." + part);
    }

    /// "Tue 17 Nov", with the year when it is not this one.
    static String of(DaySpan days, LocalDate today) {
        var last = shortDay(days.last(), today);
        return days.isOneDay() ? last : Text.of("journal.days", shortDay(days.first(), today), last);
    }

    static String shortDay(LocalDate day, LocalDate today) {
        return Wording.shortDay(day) + (day.getYear() == today.getYear() ? "" : " " + day.getYear());
    }

    /// As it is typed again: "1.8 s -> 0.6 s".
    static String typed(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after) -> typed(before) + " -> " + typed(after);
            case Change.By(var amount) -> (amount.amount().signum() < 0 ? "" : "+") + typed(amount);
            case Change.Total(var amount) -> typed(amount);
        };
    }

    static String typed(Quantity quantity) {
        var unit = quantity.unit().symbol().text();
        var amount = quantity.amount().toPlainString();
        boolean before = "$€£¥".contains(unit) && !unit.isEmpty();
        return before ? unit + amount : unit.isEmpty() || unit.equals("%") ? amount + unit : amount + " " + unit;
    }

    static StateGlyph.State glyph(Visibility state) {
        return StateGlyph.State.of(state);
    }

    static Icon icon(Confidentiality who) {
        return switch (who) {
            case ANYONE -> Icon.USERS;
            case MANAGER_ONLY -> Icon.USER;
            case PRIVATE -> Icon.LOCK;
        };
    }
}
