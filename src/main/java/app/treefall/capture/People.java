package app.treefall.capture;

import app.treefall.domain.Handles;
import app.treefall.domain.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds who is meant by what stands behind an `@`: the handle, else the full name (`tomas_riedel`, `TomasRiedel`),
/// else the first or last name. Never by the beginning of a name: `@tom` may be somebody else than Tomás.
final class People {

    private final Map<String, List<Person>> byHandle = new HashMap<>();
    private final Map<String, List<Person>> byFullName = new HashMap<>();
    private final Map<String, List<Person>> byPart = new HashMap<>();

    People(List<Person> people) {
        for (var person : people) {
            add(byHandle, person.handle().text(), person);
            add(byFullName, person.name().text(), person);
            for (var part : person.name().text().split("\\s+")) {
                add(byPart, part, person);
            }
        }
    }

    List<Person> called(String typed) {
        var name = squeezed(typed);
        for (var spelling : List.of(byHandle, byFullName, byPart)) {
            var found = spelling.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    private static void add(Map<String, List<Person>> spellings, String spelling, Person person) {
        var name = squeezed(spelling);
        var same = spellings.computeIfAbsent(name, _ -> new ArrayList<>());
        if (!name.isEmpty() && !same.contains(person)) {
            same.add(person);
        }
    }

    private static String squeezed(String name) {
        return Handles.folded(name).replaceAll("[\\s_.'’-]+", "");
    }
}
