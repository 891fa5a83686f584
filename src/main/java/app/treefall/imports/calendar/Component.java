package app.treefall.imports.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands between a `BEGIN` and its `END`.
///
/// @param lastLine of its end; of the last line that was read where it has none
/// @param ended    whether it has an end; else the file was cut off
record Component(
        String name, int firstLine, int lastLine, boolean ended, List<Property> properties, List<Component> inner) {

    Component {
        properties = List.copyOf(properties);
        inner = List.copyOf(inner);
    }

    List<Property> all(String property) {
        return properties.stream().filter(each -> each.is(property)).toList();
    }

    @Nullable
    Property first(String property) {
        return properties.stream().filter(each -> each.is(property)).findFirst().orElse(null);
    }

    String valueOf(String property) {
        var found = first(property);
        return found == null ? "" : found.value().strip();
    }

    @Override
    public String toString() {
        return "Component[" + name + " " + firstLine + "]";
    }
}
