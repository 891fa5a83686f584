package app.treefall.imports.markdown;

import app.treefall.imports.days.SaidDays;
import app.treefall.imports.story.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in a document one stands: under which heading, in which days and section.
///
/// @param level of the heading, 0 before the first
/// @param title under the title of the document, where it introduces itself
record Place(
        int level,
        @Nullable SaidDays days,
        @Nullable Section section,
        String project,
        List<String> tags,
        boolean title) {

    static final Place TOP = new Place(0, null, null, "", List.of(), false);

    Place {
        tags = List.copyOf(tags);
    }

    Place at(int newLevel) {
        return new Place(newLevel, days, section, project, tags, false);
    }

    Place on(@Nullable SaidDays newDays) {
        return new Place(level, newDays, section, project, tags, false);
    }

    /// What is other in a section is still of it.
    Place in(Section newSection) {
        var now = newSection == Section.OTHER && section != null ? section : newSection;
        return new Place(level, days, now, project, tags, false);
    }

    Place of(String newProject) {
        return new Place(level, days, section, newProject, tags, false);
    }

    Place tagged(List<String> more) {
        var all = new ArrayList<>(tags);
        all.addAll(more);
        return new Place(level, days, section, project, all, title);
    }

    Place asTitle() {
        return new Place(level, days, section, project, tags, true);
    }

    /// Whether running text is likely to be a story here.
    boolean saysSomething() {
        return !title && (days != null || section != null || !project.isEmpty());
    }
}
