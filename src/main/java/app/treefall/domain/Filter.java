package app.treefall.domain;

import java.util.ArrayList;
import java.util.List;

/// Which entries are meant: words that stand in them, and conditions that combine.
///
/// Conditions of one sort are alternatives (a win or a learning), different sorts all hold (a win, and tagged); see
/// [Condition#isAlternativeTo].
///
/// @param words as they are typed into the search field; empty for any
public record Filter(Prose words, List<Condition> conditions) {

    public static final Filter ALL = new Filter(Prose.NONE, List.of());

    public Filter {
        conditions = List.copyOf(conditions.stream().distinct().toList());
    }

    public static Filter of(Condition... conditions) {
        return new Filter(Prose.NONE, List.of(conditions));
    }

    public boolean isAll() {
        return words.isBlank() && conditions.isEmpty();
    }

    public Filter words(Prose other) {
        return new Filter(other, conditions);
    }

    public Filter with(Condition condition) {
        return with(List.of(condition));
    }

    public Filter with(List<Condition> more) {
        var all = new ArrayList<>(conditions);
        all.addAll(more);
        return new Filter(words, all);
    }

    public Filter without(Condition condition) {
        return new Filter(
                words,
                conditions.stream().filter(each -> !each.equals(condition)).toList());
    }
}
