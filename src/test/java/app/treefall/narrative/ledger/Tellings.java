package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tellings as a table writes them: `day landing [words]`, separated by `;`. Days count back from today.
final class Tellings {

    private Tellings() {}

    static List<Telling> of(String written, Entry entry, Person person, LocalDate today) {
        var tellings = new ArrayList<Telling>();
        for (var one : written.isBlank() ? new String[0] : written.split(";")) {
            var parts = one.strip().split("\\s+", 3);
            var landing = parts[1].equals("-") ? null : Telling.Landing.valueOf(parts[1].toUpperCase(Locale.ROOT));
            var day = today.minusDays(Long.parseLong(parts[0]));
            tellings.add(new Telling(
                    Id.fresh(),
                    entry.id(),
                    person.id(),
                    day,
                    Telling.Setting.ONE_ON_ONE,
                    landing,
                    null,
                    Prose.of(parts.length > 2 ? parts[2] : ""),
                    landing == null ? null : day,
                    null));
        }
        return tellings;
    }
}
