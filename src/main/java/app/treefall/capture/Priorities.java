package app.treefall.capture;

import app.treefall.domain.Handles;
import app.treefall.domain.Priority;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Finds which priority is meant by what stands behind a `^`: its handle, else the beginning of a handle,
/// else the beginning of a word of its name.
final class Priorities {

    private record Spelled(Priority priority, String handle, List<String> words) {}

    private final List<Spelled> all;
    private final Map<String, List<Priority>> answers = new HashMap<>();

    Priorities(List<Priority> priorities) {
        all = priorities.stream()
                .map(priority -> new Spelled(
                        priority,
                        folded(priority.handle().text()),
                        List.of(folded(priority.name().text()).split("\\s+"))))
                .toList();
    }

    List<Priority> called(String typed) {
        return answers.computeIfAbsent(folded(typed), this::find);
    }

    boolean isHandle(String typed) {
        var name = folded(typed);
        return all.stream().anyMatch(priority -> priority.handle().equals(name));
    }

    private List<Priority> find(String name) {
        List<Predicate<Spelled>> ways = List.of(
                priority -> priority.handle().equals(name),
                priority -> priority.handle().startsWith(name),
                priority -> priority.words().stream().anyMatch(word -> word.startsWith(name)));
        return ways.stream()
                .map(way -> all.stream().filter(way).map(Spelled::priority).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String folded(String name) {
        return Handles.folded(name).replace('_', '-');
    }
}
