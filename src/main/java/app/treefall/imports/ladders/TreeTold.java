package app.treefall.imports.ladders;

import app.treefall.imports.json.JsonValue;
import app.treefall.imports.ladders.Step.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads keys and values, of JSON as of YAML: levels with their competencies, competencies with their levels, rows that
/// say both, and the form this program's archive has.
final class TreeTold {

    private static final Pattern KEPT_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// Where a name is that of the ladder.
    private static final Set<String> WHOLE = Set.of("", "front matter", "ladder", "ladders[0]");

    private final Material material;

    TreeTold(Material material) {
        this.material = material;
    }

    /// @param where it stands in the file; empty for the file itself
    void read(JsonValue value, String where) {
        read(value, List.of(), where, Role.UNSAID);
    }

    private void read(JsonValue value, List<Step> path, String where, Role role) {
        switch (value) {
            case JsonValue.Text(var text) -> text(text, path, where);
            case JsonValue.Number(var digits) -> text(digits, path, where);
            case JsonValue.Truth(var truth) -> text(String.valueOf(truth), path, where);
            case JsonValue.Nothing() -> text("", path, where);
            case JsonValue.Items(var items) -> items(items, path, where, role);
            case JsonValue.Fields fields -> fields(fields, path, where, role);
        }
    }

    private void text(String text, List<Step> path, String where) {
        if (path.isEmpty()) {
            material.notTaken(where, text);
        } else {
            material.tell(path, text, where);
        }
    }

    private void items(List<JsonValue> items, List<Step> path, String where, Role role) {
        if (items.isEmpty()) {
            text("", path, where);
        }
        for (int i = 0; i < items.size(); i++) {
            read(items.get(i), path, where + "[" + i + "]", role);
        }
    }

    private void fields(JsonValue.Fields fields, List<Step> path, String where, Role role) {
        var here = new ArrayList<>(path);
        here.addAll(named(fields.fields(), path, where, role));
        var own = fields.fields().entrySet().stream()
                .filter(field -> SideWords.of(field.getKey()) == SideWords.OWN && isPlain(field.getValue()))
                .map(field -> field.getValue().words())
                .findFirst()
                .orElse("");
        int before = material.told().size();
        boolean whole = isWhole(path, where);
        var inside = here.size() > path.size() ? Role.UNSAID : role;
        fields.fields().forEach((key, value) -> {
            if (!isName(key, value, whole) && !(SideWords.of(key) == SideWords.OWN && isPlain(value))) {
                field(key, value, here, own, where.isEmpty() ? key : where + "." + key, inside);
            }
        });
        if (here.size() > path.size() && material.told().size() == before) {
            material.tell(here, "", own, where);
        } else if (!own.isEmpty()
                && material.told().stream()
                        .skip(before)
                        .noneMatch(told -> told.own().equals(own))) {
            material.notTaken(where, own);
        }
    }

    /// What the fields say of themselves: their level, their competency, their name.
    private List<Step> named(Map<String, JsonValue> fields, List<Step> path, String where, Role role) {
        var level = new ArrayList<String>();
        var competency = new ArrayList<String>();
        var name = new ArrayList<String>();
        boolean whole = isWhole(path, where);
        fields.forEach((key, value) -> {
            if (isName(key, value, whole)) {
                (switch (SideWords.of(key)) {
                            case LEVEL -> level;
                            case COMPETENCY -> competency;
                            default -> name;
                        })
                        .add(value.words());
            }
        });
        if (whole && level.isEmpty() && competency.isEmpty()) {
            for (var words : name) {
                if (LevelWords.isLevel(words)) {
                    return List.of(Step.unsaid(words));
                }
                material.name(words, where);
            }
            return List.of();
        }
        if (role == Role.LEVEL || (!level.isEmpty() && competency.isEmpty())) {
            level.addAll(name);
            name.clear();
        }
        var steps = new ArrayList<Step>();
        if (!level.isEmpty()) {
            steps.add(Step.level(String.join(" ", level)));
        }
        competency.forEach(words -> steps.add(Step.competency(words)));
        name.forEach(words -> steps.add(new Step(words, role)));
        return steps;
    }

    private static boolean isWhole(List<Step> path, String where) {
        return path.isEmpty() && WHOLE.contains(where);
    }

    /// @param whole whether it is said of the file: `levels: 5` says how many there are
    private static boolean isName(String key, JsonValue value, boolean whole) {
        return isPlain(value)
                && !value.words().isEmpty()
                && !(whole && value.words().chars().allMatch(Character::isDigit))
                && switch (SideWords.of(key)) {
                    case LEVEL, COMPETENCY, NAME -> true;
                    case TEXT, OWN, ID, ASIDE, OTHER -> false;
                };
    }

    private void field(String key, JsonValue value, List<Step> path, String own, String where, Role role) {
        if (key.equals("<<")) { // YAML's merging of what an alias stands for
            aside(value, path, where);
            return;
        }
        switch (SideWords.of(key)) {
            case LEVEL -> side(key, value, path, where, Role.LEVEL);
            case COMPETENCY -> side(key, value, path, where, Role.COMPETENCY);
            case TEXT -> {
                if (isPlain(value) && !path.isEmpty()) {
                    material.tell(path, value.words(), own, where);
                } else {
                    read(value, path, where, Role.UNSAID);
                }
            }
            case ID -> {
                if (!KEPT_ID.matcher(value.words()).matches()) {
                    material.notTaken(where, value.words());
                }
            }
            case ASIDE -> aside(value, path, where);
            case NAME, OWN, OTHER -> under(new Step(key, role), value, path, where);
        }
    }

    private void aside(JsonValue value, List<Step> path, String where) {
        var last = path.isEmpty() ? "" : path.getLast().name() + ": ";
        material.notTaken(where, value.words().isEmpty() ? "" : last + value.words());
    }

    /// `levels: …` or `competencies: …`: a list of names, a list of things that have names, or names with what they
    /// hold.
    private void side(String key, JsonValue value, List<Step> path, String where, Role role) {
        switch (value) {
            case JsonValue.Fields(var fields) ->
                fields.forEach((name, held) -> under(new Step(name, role), held, path, where + "." + name));
            case JsonValue.Items(var items)
            when items.stream().noneMatch(TreeTold::isPlain) -> items(items, path, where, role);
            case JsonValue.Items(var items)
            when path.isEmpty() -> {
                for (int i = 0; i < items.size(); i++) {
                    declare(items.get(i), where + "[" + i + "]", role);
                }
            }
            case JsonValue.Items _, JsonValue.Text _, JsonValue.Number _, JsonValue.Truth _, JsonValue.Nothing _ ->
                under(Step.unsaid(key), value, path, where);
        }
    }

    private void declare(JsonValue value, String where, Role role) {
        var words = value.words();
        if (!isPlain(value)) {
            read(value, List.of(), where, role);
        } else if (words.isEmpty() || words.length() > LadderShape.LONGEST_NAME) {
            material.notTaken(where, words);
        } else if (role == Role.LEVEL) {
            material.level(words);
        } else {
            material.competency(words);
        }
    }

    private void under(Step step, JsonValue value, List<Step> path, String where) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        read(value, longer, where, Role.UNSAID);
    }

    private static boolean isPlain(JsonValue value) {
        return switch (value) {
            case JsonValue.Text _, JsonValue.Number _, JsonValue.Truth _, JsonValue.Nothing _ -> true;
            case JsonValue.Items _, JsonValue.Fields _ -> false;
        };
    }
}
