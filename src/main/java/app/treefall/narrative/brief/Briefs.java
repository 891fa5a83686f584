package app.treefall.narrative.brief;

import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.narrative.lens.Permitted;
import java.time.LocalDate;
import java.util.List;

/// Prepares the next episode with one person.
public final class Briefs {

    private Briefs() { }

    /// @param permitted from [app.treefall.narrative.lens.Gate#forPerson] of the same person
    /// @param day       the day of the meeting
    public static Brief prepare(Permitted permitted, Id<Person> person, LocalDate day) {
        return prepare(permitted, person, day, QuestionBank.builtIn());
    }

    public static Brief prepare(Permitted permitted, Id<Person> person, LocalDate day, List<BankQuestion> bank) {
        throw new UnsupportedOperationException("to come");
    }
}
